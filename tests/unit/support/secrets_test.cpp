#include "gen/support/secrets.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

TEST(Secrets, Kept_AreReplacedWhereTheyStandAsWords) {
  keep_secret("hunter2");
  keep_secret("hunter2 and more");
  keep_secret("p@ss/word");
  EXPECT_EQ(without_secrets("login with hunter2 failed"), "login with *** failed");
  EXPECT_EQ(without_secrets("'hunter2 and more'"), "'***'");
  EXPECT_EQ(without_secrets("host \"xp@ss/wordx\""), "host \"xp@ss/wordx\"");
  EXPECT_EQ(without_secrets("://u:p@ss/word@h"), "://u:***@h");
  EXPECT_EQ(without_secrets("hunter22"), "hunter22");
}

TEST(Secrets, Short_AreNotKept) {
  keep_secret("gen");
  keep_secret("");
  EXPECT_EQ(without_secrets("gen up"), "gen up");
  EXPECT_FALSE(holds_secret("gen up"));
}

TEST(Secrets, Holds_SeesThemInsideWordsToo) {
  keep_secret("correcthorse");
  EXPECT_TRUE(holds_secret("xcorrecthorsex"));
  EXPECT_FALSE(holds_secret("horse"));
}

TEST(Secrets, SecretVariable_ByNameOrByValue) {
  keep_secret("batterystaple");
  EXPECT_TRUE(is_secret_variable("DATABASE_URL=postgresql://h/d"));
  EXPECT_TRUE(is_secret_variable("PGPASSWORD="));
  EXPECT_TRUE(is_secret_variable("OTHER_URL=postgresql://u:batterystaple@h/d"));
  EXPECT_FALSE(is_secret_variable("PATH=/usr/bin"));
  EXPECT_FALSE(is_secret_variable("batterystaple"));
}

}  // namespace
}  // namespace gen::support
