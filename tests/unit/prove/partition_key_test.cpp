#include "prove/rows/partition_key.hpp"

#include <gtest/gtest.h>

namespace gen::prove {
namespace {

using Words = std::vector<std::string>;

TEST(PartitionColumns, OfKey_AreNames_AndNothingForExpressions) {
  EXPECT_EQ(partition_columns("RANGE (created_at)"), Words{"created_at"});
  EXPECT_EQ(partition_columns("LIST (\"Region\" text_pattern_ops)"), Words{"Region"});
  EXPECT_EQ(partition_columns("RANGE (a, lower(b), (c + 1))"), (Words{"a", "", ""}));
}

TEST(ValueInBound, OfRange_LiesWithin) {
  EXPECT_EQ(value_in_bound("FOR VALUES FROM (10) TO (12)", 3), Words{"11"});
  EXPECT_EQ(value_in_bound("FOR VALUES FROM ('2024-01-01') TO ('2024-02-01')", 3), Words{"2024-01-01"});
  EXPECT_EQ(value_in_bound("FOR VALUES FROM (MINVALUE) TO (0)", 3), Words{"-4"});
  EXPECT_EQ(value_in_bound("FOR VALUES FROM (100) TO (MAXVALUE)", 3), Words{"103"});
  EXPECT_EQ(value_in_bound("FOR VALUES FROM ('a', 1) TO ('a', 9)", 3), (Words{"a", "1"}));
}

TEST(ValueInBound, OfList_IsItsFirstThatIsNotNull) {
  EXPECT_EQ(value_in_bound("FOR VALUES IN (NULL, 'it''s, (so)', 'b')", 1), Words{"it's, (so)"});
}

TEST(ValueInBound, WhereTheTextDoesNotTell_IsNothing) {
  EXPECT_TRUE(value_in_bound("DEFAULT", 1).empty());
  EXPECT_TRUE(value_in_bound("FOR VALUES WITH (modulus 4, remainder 0)", 1).empty());
  EXPECT_TRUE(value_in_bound("FOR VALUES IN (NULL)", 1).empty());
}

TEST(LiteralsIn, Expression_AreStringsAndNumbersOnce) {
  EXPECT_EQ(literals_in("CHECK (((a)::text = ANY (ARRAY['x'::text, 'it''s'::text, 'x'::text])))"),
            (Words{"x", "it's"}));
  EXPECT_EQ(literals_in("CHECK ((c1 >= 10) AND (c1 < 20.5))"), (Words{"10", "20.5"}));
}

}  // namespace
}  // namespace gen::prove
