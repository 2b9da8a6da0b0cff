#include "gen/scope/others_in_the_way.hpp"

#include <gtest/gtest.h>

namespace gen::scope {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

ObjectKey named(ObjectKind kind, const char* name, const char* schema = "shop") {
  return {kind, Identifier(schema), {}, Identifier(name), {}};
}

template <class Kind>
void put(model::Catalog& catalog, const ObjectKey& key) {
  Kind object;
  object.key = key;
  catalog.objects.emplace(key, std::move(object));
}

model::Catalog shop() {
  model::Catalog live;
  put<model::Table>(live, named(ObjectKind::table, "orders"));
  put<model::View>(live, named(ObjectKind::view, "totals"));
  put<model::View>(live, named(ObjectKind::view, "weekly", "bi"));
  const ObjectKey amount = column_key(named(ObjectKind::table, "orders"), Identifier("amount"));
  live.dependencies.push_back({named(ObjectKind::view, "weekly", "bi"), amount});
  live.dependencies.push_back({named(ObjectKind::view, "weekly", "bi"), named(ObjectKind::table, "orders")});
  return live;
}

std::string touched(std::vector<std::string> statements) {
  const model::Catalog live = shop();
  std::string text;
  for (const Touched& each : touched_by(statements, live))
    text += (text.empty() ? "" : "; ") + to_string(each.key) + (each.dropped ? " dropped" : " retyped");
  return text;
}

TEST(TouchedBy, Drops_AreThoseOfLiveObjects) {
  EXPECT_EQ(touched({"DROP TABLE shop.orders"}), "table shop.orders dropped");
  EXPECT_EQ(touched({"DROP TABLE shop.unknown", "CREATE TABLE shop.t (i int)", "DROP TABLE shop.t"}), "");
  EXPECT_EQ(touched({"DROP VIEW shop.totals", "CREATE VIEW shop.totals AS SELECT 1", "DROP VIEW shop.totals"}),
            "view shop.totals dropped");
}

TEST(TouchedBy, MovedAside_IsTheSameObject) {
  EXPECT_EQ(touched({"ALTER TABLE shop.orders SET SCHEMA shop__gen_old", "CREATE TABLE shop.orders (i int)",
                     "DROP TABLE shop__gen_old.orders"}),
            "table shop.orders dropped");
}

TEST(TouchedBy, PartsUnderNewNames_AreTheSameParts) {
  EXPECT_EQ(touched({"ALTER TABLE shop.orders RENAME TO bills", "ALTER TABLE shop.bills RENAME COLUMN amount TO total",
                     "ALTER TABLE shop.bills ALTER COLUMN total TYPE bigint"}),
            "column shop.orders.amount retyped");
  EXPECT_EQ(touched({"ALTER TABLE shop.orders RENAME amount TO total", "ALTER TABLE shop.orders ADD COLUMN amount int",
                     "ALTER TABLE shop.orders DROP COLUMN amount"}),
            "");
  EXPECT_EQ(touched({"ALTER TABLE shop.orders RENAME CONSTRAINT orders_pkey TO bills_pkey",
                     "ALTER TABLE shop.orders DROP CONSTRAINT bills_pkey"}),
            "constraint shop.orders.orders_pkey dropped");
}

TEST(TouchedBy, PartsOfTables_AreSeenWhereverTheyStand) {
  EXPECT_EQ(
      touched({"ALTER TABLE shop.orders ADD COLUMN c int, DROP COLUMN IF EXISTS amount, ALTER COLUMN n TYPE bigint"}),
      "column shop.orders.amount dropped; column shop.orders.n retyped");
  EXPECT_EQ(touched({"ALTER TABLE ONLY shop.orders DROP CONSTRAINT orders_pkey"}),
            "constraint shop.orders.orders_pkey dropped");
  EXPECT_EQ(touched({"ALTER TABLE shop.orders ALTER COLUMN amount SET NOT NULL"}), "");
}

TEST(OthersInTheWay, DependentsOfOthers_StopThePlan) {
  const model::Catalog live = shop();
  const std::vector<LeftAlone> left{{named(ObjectKind::view, "weekly", "bi"), {Whose::theirs, "", Identifier("bi")}}};
  const auto told = [&](const ObjectKey& key, bool dropped) {
    const auto obstacles = others_in_the_way(live, left, {{key, dropped}}, {});
    return obstacles.empty() ? "" : refusal(obstacles.front()).message;
  };
  const ObjectKey orders = named(ObjectKind::table, "orders");
  EXPECT_EQ(told(orders, true),
            "table shop.orders cannot be dropped: view bi.weekly of bi depends on it, which is not ours to change");
  EXPECT_EQ(
      told(column_key(orders, Identifier("amount")), false),
      "column shop.orders.amount cannot change its type: view bi.weekly of bi depends on it, which is not ours to "
      "change");
  EXPECT_EQ(told(column_key(orders, Identifier("note")), true), "");
  EXPECT_TRUE(others_in_the_way(live, {}, {{orders, true}}, {}).empty())
      << "a dependent of ours is the plan's business";
}

TEST(OthersInTheWay, WhatHangsOnWhatIsMadeAgain_WouldBeLost) {
  model::Catalog live = shop();
  const ObjectKey orders = named(ObjectKind::table, "orders");
  const ObjectKey audit{ObjectKind::trigger, Identifier("shop"), Identifier("orders"), Identifier("audit"), {}};
  put<model::Trigger>(live, audit);
  live.dependencies.push_back({audit, orders, model::DependencyType::automatic});
  const std::vector<LeftAlone> left{{audit, {Whose::theirs, "", Identifier("bi")}}};
  EXPECT_TRUE(others_in_the_way(live, left, {{orders, true}}, {}).empty()) << "it goes with its table";
  const auto obstacles = others_in_the_way(live, left, {{orders, true}}, shop());
  ASSERT_EQ(obstacles.size(), 1u);
  EXPECT_TRUE(obstacles.front().would_be_lost);
}

TEST(DependentsInTheWay, WhatNoStatementSpeaksOf_IsInTheWay) {
  const model::Catalog live = shop();
  EXPECT_EQ(dependents_in_the_way(live, {"DROP TABLE shop.orders"}).size(), 1u);
  EXPECT_TRUE(dependents_in_the_way(live, {"DROP VIEW bi.weekly", "DROP TABLE shop.orders"}).empty());
  EXPECT_TRUE(dependents_in_the_way(live, {"ALTER TABLE shop.orders ADD COLUMN c int"}).empty());
}

}  // namespace
}  // namespace gen::scope
