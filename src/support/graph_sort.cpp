#include "gen/support/graph_sort.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <limits>
#include <queue>

namespace gen::support {
namespace {

using Edges = std::vector<std::pair<std::size_t, std::size_t>>;

struct Graph {
  std::vector<std::vector<std::size_t>> after;
  std::vector<std::size_t> waiting_for;
};

Graph build_graph(std::size_t count, const Edges& edges) {
  Graph graph{std::vector<std::vector<std::size_t>>(count), std::vector<std::size_t>(count, 0)};
  for (const auto& [before, after] : edges) {
    assert(before < count && after < count);
    graph.after[before].push_back(after);
    ++graph.waiting_for[after];
  }
  return graph;
}

/// Every vertex that the sort could not place has a predecessor that it could not place either, so walking
/// predecessors must meet a vertex twice; the part between is a cycle.
std::vector<std::size_t> find_cycle(const std::vector<std::size_t>& waiting_for, const Edges& edges) {
  constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> predecessor(waiting_for.size(), kNone);
  for (const auto& [before, after] : edges) {
    if (waiting_for[before] > 0 && waiting_for[after] > 0) predecessor[after] = std::min(predecessor[after], before);
  }
  const auto stuck = std::find_if(waiting_for.begin(), waiting_for.end(), [](std::size_t n) { return n > 0; });
  std::vector<bool> seen(waiting_for.size(), false);
  auto vertex = static_cast<std::size_t>(stuck - waiting_for.begin());
  for (; !seen[vertex]; vertex = predecessor[vertex]) seen[vertex] = true;

  std::vector<std::size_t> cycle{vertex};
  for (std::size_t v = predecessor[vertex]; v != vertex; v = predecessor[v]) cycle.push_back(v);
  std::reverse(cycle.begin(), cycle.end());
  std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
  return cycle;
}

}  // namespace

SortOutcome stable_topological_sort(std::size_t count, const Edges& edges) {
  Graph graph = build_graph(count, edges);
  std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> free;
  for (std::size_t v = 0; v < count; ++v) {
    if (graph.waiting_for[v] == 0) free.push(v);
  }
  SortOutcome outcome;
  outcome.order.reserve(count);
  while (!free.empty()) {
    const std::size_t vertex = free.top();
    free.pop();
    outcome.order.push_back(vertex);
    for (const std::size_t next : graph.after[vertex]) {
      if (--graph.waiting_for[next] == 0) free.push(next);
    }
  }
  if (outcome.order.size() == count) return outcome;
  return SortOutcome{{}, find_cycle(graph.waiting_for, edges)};
}

}  // namespace gen::support
