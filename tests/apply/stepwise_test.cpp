#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "migrated_database.hpp"

namespace gen::apply {
namespace {

class StepwiseTest : public testing::MigratedDatabase {};

#define EXPECT_OUTCOME(report, expected) \
  EXPECT_EQ(static_cast<int>((report).outcome), static_cast<int>(expected)) << shown

TEST_F(StepwiseTest, ConcurrentIndex_IsBuilt) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_i.up.sql", "-- no-transaction\n-- gen:verify SELECT true\nCREATE INDEX CONCURRENTLY a_x ON a (x);");
  put("2_i.down.sql", "-- no-transaction\nDROP INDEX CONCURRENTLY a_x;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_TRUE(exists("a_x"));
  EXPECT_EQ(value("SELECT steps_done FROM gen.migrations WHERE version = '2'"), "1");
  EXPECT_OUTCOME(run_down(), Outcome::done);
  EXPECT_FALSE(exists("a_x"));
  EXPECT_EQ(state("2"), "rolled_back");
}

TEST_F(StepwiseTest, UniqueIndex_OverDuplicates_LeavesNothing) {
  put("1_a.up.sql", "CREATE TABLE a AS SELECT 1 AS x FROM generate_series(1, 2);");
  put("2_i.up.sql", "-- no-transaction\nCREATE UNIQUE INDEX CONCURRENTLY a_x ON a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("23505"), std::string::npos) << shown;
  EXPECT_FALSE(exists("a_x"));
  EXPECT_EQ(state("2"), "failed");
  ASSERT_TRUE(connection().execute("DELETE FROM a WHERE ctid = '(0,1)'").ok());
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_x'::regclass"), "t");
}

TEST_F(StepwiseTest, InvalidIndex_OfAnEarlierTool_IsRebuilt_EvenWithIfNotExists) {
  put("1_a.up.sql", "CREATE TABLE a AS SELECT 1 AS x FROM generate_series(1, 2);");
  ASSERT_TRUE(run_up().ok());
  EXPECT_FALSE(connection().execute("CREATE UNIQUE INDEX CONCURRENTLY \"A x\" ON a (x)").ok());
  ASSERT_TRUE(connection().execute("DELETE FROM a WHERE ctid = '(0,1)'").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS \"A x\" ON public.a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT indisvalid FROM pg_index WHERE indexrelid = '\"A x\"'::regclass"), "t");
  EXPECT_FALSE(progress.notes.empty());
}

TEST_F(StepwiseTest, FailureInTheMiddle_IsHalfWay_AndResumes) {
  put("1_a.up.sql",
      "-- no-transaction\nCREATE TABLE a (x int);\nVACUUM a;\nINSERT INTO a SELECT 1 FROM b;\nCREATE TABLE c ();");
  EXPECT_OUTCOME(run_up(), Outcome::half_way);
  EXPECT_NE(shown.find("1_a.up.sql:4"), std::string::npos) << shown;
  EXPECT_EQ(value("SELECT steps_done || ' ' || cardinality(step_hashes) FROM gen.migrations"), "2 2");
  ASSERT_TRUE(connection().execute("CREATE TABLE b AS SELECT 1").ok());
  put("1_a.up.sql",
      "-- no-transaction\nCREATE TABLE a (x bigint);\nVACUUM a;\nINSERT INTO a SELECT 1 FROM b;\nCREATE TABLE c ();");
  Report report = run_up();
  EXPECT_NE(shown.find("GEN5107"), std::string::npos) << shown;
  put("1_a.up.sql",
      "-- no-transaction\nCREATE TABLE a (x int);\nVACUUM a;\nINSERT INTO a SELECT 2 FROM b;\nCREATE TABLE c ();");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT x FROM a"), "2");
  EXPECT_TRUE(exists("c"));
  EXPECT_EQ(state("1"), "completed");
}

TEST_F(StepwiseTest, BlockThatCommits_AndFails_IsHalfWay) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_b_migrate.up.sql",
      "-- no-transaction\nDO $$ BEGIN INSERT INTO a VALUES (1); COMMIT; RAISE EXCEPTION 'stop'; END $$;");
  EXPECT_OUTCOME(run_up(), Outcome::half_way);
  EXPECT_EQ(value("SELECT count(*) FROM a"), "1");
}

