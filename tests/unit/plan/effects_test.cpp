#include "plan/effects.hpp"

#include <gtest/gtest.h>

namespace gen::plan {
namespace {

TEST(MayBeVolatile, Constants_AreNot) {
  for (const char* text : {"0", "'x'::text", "now()", "CURRENT_TIMESTAMP", "'{}'::jsonb", "(now() + '1 day'::interval)",
                           "'abc'::character varying(10)"}) {
    EXPECT_FALSE(may_be_volatile(text)) << text;
  }
}

TEST(MayBeVolatile, Functions_AreUntilKnownBetter) {
  for (const char* text : {"gen_random_uuid()", "nextval('shop.s'::regclass)", "random()", "clock_timestamp()", "shop.f(1)"}) {
    EXPECT_TRUE(may_be_volatile(text)) << text;
  }
}

TEST(Both, TakesTheStrongerLockAndAllFacts) {
  const Effects sum = both({Lock::share, "a", false, true, "", "x"}, {Lock::access_exclusive, "b", true, false, "rows", "x"});
  EXPECT_EQ(sum.lock, Lock::access_exclusive);
  EXPECT_EQ(sum.lock_on, "a, b");
  EXPECT_TRUE(sum.rewrites);
  EXPECT_TRUE(sum.scans);
  EXPECT_EQ(sum.loses, "rows");
  EXPECT_EQ(sum.risk, "x");
}

}  // namespace
}  // namespace gen::plan
