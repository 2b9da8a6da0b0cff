#include <thread>

#include "gen/apply/rejects.hpp"
#include "migrated_database.hpp"

namespace gen::apply {
namespace {

using namespace std::chrono_literals;

#define EXPECT_OUTCOME(report, expected) \
  EXPECT_EQ(static_cast<int>((report).outcome), static_cast<int>(expected)) << shown

/// Rows that count how often they were touched, and data migrations over them.
class BatchTest : public testing::MigratedDatabase {
 protected:
  void make_rows(int count, const std::string& columns =
                                "id bigint PRIMARY KEY, old text, new int, touched int NOT NULL DEFAULT 0") {
    run("CREATE TABLE t (" + columns + ")");
    run("INSERT INTO t SELECT i, i, NULL, 0 FROM generate_series(1, " + std::to_string(count) + ") i");
  }
  void run(const std::string& sql) {
    auto done = connection().execute(sql);
    ASSERT_TRUE(done.ok()) << done.error().message;
  }
  /// Version 1, with the settings of its gen:batch.
  void put_update(const std::string& settings, const std::string& more = "") {
    put("1_fix.up.sql", "-- no-transaction\n-- gen:kind data\n-- gen:batch " + settings + "\n" + more +
                            "UPDATE t SET new = old::int, touched = touched + 1 WHERE new IS NULL;");
    put("1_fix.down.sql", "UPDATE t SET new = NULL;");
  }
  std::string checkpoint(const std::string& what) { return value("SELECT " + what + " FROM gen.checkpoints"); }
  std::string touches() {
    return value(
        "SELECT string_agg(touched || ':' || n, ' ' ORDER BY touched) FROM"
        " (SELECT touched, count(*) AS n FROM t GROUP BY touched) s");
  }

  /// Does something in the middle of a run, from the thread of the run.
  class Meddler : public Progress {
   public:
    std::function<void(const BatchProgress&)> after_batch;
    std::function<void(const std::string&)> while_waiting;
    void batch_finished(const BatchProgress& progress) override {
      seen.push_back(progress);
      if (after_batch) after_batch(progress);
    }
    void batch_waiting(const std::string&, const std::string& reason, std::chrono::milliseconds) override {
      reasons.push_back(reason);
      if (while_waiting) while_waiting(reason);
    }
    void retrying(const migration::File&, int, const std::string&) override { ++retries; }
    std::vector<BatchProgress> seen;
    std::vector<std::string> reasons;
    int retries = 0;
  };
  Meddler meddler;

