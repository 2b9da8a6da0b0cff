#include "render/schema_files/unit_graph.hpp"

#include <algorithm>
#include <map>

#include "gen/support/graph_sort.hpp"

namespace gen::render {

void UnitGraph::add(const UnitId& id, Preference preference, Script script) {
  nodes_.push_back({std::move(preference), id, std::move(script)});
}

std::vector<UnitId> UnitGraph::sort(const std::set<std::pair<UnitId, UnitId>>& ignored) {
  std::sort(nodes_.begin(), nodes_.end(), [](const Node& a, const Node& b) { return a.preference < b.preference; });
  std::map<UnitId, std::size_t> numbers;
  for (std::size_t i = 0; i < nodes_.size(); ++i) numbers.emplace(nodes_[i].id, i);
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const auto& [first, then] : edges_) {
    auto a = numbers.find(first);
    auto b = numbers.find(then);
    if (a == numbers.end() || b == numbers.end() || a == b) continue;
    if (ignored.count({first, then}) == 0) pairs.emplace_back(a->second, b->second);
  }
  support::SortOutcome outcome = support::stable_topological_sort(nodes_.size(), pairs);
  order_ = std::move(outcome.order);
  std::vector<UnitId> cycle;
  for (std::size_t number : outcome.cycle) cycle.push_back(nodes_[number].id);
  return cycle;
}

std::vector<Unit> UnitGraph::take() {
  std::vector<Unit> units;
  for (std::size_t number : order_) {
    Node& node = nodes_[number];
    if (!node.script.empty()) units.push_back({node.id.first, std::move(node.script)});
  }
  return units;
}

}  // namespace gen::render
