#include "gen/model/catalog.hpp"

#include <gtest/gtest.h>

#include "model/object_json.hpp"

namespace gen::model {
namespace {

ObjectKey table_key(const char* name) { return {ObjectKind::table, Identifier("shop"), {}, Identifier(name), {}}; }

Table orders() {
  Table table;
  table.key = table_key("orders");
  table.owner = Identifier("app");
  table.comment = "what people \"bought\"";
  table.granted = {{Identifier("reader"), "SELECT", true}};
  table.options = {{"fillfactor", "70"}};
  Column id;
  id.name = Identifier("id");
  id.type = "bigint";
  id.not_null = true;
  id.identity = Identity{false, {Identifier("shop"), Identifier("orders_id_seq")}, {}};
  Column note;
  note.name = Identifier("not\u00e9");
  note.type = "text";
  note.default_value = "'x'::text";
  note.statistics = 0;
  table.columns = {id, note};
  return table;
}

Catalog shop() {
  Catalog catalog;
  const Table table = orders();
  catalog.objects.emplace(table.key, table);
  Constraint check;
  check.key = {ObjectKind::constraint, Identifier("shop"), Identifier("orders"), Identifier("positive"), {}};
  check.type = "check";
  check.definition = "CHECK ((id > 0))";
  check.validated = false;
  catalog.objects.emplace(check.key, check);
  catalog.dependencies = {{check.key, table.key, DependencyType::automatic},
                          {check.key, column_key(table.key, Identifier("id")), DependencyType::normal}};
  catalog.unmodelled = {"operator shop.===(text,text)"};
  catalog.server_version = 150020;
  catalog.settings = {"UTF8", "C", "C", "icu", "und"};
  catalog.current_user = Identifier("app");
  catalog.database_owner = Identifier("postgres");
  return catalog;
}

Table& table_of(Catalog& catalog) { return std::get<Table>(catalog.objects.at(table_key("orders"))); }

TEST(CatalogJson, RoundTrip_KeepsEverything) {
  const Catalog catalog = shop();
  const std::optional<Catalog> back = from_json(to_json(catalog));
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(to_json(*back), to_json(catalog));
  EXPECT_EQ(back->dependencies, catalog.dependencies);
  EXPECT_EQ(back->settings.locale, "und");
  const Table* table = back->find<Table>(table_key("orders"));
  ASSERT_NE(table, nullptr);
  EXPECT_TRUE(same_value(*table, orders()));
  EXPECT_EQ(table->columns[1].statistics, 0);
  EXPECT_EQ(table->columns[1].collation, "");
  EXPECT_FALSE(table->columns[1].identity.has_value());
}

TEST(CatalogJson, RoundTrip_EveryKind) {
  Catalog catalog;
  for (int i = 0; i < static_cast<int>(ObjectKind::column); ++i) {
    const ObjectKey key{static_cast<ObjectKind>(i), Identifier("s"), Identifier("o"), Identifier("n"), "x"};
    catalog.objects.emplace(key, object_from_json(key, nlohmann::json{{"comment", "c"}}));
  }
  const std::optional<Catalog> back = from_json(to_json(catalog));
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(back->objects.size(), catalog.objects.size());
  EXPECT_EQ(fingerprint(*back), fingerprint(catalog));
  for (const auto& [key, object] : back->objects) {
    EXPECT_EQ(header(object).key, key);
    EXPECT_EQ(header(object).comment, "c") << to_string(key);
  }
}

TEST(CatalogJson, ForeignText_IsAMiss) {
  EXPECT_FALSE(from_json("").has_value());
  EXPECT_FALSE(from_json("{}").has_value());
  EXPECT_FALSE(from_json(R"({"form":-1})").has_value());
  const std::string json = to_json(shop());
  EXPECT_FALSE(from_json(json.substr(0, json.size() / 2)).has_value());
}

TEST(Fingerprint, EqualCatalogs_AreEqual) { EXPECT_EQ(fingerprint(shop()), fingerprint(shop())); }

TEST(Fingerprint, AnyComparedField_Changes) {
  const std::string before = fingerprint(shop());
  Catalog other = shop();
  table_of(other).columns[1].not_null = true;
  EXPECT_NE(fingerprint(other), before);
  other = shop();
  table_of(other).revoked = {{Identifier("public"), "SELECT", false}};
  EXPECT_NE(fingerprint(other), before);
  other = shop();
  table_of(other).owner.reset();
  EXPECT_NE(fingerprint(other), before);
  other = shop();
  other.objects.erase(table_key("orders"));
  EXPECT_NE(fingerprint(other), before);
}

TEST(Fingerprint, CosmeticFieldsSpansAndDependencies_DoNotEnter) {
  const std::string before = fingerprint(shop());
  Catalog other = shop();
  table_of(other).columns[0].not_null_name = "orders_id_nn";
  table_of(other).span = {1, 2, 3};
  other.dependencies.clear();
  other.unmodelled.clear();
  other.server_version = 160000;
  EXPECT_EQ(fingerprint(other), before);
}

TEST(Fingerprint, OrderOfColumns_DoesNotEnter) {
  Catalog other = shop();
  std::vector<Column>& columns = table_of(other).columns;
  std::swap(columns.front(), columns.back());
  EXPECT_EQ(fingerprint(other), fingerprint(shop()));
}

TEST(SameValue, CosmeticFields_DoNotCount) {
  Column a = orders().columns[0];
  Column b = a;
  b.not_null_name = "other";
  EXPECT_TRUE(same_value(a, b));
  b.type = "integer";
  EXPECT_FALSE(same_value(a, b));
}

TEST(ObjectFromJson, UnknownMembersAndNulls_LeaveDefaults) {
  const Object object = object_from_json(
      table_key("t"), nlohmann::json::parse(R"({"columns":[{"number":1,"name":"a","type":"text","local":null}],
                                                "owner":null,"unlogged":true})"));
  const Table& table = std::get<Table>(object);
  EXPECT_EQ(table.columns.at(0).name.str(), "a");
  EXPECT_TRUE(table.columns[0].local);
  EXPECT_FALSE(table.owner.has_value());
  EXPECT_TRUE(table.unlogged);
}

TEST(Catalog, FindRelation_LooksThroughAllRelationKinds) {
  Catalog catalog = shop();
  Index index;
  index.key = {ObjectKind::index, Identifier("shop"), {}, Identifier("i"), {}};
  catalog.objects.emplace(index.key, index);
  ASSERT_NE(catalog.find_relation({Identifier("shop"), Identifier("i")}), nullptr);
  EXPECT_EQ(header(*catalog.find_relation({Identifier("shop"), Identifier("i")})).key, index.key);
  EXPECT_EQ(catalog.find_relation({Identifier("shop"), Identifier("none")}), nullptr);
}

TEST(QualifiedName, ToString_QuotesParts) {
  EXPECT_EQ(to_string(QualifiedName{Identifier("Shop"), Identifier("order")}), "\"Shop\".\"order\"");
  EXPECT_EQ(to_string(QualifiedName{{}, Identifier("t")}), "t");
}

}  // namespace
}  // namespace gen::model
