#include "gen/apply/rights.hpp"

#include "gen/support/identifier.hpp"
#include "right_checks.hpp"

namespace gen::apply {
namespace {

std::string text_array(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ", ") + support::quote_literal(value);
  return "ARRAY[" + text + "]::text[]";
}

/// What the checks ask about, as the head of a query.
std::string asked(const Reach& reach) {
  std::string text = "WITH asked(role, ledger, schemas, to_be_made, tables, owners, extensions) AS (SELECT " +
                     support::quote_literal(reach.role) + "::name, " + support::quote_literal(reach.ledger) + "::name";
  for (const auto* list : {&reach.schemas, &reach.to_be_made, &reach.tables, &reach.owners, &reach.extensions})
    text += ", " + text_array(*list);
  return text + ") ";
}

bool is_about(const RightCheck& check, Purpose purpose) {
  switch (purpose) {
    case Purpose::migrate:
      return check.migrate;
    case Purpose::drift:
      return check.drift;
    case Purpose::backfill:
      return check.backfill;
  }
  return false;
}

}  // namespace

support::Result<std::vector<LackingRight>> lacking_rights(pg::Connection& connection, Purpose purpose,
                                                          const Reach& reach) {
  auto known = connection.query("SELECT FROM pg_catalog.pg_roles WHERE rolname = $1", {reach.role});
  if (!known) return pg::to_diagnostic(known.error(), "GEN5731");
  if (known->empty())
    return support::error("GEN5730", "there is no role \"" + reach.role + '"', {},
                          "CREATE ROLE " + support::quote_identifier(reach.role) + " LOGIN; as an administrator");
  std::vector<LackingRight> lacking;
  for (const RightCheck& check : right_checks()) {
    if (!is_about(check, purpose)) continue;
    auto rows = connection.query(asked(reach) + check.sql);
    if (!rows) return pg::to_diagnostic(rows.error(), "GEN5731");
    for (std::size_t row = 0; row < rows->size(); ++row)
      lacking.push_back({rows->text(row, 1), rows->text(row, 2), rows->boolean(row, 0), check.on_ours});
  }
  return lacking;
}

}  // namespace gen::apply
