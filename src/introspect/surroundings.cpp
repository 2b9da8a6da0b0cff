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

}  // namespace

support::Result<model::Surroundings> read_surroundings(pg::Connection& connection) {
  const int version = connection.server_version_num();
  const std::vector<std::string> questions{query_text(query_held_roles, version, {}),
                                           query_text(query_partition_managers, version, {})};
  const auto answers = connection.query_all(questions);
  for (const pg::QueryOutcome& answer : answers) {
    if (!answer) return unread(answer.error());
  }
  model::Surroundings found;
  for (std::size_t row = 0; row < answers[0]->size(); ++row) {
    found.held_roles.insert(model::Identifier(answers[0]->text(row, std::size_t{0})));
    found.by_superuser = found.by_superuser || answers[0]->text(row, std::size_t{1}) == "t";
  }
  std::vector<std::string> lists;
  for (std::size_t row = 0; row < answers[1]->size(); ++row) {
    const std::string relation = answers[1]->text(row, std::size_t{0});
    lists.push_back(query_text(query_managed_parents, version, {{"part_config", relation}}));
  }
  if (lists.empty()) return found;
  for (const pg::QueryOutcome& answer : connection.query_all(lists)) {
    if (!answer) return unread(answer.error());
    for (std::size_t row = 0; row < answer->size(); ++row) {
      found.managed_parents.insert(
          {model::Identifier(answer->text(row, std::size_t{0})), model::Identifier(answer->text(row, std::size_t{1}))});
    }
  }
  return found;
}

}  // namespace gen::introspect
