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
  for (const char* text :
       {"gen_random_uuid()", "nextval('shop.s'::regclass)", "random()", "clock_timestamp()", "shop.f(1)"}) {
    EXPECT_TRUE(may_be_volatile(text)) << text;
  }
}

TEST(Both, KeepsEachLockWithItsTable) {
  const Effects sum =
      both({Lock::share, "a", false, true, "", "x"}, {Lock::access_exclusive, "b", true, false, "rows", "x"});
  EXPECT_EQ(sum.lock, Lock::share);
  EXPECT_EQ(sum.lock_on, "a");
  ASSERT_EQ(sum.also.size(), 1u);
  EXPECT_EQ(sum.also[0].lock, Lock::access_exclusive);
  EXPECT_EQ(sum.also[0].lock_on, "b");
  EXPECT_EQ(sum.also[0].loses, "rows");
}

model::Table orders() {
  model::Table table;
  table.key = {model::ObjectKind::table, model::Identifier("shop"), {}, model::Identifier("orders"), {}};
  return table;
}

model::Column column_of(const std::string& type) {
  model::Column column;
  column.name = model::Identifier("total");
  column.type = type;
  return column;
}

TEST(EffectsOfAltering, NarrowerType_SaysThatValuesMayNotFit) {
  const Effects narrower = effects_of_altering(orders(), column_of("bigint"), column_of("integer"));
  EXPECT_EQ(narrower.risk, "fails on a value of total that does not fit into integer");
  EXPECT_TRUE(narrower.rewrites);
  const Effects shorter = effects_of_altering(orders(), column_of("text"), column_of("character varying(5)"));
  EXPECT_EQ(shorter.risk, "fails on a value of total that does not fit into character varying(5)");
  EXPECT_EQ(effects_of_altering(orders(), column_of("character varying(5)"), column_of("text")).risk, "");
}

TEST(EffectsOfAltering, PrivilegesAndComments_DoNotLockOutPrograms) {
  model::Column granted = column_of("integer");
  granted.granted = {{model::Identifier("app"), "SELECT", false}};
  EXPECT_EQ(effects_of_altering(orders(), column_of("integer"), granted).lock, Lock::none);
  model::Column described = column_of("integer");
  described.comment = "cents";
  EXPECT_EQ(effects_of_altering(orders(), column_of("integer"), described).lock, Lock::share_update_exclusive);
  model::Table stored = orders();
  stored.options = {{"fillfactor", "70"}};
  EXPECT_EQ(effects_of_altering(model::Object(orders()), model::Object(stored)).lock, Lock::share_update_exclusive);
  stored.row_security = true;
  EXPECT_EQ(effects_of_altering(model::Object(orders()), model::Object(stored)).lock, Lock::access_exclusive);
}

TEST(EffectsOfDropping, Column_NamesWhatProgramsCanNoLongerUse) {
  const Effects effects = effects_of_dropping(orders(), column_of("integer"));
  EXPECT_EQ(effects.removes, (std::vector<std::string>{"column shop.orders.total"}));
  EXPECT_EQ(effects.loses, "the values of shop.orders.total");
}

}  // namespace
}  // namespace gen::plan
