#include "plan/recipes/step_aside.hpp"

#include <algorithm>
#include <set>

#include "gen/render/render.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/recipes/recipe.hpp"

namespace gen::plan {
namespace {

using model::ObjectKey;
using model::ObjectKind;

bool can_step_aside(ObjectKind kind) {
  return kind == ObjectKind::view || kind == ObjectKind::rule || kind == ObjectKind::policy ||
         kind == ObjectKind::trigger || kind == ObjectKind::statistics || kind == ObjectKind::function;
}

/// What the recipe carries over by itself, when it hangs on a column.
bool is_carried_over(ObjectKind kind) {
  return kind == ObjectKind::constraint || kind == ObjectKind::index || kind == ObjectKind::sequence ||
         kind == ObjectKind::table;
}

void spread(const model::Catalog& catalog, const Dependents& links, const ObjectKey& key, std::set<ObjectKey>& found,
            ObjectKey& obstacle) {
  for (const Dependents::Link& link : links.of(key)) {
    const bool of_column = key.kind == ObjectKind::column;
    if ((of_column && is_carried_over(link.key.kind)) || found.count(link.key) != 0) continue;
    if (!can_step_aside(link.key.kind)) {
      obstacle = link.key;
      continue;
    }
    found.insert(link.key);
    spread(catalog, links, link.key, found, obstacle);
    for (const ObjectKey& column : column_keys(catalog, link.key)) spread(catalog, links, column, found, obstacle);
  }
}

}  // namespace

StepAside find_step_aside(const model::Catalog& catalog, const Dependents& links, const std::vector<ObjectKey>& columns,
                          const std::vector<ObjectKey>& also) {
  StepAside aside;
  std::set<ObjectKey> found;
  for (const ObjectKey& key : also) {
    if (!catalog.contains(key) || !found.insert(key).second) continue;
    spread(catalog, links, key, found, aside.obstacle);
    for (const ObjectKey& column : column_keys(catalog, key)) spread(catalog, links, column, found, aside.obstacle);
  }
  for (const ObjectKey& column : columns) spread(catalog, links, column, found, aside.obstacle);
  while (!found.empty()) {
    auto next = std::find_if(found.begin(), found.end(), [&](const ObjectKey& key) {
      return std::none_of(found.begin(), found.end(),
                          [&](const ObjectKey& other) { return other != key && links.depends(key, other); });
    });
    if (next == found.end()) next = found.begin();  // views cannot form a cycle
    aside.keys.push_back(*next);
    found.erase(next);
  }
  return aside;
}

render::Script drop_aside(const StepAside& aside, const model::Catalog& catalog) {
  render::Script script;
  for (auto key = aside.keys.rbegin(); key != aside.keys.rend(); ++key) {
    script.push_back(render::drop(catalog.objects.at(*key)));
  }
  return script;
}

render::Script make_aside(const StepAside& aside, const model::Catalog& catalog) {
  render::Script script;
  for (const ObjectKey& key : aside.keys) {
    append(script, render::create(catalog.objects.at(key)));
    append(script, render::dress(catalog.objects.at(key)));
  }
  return script;
}

}  // namespace gen::plan
