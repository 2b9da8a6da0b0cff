#include "plan/online/partition_moves.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/dependents.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/index_attachment.hpp"
#include "plan/partition_bound.hpp"
#include "plan/partition_condition.hpp"
#include "plan/strategy_choice.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using model::Catalog;
using model::Constraint;
using model::Dependency;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// Columns that come reach the partition and are taken away behind its leave.
bool only_gets_columns(const Change& change) {
  return change.op == diff::ChangeOp::alter && change.key.kind == ObjectKind::table && change.facets.empty() &&
         std::all_of(change.columns.begin(), change.columns.end(),
                     [](const diff::ColumnChange& column) { return column.op == diff::ChangeOp::create; });
}

/// Something of the tables above changes as well, and would reach the partition while it is still one.
bool changes_above(const Catalog& from, const Catalog& to, const std::vector<Change>& changes, const ObjectKey& table) {
  const auto above = partition_ancestors(from, table);
  return std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
    return !only_gets_columns(change) && std::any_of(above.begin(), above.end(), [&](const ObjectKey& parent) {
      return is_part_of(change.after != nullptr ? to : from, change.key, parent);
    });
  });
}

/// Partitions of `parent` that go, leave or shift make room that is only there behind them.
bool place_is_taken(const Catalog& from, const Catalog& to, const Table& partition) {
  return std::any_of(from.objects.begin(), from.objects.end(), [&](const auto& entry) {
    const auto* other = std::get_if<Table>(&entry.second);
    if (other == nullptr || !other->partition_of || other->partition_of->parent != partition.partition_of->parent)
      return false;
    const auto* kept = to.find<Table>(entry.first);
    const bool stays = kept != nullptr && model::same_value(kept->partition_of, other->partition_of);
    return !stays && entry.first != partition.key && other->partition_of->bound != "DEFAULT" &&
           !surely_apart(other->partition_of->bound, partition.partition_of->bound);
  });
}

/// What a table has through its parent alone.
bool is_of_parent(const Object& object) {
  if (const auto* trigger = std::get_if<model::Trigger>(&object)) return trigger->cloned;
  const auto* constraint = std::get_if<Constraint>(&object);
  return !attachment_of(object).parent.empty() || (constraint != nullptr && !constraint->local);
}

bool has_same_columns(const Table& before, const Table& after) {
  return before.columns.size() == after.columns.size() &&
         std::all_of(after.columns.begin(), after.columns.end(), [&](model::Column column) {
           const model::Column* old = find_column(before, column.name);
           if (old == nullptr) return false;
           column.local = old->local;
           return model::same_value(*old, column);
         });
}

/// What it has of one parent is either gone below the other one, or the same there.
bool can_go_along(const Catalog& from, const Catalog& to, const ObjectKey& table) {
  const Constraint* primary = nullptr;
  for (const auto& [key, object] : from.objects) {
    if (!is_part_of(from, key, table) || key == table || !is_of_parent(object)) continue;
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint != nullptr && constraint->type == "primary key") primary = constraint;
    const Object* after = find_object(to, key);
    if (after == nullptr) continue;
    const auto change = render::alter(attached_as(object, *after), *after);
    if (!change || !change->empty()) return false;
  }
  return primary == nullptr || std::none_of(to.objects.begin(), to.objects.end(), [&](const auto& entry) {
           const auto* other = std::get_if<Constraint>(&entry.second);
           return other != nullptr && other->type == "primary key" && owner_table_key(entry.first) == table &&
                  entry.first != primary->key;
         });
}

/// A foreign key of a table that is there, or another thing that a plain statement may not make on it.
bool is_wanted_by_others(const Catalog& from, const Catalog& to, const ObjectKey& table) {
  const Dependents links(to);
  const auto& users = links.of(table);
  return std::any_of(users.begin(), users.end(), [&](const Dependents::Link& link) {
    return link.key.kind == ObjectKind::constraint && from.contains(owner_table_key(link.key));
  });
}

class MoveFinder {
 public:
  MoveFinder(const Catalog& from, const Catalog& to, const std::vector<Change>& changes, const model::Intents& intents)
      : from_(from), to_(to), changes_(changes), intents_(intents), remade_(remade_tables(from, to, changes)) {}

