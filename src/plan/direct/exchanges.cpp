#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/recipes/helper_name.hpp"

/// Tables that are made again, whose new form stands beside the old one with all its rows: it only takes the place and
/// the name. On the way back it becomes the shadow of the old form again, which takes its rows over as remakes do.
namespace gen::plan {
namespace {

using model::Column;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;
using render::Script;
using render::SqlBuilder;

/// From what hangs on the columns of the one form to what hangs on those of the other. A new partition has its identity
/// from the table above.
Script settle_columns(const Table& before, const Table& after) {
  Script script;
  for (const Column& column : before.columns) {
    const Column* now = find_column(after, column.name);
    append(script, render::alter_column(after, column, *now, "").value_or(Script{}));
  }
  return script;
}

Script moved(const Table& table, const model::Identifier& from, const model::Identifier& to) {
  ObjectKey key = table.key;
  key.schema = from;
  return {render::set_schema(key, to)};
}

}  // namespace

bool DirectOperations::is_exchanged(const ObjectKey& table) const {
  return shadows_ != nullptr && shadows_->tables.count(table) != 0;
}

bool DirectOperations::stands_beside(const ObjectKey& part) const {
  return shadows_ != nullptr && shadows_->parts.count(part) != 0;
}

std::vector<ObjectKey> DirectOperations::parts_beside(const ObjectKey& table) const {
  std::vector<ObjectKey> parts;
  if (!is_exchanged(table)) return parts;
  for (const ObjectKey& part : shadows_->parts) {
    const auto* index = to_.find<model::Index>(part);
    if ((index != nullptr ? table_key(index->relation) : owner_table_key(part)) == table) parts.push_back(part);
  }
  return parts;
}

/// The new form takes its place and gets what programs see of it.
Script DirectOperations::step_in(const Table& table) const {
  const Table bare = bare_table(table);
  Table unforced = table;
  unforced.force_row_security = false;  // as for every table that is made again
  Script script = moved(table, shadow_schema(table.key.schema), table.key.schema);
  append(script, render::alter(Object(bare), Object(unforced)).value_or(Script{}));
  append(script, settle_columns(bare, table));
  return script;
}

Script DirectOperations::step_out(const Table& table) const {
  const Table bare = bare_table(table);
  Script script;
  if (table.owner) {
    script.push_back(SqlBuilder("ALTER TABLE")
                         .name(QualifiedName{table.key.schema, table.key.name})
                         .word("OWNER TO CURRENT_USER")
                         .build());
  }
  if (table.replica_identity == "index") script.push_back(render::set_replica_identity(bare));
  if (!table.cluster_index.empty()) script.push_back(render::set_cluster(bare));
  Table unmarked = table;
  if (table.replica_identity == "index") unmarked.replica_identity.clear();
  append(script, render::alter(Object(unmarked), Object(bare)).value_or(Script{}));
  append(script, settle_columns(table, bare));
  append(script, moved(table, table.key.schema, shadow_schema(table.key.schema)));
  return script;
}

/// What of a remake is done another way; its order is the same.
void DirectOperations::exchange(const Table& after, Step& set_aside, Step& create, Step& clear) const {
  set_aside.down.clear();
  create.up = step_in(after);
  clear.down = step_out(after);
}

/// Whatever is exchanged is locked at once, behind what hangs on it: a program that reads through a view holds that
/// first, too. From then on nothing has to be kept in step.
void DirectOperations::plan_exchange_locks() {
  if (shadows_ == nullptr) return;
  std::map<ObjectKey, OperationId> locks;
  for (const auto& [key, sync] : shadows_->roots) {
    Step step;
    step.up = {SqlBuilder("LOCK TABLE")
                   .items(sync.locked, [](SqlBuilder& sql, const QualifiedName& name) { sql.name(name); })
                   .word("IN ACCESS EXCLUSIVE MODE")
                   .build()};
    append(step.up, sync.stop);
    step.down = sync.start;
    step.up_effects = {Lock::access_exclusive, qualified_name(key), false, false, {}, {}};
    step.down_effects = step.up_effects;
    for (const QualifiedName& name : sync.locked)
      step.up_effects.also.push_back({Lock::access_exclusive, to_string(name), false, false, {}, {}});
    const OperationId lock = add(key, 0, std::move(step));
    tie_lock_to_tree(key, lock);
    locks.emplace(key, lock);
    for (const ObjectKey& other : up_.aside.recreated) {
      const bool refers = other.kind == ObjectKind::constraint;
      if (refers) graph_.before(std::optional(lock), graph_.removal(other));
      if (other.kind == ObjectKind::view) graph_.prefer(graph_.removal(other), std::optional(lock));
    }
  }
  // Programs that read a parent lock that first, and then its children.
  for (const auto& [key, lock] : locks) {
    for (const QualifiedName& name : from_.find<Table>(key)->inherits) {
      const auto parent = locks.find(table_key(name));
      if (parent != locks.end()) graph_.before(parent->second, lock);
    }
  }
}

/// No table of the old form leaves its place before, and all of them are back when the triggers return.
void DirectOperations::tie_lock_to_tree(const ObjectKey& root, OperationId lock) {
  for (const auto& [key, object] : from_.objects) {
    if (key.kind != ObjectKind::table) continue;
    const auto above = partition_ancestors(from_, key);
    if (key != root && std::find(above.begin(), above.end(), root) == above.end()) continue;
    graph_.before(std::optional(lock), graph_.removal(key));
    graph_.before(std::optional(lock), graph_.restoration(key));
    const auto membership = moves_.memberships.find(key);
    if (membership == moves_.memberships.end()) continue;
    graph_.before(lock, membership->second.leave_up);
    graph_.before(lock, membership->second.leave_down);
  }
}

/// The schema in which the new forms stood is empty once they have left it.
void DirectOperations::plan_shadow_schemas() {
  if (shadows_ == nullptr) return;
  std::map<model::Identifier, OperationId> schemas;
  for (const ObjectKey& table : shadows_->tables) {
    auto found = schemas.find(table.schema);
    if (found == schemas.end()) {
      model::Schema schema;
      schema.key = {ObjectKind::schema, {}, {}, shadow_schema(table.schema), {}};
      Step close;
      close.up = {render::drop(Object(schema))};
      close.down = render::create(Object(schema));
      found = schemas.emplace(table.schema, add(schema.key, 2, std::move(close))).first;
    }
    graph_.before(graph_.establishment(table), std::optional(found->second));
    graph_.before(graph_.retraction(table), std::optional(found->second));
  }
}

}  // namespace gen::plan
