#include "gen/prove/ground.hpp"

#include "gen/introspect/read.hpp"
#include "gen/model/stand_in.hpp"
#include "gen/prove/build.hpp"
#include "gen/scope/whole.hpp"

namespace gen::prove {
namespace {

/// What the database has stays as it is.
model::Catalog on_top_of(const model::Catalog& fresh, const model::Catalog& theirs) {
  model::Catalog both = theirs;
  for (const auto& [key, object] : fresh.objects) both.objects.insert_or_assign(key, object);
  both.current_user = fresh.current_user;
  both.database_owner = fresh.database_owner;
  return both;
}

/// A function whose own form the server cannot take (its language is not there, say) is stood in for.
void build_one(const plan::Step& step, const model::Catalog& theirs, pg::Connection& session) {
  for (const render::SqlText& sql : step.up) {
    if (session.execute(sql.str())) continue;
    const auto* function = theirs.find<model::Function>(step.subject);
    if (function != nullptr) (void)session.execute(model::stand_in_for(*function));
  }
}

support::Result<void> build_what_can_be(const model::Catalog& theirs, pg::Connection& session) {
  auto fresh = introspect::read(session);
  if (!fresh) return fresh.errors();
  auto steps = building_steps(*fresh, on_top_of(*fresh, theirs));
  if (!steps) return steps.errors();
  for (const char* setting : {"SET check_function_bodies = off", "SET client_min_messages = error"}) {
    if (auto set = session.execute(setting); !set) return pg::to_diagnostic(set.error(), "GEN6002");
  }
  for (const plan::Step& step : *steps) build_one(step, theirs, session);
  return {};
}

/// What needs something that is not among theirs, itself or through others of them.
std::set<model::ObjectKey> late_ones(const model::Catalog& theirs) {
  std::set<model::ObjectKey> late;
  const auto needs_ours = [&](const model::ObjectKey& need) {
    const bool carries = need.kind == model::ObjectKind::schema || need.kind == model::ObjectKind::extension;
    return late.contains(need) || (!theirs.contains(need) && !carries);
  };
  for (bool more = true; more;) {
    more = false;
    for (const model::Dependency& d : theirs.dependencies) {
      const model::ObjectKey dependent = scope::whole(theirs, d.dependent);
      if (theirs.contains(dependent) && needs_ours(scope::whole(theirs, d.referenced)))
        more = late.insert(dependent).second || more;
    }
  }
  return late;
}

}  // namespace

desired::Ground ground_of(const model::Catalog& theirs) {
  desired::Ground ground;
  if (theirs.objects.empty()) return ground;
  for (const auto& [key, object] : theirs.objects) ground.content += to_string(key) + ' ' + object_text(object) + '\n';
  for (const auto& [key, object] : theirs.objects) {
    if (!key.schema.empty()) ground.schemas.insert(key.schema);
  }
  ground.late = late_ones(theirs);
  ground.build = [theirs](pg::ScratchServer&, pg::Connection& session) { return build_what_can_be(theirs, session); };
  return ground;
}

support::Result<bool> can_be_whole(const desired::Ground& ground, pg::Connection& session) {
  if (!ground.late.empty()) {
    auto there = introspect::read(session);
    if (!there) return there.errors();
    for (const model::ObjectKey& key : ground.late) {
      if (!there->contains(key)) return false;
    }
  }
  for (const model::Identifier& schema : ground.schemas) {
    auto there = session.query("SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1", {schema.str()});
    if (!there) return pg::to_diagnostic(there.error(), "GEN6002");
    if (there->empty()) return false;
  }
  return true;
}

}  // namespace gen::prove
