#include "gen/prove/replay.hpp"

#include "gen/introspect/read.hpp"
#include "gen/prove/build.hpp"
#include "prove/finished_backfills.hpp"
#include "prove/missing_schema.hpp"
#include "prove/run_file.hpp"

namespace gen::prove {
namespace {

using model::Catalog;

support::Result<void> run_pending(const migration::File& file, pg::Connection& session) {
  note_finished_backfills(file, session);
  auto done = run_file(file, session, "GEN6007");
  if (done) return done;
  support::Diagnostic failure = done.errors().front();
  failure.message = "a pending migration fails on the scratch server: " + failure.message;
  failure.hint = hint_for_missing_schema(failure.message);
  if (failure.hint.empty()) failure.hint = "mend the file, or remove it and run gen diff again";
  return failure;
}

/// Objects that the files left alone are taken from `from`: rebuilding them may have changed how their expressions
/// are printed, which is no change.
Catalog merged(const Catalog& from, const Catalog& before, Catalog after) {
  for (auto& [key, object] : after.objects) {
    auto then = before.objects.find(key);
    auto original = from.objects.find(key);
    if (then == before.objects.end() || original == from.objects.end()) continue;
    if (object_text(then->second) == object_text(object)) object = original->second;
  }
  // What the scratch role owns after the files ran would be owned by the target's user there.
  const model::Identifier loader = after.current_user;
  for (auto& [key, object] : after.objects) {
    auto& owner = model::header(object).owner;
    if (owner == loader) owner = from.current_user;
  }
  after.settings = from.settings;
  after.current_user = from.current_user;
  after.database_owner = from.database_owner;
  after.defaults_of_others = from.defaults_of_others;
  after.server_version = from.server_version;
  return after;
}

}  // namespace

namespace {

/// Builds `from`, lets `work` run in a session on it, and reads the outcome.
template <class Work>
support::Result<Catalog> replayed(const Catalog& from, desired::Scratch& scratch, Work&& work) {
  scratch.want_major(from.server_version / 10000);
  auto database = scratch.create_database(from.settings);
  if (!database) return database.errors();
  auto session = database->connect();
  if (!session) return session.errors();
  if (auto built = build(from, **scratch.server(), *session); !built) return built.errors();
  auto before = introspect::read(*session);
  if (!before) return before.errors();
  if (support::Result<void> done = work(*session); !done) return done.errors();
  auto after = introspect::read(*session);
  if (!after) return after.errors();
  return merged(from, *before, std::move(after).value());
}

}  // namespace

support::Result<Catalog> replay(const Catalog& from, const std::vector<const migration::Migration*>& files,
                                desired::Scratch& scratch, const desired::Ground* waiting) {
  return replayed(from, scratch, [&](pg::Connection& session) -> support::Result<void> {
    for (const migration::Migration* migration : files) {
      if (auto done = run_pending(migration->up, session); !done) return done;
      if (waiting == nullptr) continue;
      if (auto laid = waiting->build(**scratch.server(), session); !laid) return laid;
      if (!session.execute("RESET ALL")) return support::error("GEN6002", "the scratch session was lost");
    }
    return {};
  });
}

support::Result<Catalog> replay_statements(const Catalog& from, const render::Script& script,
                                           desired::Scratch& scratch) {
  return replayed(from, scratch, [&](pg::Connection& session) -> support::Result<void> {
    for (const render::SqlText& sql : script) {
      auto outcome = session.execute(sql.str());
      if (!outcome) return pg::to_diagnostic(outcome.error(), "GEN6009");
    }
    return {};
  });
}

}  // namespace gen::prove
