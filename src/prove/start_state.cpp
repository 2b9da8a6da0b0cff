#include "prove/start_state.hpp"

#include "gen/desired/desired_catalog.hpp"
#include "gen/prove/build.hpp"

namespace gen::prove {

support::Result<StartState> start_state(const Claim& claim, desired::Scratch& scratch) {
  scratch.want_major(claim.to.server_version / 10000);
  auto database = scratch.create_database(claim.from.settings);
  if (!database) return database.errors();
  auto session = database->connect();
  if (!session) return session.errors();
  pg::ScratchServer& server = **scratch.server();
  for (const model::Identifier& role : desired::roles_of(claim.to)) {
    if (auto made = server.ensure_role(role.str()); !made) return made.errors();
  }
  // A REVOKE of the files may name a role that nothing in the catalogs knows.
  for (const source::Statement& statement : claim.schema.statements) {
    for (const std::string& role : statement.roles) {
      if (auto made = server.ensure_role(role); !made) return made.errors();
    }
  }
  if (auto built = build(claim.from, server, *session); !built) return built.errors();
  return StartState{std::move(database).value(), std::move(session).value()};
}

}  // namespace gen::prove
