#include <gtest/gtest.h>

#include "pg/package_client.hpp"

namespace gen::pg {
namespace {

TEST(NewestVersion, OfAMajor_IsTheHighestRelease_OrTheHighestOfAll) {
  const std::string prereleases =
      R"(["17.10.0-beta.9", "18.4.0-beta.17", "18.4.0-beta.9", "18.10.0-alpha.2", "1.8.0"])";
  EXPECT_EQ(newest_version(prereleases, 18), "18.10.0-alpha.2");
  EXPECT_EQ(newest_version(prereleases, 17), "17.10.0-beta.9");
  EXPECT_EQ(newest_version(prereleases, 16), "");
  EXPECT_EQ(newest_version(R"(["18.4.0-beta.9", "18.4.0-beta.17"])", 18), "18.4.0-beta.17");
  EXPECT_EQ(newest_version(R"(["18.9.0-beta.1", "18.4.0", "18.3.0"])", 18), "18.4.0");
}

TEST(NewestVersion, OfOtherAnswers_IsNothingOrTheOnlyOne) {
  EXPECT_EQ(newest_version("\"18.1.0\"", 18), "18.1.0");
  EXPECT_EQ(newest_version("", 18), "");
  EXPECT_EQ(newest_version("{\"error\": {}}", 18), "");
  EXPECT_EQ(newest_version("[1, 2]", 18), "");
}

}  // namespace
}  // namespace gen::pg
