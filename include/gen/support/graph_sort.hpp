#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace gen::support {

/// Outcome of `stable_topological_sort`: either `order` holds every vertex once and `cycle` is empty, or `order` is
/// empty and `cycle` holds one cycle v0 -> v1 -> ... -> v0 (v0 not repeated), each before the next by an edge.
struct SortOutcome {
  std::vector<std::size_t> order;
  std::vector<std::size_t> cycle;
};

/// Orders vertices 0..count-1 so that for each edge (a, b) a stands before b. Among the vertices that are free the
/// smallest number goes first, so callers number the vertices in the order they would like and only the edges disturb
/// it. O((V + E) log V). Duplicate edges are fine; an edge (a, a) is a cycle.
SortOutcome stable_topological_sort(std::size_t count, const std::vector<std::pair<std::size_t, std::size_t>>& edges);

}  // namespace gen::support
