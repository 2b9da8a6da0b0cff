#include <gtest/gtest.h>

#include "prove/rows/kept_rows.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

const ObjectKey kOrders{ObjectKind::table, Identifier("shop"), {}, Identifier("orders"), {}};

model::Column column(const std::string& name, const std::string& type, bool not_null = false) {
  model::Column made;
  made.name = Identifier(name);
  made.type = type;
  made.not_null = not_null;
  return made;
}

Catalog with_columns(const std::vector<model::Column>& columns) {
  model::Table table;
  table.key = kOrders;
  table.columns = columns;
  Catalog catalog;
  catalog.objects[kOrders] = table;
  return catalog;
}

SeenTable seen(const std::string& oid, std::vector<SeenColumn> columns,
               std::vector<std::vector<std::optional<std::string>>> rows) {
  return {oid, kOrders, "", std::move(columns), std::move(rows)};
}

/// orders (id, note) with two rows.
SeenTable orders(const std::string& oid = "10") {
  return seen(oid, {{1, "id", "integer", true, false}, {2, "note", "text", false, false}},
              {{"1", "a"}, {"2", std::nullopt}});
}

class ChangesOfRows : public ::testing::Test {
 protected:
  Permission permission() const { return {from_, to_, &intents_, touched_}; }
  RowChanges judge(const SeenTable& now, const std::string& loss = {}) const {
    Permission permitted = permission();
    permitted.add_loss(loss);
    return changes_of_rows({orders()}, {now}, permitted);
  }

  Catalog from_ = with_columns({column("id", "integer", true), column("note", "text")});
  Catalog to_ = from_;
  model::Intents intents_;
  Touched touched_{{kOrders}, {}, {}};
};

TEST_F(ChangesOfRows, SameRows_InAnotherOrder_AreKept) {
  SeenTable now = orders();
  std::swap(now.rows[0], now.rows[1]);
  const RowChanges changes = judge(now);
  EXPECT_TRUE(changes.lost.empty());
  EXPECT_TRUE(changes.changed.empty());
}

TEST_F(ChangesOfRows, RowGone_NothingSaysSo_NamesTheTable) {
  SeenTable now = orders();
  now.rows.pop_back();
  EXPECT_EQ(judge(now).lost, std::vector<std::string>{"rows of shop.orders (2 before, 1 after)"});
}

TEST_F(ChangesOfRows, RowGone_FileSaysSo_IsAccepted) {
  SeenTable now = orders();
  now.rows.clear();
  EXPECT_TRUE(judge(now, "all rows of shop.orders").lost.empty());
}

TEST_F(ChangesOfRows, TableGone_NothingSaysSo_NamesTheTable) {
  EXPECT_EQ(changes_of_rows({orders()}, {}, permission()).lost,
            std::vector<std::string>{"rows of shop.orders (2 before, 0 after)"});
}

TEST_F(ChangesOfRows, LossOfAnotherTable_IsNoExcuse) {
  SeenTable now = orders();
  now.rows.clear();
  EXPECT_FALSE(judge(now, "all rows of shop.orders_old; the values of shop.orders.extra").lost.empty());
}

TEST_F(ChangesOfRows, ValueChanged_NothingSaysSo_NamesTheColumn) {
  SeenTable now = orders();
  now.rows[0][1] = "b";
  EXPECT_EQ(judge(now).lost, std::vector<std::string>{"values of shop.orders.note"});
}

TEST_F(ChangesOfRows, ValuesMixedBetweenRows_AreLost) {
  SeenTable now = orders();
  std::swap(now.rows[0][1], now.rows[1][1]);
  EXPECT_FALSE(judge(now).lost.empty());
}

TEST_F(ChangesOfRows, ColumnGone_NothingSaysSo_NamesTheColumn) {
  SeenTable now = orders();
  now.columns.pop_back();
  for (auto& row : now.rows) row.pop_back();
  EXPECT_EQ(judge(now).lost, std::vector<std::string>{"the values of shop.orders.note"});
  EXPECT_TRUE(judge(now, "the values of shop.orders.note").lost.empty());
}

TEST_F(ChangesOfRows, ColumnRenamed_IsFoundByItsNumber) {
  SeenTable now = orders();
  now.columns[1].name = "remark";
  EXPECT_TRUE(judge(now).lost.empty());
}

TEST_F(ChangesOfRows, ColumnRenamed_InATableMadeAnew_IsFoundByIntent) {
  SeenTable now = orders("20");
  now.columns[1] = {2, "remark", "text", false, false};
  EXPECT_FALSE(judge(now).lost.empty());
  intents_.renames.push_back({column_key(kOrders, Identifier("note")), column_key(kOrders, Identifier("remark")), {}});
  EXPECT_TRUE(judge(now).lost.empty());
}

TEST_F(ChangesOfRows, NullFilled_OnlyWhereTheColumnBecomesNotNull) {
  SeenTable now = orders();
  now.rows[1][1] = "none";
  EXPECT_FALSE(judge(now).lost.empty());
  to_ = with_columns({column("id", "integer", true), column("note", "text", true)});
  EXPECT_TRUE(judge(now).lost.empty());
}

TEST_F(ChangesOfRows, ValueOfFilledColumn_MustStay) {
  to_ = with_columns({column("id", "integer", true), column("note", "text", true)});
  SeenTable now = orders();
  now.rows[0][1] = "none";
  now.rows[1][1] = "none";
  EXPECT_EQ(judge(now).lost, std::vector<std::string>{"values of shop.orders.note"});
}

TEST_F(ChangesOfRows, TypeChanged_OtherValues_AreToldNotHeldAgainstIt) {
  to_ = with_columns({column("id", "integer", true), column("note", "character varying(1)")});
  SeenTable now = orders();
  now.rows[0][1] = "x";
  const RowChanges changes = judge(now);
  EXPECT_TRUE(changes.lost.empty());
  EXPECT_EQ(changes.changed, std::vector<std::string>{"shop.orders.note"});
}

TEST_F(ChangesOfRows, TypeChanged_SameValues_NothingIsTold) {
  to_ = with_columns({column("id", "bigint", true), column("note", "character varying(1)")});
  EXPECT_TRUE(judge(orders()).changed.empty());
}

TEST_F(ChangesOfRows, PartitionThatLeftItsTree_KeepsItsRows) {
  model::Table part;
  part.key = {ObjectKind::table, Identifier("shop"), {}, Identifier("orders_1"), {}};
  part.partition_of = model::PartitionOf{{Identifier("shop"), Identifier("orders")}, "DEFAULT", false};
  from_.objects[part.key] = part;
  SeenTable root = orders();
  SeenTable left = orders("11");
  left.key = part.key;
  root.rows.clear();
  EXPECT_FALSE(changes_of_rows({orders()}, {root}, permission()).lost.empty());
  EXPECT_TRUE(changes_of_rows({orders()}, {root, left}, permission()).lost.empty());
}

TEST(SeenAgain, TakesTheColumnsOfBeforeOnly) {
  SeenTable now = orders();
  now.columns.insert(now.columns.begin(), {3, "shadow", "bigint", false, false});
  now.rows = {{"7", "3", "c"}};
  const SeenTables again = seen_again({orders()}, {now});
  ASSERT_EQ(again.size(), 1U);
  EXPECT_EQ(again[0].rows, (std::vector<std::vector<std::optional<std::string>>>{{"3", "c"}}));
  EXPECT_EQ(again[0].columns.size(), 2U);
}

}  // namespace
}  // namespace gen::prove
