#include "gen/render/guard.hpp"

#include <gtest/gtest.h>

#include "gen/render/sql_builder.hpp"

namespace gen::render {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

constexpr int kServer = 150000;

ObjectKey relation(ObjectKind kind, const std::string& name) {
  return {kind, Identifier("shop"), {}, Identifier(name), {}};
}

Guard guard_of(std::vector<Probe> after) { return {std::move(after), {}, kServer}; }

Guard any_guard() { return guard_of({{Aspect::absence, relation(ObjectKind::view, "v"), std::nullopt}}); }

std::string block_of(const std::string& statement) {
  return guarded_block("V1_x.up.sql", any_guard(), {}, {SqlBuilder().trusted(statement).build()});
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(GuardedBlock, PlainStatement_StandsAsItIs) {
  const std::string text = block_of("DROP VIEW shop.v");
  EXPECT_TRUE(text.starts_with("DO $guard$\n#variable_conflict use_column\n"));
  EXPECT_TRUE(text.ends_with("  END IF;\n\nDROP VIEW shop.v;\nEND\n$guard$;\n"));
  EXPECT_TRUE(holds(text, "RAISE NOTICE USING MESSAGE = 'V1_x.up.sql is already applied';"));
}

TEST(GuardedBlock, StatementThatGivesRows_BecomesPerform) {
  EXPECT_TRUE(holds(block_of("SELECT pg_catalog.setval('shop.s', 5)"), "\nPERFORM pg_catalog.setval('shop.s', 5);\n"));
}

TEST(GuardedBlock, StatementWithSemicolons_GoesThroughExecute) {
  const std::string rule = "CREATE RULE r AS ON INSERT TO shop.t DO ALSO (NOTIFY a; NOTIFY b)";
  EXPECT_TRUE(holds(block_of(rule), "EXECUTE $statement$\n" + rule + "\n$statement$;\n"));
}

TEST(GuardedBlock, SemicolonInAString_IsNoReasonForExecute) {
  EXPECT_FALSE(holds(block_of("COMMENT ON VIEW shop.v IS 'a; b'"), "EXECUTE"));
}

TEST(GuardedBlock, BodyThatHoldsTheTag_GetsAnotherOne) {
  const std::string text = block_of("COMMENT ON VIEW shop.v IS '$guard$'");
  EXPECT_TRUE(text.starts_with("DO $guard_$\n"));
  EXPECT_TRUE(text.ends_with("\n$guard_$;\n"));
}

TEST(GuardedBlock, Settings_StandBehindTheQuestion) {
  const std::string text = guarded_block("f", any_guard(), {"SET LOCAL check_function_bodies = off"}, {});
  EXPECT_LT(text.find("END IF;"), text.find("SET LOCAL check_function_bodies = off;"));
}

TEST(GuardedSteps, IndexThatIsBuilt_IsPassedOverAndLookedAt) {
  const ObjectKey index = relation(ObjectKind::index, "i");
  const auto steps =
      guarded_steps("f", guard_of({{Aspect::definition, index, "CREATE INDEX i ON shop.t USING btree (a)"}}),
                    {SqlBuilder("CREATE UNIQUE INDEX CONCURRENTLY i ON shop.t (a)").build()});
  ASSERT_EQ(steps.size(), 2u);
  EXPECT_EQ(steps[0], "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON shop.t (a);");
  EXPECT_TRUE(holds(steps[1], "RAISE EXCEPTION USING MESSAGE = 'f: index shop.i is not as this file leaves it'"));
}

TEST(GuardedSteps, IndexThatGoes_IsLookedAtBefore) {
  const ObjectKey index = relation(ObjectKind::index, "i");
  Guard guard = guard_of({{Aspect::absence, index, std::nullopt}});
  guard.before = {{Aspect::shape, index, "ON shop.t a"}};
  const auto steps = guarded_steps("f", guard, {SqlBuilder("DROP INDEX CONCURRENTLY shop.i").build()});
  ASSERT_EQ(steps.size(), 2u);
  EXPECT_TRUE(holds(steps[0], "WHERE wanted.value <> ("));
  EXPECT_EQ(steps[1], "DROP INDEX CONCURRENTLY IF EXISTS shop.i;");
}

}  // namespace
}  // namespace gen::render
