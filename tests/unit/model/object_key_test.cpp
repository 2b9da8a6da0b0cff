#include "gen/model/object_key.hpp"

#include <gtest/gtest.h>

#include <set>

namespace gen::model {
namespace {

ObjectKey key(ObjectKind kind, const char* schema, const char* owner, const char* name, const char* signature = "") {
  return {kind, Identifier(schema), Identifier(owner), Identifier(name), signature};
}

TEST(ObjectKey, ToString_NamesKindAndQualifiedName) {
  EXPECT_EQ(to_string(key(ObjectKind::schema, "", "", "shop")), "schema shop");
  EXPECT_EQ(to_string(key(ObjectKind::materialized_view, "shop", "", "totals")), "materialized view shop.totals");
  EXPECT_EQ(to_string(key(ObjectKind::constraint, "shop", "orders", "orders_pkey")),
            "constraint shop.orders.orders_pkey");
  EXPECT_EQ(to_string(key(ObjectKind::function, "shop", "", "total", "bigint, text")),
            "function shop.total(bigint, text)");
  EXPECT_EQ(to_string(key(ObjectKind::aggregate, "shop", "", "cnt")), "aggregate shop.cnt()");
  EXPECT_EQ(to_string(key(ObjectKind::default_privileges, "shop", "", "app", "TABLES")),
            "default privileges shop.app on TABLES");
  EXPECT_EQ(to_string(key(ObjectKind::operator_, "shop", "", "=!=", "NONE, bigint")),
            "operator shop.=!=(NONE, bigint)");
  EXPECT_EQ(to_string(key(ObjectKind::operator_class, "shop", "", "by_id", "btree")),
            "operator class shop.by_id using btree");
  EXPECT_EQ(to_string(key(ObjectKind::cast, "", "", "integer AS text")), "cast (integer AS text)");
  EXPECT_EQ(to_string(key(ObjectKind::transform, "", "", "text LANGUAGE sql")), "transform for text LANGUAGE sql");
}

TEST(ObjectKey, ToString_HostileNames_AreQuoted) {
  EXPECT_EQ(to_string(key(ObjectKind::table, "Shop", "", "or\"ders")), "table \"Shop\".\"or\"\"ders\"");
  EXPECT_EQ(to_string(key(ObjectKind::table, "shop", "", "select")), "table shop.\"select\"");
}

TEST(ObjectKey, ColumnKey_LeadsBackToItsTable) {
  const ObjectKey table = key(ObjectKind::table, "shop", "", "orders");
  const ObjectKey column = column_key(table, Identifier("id"));
  EXPECT_EQ(to_string(column), "column shop.orders.id");
  EXPECT_EQ(owner_table_key(column), table);
}

TEST(ObjectKind, KindFromName_ReadsBackEveryName) {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(ObjectKind::column); ++i) {
    const auto kind = static_cast<ObjectKind>(i);
    EXPECT_EQ(kind_from_name(kind_name(kind)), kind);
    EXPECT_FALSE(kind_sql(kind).empty());
    EXPECT_TRUE(names.insert(kind_name(kind)).second) << kind_name(kind);
  }
  EXPECT_EQ(kind_from_name("materialized_view"), ObjectKind::materialized_view);
  EXPECT_EQ(kind_from_name("no such kind"), std::nullopt);
}

TEST(ObjectKey, Order_FollowsKindsFirst) {
  EXPECT_LT(key(ObjectKind::schema, "", "", "z"), key(ObjectKind::table, "a", "", "a"));
  EXPECT_LT(key(ObjectKind::table, "a", "", "b"), key(ObjectKind::table, "b", "", "a"));
}

}  // namespace
}  // namespace gen::model
