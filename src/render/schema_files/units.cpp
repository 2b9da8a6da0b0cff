#include "render/schema_files/units.hpp"

#include "render/partition_indexes.hpp"
#include "render/schema_files/unit_graph.hpp"
#include "render/schema_files/unit_writer.hpp"

namespace gen::render {

OrderedSchema schema_units(const model::Catalog& catalog) {
  const PartitionIndexes indexes(catalog);
  UnitChoices choices;
  // Each round breaks one cycle, and there are only so many.
  while (true) {
    UnitGraph graph;
    UnitWriter(catalog, indexes, choices, graph).write();
    const std::vector<UnitId> cycle = graph.sort(choices.ignored);
    if (cycle.empty()) {
      choices.checks_apart.merge(choices.defaults_apart);
      return {graph.take(), std::move(choices.checks_apart)};
    }
    choices.break_up(cycle);
  }
}

}  // namespace gen::render
