#include "cli/their_ground.hpp"

#include <utility>

#include "gen/desired/externals.hpp"
#include "gen/prove/ground.hpp"
#include "gen/scope/public_schema.hpp"

namespace gen::cli {
namespace {

support::Result<model::Catalog> externals_of(Context& context, const source::SchemaSource& schema,
                                             const desired::TargetFacts& facts) {
  const auto cache = Context::cache_dir();
  return desired::read_externals(schema, facts, context.scratch(), cache.empty() ? cache : cache / "desired");
}

}  // namespace

std::set<model::ObjectKey> TheirGround::keys() const {
  std::set<model::ObjectKey> keys;
  for (const auto& [key, object] : needed.objects) keys.insert(key);
  return keys;
}

TheirGround between_ours(TheirGround found) {
  if (found.needed_between.objects.empty()) return found;
  found.needed = std::exchange(found.needed_between, {});
  found.ground = prove::ground_of(found.needed);
  return found;
}

TheirGround as_declared(TheirGround found) {
  found = between_ours(std::move(found));
  for (const auto& [key, object] : found.externals.objects) found.needed.objects.erase(key);
  scope::add_to_ground(found.needed, found.externals);
  found.ground = prove::ground_of(found.needed);
  return found;
}

support::Result<TheirGround> ground_in(Context& context, const source::SchemaSource& schema, const model::Catalog& live,
                                       const scope::Basis& basis, const scope::Mentions& mentions) {
  if (auto problems = scope::contradictions(basis, &live); !problems.empty()) return problems;
  auto externals = externals_of(context, schema, {live.server_version, live.settings, live.current_user});
  if (!externals) return externals.errors();
  std::set<model::ObjectKey> theirs, declared;
  for (const scope::LeftAlone& each : scope::separate(live, basis).left) theirs.insert(each.key);
  theirs.erase(scope::kPublicSchema);
  for (const auto& [key, object] : externals->objects) declared.insert(key);
  TheirGround made;
  made.needed = scope::needed_of_theirs(live, theirs, mentions, declared);
  made.needed_between = scope::needed_of_theirs(live, theirs, mentions, declared, scope::Turn::between);
  const model::Catalog more = scope::needed_of_externals(*externals, live, mentions);
  for (model::Catalog* each : {&made.needed, &made.needed_between}) scope::add_to_ground(*each, more);
  made.moved = scope::moved_externals(schema, *externals, live);
  made.ground = prove::ground_of(made.needed);
  made.externals = std::move(externals).value();
  if (prove::ground_of(made.needed_between).content == made.ground.content) made.needed_between = {};
  return scope::needs_theirs_between(live, theirs, schema) ? between_ours(std::move(made)) : std::move(made);
}

support::Result<TheirGround> ground_without_database(Context& context, const source::SchemaSource& schema,
                                                     const desired::TargetFacts& facts,
                                                     const scope::Mentions& mentions) {
  auto externals = externals_of(context, schema, facts);
  if (!externals) return externals.errors();
  TheirGround made;
  made.needed = scope::needed_of_externals(*externals, {}, mentions);
  // A schema that is ours is made by a migration.
  const scope::Declared declared(schema);
  std::erase_if(made.needed.objects, [&](const auto& entry) {
    return entry.first.kind == model::ObjectKind::schema && declared.has(entry.first);
  });
  made.ground = prove::ground_of(made.needed);
  return made;
}

std::vector<std::string> lines_of(const Context& context, const std::vector<scope::Moved>& moved) {
  std::vector<std::string> lines;
  for (const scope::Moved& each : moved) {
    const std::string where = context.sources().file_line(each.where);
    lines.push_back("! " + to_string(each) + (where.empty() ? "" : " (" + where + ')'));
  }
  return lines;
}

}  // namespace gen::cli
