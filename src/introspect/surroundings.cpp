#include "gen/introspect/surroundings.hpp"

#include "introspect/queries.hpp"
#include "introspect/query_text.hpp"

namespace gen::introspect {
namespace {

support::Diagnostic unread(const pg::ServerError& error) {
  support::Diagnostic diagnostic = pg::to_diagnostic(error, "GEN2020");
  diagnostic.notes.push_back({"while reading whose the objects are", {}});
  return diagnostic;
}

/// Pairs of names, as tables.
void add_tables(const pg::Rows& rows, std::set<model::QualifiedName>& tables) {
  for (std::size_t row = 0; row < rows.size(); ++row)
    tables.insert(
        {model::Identifier(rows.text(row, std::size_t{0})), model::Identifier(rows.text(row, std::size_t{1}))});
}

void add_roles(const pg::Rows& roles, const pg::Rows& of_members, model::Surroundings& found) {
  for (std::size_t row = 0; row < roles.size(); ++row) {
    found.held_roles.insert(model::Identifier(roles.text(row, std::size_t{0})));
    found.by_superuser = found.by_superuser || roles.text(row, std::size_t{1}) == "t";
  }
  for (std::size_t row = 0; row < of_members.size(); ++row) {
    found.may_grant_on_members[model::Identifier(of_members.text(row, std::size_t{0}))].insert(
        model::Identifier(of_members.text(row, std::size_t{1})));
  }
}

/// The queries that tell which parents are managed.
std::vector<std::string> questions_to(const pg::Rows& managers, int version, model::Surroundings& found) {
  std::vector<std::string> questions;
  for (std::size_t row = 0; row < managers.size(); ++row) {
    const std::string relation = managers.text(row, std::size_t{0});
    if (managers.text(row, std::size_t{3}) == "t") {
      questions.push_back(query_text(query_managed_parents, version, {{"part_config", relation}}));
    } else {
      found.unread_managers.insert({model::Identifier(managers.text(row, std::size_t{1})),
                                    model::Identifier(managers.text(row, std::size_t{2}))});
    }
  }
  if (!found.unread_managers.empty()) questions.push_back(query_text(query_managed_by_template, version, {}));
  return questions;
}

}  // namespace

support::Result<model::Surroundings> read_surroundings(pg::Connection& connection) {
  const int version = connection.server_version_num();
  const auto answers = connection.query_all({query_text(query_held_roles, version, {}),
                                             query_text(query_partition_managers, version, {}),
                                             query_text(query_member_owners, version, {})});
  for (const pg::QueryOutcome& answer : answers) {
    if (!answer) return unread(answer.error());
  }
  model::Surroundings found;
  add_roles(*answers[0], *answers[2], found);
  const auto questions = questions_to(*answers[1], version, found);
  if (questions.empty()) return found;
  for (const pg::QueryOutcome& answer : connection.query_all(questions)) {
    if (!answer) return unread(answer.error());
    add_tables(*answer, found.managed_parents);
  }
  return found;
}

}  // namespace gen::introspect
