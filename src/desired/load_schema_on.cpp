#include <algorithm>

#include "gen/desired/load_schema.hpp"

namespace gen::desired {
namespace {

using source::Statement;

/// What theirs may lie in or be made of without being the less theirs.
bool may_carry_theirs(const Statement& statement) {
  return statement.tag == "CREATE SCHEMA" || statement.tag == "CREATE EXTENSION";
}

bool runs(const Statement& statement, pg::Connection& session) {
  const std::string& path = statement.search_path;
  if (!session.execute(path.empty() ? "RESET search_path" : "SET search_path TO " + path)) return false;
  return bool(session.execute(statement.sql));
}

/// Runs what carries, in whatever order it stands; what fails (a role is missing, say) has its turn with the others,
/// which are given back.
std::vector<Statement> lay_carriers(std::vector<Statement> statements, pg::Connection& session) {
  const auto run_those_that_can = [&](const Statement& statement) {
    return may_carry_theirs(statement) && runs(statement, session);
  };
  while (std::erase_if(statements, run_those_that_can) > 0) {
  }
  (void)session.execute("RESET search_path");
  return statements;
}

}  // namespace

support::Result<void> load_schema_on(const Ground& ground, const source::SchemaSource& schema,
                                     pg::ScratchServer& server, pg::Connection& session) {
  if (ground.empty()) return load_schema(schema, server, session);
  source::SchemaSource rest = schema;
  rest.statements = lay_carriers(std::move(rest.statements), session);
  const auto build = [&] { return ground.build(server, session); };
  if (auto built = build(); !built) return built;
  if (ground.late.empty()) return load_schema(rest, server, session);
  return load_schema(rest, server, session, build);
}

}  // namespace gen::desired
