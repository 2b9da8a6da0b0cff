#include "source/sql/expression_check.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "source/sql/parse_tree.hpp"
#include "source/sql/token_walk.hpp"
#include "source/sql/type_text.hpp"

namespace gen::source::sql {

std::optional<SyntaxError> check_expression(std::string_view expression) {
  static constexpr std::string_view kBefore = "SELECT (";
  ParseOutcome outcome = parse(std::string(kBefore) + std::string(expression) + "\n)");
  if (outcome.tree) return std::nullopt;
  SyntaxError error = std::move(outcome.error);
  const auto before = static_cast<std::uint32_t>(kBefore.size());
  error.offset =
      std::min(error.offset > before ? error.offset - before : 0, static_cast<std::uint32_t>(expression.size()));
  return error;
}

bool may_be_newer_syntax(std::string_view text) {
  // Servers 16 to 18: SQL/JSON, MERGE ... RETURNING, temporal keys, virtual columns, NOT ENFORCED, and so on.
  static constexpr std::array<std::string_view, 19> kWords = {
      "json_array",     "json_arrayagg", "json_object", "json_objectagg", "json_exists", "json_query", "json_scalar",
      "json_serialize", "json_table",    "json_value",  "merge_action",   "period",      "virtual",    "enforced",
      "maintain",       "any_value",     "system_user", "returning",      "normalized"};
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kPairs = {
      {{"json", "("}, {"is", "json"}, {"not", "json"}, {"without", "overlaps"}, {"without", "array"}, {"at", "local"}}};
  const TokenWalk tokens(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const std::string_view word : kWords) {
      if (tokens.is(i, word)) return true;
    }
    for (const auto& [first, second] : kPairs) {
      if (tokens.is(i, first) && tokens.is(i + 1, second)) return true;
    }
    // 1_000 and 0x1F: literals of server 16.
    const bool number = tokens.at(i).kind == support::TokenKind::number;
    if (number && tokens.text(i).find_first_of("_xXoObB") != std::string_view::npos) return true;
    // A NOT NULL constraint of a table (18).
    if (tokens.is(i, ",") && tokens.is(i + 1, "not") && tokens.is(i + 2, "null")) return true;
    if (tokens.is(i, "constraint") && tokens.is(i + 2, "not") && tokens.is(i + 3, "null") && tokens.is_name(i + 4))
      return true;
  }
  return false;
}

std::optional<std::string> canonical_signature(std::string_view arguments) {
  const ParseOutcome outcome = parse("DROP FUNCTION f(" + std::string(arguments) + "\n)");
  if (!outcome.tree || outcome.tree->statement() == nullptr) return std::nullopt;
  const PgQuery__Node& node = *outcome.tree->statement();
  if (node.node_case != PG_QUERY__NODE__NODE_DROP_STMT || node.drop_stmt->n_objects != 1) return std::nullopt;
  const PgQuery__Node& object = *node.drop_stmt->objects[0];
  if (object.node_case != PG_QUERY__NODE__NODE_OBJECT_WITH_ARGS) return std::nullopt;
  std::string text;
  for (std::size_t i = 0; i < object.object_with_args->n_objargs; ++i) {
    const PgQuery__Node& type = *object.object_with_args->objargs[i];
    if (type.node_case != PG_QUERY__NODE__NODE_TYPE_NAME) return std::nullopt;
    const auto name = catalog_type_text(*type.type_name);
    if (!name) return std::nullopt;
    text += (text.empty() ? "" : ", ") + *name;
  }
  return text;
}

}  // namespace gen::source::sql
