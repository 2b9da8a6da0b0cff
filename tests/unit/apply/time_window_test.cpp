#include "gen/apply/time_window.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

/// A moment of some day, in UTC.
std::time_t at(int hours, int minutes) { return 20000 * 86400L + hours * 3600 + minutes * 60; }

TEST(TimeWindow, Contains_ItsBegin_AndNotItsEnd) {
  const auto window = TimeWindow::parse("02:00-04:00");
  ASSERT_TRUE(window);
  EXPECT_FALSE(window->contains(at(1, 59)));
  EXPECT_TRUE(window->contains(at(2, 0)));
  EXPECT_TRUE(window->contains(at(3, 59)));
  EXPECT_FALSE(window->contains(at(4, 0)));
  EXPECT_EQ(window->str(), "02:00-04:00 UTC");
}

TEST(TimeWindow, OverMidnight_HasTwoParts) {
  const auto window = TimeWindow::parse("22:30-01:00");
  ASSERT_TRUE(window);
  EXPECT_TRUE(window->contains(at(23, 0)));
  EXPECT_TRUE(window->contains(at(0, 59)));
  EXPECT_FALSE(window->contains(at(1, 0)));
  EXPECT_FALSE(window->contains(at(12, 0)));
}

TEST(TimeWindow, UntilTheEndOfTheDay_IsWritten24) {
  const auto window = TimeWindow::parse("20:00-24:00");
  ASSERT_TRUE(window);
  EXPECT_TRUE(window->contains(at(23, 59)));
  EXPECT_FALSE(window->contains(at(0, 0)));
}

TEST(TimeWindow, AnythingElse_IsNone) {
  for (const char* text : {"", "02:00", "2:00-4:00", "02:00-25:00", "02:60-04:00", "02:00-02:00", "00:00-24:00",
                           "aa:bb-cc:dd", "02:00-04:00 UTC"}) {
    EXPECT_FALSE(TimeWindow::parse(text)) << text;
  }
}

}  // namespace
}  // namespace gen::apply
