#include "plan/declared_place.hpp"

namespace gen::plan {

support::SourceSpan declared_place(const model::Catalog& catalog, const model::Intents& intents,
                                   const model::ObjectKey& key) {
  if (auto it = catalog.objects.find(key); it != catalog.objects.end()) {
    if (model::header(it->second).span.known()) return model::header(it->second).span;
  }
  if (key.owner.empty()) return {};
  const auto* table = catalog.find<model::Table>(owner_table_key(key));
  if (table == nullptr) return {};
  if (key.kind == model::ObjectKind::column) {
    const auto column = intents.columns.find(key);
    if (column != intents.columns.end()) return column->second;
  }
  return table->span;
}

}  // namespace gen::plan