  PartitionMoves run() {
    for (const Change& change : changes_) {
      if (change.key.kind != ObjectKind::table || change.op == diff::ChangeOp::drop) continue;
      if (is_chosen_direct(intents_, change.key) || is_in_remade_tree(change.key)) continue;
      const auto* before = change.before == nullptr ? nullptr : std::get_if<Table>(change.before);
      look_at(before, std::get<Table>(*change.after));
    }
    return std::move(moves_);
  }

 private:
  /// The tree gets a new form as a whole.
  bool is_in_remade_tree(const ObjectKey& table) const {
    const auto above = partition_ancestors(to_, table);
    return remade_.count(table) != 0 ||
           std::any_of(above.begin(), above.end(), [&](const ObjectKey& key) { return remade_.count(key) != 0; });
  }

  void look_at(const Table* before, const Table& after) {
    if (after.partition_of && !condition_of_partition(to_, after)) return;
    if (before == nullptr) {
      if (after.partition_of && from_.contains(table_key(after.partition_of->parent))) comes(after);
      return;
    }
    if (!before->inherits.empty() || !after.inherits.empty() || before->partition_key != after.partition_key) return;
    if (!before->partition_of && after.partition_of) moves_.join.insert(after.key);
    if (moves_over(*before, after)) moves_.move.insert(after.key);
    if (before->partition_of && !after.partition_of && to_.contains(table_key(before->partition_of->parent)) &&
        !changes_above(from_, to_, changes_, after.key))
      moves_.leave.insert(after.key);
    if (changes_bound(*before, after) && takes_all_rows_of(after.partition_of->bound, before->partition_of->bound) &&
        !changes_above(from_, to_, changes_, after.key))
      moves_.shift.insert(after.key);
  }

  bool moves_over(const Table& before, const Table& after) const {
    if (!before.partition_of || !after.partition_of || before.partition_of->parent == after.partition_of->parent)
      return false;
    return after.partition_key.empty() && to_.contains(table_key(before.partition_of->parent)) &&
           has_same_columns(before, after) && can_go_along(from_, to_, after.key) &&
           !changes_above(from_, to_, changes_, after.key);
  }

  void comes(const Table& table) {
    const bool beside_default = default_partition(from_, table.partition_of->parent) != nullptr;
    if (!beside_default && !place_is_taken(from_, to_, table)) return;
    if (!is_wanted_by_others(from_, to_, table.key)) moves_.come.insert(table.key);
  }

  const Catalog& from_;
  const Catalog& to_;
  const std::vector<Change>& changes_;
  const model::Intents& intents_;
  const std::set<ObjectKey> remade_;
  PartitionMoves moves_;
};

bool among(const std::vector<ObjectKey>& keys, const ObjectKey& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// The same column, constraint or trigger of another table.
ObjectKey moved_to(ObjectKey key, const ObjectKey& table) {
  if (key.owner.empty()) return table;
  key.schema = table.schema;
  key.owner = table.name;
  return key;
}

/// A foreign key of the tables above, which catalogs show there alone, as one of the table's own.
void take_foreign_keys(Catalog& catalog, const std::vector<ObjectKey>& above, const ObjectKey& table) {
  std::vector<Constraint> found;
  for (const auto& [key, object] : catalog.objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint != nullptr && constraint->type == "foreign key" && among(above, owner_table_key(key)))
      found.push_back(*constraint);
  }
  for (Constraint& own : found) {
    const ObjectKey original = own.key;
    own.key = moved_to(own.key, table);
    if (!catalog.objects.emplace(own.key, Object(own)).second) continue;
    std::vector<Dependency> needs;
    for (const Dependency& link : catalog.dependencies) {
      if (link.dependent != original) continue;
      const bool parent =
          link.referenced == owner_table_key(original) ||
          (link.referenced.kind == ObjectKind::column && owner_table_key(link.referenced) == owner_table_key(original));
      needs.push_back({own.key, parent ? moved_to(link.referenced, table) : link.referenced, link.type});
    }
    catalog.dependencies.insert(catalog.dependencies.end(), needs.begin(), needs.end());
  }
}

