#include "gen/introspect/read.hpp"
#include "gen/prove/schema_difference.hpp"
#include "gen/support/counted.hpp"
#include "prove/trial_database.hpp"

namespace gen::prove {
namespace {

void compare(TrialDatabase& database, const TrialInput& input, const source::SchemaSource& schema, Trial& trial) {
  auto live = introspect::read(database.session());
  if (!live) return fail(trial, TrialVerdict::failed, live.errors());
  desired::DesiredCatalog desired;
  auto changes = schema_difference(*live, schema, desired, input.scratch, input.cache_dir);
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
  if (!database) return trial;
  if (database->up()) compare(*database, input, schema, trial);
  trial.summary = std::to_string(trial.files.size()) + " of " +
                  support::counted(input.folder.migrations.size(), "migration") + " on an empty database" +
                  (trial.passed() ? ": as the schema files say" : "");
  database->close();
  return trial;
}

}  // namespace gen::prove
