#include "run.hpp"

#include <ctime>

#include "gen/support/sql_passwords.hpp"
#include "sql.hpp"
#include "statement_watch.hpp"

namespace gen::apply {

using support::SourceSpan;

std::optional<support::Diagnostic> RunContext::window_is_closed(const migration::File& next, const char* what) const {
  if (!options.window) return std::nullopt;
  if (options.window->contains(options.clock ? options.clock() : std::time(nullptr))) return std::nullopt;
  return support::error(
      "GEN5207", "it is outside the window " + options.window->str() + ", and " + next.name.str() + " is to " + what,
      {}, "what has run is recorded; run again inside the window");
}

std::size_t RunContext::line_of(const Failure& failure) const {
  const SourceSpan& where = failure.diagnostic.where;
  return where.known() && where.length > 0 ? sources.locate(where.file, where.offset).line : 0;
}

Failure failure_with(const pg::ServerError& error, support::Diagnostic told, std::string statement) {
  Failure failure{std::move(told),      error.sqlstate, error.connection_lost,
                  std::move(statement), error.detail,   error.hint};
  failure.schema = error.schema;
  failure.table = error.table;
  failure.column = error.column;
  failure.constraint = error.constraint;
  return failure;
}

Failure failure_of(const pg::ServerError& error, const std::string& code, const migration::File& file) {
  return failure_with(error, pg::to_diagnostic(error, error.connection_lost ? "GEN5205" : code, {file.source, 0, 0}));
}

namespace {

/// The failure of a statement that was cancelled since its time was over.
Failure expired_failure(const RunContext& context, const migration::File& file, std::size_t index,
                        const std::string& waited_for) {
  const support::StatementSpan& span = file.statements[index];
  Failure failure{
      support::error(
          "GEN5221",
          "this statement was cancelled after " + std::to_string(context.options.concurrently_timeout.count()) + " ms",
          {file.source, span.offset, span.length},
          "end the transactions it waits for or give it longer with --concurrently-timeout, then "
          "run again"),
      "57014", false, file.statement(index)};
  if (!waited_for.empty()) failure.diagnostic.notes.push_back({"it was waiting for " + waited_for, {}});
  failure.expired = true;
  return failure;
}

}  // namespace

std::optional<Failure> run_statement(RunContext& context, const migration::File& file, std::size_t index,
                                     bool concurrently, const std::string& instead) {
  const support::StatementSpan& span = file.statements[index];
  const std::string sql = instead.empty() ? file.statement(index) : instead;
  const FileSql text(sql, context.options.ledger);
  context.progress.step_started(file, index);
  const auto begin = std::chrono::steady_clock::now();
  const std::string_view rows = std::string_view(file.text).substr(span.data_offset, span.data_length);
  StatementWatch::Limits limits;
  if (concurrently) limits = {context.options.concurrently_timeout, true};
  StatementWatch watch(context, file, index, limits);
  auto outcome = span.copy_from_stdin ? context.connection.copy_in(sql, rows) : context.connection.execute(text.sent());
  const bool expired = watch.expired();
  for (const pg::Notice& notice : context.connection.take_notices()) {
    context.progress.note(notice.severity + ": " + support::without_passwords_of(sql, notice.message));
  }
  if (!outcome) {
    pg::ServerError error = pg::without_passwords_of(sql, text.placed(outcome.error()));
    if (!instead.empty()) error.position = 0;  // it counts characters of what is not in the file
    if (expired && error.is("57014")) return expired_failure(context, file, index, watch.waited_for());
    const SourceSpan where{file.source, span.offset, span.length};
    return failure_with(error, pg::to_diagnostic_in(error, error.connection_lost ? "GEN5205" : "GEN5201", where, sql),
                        sql);
  }
  context.progress.step_finished(
      file, index, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin));
  return std::nullopt;
}

std::optional<Failure> run_checks(RunContext& context, const migration::File& file, const std::string& directive,
                                  const std::string& code) {
  for (const migration::Directive& check : file.named(directive)) {
    const std::size_t begin = file.text.find(check.argument, check.where.offset);
    const SourceSpan where{file.source, static_cast<std::uint32_t>(begin),
                           static_cast<std::uint32_t>(check.argument.size())};
    const FileSql text(check.argument, context.options.ledger);
    auto rows = context.connection.query(text.sent());
    if (!rows) {
      const pg::ServerError error = pg::without_passwords_of(check.argument, text.placed(rows.error()));
      return failure_with(error, pg::to_diagnostic_in(error, code, where, check.argument), check.argument);
    }
    if (!rows->empty() && rows->columns() > 0 && rows->boolean(0, 0)) continue;
    const bool before = directive == "require";
    return Failure{
        support::error(code,
                       before ? "the file's precondition does not hold: this query has to give true"
                              : "the file's postcondition does not hold: this query has to give true",
                       where, before ? "make it true, then run gen up again" : "check the file's statements"),
        "", false, check.argument};
  }
  return std::nullopt;
}

FileOutcome run_file(RunContext& context, const migration::File& file, const Entry& entry, const Record* previous) {
  context.progress.file_started(file);
  FileOutcome outcome =
      file.no_transaction() ? run_in_steps(context, file, entry, previous) : run_in_transaction(context, file, entry);
  outcome.result.version = entry.version;
  outcome.result.name = entry.name;
  outcome.result.phase = file.phase().value_or(migration::Phase::expand);
  outcome.result.steps = file.statements.size();
  if (outcome.outcome == Outcome::done) {
    context.progress.file_finished(file, std::chrono::milliseconds(outcome.result.ms));
  }
  return outcome;
}

}  // namespace gen::apply
