#include "gen/support/suggestion.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

TEST(EditDistance, Pairs_CountEdits) {
  const struct {
    std::string_view a, b;
    std::size_t expected;
  } cases[] = {
      {"", "", 0},         {"", "abc", 3},           {"abc", "", 3},
      {"same", "same", 0}, {"Same", "sAME", 0},      {"colunm", "column", 1},
      {"ab", "ba", 1},     {"kitten", "sitting", 3}, {"ca", "abc", 3},
  };
  for (const auto& c : cases) EXPECT_EQ(edit_distance(c.a, c.b), c.expected) << c.a << " / " << c.b;
}

TEST(Closest, NearWord_IsSuggested) {
  EXPECT_EQ(closest("custmers", {"orders", "customers"}), "customers");
  EXPECT_EQ(closest("xy", {"x", "y"}), "x");
}

TEST(Closest, FarWords_SuggestNothing) {
  EXPECT_EQ(closest("invoice", {"orders", "customers"}), std::nullopt);
  EXPECT_EQ(closest("a", {}), std::nullopt);
  EXPECT_EQ(closest("ab", {"cd"}), std::nullopt);
}

}  // namespace
}  // namespace gen::support
