#include "gen/migration/sum_file.hpp"

#include <gtest/gtest.h>

namespace gen::migration {
namespace {

TEST(Sums, ConflictOfGit_IsAnErrorOnItsLine) {
  support::SourceMap sources;
  const auto sums = read_sums("1_a.up.sql v1:a\n<<<<<<< HEAD\n2_b.up.sql v1:b\n", "gen.sum", sources);
  ASSERT_FALSE(sums.ok());
  EXPECT_EQ(sums.errors().front().code, "GEN4011");
  EXPECT_EQ(sources.file_line(sums.errors().front().where), "gen.sum:2");
}

TEST(Sums, BothSidesOfAConflict_AreRead) {
  const Sums sums = read_sums_of_both_sides(
      "1_a.up.sql v1:a\r\n<<<<<<< HEAD\n2_b.up.sql v1:b\n||||||| base\n=======\n3_c.up.sql v1:c\n2_b.up.sql v1:other\n"
      ">>>>>>> main branch\nnonsense\n");
  EXPECT_EQ(sums, (Sums{{"1_a.up.sql", "v1:a"}, {"2_b.up.sql", "v1:other"}, {"3_c.up.sql", "v1:c"}}));
}

TEST(Sums, Changes_AreToldInTheOrderOfTheNames) {
  const auto changes = changes_between({{"1", "a"}, {"2", "b"}, {"4", "d"}}, {{"1", "a"}, {"2", "x"}, {"3", "c"}});
  using What = SumChange::What;
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_TRUE(changes[0].name == "2" && changes[0].what == What::changed);
  EXPECT_TRUE(changes[1].name == "3" && changes[1].what == What::added);
  EXPECT_TRUE(changes[2].name == "4" && changes[2].what == What::gone);
}

TEST(Sums, WrittenAndRead_AreTheSame) {
  const Sums sums{{"1_a.down.sql", "v1:0"}, {"1_a.up.sql", "v1:1"}};
  support::SourceMap sources;
  EXPECT_EQ(*read_sums(write_sums(sums), "gen.sum", sources), sums);
}

}  // namespace
}  // namespace gen::migration
