#include "cli/their_ground.hpp"

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

TheirGround as_declared(TheirGround found) {
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
  scope::add_to_ground(made.needed, scope::needed_of_externals(*externals, live, mentions));
  made.moved = scope::moved_externals(schema, *externals, live);
  made.ground = prove::ground_of(made.needed);
  made.externals = std::move(externals).value();
  return made;
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
