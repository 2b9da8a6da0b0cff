#include "gen/apply/up.hpp"

#include <thread>

#include "gen/apply/resolve.hpp"
#include "gen/apply/run_lock.hpp"
#include "migrated_database.hpp"

namespace gen::apply {
namespace {

using migration::Version;

class UpTest : public testing::MigratedDatabase {};

std::vector<Version> held_versions(const Report& report) {
  std::vector<Version> versions;
  for (const HeldFile& held : report.held) versions.push_back(held.version);
  return versions;
}

#define EXPECT_OUTCOME(report, expected) \
  EXPECT_EQ(static_cast<int>((report).outcome), static_cast<int>(expected)) << shown

TEST_F(UpTest, PendingFiles_RunInOrder_AndAreRecorded) {
  put("1_a.up.sql", "CREATE TABLE a (x int); INSERT INTO a VALUES (1);");
  put("2_b.up.sql", "ALTER TABLE a ADD COLUMN y int;");
  put("2_b.down.sql", "ALTER TABLE a DROP COLUMN y;");
  Report report = run_up();
  EXPECT_OUTCOME(report, Outcome::done);
  ASSERT_EQ(report.files.size(), 2U);
  EXPECT_EQ(state("1"), "completed");
  EXPECT_EQ(value("SELECT down_sql FROM gen.migrations WHERE version = '2'"), "ALTER TABLE a DROP COLUMN y;");
  EXPECT_EQ(value("SELECT string_agg(action, ',' ORDER BY id) FROM gen.events"), "up,up");
  EXPECT_EQ(run_up().files.size(), 0U) << "a second run has nothing to do";
}

TEST_F(UpTest, FailingStatement_RollsTheFileBack_AndPointsAtIt) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_b.up.sql", "CREATE TABLE b (x int);\n\nINSERT INTO a (é, nope)\n  VALUES (1, 2);\n");
  Report report = run_up();
  EXPECT_OUTCOME(report, Outcome::failed);
  EXPECT_EQ(report.files.size(), 1U);
  EXPECT_TRUE(exists("a"));
  EXPECT_FALSE(exists("b"));
  EXPECT_EQ(state("2"), "failed");
  EXPECT_NE(shown.find("2_b.up.sql:3:16"), std::string::npos) << shown;
  EXPECT_NE(shown.find("42703"), std::string::npos) << shown;
  put("2_b.up.sql", "CREATE TABLE b (x int);");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(state("2"), "completed");
}

TEST_F(UpTest, Contract_IsHeld_UntilAskedFor) {
  put("1_a_expand.up.sql", "CREATE TABLE a (x int);");
  put("2_a_migrate.up.sql", "INSERT INTO a VALUES (1);");
  put("3_a_contract.up.sql", "DROP TABLE a;");
  put("4_b.up.sql", "CREATE TABLE b ();");
  Report report = run_up();
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_EQ(report.files.size(), 2U);
  EXPECT_EQ(held_versions(report), (std::vector<Version>{Version("3"), Version("4")}));
  UpOptions contract;
  contract.phase = PhaseChoice::contract;
  EXPECT_EQ(run_up(contract).files.size(), 1U);
  EXPECT_FALSE(exists("a"));
  EXPECT_EQ(run_up().files.size(), 1U) << "what stood behind the contract";
}

TEST_F(UpTest, Contract_WhoseConditionsDoNotHold_Refuses) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_a_contract.up.sql",
      "DO $$ BEGIN IF NOT EXISTS (SELECT FROM a) THEN RAISE EXCEPTION 'contract refused: no rows'; END IF; END $$;\n"
      "DROP TABLE a;");
  UpOptions all;
  all.phase = PhaseChoice::all;
  EXPECT_OUTCOME(run_up(all), Outcome::failed);
  EXPECT_NE(shown.find("contract refused"), std::string::npos);
  EXPECT_TRUE(exists("a"));
}

TEST_F(UpTest, EditedFile_Stops_WithBothTexts) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  ASSERT_TRUE(run_up().ok());
  put("1_a.up.sql", "-- only a comment\r\nCREATE  table a (x int);\r\n");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  put("1_a.up.sql", "CREATE TABLE a (x bigint);");
  put("2_b.up.sql", "CREATE TABLE b ();");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5101"), std::string::npos) << shown;
  EXPECT_NE(shown.find("(x bigint)"), std::string::npos) << shown;
  EXPECT_NE(shown.find("(x int)"), std::string::npos) << shown;
  EXPECT_FALSE(exists("b"));
  const auto bless = folder();
  EXPECT_TRUE(rebless(connection(), bless.migrations.front(), "meant", {}).ok());
  EXPECT_OUTCOME(run_up(), Outcome::done);
}