  Report run_meddled(const UpOptions& options = {}) {
    Report report = up(connection(), folder(), options, sources, meddler);
    shown = support::render(report.diagnostics, sources);
    return report;
  }
};

TEST_F(BatchTest, Update_TouchesEachRowOnce_AndSaysWhatItDid) {
  make_rows(10'000);
  put_update("size=1000 target=off");
  const Report report = run_meddled();
  EXPECT_OUTCOME(report, Outcome::done);
  ASSERT_EQ(report.files.size(), 1U);
  EXPECT_EQ(report.files[0].rows, 10'000);
  EXPECT_EQ(report.files[0].batches, 10);
  EXPECT_EQ(report.files[0].rejected, 0);
  EXPECT_EQ(touches(), "1:10000");
  EXPECT_EQ(checkpoint("job || ' ' || version || ' ' || done || ' ' || rows_done || ' ' || last"),
            "1_fix 1 true 10000 [10000]");
  ASSERT_EQ(meddler.seen.size(), 10U);
  EXPECT_EQ(meddler.seen[4].rows_done, 5000);
  EXPECT_GT(meddler.seen[4].rows_estimated, 1000);
  EXPECT_GT(meddler.seen[4].rows_per_second, 0);
  EXPECT_EQ(value("SELECT count(DISTINCT xmin::text) FROM t"), "10");
}

TEST_F(BatchTest, EveryKindOfKey_VisitsEveryRowOnce) {
  const std::pair<const char*, const char*> tables[] = {
      {"id bigint, old text, new int, touched int, PRIMARY KEY (id)", ""},
      {"id numeric, old text NOT NULL, new int, touched int, UNIQUE (old, id), CHECK (id IS NOT NULL)", "ctid"},
      {"id numeric NOT NULL, old text NOT NULL, new int, touched int, UNIQUE (old, id)", ""},
      {"id bigint, old char(9) PRIMARY KEY, new int, touched int", ""},
      {"id timestamptz PRIMARY KEY, old text, new int, touched int", ""},
      {"id bytea PRIMARY KEY, old text, new int, touched int", ""},
      {"id bigint, old text, new int, touched int", ""},
      {"id bigint, old text, new int, touched int", "ctid"},
      {"\"the id\" bigint NOT NULL, old text, new int, touched int, EXCLUDE USING btree (\"the id\" WITH =)",
       "\"the id\""},
  };
  for (const auto& [columns, key] : tables) {
    run("DROP TABLE IF EXISTS t; DROP SCHEMA IF EXISTS gen CASCADE; CREATE TABLE t (" + std::string(columns) + ")");
    const std::string type = std::string(columns).find("timestamptz") != std::string::npos ? "to_timestamp(i / 7.0)"
                             : std::string(columns).find("bytea") != std::string::npos     ? "sha256(i::text::bytea)"
                                                                                           : "i";
    run("INSERT INTO t SELECT " + type + ", i, NULL, 0 FROM generate_series(1, 3000) i");
    put_update(std::string("size=250 target=off") + (*key != '\0' ? " key=" + std::string(key) : ""));
    const Report report = run_meddled();
    EXPECT_OUTCOME(report, Outcome::done) << columns;
    EXPECT_EQ(touches(), "1:3000") << columns;
    ASSERT_TRUE(report.ok());
    EXPECT_GT(report.files[0].batches, 5) << columns;
  }
}

TEST_F(BatchTest, PartitionedTables_AreWalked_WithAndWithoutAKey) {
  for (const char* key : {", PRIMARY KEY (id)", ""}) {
    run("DROP TABLE IF EXISTS t; DROP SCHEMA IF EXISTS gen CASCADE");
    run("CREATE TABLE t (id bigint, old text, new int, touched int DEFAULT 0" + std::string(key) +
        ") PARTITION BY RANGE (id)");
    run("CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (500); CREATE TABLE t2 PARTITION OF t DEFAULT;"
        "INSERT INTO t SELECT i, i, NULL, 0 FROM generate_series(1, 5000) i");
    put_update("size=500 target=off");
    EXPECT_OUTCOME(run_meddled(), Outcome::done);
    EXPECT_EQ(touches(), "1:5000");
  }
}

TEST_F(BatchTest, WindowThatCloses_EndsTheRunBetweenTwoBatches_AndALaterRunGoesOnThere) {
  make_rows(100);
  put_update("size=10 target=off");
  UpOptions options;
  options.window = TimeWindow::parse("02:00-03:00");
  std::time_t now = 2 * 3600 + 59 * 60;
  options.clock = [&] { return now; };
  meddler.after_batch = [&](const BatchProgress&) { now += meddler.seen.size() == 3 ? 60 : 0; };
  EXPECT_OUTCOME(run_meddled(options), Outcome::busy);
  EXPECT_NE(shown.find("GEN5207"), std::string::npos) << shown;
  EXPECT_EQ(touches(), "0:70 1:30");
  now = 2 * 3600;
  EXPECT_OUTCOME(run_meddled(options), Outcome::done);
  EXPECT_EQ(touches(), "1:100");
}

TEST_F(BatchTest, EmptyTable_IsDoneAtOnce) {
  make_rows(0);
  put_update("");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(checkpoint("done"), "t");
  EXPECT_TRUE(meddler.seen.empty());
}

TEST_F(BatchTest, InsertAndDelete_AreRunInBatches) {
  make_rows(1000);
  run("CREATE TABLE n (id bigint PRIMARY KEY, batch xid8 DEFAULT pg_current_xact_id())");
  put("1_copy.up.sql",
      "-- no-transaction\n-- gen:batch size=100 target=off\n"
      "INSERT INTO n (id) SELECT o.id FROM t AS o WHERE o.id % 2 = 0 ON CONFLICT DO NOTHING;\n"
      "-- gen:batch size=250 target=off\n-- Those that were copied.\nDELETE FROM t USING n WHERE n.id = t.id;");
  const Report report = run_meddled();
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_EQ(report.files[0].batches, 14);
  EXPECT_EQ(value("SELECT count(*) || ' ' || count(DISTINCT batch) FROM n"), "500 10");
  EXPECT_EQ(value("SELECT count(*) FROM t"), "500");
  EXPECT_EQ(value("SELECT string_agg(job, ' ' ORDER BY job) FROM gen.checkpoints"), "1_copy 1_copy.2");
}

TEST_F(BatchTest, BadRow_StopsTheRun_NamesThePlace_AndLaterGoesOnBehindTheLastBatch) {
  make_rows(1000);
  run("UPDATE t SET old = 'x' WHERE id = 555");
  put_update("size=100 target=off");
  EXPECT_OUTCOME(run_meddled(), Outcome::half_way);
  EXPECT_NE(shown.find("22P02"), std::string::npos) << shown;
  EXPECT_NE(shown.find("1_fix.up.sql:4"), std::string::npos) << shown;
  EXPECT_NE(shown.find("behind key [500] up to [600]"), std::string::npos) << shown;
  EXPECT_NE(shown.find("on_error=quarantine"), std::string::npos) << shown;
  EXPECT_EQ(touches(), "0:500 1:500");
  run("UPDATE t SET old = '555' WHERE id = 555; UPDATE t SET new = NULL WHERE id = 7");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  // Row 7 lies behind: what is done is not looked at again.
  EXPECT_EQ(touches(), "1:1000");
  EXPECT_EQ(value("SELECT new IS NULL FROM t WHERE id = 7"), "t");
}

TEST_F(BatchTest, JobOfAFileThatStoppedHalfWay_IsNotTakenAway) {
  make_rows(100);
  run("UPDATE t SET old = 'x' WHERE id = 55");
  put_update("job=fix size=10 target=off");
  put("2_again.up.sql", "-- no-transaction\n-- gen:kind data\n-- gen:batch job=fix\nUPDATE t SET touched = 9;");
  UpOptions options;
  options.data_errors = OnError::warn;
  EXPECT_OUTCOME(run_meddled(options), Outcome::done);
  EXPECT_NE(shown.find("GEN5114"), std::string::npos) << shown;
  EXPECT_EQ(checkpoint("version || last"), "1[50]");
  run("UPDATE t SET old = '55' WHERE id = 55");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "9:100");
}

TEST_F(BatchTest, Rejects_BelongToTheVersion_NotToTheJob) {
  make_rows(20);
  run("UPDATE t SET old = 'x' WHERE id = 5");
  put_update("job=fix on_error=quarantine");
  put("2_again.up.sql", "-- no-transaction\n-- gen:batch job=fix\nUPDATE t SET touched = 9;");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(value("SELECT version || ' ' || job || ' ' || key FROM gen.rejects"), "1 fix 5");
}

TEST_F(BatchTest, LedgerOfVersion2_KeepsItsRejects_AndSaysWhoseTheyAre) {
  make_rows(3);
  put_update("");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  run("ALTER TABLE gen.rejects DROP CONSTRAINT rejects_pkey; ALTER TABLE gen.rejects DROP COLUMN version;"
      "ALTER TABLE gen.rejects ADD PRIMARY KEY (job, key);"
      "INSERT INTO gen.rejects (job, key) VALUES ('1_fix', '2'), ('unknown', '1');"
      "UPDATE gen.settings SET value = '2' WHERE name = 'ledger_version'");
  auto before = read_rejects(connection(), LedgerSchema(), migration::Version("1"));
  ASSERT_TRUE(before.ok());
  EXPECT_EQ(before->size(), 1U);
  put("2_next.up.sql", "SELECT 1;");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(value("SELECT string_agg(version || ':' || job, ' ' ORDER BY job) FROM gen.rejects"), "1:1_fix :unknown");
}

TEST_F(BatchTest, Quarantine_FindsTheBadRows_AndGoesOn) {
  make_rows(3000);
  run("UPDATE t SET old = 'x' || id WHERE id IN (1, 2, 777, 1500, 2999, 3000)");
  put_update("on_error=quarantine");
  const Report report = run_meddled();
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_EQ(report.files[0].rejected, 6);
  EXPECT_EQ(report.files[0].rows, 2994);
  EXPECT_EQ(touches(), "0:6 1:2994");
  EXPECT_EQ(value("SELECT string_agg(key, ' ' ORDER BY key::int) FROM gen.rejects WHERE job = '1_fix' AND sqlstate = "
                  "'22P02' AND error ~ 'invalid input'"),
            "1 2 777 1500 2999 3000");
  EXPECT_NE(shown.find("warning[GEN5208]: 6 rows"), std::string::npos) << shown;
  EXPECT_NE(shown.find("gen rejects 1 --retry"), std::string::npos) << shown;
}

TEST_F(BatchTest, Quarantine_OfKeysOfSeveralColumns_KeepsThemAll) {
  run("CREATE TABLE t (a int, b text, old text, new int, touched int DEFAULT 0, PRIMARY KEY (a, b));"
      "INSERT INTO t SELECT i / 10, i, CASE WHEN i <> 45 THEN i::text END || CASE WHEN i = 44 THEN 'x' ELSE '' END"
      " FROM generate_series(1, 100) i");
  put_update("on_error=quarantine size=16");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(value("SELECT string_agg(key, ' ') FROM gen.rejects"), "[4, \"44\"]");
  EXPECT_EQ(touches(), "0:1 1:99");
  run("UPDATE t SET old = '44' WHERE b = '44'");
  Retried retried;
  EXPECT_OUTCOME(retry_rejects(connection(), folder(), migration::Version("1"), {}, meddler, retried), Outcome::done);
  EXPECT_EQ(retried.changed, 1);
  EXPECT_EQ(value("SELECT new FROM t WHERE b = '44'"), "44");
  EXPECT_EQ(value("SELECT count(*) FROM gen.rejects"), "0");
}

TEST_F(BatchTest, Quarantine_WithoutAKey_GoesRowByRowInTheBlock) {
  make_rows(2000, "id bigint, old text, new int, touched int");
  run("UPDATE t SET old = 'x' WHERE id = 1000");
  run("VACUUM FULL t");
  put_update("on_error=quarantine");
  const Report report = run_meddled();
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_EQ(touches(), "0:1 1:1999");
  EXPECT_EQ(report.files[0].rows, 1999);
  EXPECT_EQ(value("SELECT count(*) FROM gen.rejects r JOIN t ON t.ctid = r.key::tid AND t.id = 1000"), "1");
}

TEST_F(BatchTest, Quarantine_DoesNotHideWhatIsWrongWithTheStatement) {
  make_rows(10);
  put("1_fix.up.sql", "-- no-transaction\n-- gen:batch on_error=quarantine\nUPDATE t SET nix = 1;");
  EXPECT_OUTCOME(run_meddled(), Outcome::failed);
  EXPECT_NE(shown.find("42703"), std::string::npos) << shown;
  EXPECT_NE(shown.find("1_fix.up.sql:3:14"), std::string::npos) << shown;
  EXPECT_EQ(value("SELECT count(*) FROM gen.rejects"), "0");
}

TEST_F(BatchTest, Verify_DecidesAboutAFileWithRejects) {
  make_rows(100);
  run("UPDATE t SET old = 'x' WHERE id = 50");
  put_update("on_error=quarantine", "-- gen:verify SELECT NOT EXISTS (SELECT FROM t WHERE new IS NULL)\n");
  EXPECT_OUTCOME(run_meddled(), Outcome::half_way);
  EXPECT_NE(shown.find("GEN5203"), std::string::npos) << shown;
  run("UPDATE t SET new = 50 WHERE id = 50");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
}

TEST_F(BatchTest, Require_IsAskedFirst) {
  make_rows(10);
  put_update("", "-- gen:require SELECT false\n");
  EXPECT_OUTCOME(run_meddled(), Outcome::failed);
  EXPECT_EQ(touches(), "0:10");
}

TEST_F(BatchTest, AskedToStop_EndsBetweenTwoBatches_AndGoesOnLater) {
  make_rows(1000);
  put_update("size=100 target=off");
  std::atomic<bool> stop{false};
  meddler.after_batch = [&](const BatchProgress& at) { stop = at.rows_done >= 300; };
  UpOptions options;
  options.stop = &stop;
  EXPECT_OUTCOME(run_meddled(options), Outcome::interrupted);
  EXPECT_EQ(touches(), "0:700 1:300");
  meddler.after_batch = nullptr;
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "1:1000");
  EXPECT_EQ(checkpoint("rows_done || ' ' || rows_seen"), "1000 1000");
}

TEST_F(BatchTest, ControlRow_IsObeyedBetweenTwoBatches) {
  make_rows(1000);
  put_update("size=100 target=off");
  pg::Connection psql = connect();
  meddler.after_batch = [&](const BatchProgress& at) {
    const char* wish = at.rows_done == 200 ? "paused = true" : at.rows_done == 300 ? "stop = true" : "done = false";
    ASSERT_TRUE(psql.execute(std::string("UPDATE gen.checkpoints SET ") + wish).ok());
  };
  meddler.while_waiting = [&](const std::string& reason) {
    EXPECT_NE(reason.find("paused"), std::string::npos);
    EXPECT_EQ(meddler.seen.size(), 2U);
    ASSERT_TRUE(psql.execute("UPDATE gen.checkpoints SET paused = false").ok());
  };
  EXPECT_OUTCOME(run_meddled(), Outcome::half_way);
  EXPECT_NE(shown.find("GEN5210"), std::string::npos) << shown;
  EXPECT_EQ(meddler.reasons.size(), 1U);
  EXPECT_EQ(meddler.seen.size(), 3U);
  run("UPDATE gen.checkpoints SET stop = false, batch_size = 350, pause_ms = 1");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "1:1000");
  EXPECT_EQ(meddler.seen.size(), 5U);
}

TEST_F(BatchTest, Options_OfTheRun_WinOverTheFile) {
  make_rows(1000);
  put_update("size=100 target=off");
  UpOptions options;
  options.batch.size = 500;
  EXPECT_EQ(run_meddled(options).files.at(0).batches, 2);
}

TEST_F(BatchTest, LockedRow_IsWaitedFor_AndTheBatchGivesWay) {
  make_rows(1000);
  put_update("size=100 target=off");
  pg::Connection other = connect();
  meddler.after_batch = [&](const BatchProgress& at) {
    if (at.rows_done == 200) {
      ASSERT_TRUE(other.execute("BEGIN; UPDATE t SET touched = touched WHERE id = 205").ok());
    }
  };
  std::thread release([&] {
    std::this_thread::sleep_for(900ms);
    (void)other.execute("COMMIT");
  });
  const Report report = run_meddled();
  release.join();
  EXPECT_OUTCOME(report, Outcome::done);
  EXPECT_GT(meddler.retries, 0);
  EXPECT_EQ(touches(), "1:1000");
}

TEST_F(BatchTest, LockThatStays_EndsTheRun_ByTheBudget) {
  make_rows(1000);
  put_update("size=100 target=off");
  pg::Connection other = connect();
  ASSERT_TRUE(other.execute("BEGIN; UPDATE t SET touched = touched WHERE id = 205").ok());
  UpOptions options;
  options.lock_timeout = 50ms;
  options.retry_budget = 1000ms;
  EXPECT_OUTCOME(run_meddled(options), Outcome::half_way);
  EXPECT_NE(shown.find("55P03"), std::string::npos) << shown;
  ASSERT_TRUE(other.execute("ROLLBACK").ok());
  EXPECT_OUTCOME(run_meddled(options), Outcome::done);
  EXPECT_EQ(touches(), "1:1000");
}

TEST_F(BatchTest, Size_GoesToTheTarget) {
  make_rows(60'000);
  put_update("size=100 target=1h max_size=20000");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  // 100, 200, ... 12800, then 20000 at most.
  EXPECT_EQ(meddler.seen.size(), 10U);
  EXPECT_EQ(touches(), "1:60000");
}

TEST_F(BatchTest, SlowRows_MakeSmallBatches_EvenWhenTheFirstIsTooLargeByFar) {
  make_rows(600);
  run("CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.004); RETURN NEW; END $$;"
      "CREATE TRIGGER slow BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION slow()");
  put_update("size=600 target=100ms");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "1:600");
  EXPECT_LE(std::stoi(value("SELECT max(n) FROM (SELECT count(*) AS n FROM t GROUP BY xmin::text) s")), 225);
}

TEST_F(BatchTest, OneRowThatIsSlowerThanTheLimit_IsDoneAllTheSame) {
  make_rows(3);
  run("CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS"
      " $$ BEGIN IF NEW.id = 2 THEN PERFORM pg_sleep(1.2); END IF; RETURN NEW; END $$;"
      "CREATE TRIGGER slow BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION slow()");
  put_update("");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "1:3");
}

