#include "cli/rows_that_break.hpp"

#include <chrono>

#include "cli/counted.hpp"
#include "gen/plan/row_demand.hpp"
#include "gen/support/identifier.hpp"

namespace gen::cli {
namespace {

using plan::RowDemand;
using Clock = std::chrono::steady_clock;

/// "breaks the foreign key", "is NULL": of the rows.
std::string fault(const RowDemand& demand, bool one) {
  const std::string breaks = one ? " breaks " : " break ";
  switch (demand.rule) {
    case RowDemand::Rule::not_null:
      return (one ? " has no value in " : " have no value in ") + to_string(demand.subject);
    case RowDemand::Rule::foreign_key:
      return (one ? " refers to nothing: " : " refer to nothing: ") + to_string(demand.subject);
    case RowDemand::Rule::unique:
      return (one ? " shares (" : " share (") + demand.shared + ") with others: " + to_string(demand.subject);
    case RowDemand::Rule::exclusion:
      return (one ? " is in conflict with another: " : " are in conflict with others: ") + to_string(demand.subject);
    case RowDemand::Rule::bound:
      return (one ? " is" : " are") + std::string(" outside of the bound of ") + to_string(demand.subject);
    case RowDemand::Rule::check:
    case RowDemand::Rule::domain:
      break;
  }
  return breaks + to_string(demand.subject);
}

/// "id = 1, 2, 3", "(a, b) = (1, x), (2, y)".
std::string named(const RowDemand& demand, const pg::Rows& rows) {
  std::string columns, values;
  for (const model::Identifier& column : demand.key)
    columns += (columns.empty() ? "" : ", ") + support::quote_identifier(column);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::string value;
    for (std::size_t i = 0; i < rows.columns(); ++i) value += (i == 0 ? "" : ", ") + rows.text(row, i);
    values += (row == 0 ? "" : ", ") + (demand.key.size() > 1 ? '(' + value + ')' : value);
  }
  return (demand.key.size() > 1 ? '(' + columns + ')' : columns) + " = " + values;
}

class Questions {
 public:
  Questions(const Context& context, pg::Connection& session)
      : context_(context),
        session_(session),
        until_(Clock::now() + std::chrono::milliseconds(context.settings().rows_timeout_ms)) {}

  support::Diagnostics ask(const std::vector<RowDemand>& demands) {
    support::Diagnostics broken;
    for (const RowDemand& demand : demands) {
      if (auto problem = ask_in_time(demand)) broken.push_back(std::move(*problem));
    }
    return broken;
  }

 private:
  std::optional<support::Diagnostic> ask_in_time(const RowDemand& demand) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now()).count();
    if (left <= 0) return pass_over(demand, "the time for such questions is over");
    const std::string limits = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL lock_timeout = '200ms'; " +
                               std::string("SET LOCAL statement_timeout = '") + std::to_string(left) + "ms'";
    if (!session_.execute(limits)) return pass_over(demand, "no transaction could be begun");
    auto problem = look_at(demand);
    (void)session_.execute("ROLLBACK");
    return problem;
  }

  std::optional<support::Diagnostic> look_at(const RowDemand& demand) {
    auto counted = session_.query(demand.count.str());
    if (!counted) return pass_over(demand, counted.error().message);
    const std::int64_t rows = counted->integer(0, 0);
    if (rows == 0) return std::nullopt;
    auto some = session_.query(demand.some.str());
    return told(demand, rows, some && !demand.key.empty() && !some->empty() ? named(demand, *some) : "");
  }

  static support::Diagnostic told(const RowDemand& demand, std::int64_t rows, const std::string& some) {
    const bool value = demand.rule == RowDemand::Rule::not_null;
    support::Diagnostic problem = support::error(
        value ? "GEN3005" : "GEN3020",
        counted(static_cast<std::size_t>(rows), "row") + " of " + to_string(demand.table) + fault(demand, rows == 1),
        demand.cause,
        value ? "say what they get: " + demand.mend
              : "mend the rows first (gen new NAME makes a file for it), then run gen diff again; or --accept-rows");
    if (!some.empty()) problem.notes.push_back({(rows > 5 ? "among them " : "they are ") + some, {}});
    problem.notes.push_back({"to see them: " + demand.show.str(), {}});
    if (value) problem.notes.push_back({"or mend the rows, and run gen diff again", {}});
    if (!value && !demand.mend.empty()) problem.notes.push_back({"one way to mend them: " + demand.mend, {}});
    return problem;
  }

  std::nullopt_t pass_over(const RowDemand& demand, const std::string& why) const {
    context_.say_detail("rows of " + to_string(demand.table) + " were not asked about " + to_string(demand.subject) +
                        ": " + why);
    return std::nullopt;
  }

  const Context& context_;
  pg::Connection& session_;
  Clock::time_point until_;
};

}  // namespace

support::Diagnostics rows_that_break(const Context& context, Comparison& comparison) {
  if (!comparison.session || context.settings().rows_timeout_ms == 0) return {};
  const auto demands =
      plan::row_demands(comparison.from, comparison.desired.catalog, comparison.changes, comparison.schema.intents);
  return Questions(context, *comparison.session).ask(demands);
}

}  // namespace gen::cli
