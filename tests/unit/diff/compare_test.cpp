#include <gtest/gtest.h>

#include "gen/diff/change.hpp"

namespace gen::diff {
namespace {

using model::Catalog;
using model::Column;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

Column column(const std::string& name, const std::string& type) {
  Column made;
  made.name = Identifier(name);
  made.type = type;
  return made;
}

Table table(std::vector<Column> columns) {
  Table made;
  made.key = {ObjectKind::table, Identifier("shop"), {}, Identifier("orders"), {}};
  made.columns = std::move(columns);
  return made;
}

Catalog with(const Table& object) {
  Catalog catalog;
  catalog.objects.emplace(object.key, object);
  return catalog;
}

std::vector<std::string> lines(const Catalog& from, const Catalog& to) {
  std::vector<std::string> texts;
  for (const Change& change : compare(from, to)) texts.push_back(to_string(change));
  return texts;
}

using Lines = std::vector<std::string>;

TEST(Compare, EqualCatalogs_GiveNothing) {
  const Catalog catalog = with(table({column("id", "bigint")}));
  EXPECT_EQ(lines(catalog, catalog), Lines{});
}

TEST(Compare, TableOfOneSide_ComesOrGoes) {
  const Catalog catalog = with(table({column("id", "bigint")}));
  EXPECT_EQ(lines({}, catalog), Lines{"+ table shop.orders"});
  EXPECT_EQ(lines(catalog, {}), Lines{"- table shop.orders"});
}

TEST(Compare, Columns_AreMatchedByName) {
  const Catalog from = with(table({column("id", "integer"), column("old", "text")}));
  const Catalog to = with(table({column("note", "text"), column("id", "bigint")}));
  EXPECT_EQ(lines(from, to), Lines{"~ table shop.orders: -column old, +column note, column id (type)"});
}

TEST(Compare, OrderOfColumns_IsNoChange) {
  const Catalog from = with(table({column("a", "text"), column("b", "text")}));
  const Catalog to = with(table({column("b", "text"), column("a", "text")}));
  EXPECT_EQ(lines(from, to), Lines{});
}

TEST(Compare, OrderOfOptions_IsNoChange) {
  Table a = table({});
  Table b = table({});
  a.options = {{"fillfactor", "70"}, {"autovacuum_enabled", "false"}};
  b.options = {{"autovacuum_enabled", "false"}, {"fillfactor", "70"}};
  EXPECT_EQ(lines(with(a), with(b)), Lines{});
}

TEST(Compare, UndeclaredOwner_IsNotCompared) {
  Table live = table({});
  live.owner = Identifier("app");
  EXPECT_EQ(lines(with(live), with(table({}))), Lines{});
  Table declared = table({});
  declared.owner = Identifier("other");
  EXPECT_EQ(lines(with(live), with(declared)), Lines{"~ table shop.orders: owner"});
}

TEST(Compare, SchemaPublic_IsNeitherMadeNorDropped) {
  model::Schema schema;
  schema.key = {ObjectKind::schema, {}, {}, Identifier("public"), {}};
  Catalog catalog;
  catalog.objects.emplace(schema.key, schema);
  EXPECT_EQ(lines({}, catalog), Lines{});
  EXPECT_EQ(lines(catalog, {}), Lines{});
}

TEST(Compare, DeparsedTextAlone_IsToldFromOtherFacets) {
  Table before = table({column("a", "text")});
  Table after = before;
  after.columns[0].default_value = "'x'::text";
  auto changes = compare(with(before), with(after));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_TRUE(changes[0].only_expressions());
  after.columns[0].not_null = true;
  const Catalog from = with(before), to = with(after);
  EXPECT_FALSE(compare(from, to)[0].only_expressions());
}

}  // namespace
}  // namespace gen::diff
