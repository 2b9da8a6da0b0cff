#include <algorithm>
#include <cctype>

#include "gen/support/counted.hpp"
#include "gen/support/program.hpp"
#include "prove/rows/table_contents.hpp"
#include "prove/trials/database.hpp"
#include "prove/trials/restored_copy.hpp"

namespace gen::prove {
namespace {

using support::Diagnostic;

/// The table's own name stands in what a file says it loses.
bool names_table(const std::string& text, const std::string& table) {
  const std::string name = table.substr(table.find('.') + 1);
  const auto is_part_of_a_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !is_part_of_a_word(text[at - 1])) && (end == text.size() || !is_part_of_a_word(text[end])))
      return true;
  }
  return false;
}

class Upgrade {
 public:
  Upgrade(const TrialInput& input, const UpgradeOptions& options, Trial& trial, TrialDatabase& database)
      : input_(input), options_(options), trial_(trial), database_(database) {}

  void run() {
    auto left_out = restore_copy(options_, database_.target(), input_.scratch);
    if (!left_out) return fail(trial_, TrialVerdict::failed, left_out.errors());
    left_out_ = *left_out;
    if (!database_.lay_ground() || !database_.seed_now()) return;
    auto before = read_contents(database_.session(), ContentDepth::rows, input_.ledger);
    if (!before) return fail(trial_, TrialVerdict::failed, before.errors());
    if (!database_.up()) return;
    auto after = read_contents(database_.session(), ContentDepth::rows, input_.ledger);
    if (!after) return fail(trial_, TrialVerdict::failed, after.errors());
    compare_rows(*before, *after);
    hold_against_budget();
    summarise(*before);
    if (!options_.run.empty()) run_program_of_user();
  }

 private:
  void compare_rows(const TableContents& before, const TableContents& after) {
    for (const auto& [oid, content] : before) {
      const TableContent* now = find_table(after, oid, content.name);
      RowCount rows{content.name, content.rows, std::nullopt};
      if (now != nullptr) rows.after = now->rows;
      trial_.rows.push_back(rows);
    }
    std::ranges::sort(trial_.rows, {}, &RowCount::table);
    for (const RowCount& rows : trial_.rows) {
      if (rows.after.value_or(0) < rows.before && !is_announced(rows.table))
        fail(trial_, TrialVerdict::differs, {lost(rows)});
    }
  }

  bool is_announced(const std::string& table) const {
    return std::ranges::any_of(trial_.files, [&](const apply::FileResult& file) {
      const migration::Migration* migration = input_.folder.find(file.version);
      return migration != nullptr && names_table(migration->up.loses(), table);
    });
  }

  static Diagnostic lost(const RowCount& rows) {
    const std::string now = rows.after ? std::to_string(*rows.after) : "the table is gone";
    return support::error("GEN6022",
                          "rows of " + rows.table + " are lost: " + std::to_string(rows.before) + " before, " +
                              (rows.after ? now + " after" : now),
                          {}, "say it in the head of the file that does it: -- gen:loses rows of " + rows.table);
  }

  std::int64_t total_ms() const {
    std::int64_t total = 0;
    for (const apply::FileResult& file : trial_.files) total += file.ms;
    return total;
  }

  void hold_against_budget() {
    if (!options_.budget || total_ms() <= options_.budget->count()) return;
    const auto slowest = std::ranges::max_element(trial_.files, {}, &apply::FileResult::ms);
    fail(trial_, TrialVerdict::differs,
         {support::error("GEN6023",
                         "the migrations took " + std::to_string(total_ms()) + " ms, more than the budget of " +
                             std::to_string(options_.budget->count()) + " ms",
                         {}, "the slowest is " + slowest->version.str() + " " + slowest->name)});
  }

  void summarise(const TableContents& before) {
    std::int64_t rows = 0;
    for (const auto& [oid, content] : before) rows += content.rows;
    trial_.summary = support::counted(trial_.files.size(), "migration") + " on " +
                     support::counted(before.size(), "table") + " with " + support::counted(rows, "row") + " in " +
                     std::to_string(total_ms()) + " ms" + (left_out_.empty() ? "" : "; left out: " + left_out_);
  }

  /// The password, if there is one, is in PGPASSWORD and not in the URL.
  void run_program_of_user() {
    auto environment = database_.target().child_environment();
    environment.emplace_back("GEN_DATABASE_URL", database_.target().redacted());
    const auto outcome = support::run_program({"/bin/sh", "-c", options_.run}, environment);
    trial_.output = outcome.output + outcome.errors;
    if (outcome.ok()) return;
    fail(trial_, TrialVerdict::differs,
         {support::error("GEN6024", "after the migrations, \"" + options_.run + "\" exits with " +
                                        std::to_string(outcome.exit_code))});
  }

  const TrialInput& input_;
  const UpgradeOptions& options_;
  Trial& trial_;
  TrialDatabase& database_;
  std::string left_out_;  ///< of others, in short
};

}  // namespace

Trial try_upgrade(const TrialInput& input, const UpgradeOptions& options) {
  Trial trial;
  trial.name = "upgrade";
  if (options.from) {
    auto there = pg::Connection::open(*options.from);
    if (!there) {
      fail(trial, TrialVerdict::failed, there.errors());
      return trial;
    }
    input.scratch.want_major(there->server_major());
  }
  auto database = TrialDatabase::create(input, trial);
  if (!database) return trial;
  Upgrade(input, options, trial, *database).run();
  database->close();
  return trial;
}

}  // namespace gen::prove
