#include "plan/direct/operations.hpp"

/// A BEFORE trigger whose WHEN compares whole rows can only be made while its table has no generated column (manual,
/// CREATE TRIGGER). One that is there does no harm to a column that comes, but could not be made again on the way back.
namespace gen::plan {
namespace {

using model::ObjectKey;
using model::Trigger;

bool compares_whole_rows(const Trigger* trigger) {
  if (trigger == nullptr || trigger->definition.find(" BEFORE ") == std::string::npos) return false;
  return trigger->definition.find("old.*") != std::string::npos ||
         trigger->definition.find("new.*") != std::string::npos;
}

bool is_generated(const model::Catalog& catalog, const ObjectKey& column) {
  const model::Column* held = find_column(catalog, column);
  return held != nullptr && !held->generated.empty();
}

}  // namespace

void DirectOperations::tie_whole_rows() {
  for (const ObjectKey& key : concerned_objects()) {
    if (key.kind != model::ObjectKind::trigger) continue;
    const bool compared = compares_whole_rows(from_.find<Trigger>(key));
    const bool compares = compares_whole_rows(to_.find<Trigger>(key));
    if (compared == compares) continue;
    const ObjectKey table = owner_table_key(key);
    const auto lets_go = to_.contains(key) ? graph_.establishment(key) : graph_.removal(key);
    for (const ObjectKey& column : column_keys(to_, table)) {
      const bool comes = is_generated(to_, column) && !is_generated(from_, column);
      if (compared && comes) graph_.before(lets_go, graph_.establishment(column));
    }
    for (const ObjectKey& column : column_keys(from_, table)) {
      const bool goes = is_generated(from_, column) && !is_generated(to_, column);
      if (compares && goes) graph_.before(graph_.removal(column), graph_.establishment(key));
    }
  }
}

}  // namespace gen::plan
