#include "gen/prove/baseline.hpp"

#include <algorithm>

#include "gen/desired/desired_catalog.hpp"
#include "gen/introspect/read.hpp"
#include "gen/prove/build.hpp"
#include "gen/prove/ground.hpp"
#include "gen/prove/prove.hpp"
#include "gen/prove/replay.hpp"
#include "gen/prove/settle.hpp"

namespace gen::prove {
namespace {

using model::Catalog;

/// A new database of the scratch server, with `ground` in it, as if `like` were that new.
support::Result<Catalog> empty_catalog(const Catalog& like, desired::Scratch& scratch,
                                       const desired::Ground& ground = {}) {
  scratch.want_major(like.server_version / 10000);
  auto database = scratch.create_database(like.settings);
  if (!database) return database.errors();
  auto session = database->connect();
  if (!session) return session.errors();
  if (!ground.empty()) {
    if (auto built = ground.build(**scratch.server(), *session); !built) return built.errors();
  }
  auto empty = introspect::read(*session);
  if (!empty) return empty;
  empty->settings = like.settings;
  empty->current_user = like.current_user;
  empty->database_owner = like.database_owner;
  empty->server_version = like.server_version;
  return empty;
}

/// Files grant to roles and make policies for them, but do not make them: they belong to the cluster.
support::Result<void> make_roles(const Catalog& live, desired::Scratch& scratch) {
  auto server = scratch.server();
  if (!server) return server.errors();
  for (const model::Identifier& role : desired::roles_of(live)) {
    if (auto made = (*server)->ensure_role(role.str()); !made) return made;
  }
  return {};
}

/// What the files leave to whoever runs them has no declared owner.
void forget_owners(Catalog& made) {
  for (auto& [key, object] : made.objects) {
    auto& owner = model::header(object).owner;
    if (owner == made.current_user) owner.reset();
  }
}

/// They belong to whoever made them, and no statement changes that.
void forget_owners_of_extensions(Catalog& goal) {
  for (auto& [key, object] : goal.objects) {
    if (key.kind == model::ObjectKind::extension) model::header(object).owner.reset();
  }
}

/// What stands there for others is the same on both sides, and so is a "public" that is not ours.
Catalog on_top_of_ground(const Catalog& ours, const Catalog& ground) {
  Catalog both = ours;
  for (const auto& [key, object] : ground.objects) both.objects.emplace(key, object);
  both.dependencies.insert(both.dependencies.end(), ground.dependencies.begin(), ground.dependencies.end());
  std::ranges::sort(both.dependencies);
  const auto twice = std::ranges::unique(both.dependencies);
  both.dependencies.erase(twice.begin(), twice.end());
  return both;
}

/// The way out of a failed proof is another one here than for gen diff.
support::Diagnostics without_switch(support::Diagnostics errors) {
  for (support::Diagnostic& error : errors) {
    error.hint =
        "this may be a fault of gen: please report it; a first file written with pg_dump -s -N gen can be adopted by "
        "gen "
        "baseline as well";
  }
  return errors;
}

}  // namespace

support::Result<std::unique_ptr<BaselineComparison>> compare_with_files(
    const Catalog& live, const std::vector<const migration::Migration*>& files, desired::Scratch& scratch,
    const std::filesystem::path& cache_dir, const Catalog& theirs, const std::vector<scope::LeftGrant>& grants) {
  const desired::Ground ground = ground_of(theirs);
  auto empty = empty_catalog(live, scratch, ground);
  if (!empty) return empty.errors();
  if (auto made = make_roles(live, scratch); !made) return made.errors();
  auto after = replay(*empty, files, scratch, ground.late.empty() ? nullptr : &ground);
  if (!after) return after.errors();
  auto comparison = std::make_unique<BaselineComparison>();
  comparison->live = live;
  comparison->made = std::move(after).value();
  forget_owners(comparison->made);
  for (const auto& [key, object] : theirs.objects) {
    comparison->live.objects.erase(key);
    comparison->made.objects.erase(key);
  }
  for (Catalog* side : {&comparison->live, &comparison->made}) scope::leave_out(grants, *side);
  desired::agree_on_secrets(comparison->live, comparison->made);
  desired::agree_on_owners(comparison->live, comparison->made);
  auto changes =
      settle(comparison->live, comparison->made, diff::compare(comparison->live, comparison->made), scratch, cache_dir);
  if (!changes) return changes.errors();
  comparison->changes = std::move(changes).value();
  return comparison;
}

support::Result<Baseline> write_baseline(const BaselineClaim& claim, std::time_t now, desired::Scratch& scratch,
                                         const std::filesystem::path& cache_dir) {
  const desired::Ground ground = ground_of(claim.theirs);
  auto empty = empty_catalog(claim.live, scratch, ground);
  if (!empty) return empty.errors();
  if (auto made = make_roles(claim.live, scratch); !made) return made.errors();
  Catalog goal = claim.target ? claim.live : on_top_of_ground(claim.live, *empty);
  forget_owners_of_extensions(goal);
  auto steps = building_steps(*empty, goal);
  if (!steps) return steps.errors();
  plan::Plan plan;
  plan.steps = std::move(steps).value();
  const support::SourceMap no_sources;
  emit::Occasion occasion{"baseline", now, {}, "", ""};
  Baseline baseline{emit::make_files(plan, occasion, no_sources), {}};
  if (baseline.files.empty()) return baseline;
  auto verdict = prove({*empty, goal, claim.sources, baseline.files, claim.target, false, &ground}, scratch, cache_dir);
  if (!verdict) return without_switch(verdict.errors());
  occasion.proof = verdict->proof;
  occasion.down = verdict->down;
  return Baseline{emit::make_files(plan, occasion, no_sources), std::move(verdict->notes)};
}

}  // namespace gen::prove
