#include "gen/scope/needed.hpp"
#include "gen/scope/whole.hpp"

namespace gen::scope {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;

std::map<ObjectKey, ObjectKey> still_lacking(const Catalog& from, const Catalog& goal,
                                             const std::set<ObjectKey>& theirs) {
  const auto is_to_come = [&](const ObjectKey& key) {
    return theirs.count(key) == 0 && goal.contains(key) && !from.contains(key);
  };
  std::map<ObjectKey, ObjectKey> lacking;
  for (const ObjectKey& key : theirs) {
    const ObjectKey schema{ObjectKind::schema, {}, {}, key.schema, {}};
    if (!key.schema.empty() && is_to_come(schema)) lacking.emplace(key, schema);
  }
  for (bool more = true; more;) {
    more = false;
    for (const model::Dependency& d : goal.dependencies) {
      const ObjectKey dependent = whole(goal, d.dependent), need = whole(goal, d.referenced);
      if (theirs.count(dependent) == 0 || lacking.count(dependent) != 0) continue;
      const auto needs_lacking = lacking.find(need);
      if (is_to_come(need)) more = lacking.emplace(dependent, need).second || more;
      if (needs_lacking != lacking.end()) more = lacking.emplace(dependent, needs_lacking->second).second || more;
    }
  }
  return lacking;
}

}  // namespace gen::scope
