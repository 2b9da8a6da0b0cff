#include <algorithm>

#include "gen/plan/renamed_tables.hpp"
#include "gen/render/render.hpp"
#include "plan/recipes/alias_view.hpp"

/// A table under another name or in another schema (zero-downtime design, 1.3): a view in its old place passes the
/// statements of the old program on. Nothing is copied.
namespace gen::plan {
namespace {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Rename;
using model::Table;

bool is_open(const Rename& rename, const Catalog& from, const Catalog& to) {
  return rename.to.kind == ObjectKind::table && from.find<Table>(rename.from) != nullptr &&
         from.find_relation(relation_name(rename.to)) == nullptr && to.find<Table>(rename.to) != nullptr &&
         to.find<Table>(rename.from) == nullptr;
}

/// SET SCHEMA, then RENAME.
render::Script moved(const ObjectKey& from, const ObjectKey& to) {
  render::Script script;
  ObjectKey now = from;
  if (now.schema != to.schema) {
    script.push_back(render::set_schema(now, to.schema));
    now.schema = to.schema;
  }
  if (now.name != to.name) script.push_back(render::rename(now, to.name));
  return script;
}

/// The schema that the table moves to, when it comes in the same plan.
const Object* new_schema(const Catalog& from, const Catalog& to, const Rename& rename) {
  const ObjectKey key{ObjectKind::schema, {}, {}, rename.to.schema, {}};
  const auto schema = to.objects.find(key);
  return from.contains(key) || schema == to.objects.end() ? nullptr : &schema->second;
}

Step alias_step(const Catalog& from, const Rename& rename) {
  const Table& table = *from.find<Table>(rename.from);
  const Object view = alias_view(from, table, relation_name(rename.to), {});
  Step step = make_step(Phase::expand, rename.to, rename.span);
  step.mode = step.down_mode = RunMode::own_transaction;
  step.up = moved(rename.from, rename.to);
  append(step.up, render::create(view));
  append(step.up, render::dress(view));
  step.down = {lock_view(rename.from), render::drop(view)};
  append(step.down, moved(rename.to, rename.from));
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(rename.from));
  step.up_effects.risk =
      "until contract " + qualified_name(rename.from) + " is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail";
  if (rename.from.schema != rename.to.schema) {
    for (const auto& [key, object] : model::of_kind(from, ObjectKind::sequence)) {
      const auto& owned = std::get<model::Sequence>(object).owned_by;
      if (owned && table_key(owned->table) == rename.from) step.up_effects.removes.push_back(to_string(key));
    }
  }
  step.down_effects.removes = {to_string(rename.to)};
  return step;
}

/// The relation that the object belongs to, and its key in the place of the one that is renamed.
bool belongs_to(const Object& object, const ObjectKey& table) {
  if (const auto* index = std::get_if<model::Index>(&object)) return table_key(index->relation) == table;
  if (const auto* sequence = std::get_if<model::Sequence>(&object))
    return sequence->owned_by && table_key(sequence->owned_by->table) == table;
  return std::holds_alternative<model::Constraint>(object) && owner_table_key(model::header(object).key) == table;
}

/// The part's key with the name it had under the old name of the table; an empty name when it has no such name.
ObjectKey old_key(const ObjectKey& part, const Rename& table) {
  ObjectKey old = part;
  const std::string prefix = table.to.name.str() + "_";
  old.name = part.name.str().starts_with(prefix)
                 ? Identifier(table.from.name.str() + "_" + part.name.str().substr(prefix.size()))
                 : Identifier();
  return old;
}

/// `key` as `from` has it, where the table has its old name.
ObjectKey in_old_place(ObjectKey key, const Rename& table) {
  key.schema = table.from.schema;
  if (!key.owner.empty()) key.owner = table.from.name;
  return key;
}

}  // namespace

model::Intents with_implied_renames(const Catalog& from, const Catalog& to, model::Intents intents) {
  std::vector<Rename> implied;
  for (const Rename& table : intents.renames) {
    if (!is_open(table, from, to)) continue;
    for (const auto& [key, object] : to.objects) {
      if (!belongs_to(object, table.to)) continue;
      const ObjectKey old = old_key(key, table);
      if (old.name.empty() || to.contains(old) || from.contains(in_old_place(key, table))) continue;
      if (from.contains(in_old_place(old, table))) implied.push_back({old, key, table.span});
    }
  }
  intents.renames.insert(intents.renames.end(), implied.begin(), implied.end());
  return intents;
}

std::vector<Step> alias_tables(const Catalog& from, const Catalog& to, const model::Intents& intents) {
  std::vector<Step> steps;
  for (const Rename& rename : intents.renames) {
    if (!is_open(rename, from, to) || !obstacle_to_alias(from, *from.find<Table>(rename.from)).empty()) continue;
    if (const Object* schema = new_schema(from, to, rename)) {
      const bool is_made =
          std::ranges::any_of(steps, [&](const Step& step) { return step.subject == model::header(*schema).key; });
      if (!is_made) {
        Step room = make_step(Phase::expand, model::header(*schema).key, model::header(*schema).span);
        room.up = render::create(*schema);
        append(room.up, render::dress(*schema));
        room.down = {render::drop(*schema)};
        steps.push_back(std::move(room));
      }
    }
    steps.push_back(alias_step(from, rename));
  }
  return steps;
}

}  // namespace gen::plan
