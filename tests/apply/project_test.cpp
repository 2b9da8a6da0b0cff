#include <gtest/gtest.h>

#include "gen/apply/ledger_move.hpp"
#include "gen/apply/run_lock.hpp"
#include "migrated_database.hpp"

namespace gen::apply::testing {
namespace {

class ProjectTest : public MigratedDatabase {
 protected:
  const LedgerSchema shop = *LedgerSchema::of_project("shop");
  const LedgerSchema crm = *LedgerSchema::of_project("crm");

  Report run_up_as(const LedgerSchema& ledger, UpOptions options = {}) {
    options.ledger = ledger;
    return run_up(options);
  }
};

constexpr const char* kBackfill =
    "-- no-transaction\n"
    "-- gen:batch job=fill key=id\n"
    "UPDATE t SET n = 0 WHERE n IS NULL;\n";

TEST_F(ProjectTest, RunLocks_OfTwoProjects_AreHeldAtOnce) {
  auto other = connect();
  const auto silent = [](const std::string&) {};
  auto first = RunLock::take(connection(), shop, {}, silent, nullptr);
  auto second = RunLock::take(other, crm, {}, silent, nullptr);
  ASSERT_TRUE(first && second);
  EXPECT_FALSE(RunLock::take(other, shop, {}, silent, nullptr)) << "one run of a project at a time";
  EXPECT_TRUE(RunLock::holder(connection(), crm));
  EXPECT_FALSE(RunLock::holder(connection(), LedgerSchema()));
}

TEST_F(ProjectTest, Batches_HaveTheirCheckpointInTheLedgerOfTheProject_WhateverFilesSay) {
  ASSERT_TRUE(connection()
                  .execute("CREATE TABLE t (id int PRIMARY KEY, n int); INSERT INTO t SELECT g FROM "
                           "generate_series(1, 50) g")
                  .ok());
  put("1_fill.up.sql", kBackfill);
  put("1_fill.down.sql", "DELETE FROM gen.checkpoints WHERE job = 'fill';");
  put("2_tight.up.sql",
      "-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'fill' AND done)\n"
      "DO $$BEGIN IF NOT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'fill' AND done) THEN RAISE 'not yet'; "
      "END IF; END$$;\n"
      "ALTER TABLE t ALTER n SET NOT NULL;\n");
  const Report report = run_up_as(shop);
  EXPECT_TRUE(report.ok()) << shown;
  EXPECT_FALSE(exists("gen.checkpoints"));
  EXPECT_EQ(value("SELECT job || ' ' || done FROM gen_shop.checkpoints"), "fill true");
}

TEST_F(ProjectTest, FailureBehindTheLedgersName_PointsIntoTheFile) {
  put("1_bad.up.sql", "-- a head\nSELECT FROM gen.migrations WHERE oops;\n");
  EXPECT_FALSE(run_up_as(shop).ok());
  EXPECT_NE(shown.find("1_bad.up.sql:2:34"), std::string::npos) << shown;
}

TEST_F(ProjectTest, Ledger_OfAProjectThatWasRenamed_IsMoved_AndFilesThatAreUnderWayGoOn) {
  ASSERT_TRUE(connection().execute("CREATE TABLE t (id int PRIMARY KEY, n int); INSERT INTO t VALUES (1)").ok());
  put("1_fill.up.sql", kBackfill);
  ASSERT_TRUE(run_up().ok()) << shown;
  put("2_tight.up.sql",
      "-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'fill' AND done)\n"
      "ALTER TABLE t ALTER n SET NOT NULL;\n");
  EXPECT_FALSE(run_up_as(shop).ok());
  EXPECT_NE(shown.find("GEN5601"), std::string::npos) << shown;
  EXPECT_FALSE(exists("gen_shop.migrations"));
  UpOptions options;
  options.ledger = shop;
  const Report moved = move_ledger(connection(), LedgerSchema(), folder(), "it has a name", options);
  EXPECT_TRUE(moved.ok()) << support::render(moved.diagnostics, sources);
  EXPECT_TRUE(run_up_as(shop).ok()) << shown;
  EXPECT_EQ(value("SELECT count(*) FROM gen_shop.migrations WHERE state = 'completed'"), "2");
  EXPECT_EQ(value("SELECT detail FROM gen_shop.events WHERE action = 'ledger moved'"),
            "from schema gen: it has a name");
  EXPECT_FALSE(exists("gen.migrations"));
}

TEST_F(ProjectTest, Ledger_IsNotMoved_WhileARunGoesOn) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  ASSERT_TRUE(run_up().ok()) << shown;
  auto other = connect();
  const auto lock = RunLock::take(
      other, LedgerSchema(), {}, [](const std::string&) {}, nullptr);
  ASSERT_TRUE(lock);
  UpOptions options;
  options.ledger = shop;
  options.run_lock_wait = std::chrono::milliseconds(0);
  EXPECT_EQ(move_ledger(connection(), LedgerSchema(), folder(), "now", options).outcome, Outcome::busy);
  EXPECT_TRUE(exists("gen.migrations"));
}

TEST_F(ProjectTest, Ledger_OfAnotherProject_IsNotTakenForTheOwn) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  ASSERT_TRUE(run_up_as(crm).ok()) << shown;
  remove("1_a.up.sql");
  put("1_b.up.sql", "CREATE TABLE b (x int);");
  EXPECT_TRUE(run_up_as(shop).ok()) << shown;
  EXPECT_EQ(value("SELECT name FROM gen_crm.migrations"), "a");
  EXPECT_EQ(value("SELECT name FROM gen_shop.migrations"), "b");
}

}  // namespace
}  // namespace gen::apply::testing
