#include <thread>

#include "gen/apply/redo.hpp"
#include "gen/apply/run_lock.hpp"
#include "migrated_database.hpp"

namespace gen::apply {
namespace {

using namespace std::chrono_literals;

/// Runs that others keep waiting.
class WaitingTest : public testing::MigratedDatabase {
 protected:
  class Watcher : public Listener {
   public:
    void still_running(const migration::File&, std::size_t, std::chrono::milliseconds,
                       const std::string& waiting_for) override {
      signs.push_back(waiting_for);
    }
    std::vector<std::string> signs;
  };

  void SetUp() override {
    MigratedDatabase::SetUp();
    put("1_a.up.sql", "CREATE TABLE a (x int);");
    ASSERT_TRUE(run_up().ok()) << shown;
  }
  Report watched_up(const UpOptions& options) {
    Report report = up(connection(), folder(), options, sources, watcher);
    shown = support::render(report.diagnostics, sources);
    return report;
  }
  Watcher watcher;
};

#define EXPECT_OUTCOME(report, expected) \
  EXPECT_EQ(static_cast<int>((report).outcome), static_cast<int>(expected)) << shown

TEST_F(WaitingTest, Concurrently_ThatNeverEnds_IsCancelled_AndLeavesNothing) {
  auto writer = connect();
  ASSERT_TRUE(writer.execute("BEGIN; INSERT INTO a VALUES (1)").ok());
  std::this_thread::sleep_for(1100ms);
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY a_x ON a (x);");
  UpOptions options;
  options.concurrently_timeout = 1500ms;
  options.first_sign = 200ms;
  options.next_signs = 200ms;
  std::jthread release([&] {
    // The writer also holds up the removal of the index, which has a time of its own.
    std::this_thread::sleep_for(3s);
    (void)writer.execute("COMMIT");
  });
  EXPECT_OUTCOME(watched_up(options), Outcome::busy);
  EXPECT_NE(shown.find("GEN5221"), std::string::npos) << shown;
  const std::string pid = "pid " + std::to_string(writer.backend_pid());
  EXPECT_NE(shown.find("it was waiting for " + pid), std::string::npos) << shown;
  ASSERT_FALSE(watcher.notes.empty());
  EXPECT_NE(watcher.notes.front().find("has to wait for the end of " + pid), std::string::npos);
  ASSERT_GE(watcher.signs.size(), 2U);
  EXPECT_TRUE(watcher.signs.front().starts_with(pid)) << watcher.signs.front();
  EXPECT_FALSE(exists("a_x"));
  EXPECT_OUTCOME(watched_up({}), Outcome::done);
  EXPECT_TRUE(exists("a_x"));
}

TEST_F(WaitingTest, Concurrently_IsCancelled_WhenTheRunIsToStop) {
  auto writer = connect();
  ASSERT_TRUE(writer.execute("BEGIN; SELECT pg_current_xact_id()").ok());
  auto snapshot = connect();
  ASSERT_TRUE(snapshot.execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY a_x ON a (x);");
  std::atomic<bool> stop{false};
  UpOptions options;
  options.stop = &stop;
  std::jthread signal([&] {
    std::this_thread::sleep_for(800ms);
    stop = true;
  });
  EXPECT_OUTCOME(watched_up(options), Outcome::interrupted);
  EXPECT_FALSE(exists("a_x")) << "the snapshot has not used the table, so the removal need not wait for it";
  (void)snapshot.execute("COMMIT");
  EXPECT_OUTCOME(watched_up({}), Outcome::done);
}

TEST_F(WaitingTest, WhatOthersRun_IsShownOnRequestOnly) {
  auto reader = connect();
  ASSERT_TRUE(reader.execute("BEGIN; SELECT x AS secret FROM a").ok());
  put("2_b.up.sql", "ALTER TABLE a ADD COLUMN y int;");
  UpOptions options;
  options.retry_budget = 1200ms;
  EXPECT_OUTCOME(watched_up(options), Outcome::busy);
  EXPECT_EQ(shown.find("secret"), std::string::npos) << shown;
  options.show_queries = true;
  EXPECT_OUTCOME(watched_up(options), Outcome::busy);
  EXPECT_NE(shown.find("SELECT x AS secret FROM a"), std::string::npos) << shown;
}

TEST_F(WaitingTest, LockTimeout_NotBelowDeadlockTimeout_IsShortened) {
  put("2_b.up.sql", "CREATE TABLE seen AS SELECT current_setting('lock_timeout') AS it;");
  UpOptions options;
  options.lock_timeout = 5s;
  EXPECT_OUTCOME(watched_up(options), Outcome::done);
  EXPECT_NE(shown.find("warning[GEN5220]"), std::string::npos) << shown;
  EXPECT_EQ(value("SELECT it FROM seen"), "900ms");
}

TEST_F(WaitingTest, Session_SaysWhatItRuns_AndEndsWhenGenDies) {
  put("2_b.up.sql",
      "CREATE TABLE seen AS SELECT current_setting('application_name') AS name,"
      " current_setting('client_connection_check_interval') AS alive,"
      " current_setting('idle_in_transaction_session_timeout') AS idle;");
  put("2_b.down.sql", "CREATE TABLE seen_down AS SELECT current_setting('application_name') AS name;");
  EXPECT_OUTCOME(watched_up({}), Outcome::done);
  EXPECT_EQ(value("SELECT name || ', ' || alive || ', ' || idle FROM seen"), "gen up 2, 500ms, 5min");
  EXPECT_OUTCOME(run_down(), Outcome::done);
  EXPECT_EQ(value("SELECT name FROM seen_down"), "gen down 2");
}

TEST_F(WaitingTest, StatementAfterACleanUp_HasItsLockTimeoutAgain) {
  ASSERT_TRUE(connection().execute("INSERT INTO a VALUES (1), (1)").ok());
  EXPECT_FALSE(connection().execute("CREATE UNIQUE INDEX CONCURRENTLY a_x ON a (x)").ok());
  ASSERT_TRUE(connection().execute("DELETE FROM a WHERE ctid = '(0,1)'").ok());
  put("2_i.up.sql",
      "-- no-transaction\nCREATE UNIQUE INDEX CONCURRENTLY a_x ON a (x);\n"
      "CREATE TABLE seen AS SELECT current_setting('lock_timeout') AS it;");
  EXPECT_OUTCOME(watched_up({}), Outcome::done);
  EXPECT_EQ(value("SELECT it FROM seen"), "200ms");
}

TEST_F(WaitingTest, Lock_OfAnotherSession_IsNotOurs) {
  auto lock = RunLock::take(
      connection(), LedgerSchema(), 0ms, [](const std::string&) {}, nullptr);
  ASSERT_TRUE(lock);
  EXPECT_TRUE(lock->is_ours());
  EXPECT_EQ(RunLock::holder(connection(), LedgerSchema())->substr(0, 4), "pid ");
}

TEST_F(WaitingTest, Redo_RunsTheSameFilesAgain) {
  put("1_a.down.sql", "DROP TABLE a;");
  put("2_b.up.sql", "CREATE TABLE b (at timestamptz DEFAULT clock_timestamp()); INSERT INTO b DEFAULT VALUES;");
  put("2_b.down.sql", "DROP TABLE b;");
  put("3_c.up.sql", "CREATE TABLE c ();");
  UpOptions two;
  two.to = migration::Version("2");
  ASSERT_TRUE(watched_up(two).ok()) << shown;
  const std::string first = value("SELECT at FROM b");
  DownOptions options;
  Report report = redo(connection(), folder(), options, sources, progress);
  EXPECT_TRUE(report.ok());
  ASSERT_EQ(report.files.size(), 1U);
  EXPECT_NE(value("SELECT at FROM b"), first);
  EXPECT_FALSE(exists("c")) << "what was pending stays pending";
  options.count = 2;
  EXPECT_EQ(redo(connection(), folder(), options, sources, progress).files.size(), 2U);
  remove("2_b.up.sql");
  remove("2_b.down.sql");
  report = redo(connection(), folder(), options, sources, progress);
  EXPECT_EQ(report.outcome, Outcome::failed);
  EXPECT_TRUE(exists("b")) << "refused before anything was undone";
}

}  // namespace
}  // namespace gen::apply