TEST_F(BatchTest, WorkThatPsqlBegan_IsGoneOnWith) {
  make_rows(1000);
  put("0_none.up.sql", "SELECT 1;");
  ASSERT_TRUE(run_meddled().ok());
  run("UPDATE t SET touched = 1, new = 1 WHERE id <= 400");
  run("INSERT INTO gen.checkpoints (job, last, upper) VALUES ('1_fix', '[400]', '[900]')");
  put_update("size=100 target=off");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(meddler.seen.size(), 5U);
  EXPECT_EQ(touches(), "0:100 1:900");
}

TEST_F(BatchTest, SameJobInALaterVersion_BeginsAnew) {
  make_rows(500);
  put_update("job=fix");
  ASSERT_TRUE(run_meddled().ok());
  run("UPDATE t SET new = NULL");
  put("2_fix.up.sql",
      "-- no-transaction\n-- gen:batch job=fix\nUPDATE t SET new = 1, touched = touched + 1 WHERE new IS NULL;");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "2:500");
  EXPECT_EQ(checkpoint("version || ' ' || rows_done"), "2 500");
}

TEST_F(BatchTest, UndoneAndRunAgain_WalksAgain) {
  make_rows(500);
  put_update("");
  ASSERT_TRUE(run_meddled().ok());
  ASSERT_TRUE(run_down().ok()) << shown;
  EXPECT_EQ(value("SELECT count(*) FROM gen.checkpoints"), "0");
  EXPECT_OUTCOME(run_meddled(), Outcome::done);
  EXPECT_EQ(touches(), "2:500");
}