TEST_F(StepwiseTest, TransactionBlocksInsideAFile_CountWhenTheyCommit) {
  put("1_a.up.sql", "-- no-transaction\nBEGIN;\nCREATE TABLE a (x int);\nSELECT 1/0;\nCOMMIT;");
  EXPECT_OUTCOME(run_up(), Outcome::half_way);
  EXPECT_EQ(value("SELECT steps_done FROM gen.migrations"), "0");
  EXPECT_FALSE(exists("a"));
  put("1_a.up.sql", "-- no-transaction\nBEGIN;\nCREATE TABLE a (x int);\nCOMMIT;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_TRUE(exists("a"));
}

TEST_F(StepwiseTest, HalfDetachedPartition_IsFinished) {
  put("1_a.up.sql", "CREATE TABLE p (x int) PARTITION BY LIST (x); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);");
  ASSERT_TRUE(run_up().ok());
  auto reader = connect();
  ASSERT_TRUE(reader.execute("BEGIN; SELECT * FROM p").ok());
  ASSERT_TRUE(connection().execute("SET statement_timeout = 300").ok());
  EXPECT_FALSE(connection().execute("ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY").ok());
  ASSERT_TRUE(connection().execute("RESET statement_timeout").ok());
  put("2_d.up.sql", "-- no-transaction\nALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;");
  // FINALIZE waits as long as the statement itself, and is bounded in the same way.
  UpOptions bounded;
  bounded.concurrently_timeout = std::chrono::milliseconds(400);
  EXPECT_OUTCOME(run_up(bounded), Outcome::half_way);
  EXPECT_NE(shown.find("GEN5221"), std::string::npos) << shown;
  ASSERT_TRUE(reader.execute("COMMIT").ok());
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT count(*) FROM pg_inherits"), "0");
}

/// Runs `up` in a child process and kills it after `delay`.
void up_and_kill(const pg::ConnectionTarget& target, const migration::Folder& files, const support::SourceMap& sources,
                 std::chrono::milliseconds delay) {
  const pid_t child = fork();
  if (child == 0) {
    auto own = pg::Connection::open(target);
    Progress silent;
    support::SourceMap copy = sources;
    UpOptions options;
    options.run_lock_wait = std::chrono::seconds(10);
    Report report = up(*own, files, options, copy, silent);
    _exit(static_cast<int>(report.outcome));
  }
  std::this_thread::sleep_for(delay);
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
}

TEST_F(StepwiseTest, KilledAnywhere_ResumesToTheSameEnd) {
  put("1_a.up.sql", "CREATE TABLE a AS SELECT g AS x, 0 AS y FROM generate_series(1, 60000) g;");
  put("2_b_migrate.up.sql",
      "-- no-transaction\n"
      "CREATE TABLE progress (last int NOT NULL, done boolean NOT NULL);\n"
      "INSERT INTO progress VALUES (0, false);\n"
      "DO $$ DECLARE lo int; BEGIN LOOP SELECT last INTO lo FROM progress FOR UPDATE; EXIT WHEN lo >= 60000;"
      " UPDATE a SET y = y + 1 WHERE x > lo AND x <= lo + 2000; UPDATE progress SET last = lo + 2000; COMMIT;"
      " END LOOP; END $$;\n"
      "CREATE INDEX CONCURRENTLY a_x ON a (x);\n"
      "DROP INDEX CONCURRENTLY a_x;\n"
      "CREATE UNIQUE INDEX CONCURRENTLY a_x2 ON a (x);\n"
      "UPDATE progress SET done = NOT done;\n");
  const auto files = folder();
  const auto target = connection().target();
  for (int i = 1; i <= 14; ++i) up_and_kill(target, files, sources, std::chrono::milliseconds(i * 30));
  UpOptions options;
  options.run_lock_wait = std::chrono::seconds(20);
  EXPECT_OUTCOME(run_up(options), Outcome::done);
  EXPECT_EQ(value("SELECT min(y) || ' ' || max(y) FROM a"), "1 1") << "no row twice, none left out";
  EXPECT_EQ(value("SELECT done FROM progress"), "t") << "exactly once";
  EXPECT_EQ(value("SELECT count(*) FROM pg_index WHERE NOT indisvalid"), "0");
  EXPECT_TRUE(exists("a_x2"));
  EXPECT_FALSE(exists("a_x"));
}

TEST_F(StepwiseTest, StopRequest_EndsBetweenSteps) {
  put("1_a.up.sql", "-- no-transaction\nCREATE TABLE a ();\nCREATE TABLE b ();\n");
  std::atomic<bool> stop{false};
  UpOptions options;
  options.stop = &stop;
  struct Stopper : Listener {
    explicit Stopper(std::atomic<bool>& flag_in) : flag(flag_in) {}
    void step_finished(const migration::File&, std::size_t, std::chrono::milliseconds) override { flag = true; }
    std::atomic<bool>& flag;
  } stopper(stop);
  Report report = up(connection(), folder(), options, sources, stopper);
  EXPECT_OUTCOME(report, Outcome::interrupted);
  EXPECT_TRUE(exists("a"));
  EXPECT_FALSE(exists("b"));
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_TRUE(exists("b"));
}

}  // namespace
}  // namespace gen::apply
