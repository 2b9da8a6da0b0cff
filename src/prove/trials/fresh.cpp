#include "gen/introspect/read.hpp"
#include "gen/prove/schema_difference.hpp"
#include "gen/support/counted.hpp"
#include "prove/trials/database.hpp"

namespace gen::prove {
namespace {

desired::Ground ground_of(const TrialInput& input) {
  return input.ground == nullptr ? desired::Ground() : *input.ground;
}

/// Whether the schema files can be loaded at all, before any file runs: what they lack, these mostly lack as well, and
/// here the places are those of the schema. The outcome is cached.
bool loads(TrialDatabase& database, const TrialInput& input, const source::SchemaSource& schema, Trial& trial) {
  auto empty = introspect::read(database.session());
  if (!empty) return fail(trial, TrialVerdict::failed, empty.errors()), false;
  const auto cache = input.cache_dir.empty() ? input.cache_dir : input.cache_dir / "desired";
  auto desired = desired::read_desired(schema, {empty->server_version, empty->settings, empty->current_user},
                                       input.scratch, cache, ground_of(input));
  if (!desired) fail(trial, TrialVerdict::failed, desired.errors());
  return desired.ok();
}

void compare(TrialDatabase& database, const TrialInput& input, const source::SchemaSource& schema, Trial& trial) {
  auto live = introspect::read(database.session());
  if (!live) return fail(trial, TrialVerdict::failed, live.errors());
  desired::DesiredCatalog desired;
  auto changes = schema_difference(*live, schema, desired, input.scratch, input.cache_dir, ground_of(input));
  if (!changes) return fail(trial, TrialVerdict::failed, changes.errors());
  for (const diff::Change& change : *changes) trial.differences.push_back(to_string(change));
  if (changes->empty()) return;
  fail(trial, TrialVerdict::differs,
       {support::error("GEN6012", "all migrations on an empty database do not come to what the schema files say", {},
                       "write what is missing: gen diff NAME on a database that ran them all")});
}

}  // namespace

Trial try_fresh(const TrialInput& input, const source::SchemaSource& schema) {
  Trial trial;
  trial.name = "fresh";
  auto database = TrialDatabase::create(input, trial);
  if (!database || !database->lay_ground()) return trial;
  if (loads(*database, input, schema, trial) && database->up()) compare(*database, input, schema, trial);
  trial.summary = std::to_string(trial.files.size()) + " of " +
                  support::counted(input.folder.migrations.size(), "migration") + " on an empty database" +
                  (trial.passed() ? ": as the schema files say" : "");
  database->close();
  return trial;
}

}  // namespace gen::prove
