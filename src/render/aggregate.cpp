#include "render/expression.hpp"
#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Aggregate;

SqlText statement(std::string_view create, const Aggregate& aggregate) {
  SqlBuilder sql(create);
  sql.trusted(address(aggregate));
  std::string options = aggregate.options;
  if (!aggregate.parallel.empty() && aggregate.parallel != "unsafe") options += ", PARALLEL = " + aggregate.parallel;
  return sql.trusted('(' + options + ')').build();
}

}  // namespace

namespace kinds {

Script create(const Aggregate& aggregate) { return {statement("CREATE AGGREGATE", aggregate)}; }

std::optional<Script> alter(const Aggregate& before, const Aggregate& after) {
  if (before.arguments != after.arguments || before.options != after.options) return std::nullopt;
  if (before.parallel == after.parallel) return Script{};
  return Script{statement("CREATE OR REPLACE AGGREGATE", after)};
}

}  // namespace kinds
}  // namespace gen::render