/// The partition as DETACH leaves it.
void set_alone(Catalog& catalog, const ObjectKey& table) {
  const std::vector<ObjectKey> above = partition_ancestors(catalog, table);
  take_foreign_keys(catalog, above, table);
  std::erase_if(catalog.objects, [&](const auto& entry) {
    const auto* trigger = std::get_if<model::Trigger>(&entry.second);
    return trigger != nullptr && trigger->cloned && owner_table_key(entry.first) == table;
  });
  for (auto& [key, object] : catalog.objects) {
    if (!is_part_of(catalog, key, table)) continue;
    if (auto* held = std::get_if<Table>(&object)) {
      held->partition_of.reset();
      for (model::Column& column : held->columns) column.local = true;
    } else if (auto* constraint = std::get_if<Constraint>(&object)) {
      constraint->local = true;
      constraint->index_parent = {};
    } else if (auto* index = std::get_if<model::Index>(&object)) {
      index->attached_to = {};
    }
  }
  auto is_above = [&](const ObjectKey& key) {
    return std::any_of(above.begin(), above.end(),
                       [&](const ObjectKey& parent) { return is_part_of(catalog, key, parent); });
  };
  std::erase_if(catalog.dependencies, [&](const Dependency& link) {
    return is_part_of(catalog, link.dependent, table) && is_above(link.referenced);
  });
}

/// Takes the table with all that belongs to it as `source` has it.
void take_from(Catalog& catalog, const Catalog& source, const ObjectKey& table) {
  std::erase_if(catalog.dependencies,
                [&](const Dependency& link) { return is_part_of(catalog, link.dependent, table); });
  for (auto it = catalog.objects.begin(); it != catalog.objects.end();) {
    const ObjectKey key = it->first;
    const bool part = key != table && is_part_of(catalog, key, table);
    it = part ? catalog.objects.erase(it) : std::next(it);
  }
  for (const auto& [key, object] : source.objects) {
    if (is_part_of(source, key, table)) catalog.objects.insert_or_assign(key, object);
  }
  for (const Dependency& link : source.dependencies) {
    if (is_part_of(source, link.dependent, table)) catalog.dependencies.push_back(link);
  }
}

/// As `catalog` has it alone, but still a partition of the parent that it has in `from`, with what that gives it.
void stay_below(Catalog& catalog, const Catalog& from, const ObjectKey& table) {
  set_alone(catalog, table);
  const Table& before = *from.find<Table>(table);
  auto& held = std::get<Table>(catalog.objects.at(table));
  held.partition_of = before.partition_of;
  for (model::Column& column : held.columns) column.local = find_column(before, column.name)->local;
  std::set<ObjectKey> kept;
  for (const auto& [key, object] : from.objects) {
    if (key != table && is_part_of(from, key, table) && is_of_parent(object)) kept.insert(key);
  }
  for (const ObjectKey& above : partition_ancestors(from, table)) {
    for (const auto& [key, object] : from.objects) {
      const auto* constraint = std::get_if<Constraint>(&object);
      const bool refers = constraint != nullptr && constraint->type == "foreign key" && owner_table_key(key) == above;
      if (refers) catalog.objects.erase(moved_to(key, table));  // it has that one of its old parent
    }
  }
  std::erase_if(catalog.dependencies, [&](const Dependency& link) {
    return kept.count(link.dependent) != 0 || link.dependent == table || !exists(catalog, link.dependent);
  });
  for (const ObjectKey& key : kept) catalog.objects.insert_or_assign(key, from.objects.at(key));
  for (const Dependency& link : from.dependencies) {
    if ((kept.count(link.dependent) != 0 || link.dependent == table) && exists(catalog, link.referenced))
      catalog.dependencies.push_back(link);
  }
}

/// Columns that came to the parent are the partition's as well.
void follow_parent(Catalog& catalog, const ObjectKey& table) {
  auto& held = std::get<Table>(catalog.objects.at(table));
  const auto* parent = held.partition_of ? catalog.find<Table>(table_key(held.partition_of->parent)) : nullptr;
  if (parent == nullptr) return;
  for (model::Column column : parent->columns) {
    if (find_column(held, column.name) != nullptr) continue;
    column.local = false;
    column.comment.clear();
    column.granted.clear();
    column.revoked.clear();
    held.columns.push_back(column);
  }
}

