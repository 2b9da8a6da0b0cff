#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Statistics;

SqlText set_target(const Statistics& statistics) {
  return SqlBuilder("ALTER STATISTICS")
      .name(own_name(statistics.key))
      .word("SET STATISTICS")
      .number(statistics.target.value_or(-1))
      .build();
}

}  // namespace

namespace kinds {

Script create(const Statistics& statistics) { return {SqlBuilder().trusted(statistics.definition).build()}; }

Script dress(const Statistics& statistics, const Parents&) {
  return statistics.target ? Script{set_target(statistics)} : Script{};
}

std::optional<Script> alter(const Statistics& before, const Statistics& after) {
  if (before.definition != after.definition || before.relation != after.relation) return std::nullopt;
  return before.target == after.target ? Script{} : Script{set_target(after)};
}

}  // namespace kinds
}  // namespace gen::render