TEST_F(UpTest, LateFile_IsRefused_UnlessAllowed) {
  put("2_b.up.sql", "CREATE TABLE b ();");
  ASSERT_TRUE(run_up().ok());
  put("1_a.up.sql", "CREATE TABLE a ();");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5102"), std::string::npos);
  EXPECT_NE(shown.find("1_a.up.sql is late: 2 is applied already"), std::string::npos) << shown;
  UpOptions late;
  late.allow_late = true;
  EXPECT_OUTCOME(run_up(late), Outcome::done);
  EXPECT_EQ(value("SELECT rank FROM gen.migrations WHERE version = '1'"), "2");
}

TEST_F(UpTest, LimitToAndOnly_ChooseFiles) {
  for (const char* v : {"1", "2", "3", "4"})
    put(std::string(v) + "_t.up.sql", "CREATE TABLE t" + std::string(v) + "();");
  UpOptions options;
  options.limit = 1;
  EXPECT_EQ(run_up(options).files.size(), 1U);
  options = {};
  options.to = Version("3");
  EXPECT_EQ(run_up(options).files.size(), 2U);
  options.to = Version("9");
  EXPECT_OUTCOME(run_up(options), Outcome::failed);
  options = {};
  options.only = Version("4");
  EXPECT_EQ(run_up(options).files.size(), 1U);
}

TEST_F(UpTest, RequireAndVerify_DecideAboutTheFile) {
  put("1_a.up.sql", "-- gen:verify SELECT count(*) = 1 FROM a\nCREATE TABLE a (x int);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5203"), std::string::npos);
  EXPECT_FALSE(exists("a"));
  put("1_a.up.sql", "-- gen:require SELECT false\nCREATE TABLE a (x int);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("1_a.up.sql:1:16"), std::string::npos) << shown;
  put("1_a.up.sql", "-- gen:require SELECT true\n-- gen:verify SELECT count(*) = 0 FROM a\nCREATE TABLE a (x int);");
  EXPECT_OUTCOME(run_up(), Outcome::done);
}

TEST_F(UpTest, TransactionControl_InATransactionalFile_IsRefused) {
  put("1_a.up.sql", "CREATE TABLE a ();\nSAVEPOINT s; ROLLBACK TO s;\nCOMMIT; BEGIN;\nCREATE TABLE b ();");
  Report report = run_up();
  EXPECT_OUTCOME(report, Outcome::failed);
  EXPECT_EQ(report.diagnostics.size(), 2U) << shown;
  EXPECT_FALSE(exists("gen.migrations")) << "nothing was touched";
}

TEST_F(UpTest, FrameForPsql_IsNotInTheWay) {
  put("1_a.up.sql", "BEGIN;\nCREATE TABLE a ();\nSELECT 1/0;\nCOMMIT;");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_FALSE(exists("a"));
  put("1_a.up.sql", "BEGIN;\nCREATE TABLE a ();\nCOMMIT;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
}

TEST_F(UpTest, WhatAFileSets_DoesNotReachTheNext) {
  NEEDS_A_SUPERUSER("CREATE ROLE apply_somebody");
  ASSERT_TRUE(connection()
                  .execute("DO $$ BEGIN CREATE ROLE apply_powerless; EXCEPTION WHEN duplicate_object THEN END $$;"
                           "GRANT CREATE ON SCHEMA public TO apply_powerless")
                  .ok());
  put("1_a.up.sql", "SELECT set_config('search_path', '', false); SET ROLE apply_powerless; CREATE TABLE public.a ();");
  put("2_b.up.sql", "CREATE TABLE b AS SELECT current_user::text AS who; CREATE TEMP TABLE gone ();");
  put("3_c.up.sql", "CREATE TEMP TABLE gone ();");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT who FROM public.b"), "gen_scratch");
  EXPECT_EQ(value("SHOW search_path"), "\"$user\", public");
}

TEST_F(UpTest, CopyRows_InAFile_AreLoaded) {
  put("1_a.up.sql",
      "CREATE TABLE a (x int, y text);\nCOPY a FROM STDIN;\n1\tone; two\n2\t\\N\n\\.\nUPDATE a SET x = x + 1;\n");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT sum(x) FROM a"), "5");
}

TEST_F(UpTest, LockThatIsNotToBeHad_IsTriedAgain_ThenBusy) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  ASSERT_TRUE(run_up().ok());
  put("2_b.up.sql", "ALTER TABLE a ADD COLUMN y int;");
  auto other = connect();
  ASSERT_TRUE(other.execute("BEGIN; SELECT * FROM a").ok());
  UpOptions options;
  options.lock_timeout = std::chrono::milliseconds(100);
  options.retry_budget = std::chrono::milliseconds(1500);
  EXPECT_OUTCOME(run_up(options), Outcome::busy);
  EXPECT_NE(shown.find("GEN5204"), std::string::npos) << shown;
  EXPECT_NE(shown.find("blocked by pid " + std::to_string(other.backend_pid())), std::string::npos) << shown;
  EXPECT_FALSE(progress.retries.empty());
  std::jthread release([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    (void)other.execute("COMMIT");
  });
  options.retry_budget = std::chrono::milliseconds(10000);
  Report report = run_up(options);
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_GT(report.files.front().retries, 0);
}

