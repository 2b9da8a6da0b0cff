#include "gen/prove/apply_renames.hpp"

#include "gen/introspect/read.hpp"
#include "gen/prove/build.hpp"
#include "gen/prove/replay.hpp"
#include "gen/render/render.hpp"
#include "prove/rename_statements.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;
using model::Rename;

bool is_open(const Rename& rename, const Catalog& from, const Catalog& to) {
  return has_named(from, rename.from) && !has_named(from, rename.to) && has_named(to, rename.to) &&
         !has_named(to, rename.from);
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
  for (const Rename& rename : in_order(intents.renames)) {
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
    step.up = rename_statements(renamed.catalog, rename.from, rename.to);
    auto after = replay_statements(renamed.catalog, step.up, scratch);
    if (!after) return after.errors();
    step.down = rename_statements(*after, rename.to, rename.from);
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
