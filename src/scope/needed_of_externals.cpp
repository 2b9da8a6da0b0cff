#include <algorithm>

#include "gen/scope/needed.hpp"
#include "gen/scope/scope.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Object;
using model::ObjectKey;

/// By its key, or, of a relation, by its name: it may be of another kind.
bool has_already(const Catalog& live, const ObjectKey& key) {
  if (live.contains(key)) return true;
  const bool relation = key.owner.empty() && !key.schema.empty() && key.signature.empty();
  return relation && live.find_relation({key.schema, key.name}) != nullptr;
}

/// What hangs on something that is there in another form is not added to that.
bool is_lacking(const Catalog& live, const Catalog& externals, const Object& object) {
  const Object* holder = holder_of(externals, object);
  if (has_already(live, model::header(object).key)) return false;
  return holder == nullptr || holder == &object || is_lacking(live, externals, *holder);
}

}  // namespace

Catalog needed_of_externals(const Catalog& externals, const Catalog& live, const Mentions& mentions) {
  std::set<ObjectKey> all;
  for (const auto& [key, object] : externals.objects) all.insert(key);
  Catalog needed = needed_of_theirs(externals, all, mentions);
  std::erase_if(needed.objects,
                [&](const auto& entry) { return !is_lacking(live, externals, externals.objects.at(entry.first)); });
  return needed;
}

void add_to_ground(Catalog& ground, const Catalog& more) {
  ground.objects.insert(more.objects.begin(), more.objects.end());
  ground.dependencies.insert(ground.dependencies.end(), more.dependencies.begin(), more.dependencies.end());
  std::ranges::sort(ground.dependencies);
  const auto [first, last] = std::ranges::unique(ground.dependencies);
  ground.dependencies.erase(first, last);
}

}  // namespace gen::scope
