#include "cli/project_scope.hpp"

#include "gen/introspect/surroundings.hpp"

namespace gen::cli {

support::Result<scope::Basis> project_basis(Context& context, const source::SchemaSource& schema,
                                            const migration::Folder* folder, pg::Connection& session) {
  auto surroundings = introspect::read_surroundings(session);
  if (!surroundings) return surroundings.errors();
  scope::Basis basis;
  basis.rules = context.settings().scope;
  basis.declared = scope::Declared(schema);
  basis.surroundings = std::move(surroundings).value();
  if (folder != nullptr) {
    basis.memory = scope::Memory(*folder);
  } else {
    // Without what the migrations made, what they made and nobody declares any more would pass for others'.
    const auto read = migration::load_folder(context.settings().dir, context.sources());
    if (!read) return read.errors();
    basis.memory = scope::Memory(*read);
  }
  return basis;
}

/// Who owns things decides nothing here: a team may look at its database as any role. What the migrations made on a
/// table of others belongs to what is looked at.
support::Result<scope::Basis> basis_of_database(Context& context, pg::Connection& session) {
  auto surroundings = introspect::read_surroundings(session);
  if (!surroundings) return surroundings.errors();
  scope::Basis basis;
  basis.rules = context.settings().scope;
  basis.surroundings = std::move(surroundings).value();
  basis.surroundings.held_roles.clear();
  basis.everywhere = true;
  if (const auto folder = migration::load_folder(context.settings().dir, context.sources()))
    basis.memory = scope::Memory(*folder);
  return basis;
}

void say_left_alone(const Context& context, const std::vector<scope::LeftAlone>& left,
                    const std::vector<scope::LeftGrant>& grants) {
  std::string summary = scope::summary(left);
  const std::string granted = scope::summary(grants);
  if (!granted.empty()) summary += (summary.empty() ? "" : ", and ") + granted;
  if (!summary.empty()) context.say("left alone: " + summary + "; gen scope");
}

}  // namespace gen::cli
