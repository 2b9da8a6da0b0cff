#include "plan/online/state.hpp"

#include <algorithm>

#include "plan/direct/recreation.hpp"

namespace gen::plan {

using model::Dependency;
using model::ObjectKey;
using model::ObjectKind;

void InterimCatalog::put(const model::Object& object) {
  const ObjectKey& key = model::header(object).key;
  state_.objects[key] = object;
  from_other_.insert(key);
}

bool InterimCatalog::is_there(const ObjectKey& key) const {
  if (key.kind != ObjectKind::column) return state_.contains(key);
  if (state_.find<model::Table>(owner_table_key(key)) != nullptr) return find_column(state_, key) != nullptr;
  return state_.find_relation({key.schema, key.owner}) != nullptr ||
         state_.contains({ObjectKind::composite_type, key.schema, {}, key.owner, {}});
}

model::Catalog InterimCatalog::build() const {
  model::Catalog built = state_;
  built.dependencies.clear();
  auto collect = [&](const std::vector<Dependency>& links, bool of_other) {
    for (const Dependency& link : links) {
      const bool chosen = (from_other_.count(link.dependent) != 0) == of_other;
      if (chosen && is_there(link.dependent) && is_there(link.referenced)) built.dependencies.push_back(link);
    }
  };
  collect(base_.dependencies, false);
  collect(other_.dependencies, true);
  for (const Dependency& link : own_needs_) {
    if (is_there(link.dependent) && is_there(link.referenced)) built.dependencies.push_back(link);
  }
  std::sort(built.dependencies.begin(), built.dependencies.end());
  built.dependencies.erase(std::unique(built.dependencies.begin(), built.dependencies.end()), built.dependencies.end());
  return built;
}

}  // namespace gen::plan
