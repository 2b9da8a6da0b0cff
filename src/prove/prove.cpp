#include "gen/prove/prove.hpp"

#include "gen/desired/desired_catalog.hpp"
#include "gen/desired/load_schema.hpp"
#include "gen/introspect/read.hpp"
#include "gen/prove/build.hpp"
#include "gen/prove/settle.hpp"
#include "prove/run_file.hpp"
#include "prove/second_run.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using support::Diagnostic;
using support::Result;

constexpr std::size_t kMostNamed = 8;

Diagnostic differs(std::string code, std::string message, const std::vector<diff::Change>& changes) {
  Diagnostic problem = support::error(std::move(code), std::move(message), {},
                                      "this may be a fault of gen: please report it; --no-prove writes the files all the same");
  for (std::size_t i = 0; i < changes.size() && i < kMostNamed; ++i) problem.notes.push_back({to_string(changes[i]), {}});
  if (changes.size() > kMostNamed) problem.notes.push_back({"and " + std::to_string(changes.size() - kMostNamed) + " more", {}});
  return problem;
}

/// One run of the files over a scratch database.
class Rehearsal {
 public:
  Rehearsal(const Claim& claim, desired::Scratch& scratch, const std::filesystem::path& cache_dir)
      : claim_(claim), scratch_(scratch), cache_dir_(cache_dir) {}

  Result<Verdict> run() {
    scratch_.want_major(claim_.to.server_version / 10000);
    auto database = scratch_.create_database(claim_.from.settings);
    if (!database) return database.errors();
    auto session = database->connect();
    if (!session) return session.errors();
    pg::ScratchServer& server = **scratch_.server();
    for (const model::Identifier& role : desired::roles_of(claim_.to)) {
      if (auto made = server.ensure_role(role.str()); !made) return made.errors();
    }
    if (auto built = build(claim_.from, server, *session); !built) return built.errors();
    if (auto there = up(*session); !there) return there.errors();
    if (auto reached = compare_with_goal(*session); !reached) return reached.errors();
    if (auto back = down(*session); !back) return back.errors();
    if (auto again = up(*session); !again) return again.errors();
    if (auto reached = compare_with_goal(*session); !reached) return reached.errors();

    Verdict verdict;
    verdict.proof = "up, down and up again on PostgreSQL " + std::to_string(claim_.to.server_version / 10000);
    if (claim_.guarded) verdict.proof += ", each file twice in a row";
    verdict.down = "tested, restores the structure that was there before";
    auto opinion = second_opinion(database->target());
    if (!opinion) return opinion.errors();
    verdict.proof += *opinion ? ", pg_dump agrees" : ", without pg_dump";
    return verdict;
  }

 private:
  /// Runs each up file; the state before each is kept for the way back.
  Result<void> up(pg::Connection& session) {
    states_.clear();
    for (const emit::Pair& pair : claim_.files) {
      auto state = introspect::read(session);
      if (!state) return state.errors();
      states_.push_back(std::move(state).value());
      if (auto done = try_file(pair.up, session); !done) return done;
    }
    return {};
  }

  Result<void> down(pg::Connection& session) {
    for (std::size_t i = claim_.files.size(); i-- > 0;) {
      if (auto done = try_file(claim_.files[i].down, session); !done) return done;
      auto state = introspect::read(session);
      if (!state) return state.errors();
      auto left = settle(*state, states_[i], diff::compare(*state, states_[i]), scratch_, {});
      if (!left) return left.errors();
      if (!left->empty()) {
        return differs("GEN6005", "on the scratch server " + claim_.files[i].down.name.str() +
                                      " does not return to the structure that was there before", *left);
      }
    }
    return {};
  }

  Result<void> compare_with_goal(pg::Connection& session) {
    auto state = introspect::read(session);
    if (!state) return state.errors();
    auto left = settle(*state, claim_.to, diff::compare(*state, claim_.to), scratch_, cache_dir_);
    if (!left) return left.errors();
    if (left->empty()) return {};
    return differs("GEN6004", "on the scratch server the files do not lead to the desired state", *left);
  }

  Result<void> try_file(const migration::File& file, pg::Connection& session) const {
    auto done = run_file(file, session, "GEN6003");
    if (done) return claim_.guarded ? run_again(file, session) : done;
    Diagnostic failure = done.errors().front();
    failure.message = "on the scratch server " + file.name.str() + " fails: " + failure.message;
    return failure;
  }

  Result<bool> second_opinion(const pg::ConnectionTarget& have) {
    if (claim_.twin) return opinion_of_dump(have, *claim_.twin);
    auto database = scratch_.create_database(claim_.to.settings);
    if (!database) return database.errors();
    {
      auto session = database->connect();
      if (!session) return session.errors();
      pg::ScratchServer& server = **scratch_.server();
      if (auto acts = act_as(claim_.from.current_user, server, *session); !acts) return acts.errors();
      if (auto loaded = desired::load_schema(claim_.schema, server, *session); !loaded) return loaded.errors();
    }
    return opinion_of_dump(have, database->target());
  }

  /// False when there is no pg_dump to ask.
  Result<bool> opinion_of_dump(const pg::ConnectionTarget& have, const pg::ConnectionTarget& want) {
    auto difference = dump_difference(have, want, **scratch_.server(), claim_.to.server_version / 10000);
    if (!difference) return difference.errors();
    if (!*difference) return false;
    if ((*difference)->empty()) return true;
    Diagnostic problem = support::error("GEN6006", "pg_dump finds the outcome different from the desired state", {},
                                        "this may be a fault of gen: please report it; --no-prove writes the files all the same");
    problem.notes.push_back({**difference, {}});
    return problem;
  }

  const Claim& claim_;
  desired::Scratch& scratch_;
  const std::filesystem::path& cache_dir_;
  std::vector<Catalog> states_;
};

}  // namespace

Result<Verdict> prove(const Claim& claim, desired::Scratch& scratch, const std::filesystem::path& cache_dir) {
  return Rehearsal(claim, scratch, cache_dir).run();
}

}  // namespace gen::prove
