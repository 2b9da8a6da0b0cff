#include "plan/dependents.hpp"

namespace gen::plan {
namespace {

using model::ObjectKey;

const std::vector<Dependents::Link> kNone;

const std::vector<Dependents::Link>& look_up(const std::map<ObjectKey, std::vector<Dependents::Link>>& map,
                                             const ObjectKey& key) {
  auto it = map.find(key);
  return it == map.end() ? kNone : it->second;
}

}  // namespace

Dependents::Dependents(const model::Catalog& catalog) {
  for (const model::Dependency& d : catalog.dependencies) {
    dependents_[d.referenced].push_back({d.dependent, d.type});
    needs_[d.dependent].push_back({d.referenced, d.type});
  }
}

const std::vector<Dependents::Link>& Dependents::of(const ObjectKey& key) const { return look_up(dependents_, key); }

const std::vector<Dependents::Link>& Dependents::needs(const ObjectKey& key) const { return look_up(needs_, key); }

bool Dependents::depends(const ObjectKey& dependent, const ObjectKey& referenced) const {
  for (const Link& link : needs(dependent)) {
    if (link.key == referenced) return true;
    if (link.key.kind == model::ObjectKind::column && link.key.schema == referenced.schema &&
        link.key.owner == referenced.name && referenced.kind != model::ObjectKind::column) {
      return true;
    }
  }
  return false;
}

}  // namespace gen::plan
