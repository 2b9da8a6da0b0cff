#include "cli/progress_line.hpp"

#include <gtest/gtest.h>

namespace gen::cli {
namespace {

using namespace std::chrono_literals;

TEST(ProgressLine, Bar_ShowsWholePercents_AndNeverMoreThanAll) {
  EXPECT_EQ(bar(0), "[--------------------]   0%");
  EXPECT_EQ(bar(0.459), "[#########-----------]  45%");
  EXPECT_EQ(bar(1), "[####################] 100%");
  EXPECT_EQ(bar(1.3), "[####################] 100%");
  EXPECT_EQ(bar(-1), "");
}

TEST(ProgressLine, Numbers_HaveCommas) {
  EXPECT_EQ(with_commas(0), "0");
  EXPECT_EQ(with_commas(999), "999");
  EXPECT_EQ(with_commas(1000), "1,000");
  EXPECT_EQ(with_commas(1234567), "1,234,567");
  EXPECT_EQ(with_commas(-1234), "-1,234");
}

TEST(ProgressLine, Times_AreRoundedToWhatMatters) {
  EXPECT_EQ(in_words(0s), "0 s");
  EXPECT_EQ(in_words(59s), "59 s");
  EXPECT_EQ(in_words(187s), "3 min 7 s");
  EXPECT_EQ(in_words(2h + 5min + 59s), "2 h 5 min");
}

}  // namespace
}  // namespace gen::cli