TEST_F(BatchTest, DownFiles_RunInBatchesAsWell) {
  make_rows(500);
  put_update("");
  put("1_fix.down.sql",
      "-- no-transaction\n-- gen:batch size=100 target=off\nUPDATE t SET new = NULL WHERE new IS NOT NULL;");
  ASSERT_TRUE(run_meddled().ok());
  ASSERT_TRUE(run_down().ok()) << shown;
  EXPECT_EQ(value("SELECT count(DISTINCT xmin::text) || ' ' || count(new) FROM t"), "5 0");
}

TEST_F(BatchTest, KeysThatDoNotWork_AreRefused) {
  make_rows(10, "id bigint PRIMARY KEY, old text, new int, touched int");
  run("CREATE TABLE heap (id bigint); CREATE VIEW v AS SELECT * FROM t");
  const std::pair<const char*, const char*> cases[] = {
      {"key=nix", "UPDATE t SET new = 1"},     {"key=old", "UPDATE t SET new = 1"}, {"", "UPDATE t SET id = id + 1"},
      {"", "UPDATE heap SET id = 1"},          {"", "UPDATE nix SET id = 1"},       {"", "UPDATE v SET new = 1"},
      {"key=touched", "UPDATE t SET new = 1"},
  };
  run("ALTER TABLE t ALTER touched SET NOT NULL");
  for (const auto& [settings, statement] : cases) {
    put("1_fix.up.sql", "-- no-transaction\n-- gen:batch " + std::string(settings) + "\n" + statement + ";");
    EXPECT_OUTCOME(run_meddled(), Outcome::failed) << statement;
    EXPECT_NE(shown.find("GEN5112"), std::string::npos) << shown;
    EXPECT_NE(shown.find("hint"), std::string::npos) << shown;
  }
}

TEST_F(BatchTest, UnreadableDirective_IsRefused_BeforeAnythingRuns) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  put("2_b.up.sql", "-- no-transaction\n-- gen:batch sise=5\nUPDATE a SET b = 1;");
  EXPECT_OUTCOME(run_meddled(), Outcome::failed);
  EXPECT_NE(shown.find("did you mean size"), std::string::npos) << shown;
  EXPECT_FALSE(exists("a"));
}

}  // namespace
}  // namespace gen::apply
