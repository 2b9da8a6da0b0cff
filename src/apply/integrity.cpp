#include "integrity.hpp"

#include "apply/files/statement_shape.hpp"
#include "gen/migration/checksum.hpp"
#include "gen/support/sql_lexer.hpp"
#include "gen/support/sql_passwords.hpp"

namespace gen::apply {
namespace {

using migration::File;
using support::SourceSpan;

SourceSpan span_of(const File& file, std::size_t statement) {
  return {file.source, file.statements[statement].offset, file.statements[statement].length};
}

/// The first statement that differs; the number of statements when one text is the beginning of the other.
std::size_t first_difference(const File& now, const File& then) {
  const std::size_t common = std::min(now.statements.size(), then.statements.size());
  for (std::size_t i = 0; i < common; ++i) {
    // The ledger keeps no passwords.
    const auto compared = [i](const File& file) {
      return support::token_text(support::without_passwords(file.statement(i)));
    };
    if (compared(now) != compared(then)) return i;
  }
  return common;
}

support::Diagnostic edited(const migration::Migration& migration, const Record& record,
                           const std::optional<std::string>& recorded, support::SourceMap& sources) {
  const std::string version = record.version.str();
  support::Diagnostic problem =
      support::error("GEN5101", migration.up.name.str() + " was edited after it was applied on " + record.finished_at,
                     {migration.up.source, 0, 0},
                     "put the file back and write a new migration; if the edit is meant: gen resolve " + version +
                         " --rebless --reason TEXT");
  if (!recorded) return problem;
  const File then = migration::read(migration.up.name, *recorded, "<ledger>/" + migration.up.name.str(), sources);
  const std::size_t at = first_difference(migration.up, then);
  if (at == migration.up.statements.size() && at == then.statements.size()) {
    problem.notes.push_back({"only a password in it differs; of the old one the ledger keeps just the checksum", {}});
    return problem;
  }
  if (at < migration.up.statements.size()) problem.where = span_of(migration.up, at);
  if (at < then.statements.size()) {
    problem.notes.push_back({"it was applied as", span_of(then, at)});
  } else {
    problem.notes.push_back({"this statement was not there when it was applied", {}});
  }
  return problem;
}

}  // namespace

bool is_edited(const migration::Migration& migration, const Record& record) {
  return !record.checksum.empty() && !migration::matches(record.checksum, migration.up.text);
}

support::Diagnostics check_applied_files(pg::Connection& connection, const LedgerSchema& schema, const Ledger& ledger,
                                         const migration::Folder& folder, support::SourceMap& sources) {
  support::Diagnostics found;
  for (const Record& record : ledger.records) {
    if (!counts_as_applied(record.state)) continue;
    const migration::Migration* migration = folder.find(record.version);
    if (migration == nullptr) {
      found.push_back(support::warning(
          "GEN5106", record.version.str() + " " + record.name + " is applied here, but its file is gone", {},
          "bring the file back, or check that this is the right folder"));
    } else if (is_edited(*migration, record)) {
      found.push_back(edited(*migration, record, recorded_up_sql(connection, schema, record.version), sources));
    }
  }
  return found;
}

support::Diagnostics check_transaction_control(const File& file) {
  support::Diagnostics found;
  if (file.no_transaction()) return found;
  for (std::size_t i = 0; i < file.statements.size(); ++i) {
    if (!shape_of(file.statement(i)).transaction_control) continue;
    found.push_back(support::error("GEN5103", "gen runs this file in a transaction of its own", span_of(file, i),
                                   "take this statement out, or make `-- no-transaction` the first line of the file"));
  }
  return found;
}

support::Diagnostics check_steps_done(const File& file, const Record& record) {
  for (std::size_t i = 0; i < record.step_hashes.size(); ++i) {
    if (i < file.statements.size() && migration::matches(record.step_hashes[i], file.statement(i))) continue;
    const SourceSpan where = i < file.statements.size() ? span_of(file, i) : SourceSpan{file.source, 0, 0};
    return {support::error("GEN5107", "step " + std::to_string(i + 1) + " of this file ran already, and is another now",
                           where, "put that statement back; only steps that did not run may be edited")};
  }
  return {};
}

}  // namespace gen::apply
