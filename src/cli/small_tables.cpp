#include "cli/small_tables.hpp"

namespace gen::cli {
namespace {

using model::ObjectKey;
using model::ObjectKind;

/// The table that a change is made on; nothing for objects that are on their own.
std::optional<ObjectKey> table_of(const diff::Change& change) {
  if (change.key.kind == ObjectKind::table) return change.key;
  if (!change.key.owner.empty()) return owner_table_key(change.key);
  const auto* index = std::get_if<model::Index>(change.after != nullptr ? change.after : change.before);
  if (index == nullptr) return std::nullopt;
  return table_key(index->relation);
}

constexpr const char* kSmall =
    "SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind = 'r' AND pg_catalog.pg_total_relation_size(c.oid) < $1::bigint";

}  // namespace

support::Result<std::set<ObjectKey>> small_tables(pg::Connection& session, const std::vector<diff::Change>& changes,
                                                  std::int64_t below) {
  std::set<ObjectKey> concerned, small;
  for (const diff::Change& change : changes) {
    if (const auto table = table_of(change)) concerned.insert(*table);
  }
  if (below == 0 || concerned.empty()) return small;
  auto rows = session.query(kSmall, {std::to_string(below)});
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN2006");
  for (std::size_t row = 0; row < rows->size(); ++row) {
    const ObjectKey table{
        ObjectKind::table, model::Identifier(rows->text(row, 0)), {}, model::Identifier(rows->text(row, 1)), {}};
    if (concerned.count(table) != 0) small.insert(table);
  }
  return small;
}

}  // namespace gen::cli