/// Everything in `to` that is there only with tables of `come`.
std::set<ObjectKey> what_comes_with(const Catalog& to, const std::set<ObjectKey>& come) {
  const Dependents links(to);
  std::set<ObjectKey> found;
  std::vector<ObjectKey> open(come.begin(), come.end());
  while (!open.empty()) {
    const ObjectKey key = open.back();
    open.pop_back();
    if (!found.insert(key).second) continue;
    for (const ObjectKey& column : column_keys(to, key)) open.push_back(column);
    for (const Dependents::Link& link : links.of(key)) {
      // The columns of a view are not what is dropped with the partition's.
      open.push_back(link.key.kind == ObjectKind::column && !to.contains(owner_table_key(link.key))
                         ? owner_table_key(link.key)
                         : link.key);
    }
  }
  for (const auto& [key, object] : to.objects) {
    if (std::any_of(come.begin(), come.end(), [&](const ObjectKey& table) { return is_part_of(to, key, table); }))
      found.insert(key);
  }
  return found;
}

void leave_out(Catalog& catalog, const Catalog& from, const std::set<ObjectKey>& keys) {
  std::erase_if(catalog.dependencies, [&](const Dependency& link) {
    return keys.count(link.dependent) != 0 || keys.count(link.referenced) != 0;
  });
  for (const ObjectKey& key : keys) {
    const Object* before = find_object(from, key);
    before == nullptr ? static_cast<void>(catalog.objects.erase(key))
                      : static_cast<void>(catalog.objects.insert_or_assign(key, *before));
  }
  for (const Dependency& link : from.dependencies) {
    if (keys.count(link.dependent) != 0 && exists(catalog, link.dependent) && exists(catalog, link.referenced))
      catalog.dependencies.push_back(link);
  }
}

}  // namespace

std::set<ObjectKey> PartitionMoves::incoming() const {
  std::set<ObjectKey> tables = join;
  tables.insert(come.begin(), come.end());
  tables.insert(shift.begin(), shift.end());
  tables.insert(move.begin(), move.end());
  return tables;
}

const Table* default_partition(const Catalog& catalog, const model::QualifiedName& parent) {
  for (const auto& [key, object] : catalog.objects) {
    const auto* table = std::get_if<Table>(&object);
    const bool fits = table != nullptr && table->partition_of && table->partition_of->parent == parent &&
                      table->partition_of->bound == "DEFAULT" && table->server.empty();
    if (fits) return table;
  }
  return nullptr;
}

bool is_part_of(const Catalog& catalog, const ObjectKey& key, const ObjectKey& table) {
  if (key == table) return true;
  if (!key.owner.empty()) return key.schema == table.schema && key.owner == table.name;
  const auto* index = catalog.find<model::Index>(key);
  return index != nullptr && table_key(index->relation) == table;
}

PartitionMoves find_partition_moves(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                    const model::Intents& intents) {
  return MoveFinder(from, to, changes, intents).run();
}

Catalog before_moves(const Catalog& from, const Catalog& to, const PartitionMoves& moves,
                     const std::set<ObjectKey>& gone) {
  Catalog catalog = to;
  for (const ObjectKey& table : moves.join) set_alone(catalog, table);
  for (const ObjectKey& table : moves.move) stay_below(catalog, from, table);
  for (const std::set<ObjectKey>* tables : {&moves.leave, &gone}) {
    for (const ObjectKey& table : *tables) {
      take_from(catalog, from, table);
      follow_parent(catalog, table);
    }
  }
  for (const ObjectKey& table : gone) set_alone(catalog, table);
  for (const ObjectKey& table : moves.shift)
    std::get<Table>(catalog.objects.at(table)).partition_of = from.find<Table>(table)->partition_of;
  if (!moves.come.empty()) leave_out(catalog, from, what_comes_with(to, moves.come));
  std::sort(catalog.dependencies.begin(), catalog.dependencies.end());
  catalog.dependencies.erase(std::unique(catalog.dependencies.begin(), catalog.dependencies.end()),
                             catalog.dependencies.end());
  return catalog;
}

}  // namespace gen::plan
