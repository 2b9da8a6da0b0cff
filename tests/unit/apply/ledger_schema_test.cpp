#include "gen/apply/ledger_schema.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

struct NameCase {
  const char* project;
  const char* schema;  ///< nullptr: no name
};

class LedgerSchemaName : public ::testing::TestWithParam<NameCase> {};

TEST_P(LedgerSchemaName, Project_HasItsSchema) {
  const auto schema = LedgerSchema::of_project(GetParam().project);
  ASSERT_EQ(schema.has_value(), GetParam().schema != nullptr);
  if (!schema) return;
  EXPECT_EQ(schema->name(), GetParam().schema);
  EXPECT_EQ(schema->project(), GetParam().project);
  EXPECT_EQ(LedgerSchema::named(schema->name()), schema);
}

INSTANTIATE_TEST_SUITE_P(
    Names, LedgerSchemaName,
    ::testing::Values(NameCase{"", "gen"}, NameCase{"shop", "gen_shop"}, NameCase{"s2_", "gen_s2_"},
                      NameCase{"Shop", nullptr}, NameCase{"2shop", nullptr}, NameCase{"_shop", nullptr},
                      NameCase{"sho-p", nullptr}, NameCase{"sh'op", nullptr}, NameCase{"größe", nullptr},
                      NameCase{"a234567890123456789012345678901234567890123456789012345678x",
                               "gen_a234567890123456789012345678901234567890123456789012345678x"},
                      NameCase{"a234567890123456789012345678901234567890123456789012345678xy", nullptr}));

TEST(LedgerSchema, Named_OfAnotherSchema_IsNothing) {
  for (const char* schema : {"", "gen_", "gent", "public", "gen_Shop", "Gen"}) {
    EXPECT_FALSE(LedgerSchema::named(schema).has_value()) << schema;
  }
}

TEST(LedgerSchema, Sql_HasTheNameAndTheNumberOfTheLock) {
  const LedgerSchema unnamed;
  EXPECT_EQ(unnamed.sql("SELECT {lock} FROM {ledger}.a JOIN {ledger}.b"), "SELECT 1 FROM gen.a JOIN gen.b");
  const auto shop = LedgerSchema::of_project("shop");
  EXPECT_EQ(shop->sql("FROM {ledger}.a"), "FROM gen_shop.a");
  EXPECT_EQ(shop->table("rejects"), "gen_shop.rejects");
}

TEST(LedgerSchema, LockNumber_IsOfTheName_AndNeverThatOfTheUnnamed) {
  const auto shop = LedgerSchema::of_project("shop");
  const auto crm = LedgerSchema::of_project("crm");
  EXPECT_EQ(shop->lock_number(), LedgerSchema::named("gen_shop")->lock_number());
  EXPECT_NE(shop->lock_number(), crm->lock_number());
  EXPECT_GT(shop->lock_number(), LedgerSchema().lock_number());
}

}  // namespace
}  // namespace gen::apply
