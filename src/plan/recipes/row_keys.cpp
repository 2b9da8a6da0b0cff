#include "plan/recipes/row_keys.hpp"

#include <algorithm>

#include "gen/support/sql_lexer.hpp"

namespace gen::plan {
namespace {

using model::Constraint;
using model::Identifier;
using model::ObjectKey;

bool is_not_null(const model::Table& table, const Identifier& name) {
  const model::Column* column = find_column(table, name);
  return column != nullptr && column->not_null;
}

/// "(a, b DESC)": no expression stands between the columns that the model knows.
bool is_of_columns_alone(const model::Index& index) {
  std::size_t elements = 1;
  bool inside = false;
  for (const support::Token& token : support::lex_sql(index.body)) {
    const std::string_view word = std::string_view(index.body).substr(token.offset, token.length);
    if (word == "(" && inside) return false;
    if (word == ")") return elements == index.columns.size();
    inside |= word == "(";
    elements += word == "," ? 1 : 0;
  }
  return false;
}

/// The key's columns; none when the object is no such key of the table.
std::vector<Identifier> key_columns(const model::Object& object, const ObjectKey& table) {
  if (const auto* constraint = std::get_if<Constraint>(&object); constraint != nullptr && !constraint->on_domain) {
    const bool unique = constraint->type == "unique" || constraint->type == "primary key";
    const bool at_once = constraint->definition.find("DEFERRABLE") == std::string::npos;
    if (unique && at_once && owner_table_key(constraint->key) == table) return constraint->columns;
  }
  if (const auto* index = std::get_if<model::Index>(&object)) {
    const bool whole = index->unique && index->valid && index->body.find(" WHERE ") == std::string::npos;
    if (whole && table_key(index->relation) == table && is_of_columns_alone(*index)) return index->columns;
  }
  return {};
}

}  // namespace

std::vector<std::vector<Identifier>> row_keys(const model::Catalog& catalog, const ObjectKey& table) {
  std::vector<std::vector<Identifier>> keys;
  const auto* state = catalog.find<model::Table>(table);
  if (state == nullptr) return keys;
  for (const auto& [name, object] : catalog.objects) {
    std::vector<Identifier> columns = key_columns(object, table);
    const bool proven = !columns.empty() && std::all_of(columns.begin(), columns.end(), [&](const Identifier& column) {
      return is_not_null(*state, column);
    });
    if (!proven) continue;
    const auto* constraint = std::get_if<Constraint>(&object);
    const bool primary = constraint != nullptr && constraint->type == "primary key";
    keys.insert(primary ? keys.begin() : keys.end(), std::move(columns));
  }
  return keys;
}

}  // namespace gen::plan
