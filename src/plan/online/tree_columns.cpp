#include <algorithm>

#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/index_attachment.hpp"
#include "plan/online/planner.hpp"

/// Columns of partitioned tables that get a shadow, which ALTER TABLE of the table on top gives to the whole tree.
namespace gen::plan {
namespace {

using model::Catalog;
using model::Constraint;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// The table on top of the tree to which the index, or that of the constraint, belongs: its own where it is attached to
/// none.
ObjectKey table_of_topmost(const Catalog& catalog, const Object& object) {
  IndexAttachment at = attachment_of(object);
  while (!at.parent.empty()) {
    const auto above = std::find_if(catalog.objects.begin(), catalog.objects.end(),
                                    [&](const auto& entry) { return attachment_of(entry.second).index == at.parent; });
    if (above == catalog.objects.end()) break;
    at = attachment_of(above->second);
  }
  return at.table;
}

/// Whether the recipe of the column of `root` takes along what stands on the column of one of its tables.
bool goes_along(const Catalog& catalog, const ObjectKey& key, const ObjectKey& root) {
  const Object* object = find_object(catalog, key);
  if (object == nullptr) return true;
  if (!attachment_of(*object).index.empty()) return table_of_topmost(catalog, *object) == root;
  if (const auto* constraint = std::get_if<Constraint>(object)) {
    if (constraint->type == "foreign key")
      return owner_table_key(key) == root && table_key(constraint->references) != root;
    return owner_table_key(key) == root || !constraint->local;
  }
  return is_derived(*object);
}

}  // namespace

/// "" when there is none.
std::string OnlinePlanner::obstacle_in_tree(const ObjectKey& column) const {
  const ObjectKey root = owner_table_key(column);
  if (!is_in_tree(root)) return {};
  const auto* top = context_.to.find<Table>(root);
  if (top->partition_key.empty() || top->partition_of) return "a shadow column cannot be exchanged in a part of a tree";
  for (const Catalog* catalog : {&context_.from, &context_.to}) {
    const Dependents& links = catalog == &context_.from ? from_links_ : to_links_;
    for (const auto& [key, object] : catalog->objects) {
      const auto* table = std::get_if<Table>(&object);
      const bool below = table != nullptr && key != root;
      if (table == nullptr) continue;
      if (const auto above = partition_ancestors(*catalog, key);
          below && std::find(above.begin(), above.end(), root) == above.end())
        continue;
      if (with_column_renamed(table->partition_key, column.name, model::Identifier("")) != table->partition_key)
        return "it is a part of the partition key of " + qualified_name(key);
      if (below && !(table->replica_identity_index.empty() && table->cluster_index.empty()))
        return "an index of " + qualified_name(key) + " is marked as its replica identity or for CLUSTER";
      for (const Dependents::Link& link : links.of(column_key(key, column.name))) {
        const bool stands = link.key.kind == ObjectKind::index || link.key.kind == ObjectKind::constraint;
        if ((below || stands) && !goes_along(*catalog, link.key, root)) return to_string(link.key) + " stands on it";
      }
    }
  }
  return {};
}

}  // namespace gen::plan