TEST_F(UpTest, RunLockOfAnother_IsWaitedFor_ThenBusy) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  auto other = connect();
  auto lock = RunLock::take(
      other, LedgerSchema(), {}, [](const std::string&) {}, nullptr);
  ASSERT_TRUE(lock);
  UpOptions options;
  options.run_lock_wait = std::chrono::milliseconds(300);
  EXPECT_OUTCOME(run_up(options), Outcome::busy);
  EXPECT_NE(shown.find("held by pid " + std::to_string(other.backend_pid())), std::string::npos) << shown;
  EXPECT_FALSE(progress.holders.empty());
  lock.reset();
  EXPECT_OUTCOME(run_up(options), Outcome::done);
}

TEST_F(UpTest, TwoRunsAtOnce_WithAConcurrentIndex_DoNotDeadlock) {
  put("1_a.up.sql", "CREATE TABLE a AS SELECT g AS x FROM generate_series(1, 200000) g;");
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY a_x ON a (x);");
  put("3_j.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY a_y ON a ((x + 1));");
  const auto files = folder();
  auto second = connect();
  Report other;
  std::jthread thread([&] {
    Progress silent;
    support::SourceMap own = sources;
    other = up(second, files, {}, own, silent);
  });
  Report report = run_up();
  thread.join();
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_TRUE(other.ok());
  EXPECT_EQ(report.files.size() + other.files.size(), 3U);
  EXPECT_EQ(value("SELECT count(*) FROM pg_index WHERE NOT indisvalid"), "0");
}

TEST_F(UpTest, Rehearsal_RunsAndRollsBack) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_b.up.sql", "ALTER TABLE a ADD y int;");
  UpOptions options;
  options.rehearse = true;
  Report report = run_up(options);
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_EQ(report.files.size(), 2U);
  EXPECT_FALSE(exists("a"));
  EXPECT_FALSE(exists("gen.migrations"));
}

TEST_F(UpTest, DeferredConstraint_ThatFailsAtCommit_RollsBack) {
  put("1_a.up.sql",
      "CREATE TABLE a (x int PRIMARY KEY, y int REFERENCES a DEFERRABLE INITIALLY DEFERRED); INSERT INTO a VALUES (1, "
      "2);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("23503"), std::string::npos) << shown;
  EXPECT_FALSE(exists("a"));
}

TEST_F(UpTest, Status_WithoutALedger_AndForAReader_Works) {
  NEEDS_A_SUPERUSER("CREATE ROLE apply_somebody");
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_b_contract.up.sql", "DROP TABLE a;");
  auto ledger = read_ledger(connection(), LedgerSchema());
  ASSERT_TRUE(ledger.ok());
  EXPECT_FALSE(ledger->exists);
  auto rows = status(*ledger, folder());
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].state, State::pending);
  EXPECT_FALSE(exists("gen.migrations")) << "status writes nothing";
  ASSERT_TRUE(run_up().ok());
  ASSERT_TRUE(connection()
                  .execute("DO $$ BEGIN CREATE ROLE apply_reader; EXCEPTION WHEN duplicate_object THEN END $$;"
                           "SET ROLE apply_reader")
                  .ok());
  auto denied = read_ledger(connection(), LedgerSchema());
  ASSERT_FALSE(denied.ok());
  EXPECT_EQ(denied.errors().front().code, "GEN5001");
  EXPECT_NE(denied.errors().front().hint.find("GRANT"), std::string::npos);
  ASSERT_TRUE(connection()
                  .execute("RESET ROLE; GRANT USAGE ON SCHEMA gen TO apply_reader;"
                           "GRANT SELECT ON ALL TABLES IN SCHEMA gen TO apply_reader; SET ROLE apply_reader;"
                           "SET default_transaction_read_only = on")
                  .ok());
  ledger = read_ledger(connection(), LedgerSchema());
  ASSERT_TRUE(ledger.ok());
  remove("1_a.up.sql");
  put("0_late.up.sql", "SELECT 1");
  rows = status(*ledger, folder());
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_TRUE(rows[0].late);
  EXPECT_TRUE(rows[1].missing);
  EXPECT_EQ(rows[1].state, State::completed);
  EXPECT_FALSE(rows[1].applied_at.empty());
  EXPECT_EQ(rows[2].state, State::pending);
  EXPECT_FALSE(rows[2].late) << "a contract waits for its time";
}

TEST_F(UpTest, Mark_RecordsWithoutRunning) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  const auto files = folder();
  ASSERT_TRUE(mark(connection(), {&files.migrations[0]}, State::baseline, "it was there", {}).ok());
  EXPECT_EQ(run_up().files.size(), 0U);
  EXPECT_FALSE(exists("a"));
  ASSERT_TRUE(forget(connection(), Version("1"), "run it after all", {}).ok());
  EXPECT_EQ(run_up().files.size(), 1U);
}

}  // namespace
}  // namespace gen::apply
