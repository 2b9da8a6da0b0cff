#include "gen/prove/apply_renames.hpp"

#include <algorithm>

#include "gen/introspect/read.hpp"
#include "gen/prove/build.hpp"
#include "gen/prove/replay.hpp"
#include "gen/render/render.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;
using model::Rename;

/// Enum labels and columns are no objects of their own.
bool has(const Catalog& catalog, const ObjectKey& key) {
  if (key.kind == ObjectKind::enum_type && !key.owner.empty()) {
    const auto* type = catalog.find<model::EnumType>({ObjectKind::enum_type, key.schema, {}, key.owner, {}});
    return type != nullptr && std::find(type->labels.begin(), type->labels.end(), key.name.str()) != type->labels.end();
  }
  if (key.kind == ObjectKind::column) return find_column(catalog, key) != nullptr;
  return catalog.contains(key);
}

bool is_open(const Rename& rename, const Catalog& from, const Catalog& to) {
  return has(from, rename.from) && !has(from, rename.to) && has(to, rename.to) && !has(to, rename.from);
}

render::Script statements(const Catalog& catalog, const ObjectKey& from, const ObjectKey& to) {
  if (from.kind == ObjectKind::enum_type && !from.owner.empty()) {
    return {render::rename_enum_label({ObjectKind::enum_type, from.schema, {}, from.owner, {}}, from.name.str(),
                                      to.name.str())};
  }
  if (from.kind == ObjectKind::column) return {render::rename_column(owner_table_key(from), from.name, to.name)};
  render::Script script;
  ObjectKey moved = from;
  if (from.schema != to.schema) {
    script.push_back(render::set_schema(from, to.schema));
    moved.schema = to.schema;
  }
  if (from.name == to.name) return script;
  auto object = catalog.objects.find(from);
  if (object == catalog.objects.end() || from.schema != to.schema) {
    script.push_back(render::rename(moved, to.name));
  } else {
    script.push_back(render::rename(object->second, to.name));
  }
  return script;
}

/// What holds others is renamed first, since the keys of the others name it as the desired schema does.
int rank(const Rename& rename) {
  if (rename.to.kind == ObjectKind::schema) return 0;
  return rename.to.owner.empty() ? 1 : 2;
}

/// The schema that something moves to, where the plan would make it only afterwards.
std::optional<plan::Step> make_room(const Rename& rename, const Catalog& now, const Catalog& to) {
  const ObjectKey key{ObjectKind::schema, {}, {}, rename.to.schema, {}};
  const auto schema = to.objects.find(key);
  if (key.name.empty() || now.contains(key) || schema == to.objects.end()) return std::nullopt;
  plan::Step step;
  step.subject = key;
  step.cause = model::header(schema->second).span;
  step.up = render::create(schema->second);
  step.down = {render::drop(schema->second)};
  return step;
}

}  // namespace

support::Result<Renamed> apply_renames(const Catalog& from, const Catalog& to, const model::Intents& intents,
                                       desired::Scratch& scratch) {
  Renamed renamed{from, {}};
  std::vector<Rename> renames = intents.renames;
  std::stable_sort(renames.begin(), renames.end(), [](const Rename& a, const Rename& b) { return rank(a) < rank(b); });
  for (const Rename& rename : renames) {
    if (!is_open(rename, renamed.catalog, to)) continue;
    if (auto room = make_room(rename, renamed.catalog, to)) {
      auto after = replay_statements(renamed.catalog, room->up, scratch);
      if (!after) return after.errors();
      renamed.catalog = std::move(after).value();
      renamed.steps.push_back(std::move(*room));
    }
    plan::Step step;
    step.subject = rename.to;
    step.cause = rename.span;
    step.up = statements(renamed.catalog, rename.from, rename.to);
    auto after = replay_statements(renamed.catalog, step.up, scratch);
    if (!after) return after.errors();
    step.down = statements(*after, rename.to, rename.from);
    const std::string table = qualified_name(rename.to.owner.empty() ? rename.to : owner_table_key(rename.to));
    step.up_effects.lock = step.down_effects.lock = plan::Lock::access_exclusive;
    step.up_effects.lock_on = step.down_effects.lock_on = table;
    step.up_effects.removes = {to_string(rename.from)};
    step.down_effects.removes = {to_string(rename.to)};
    renamed.catalog = std::move(after).value();
    renamed.steps.push_back(std::move(step));
  }
  return renamed;
}

}  // namespace gen::prove
