#include "gen/support/graph_sort.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

using Order = std::vector<std::size_t>;

TEST(StableTopologicalSort, NoEdges_KeepsNumbers) {
  EXPECT_EQ(stable_topological_sort(0, {}).order, Order{});
  EXPECT_EQ(stable_topological_sort(3, {}).order, (Order{0, 1, 2}));
}

TEST(StableTopologicalSort, Edges_DisturbAsLittleAsTheyMust) {
  EXPECT_EQ(stable_topological_sort(4, {{3, 1}}).order, (Order{0, 2, 3, 1}));
  EXPECT_EQ(stable_topological_sort(4, {{2, 0}, {2, 0}, {0, 1}}).order, (Order{2, 0, 1, 3}));
}

TEST(StableTopologicalSort, Cycle_IsNamedFromItsSmallestVertexAlongItsEdges) {
  const SortOutcome outcome = stable_topological_sort(6, {{0, 4}, {4, 2}, {2, 3}, {3, 4}, {4, 5}});
  EXPECT_TRUE(outcome.order.empty());
  EXPECT_EQ(outcome.cycle, (Order{2, 3, 4}));
}

TEST(StableTopologicalSort, SelfEdge_IsACycle) { EXPECT_EQ(stable_topological_sort(2, {{1, 1}}).cycle, Order{1}); }

TEST(StableTopologicalSort, VerticesBehindACycle_AreNotPartOfIt) {
  EXPECT_EQ(stable_topological_sort(4, {{3, 2}, {2, 3}, {3, 0}, {0, 1}}).cycle, (Order{2, 3}));
}

}  // namespace
}  // namespace gen::support
