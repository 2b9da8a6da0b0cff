#include "gen/desired/load_schema.hpp"

namespace gen::desired {
namespace {

using model::Identifier;

/// The schema that a statement creates, and nothing in it.
const Identifier* created_schema(const source::Statement& statement) {
  if (statement.tag != "CREATE SCHEMA" || statement.declares.size() != 1) return nullptr;
  return &statement.declares.front().key.name;
}

/// `schema` where `places` are there already: what others have in a schema of ours stands before ours does.
source::SchemaSource in_places(source::SchemaSource schema, const std::set<Identifier>& places) {
  for (source::Statement& statement : schema.statements) {
    const Identifier* created = created_schema(statement);
    if (created == nullptr || places.count(*created) == 0) continue;
    const std::string name = quote_identifier(*created);
    statement.sql = statement.roles.empty()
                        ? "CREATE SCHEMA IF NOT EXISTS " + name
                        : "ALTER SCHEMA " + name + " OWNER TO " + support::quote_identifier(statement.roles.front());
  }
  return schema;
}

support::Result<void> make_places(const source::SchemaSource& schema, const std::set<Identifier>& places,
                                  pg::Connection& session) {
  for (const source::Statement& statement : schema.statements) {
    const Identifier* created = created_schema(statement);
    if (created == nullptr || places.count(*created) == 0) continue;
    auto made = session.execute("CREATE SCHEMA IF NOT EXISTS " + quote_identifier(*created));
    if (!made) return pg::to_diagnostic(made.error(), "GEN2101");
  }
  return {};
}

}  // namespace

support::Result<void> load_schema_on(const Ground& ground, const source::SchemaSource& schema,
                                     pg::ScratchServer& server, pg::Connection& session) {
  if (ground.empty()) return load_schema(schema, server, session);
  if (auto made = make_places(schema, ground.places, session); !made) return made;
  if (auto built = ground.build(server, session); !built) return built;
  if (ground.places.empty()) return load_schema(schema, server, session);
  return load_schema(in_places(schema, ground.places), server, session);
}

}  // namespace gen::desired
