#include "plan/partition_bound.hpp"

#include <gtest/gtest.h>

#include <array>

namespace gen::plan {
namespace {

struct Pair {
  const char* after;
  const char* before;
  bool takes_all;
  bool apart;
};

TEST(PartitionBound, TextPairs_AreJudgedOnlyWhereTheTextShowsIt) {
  const std::array pairs{
      Pair{"FOR VALUES FROM (0) TO (100)", "FOR VALUES FROM (0) TO (50)", true, false},
      Pair{"FOR VALUES FROM (0) TO (50)", "FOR VALUES FROM (0) TO (100)", false, false},
      Pair{"FOR VALUES FROM (MINVALUE) TO (100)", "FOR VALUES FROM ('-5') TO (100)", true, false},
      Pair{"FOR VALUES FROM (100) TO (200)", "FOR VALUES FROM (0) TO (100)", false, true},
      Pair{"FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')", "FOR VALUES FROM ('2024-02-01') TO ('2024-03-01')", true,
           false},
      Pair{"FOR VALUES FROM ('2024-01-01') TO ('2024-02-01')", "FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')",
           false, true},
      Pair{"FOR VALUES FROM ('a') TO ('z')", "FOR VALUES FROM ('b') TO ('c')", false, false},
      Pair{"FOR VALUES FROM (1, 2) TO (9, 9)", "FOR VALUES FROM (1, 3) TO (9, 9)", false, false},
      Pair{"FOR VALUES FROM (0, 2) TO (9, 9)", "FOR VALUES FROM (1, 3) TO (9, 9)", true, false},
      Pair{"FOR VALUES IN ('a', 'it''s, b')", "FOR VALUES IN ('it''s, b')", true, false},
      Pair{"FOR VALUES IN ('a')", "FOR VALUES IN ('b', 'c')", false, true},
      Pair{"FOR VALUES WITH (modulus 4, remainder 0)", "FOR VALUES WITH (modulus 2, remainder 0)", false, false},
      Pair{"DEFAULT", "FOR VALUES IN ('a')", false, false},
      Pair{"DEFAULT", "DEFAULT", true, false},
  };
  for (const Pair& pair : pairs) {
    EXPECT_EQ(takes_all_rows_of(pair.after, pair.before), pair.takes_all) << pair.after << " / " << pair.before;
    EXPECT_EQ(surely_apart(pair.after, pair.before), pair.apart) << pair.after << " / " << pair.before;
  }
}

}  // namespace
}  // namespace gen::plan
