#include "gen/support/unified_diff.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

std::string diff(const std::string& was, const std::string& is) { return unified_diff(was, is, "was", "is"); }

TEST(UnifiedDiff, SameLines_AreNoDifference) {
  EXPECT_EQ(diff("a\nb\n", "a\nb\n"), "");
  EXPECT_EQ(diff("a\nb", "a\nb\n"), "");
  EXPECT_EQ(diff("", ""), "");
}

TEST(UnifiedDiff, ChangedLine_HasThreeLinesAround) {
  EXPECT_EQ(diff("1\n2\n3\n4\nx\n5\n6\n7\n8\n", "1\n2\n3\n4\ny\n5\n6\n7\n8\n"),
            "--- was\n+++ is\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-x\n+y\n 5\n 6\n 7\n");
}

TEST(UnifiedDiff, EmptySides_HaveEmptyRanges) {
  EXPECT_EQ(diff("", "a\n"), "--- was\n+++ is\n@@ -0,0 +1 @@\n+a\n");
  EXPECT_EQ(diff("a\nb\n", ""), "--- was\n+++ is\n@@ -1,2 +0,0 @@\n-a\n-b\n");
}

TEST(UnifiedDiff, FarPlaces_AreHunksOfTheirOwn) {
  EXPECT_EQ(diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\n"),
            "--- was\n+++ is\n@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-b\n");
}

TEST(UnifiedDiff, NearPlaces_ShareAHunk) {
  EXPECT_EQ(diff("a\n1\n2\n3\n4\n5\n6\nb\n", "1\n2\n3\n4\n5\n6\n"),
            "--- was\n+++ is\n@@ -1,8 +1,6 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n");
}

TEST(UnifiedDiff, RepeatedLines_KeepTheCommonOnes) {
  EXPECT_EQ(diff("x\nx\n", "x\nx\nx\n"), "--- was\n+++ is\n@@ -1,2 +1,3 @@\n x\n x\n+x\n");
}

}  // namespace
}  // namespace gen::support
