#include "migrated_database.hpp"

namespace gen::apply {
namespace {

using migration::Version;

/// A run with fingerprints; the test's own are the names of the tables.
class FingerprintTest : public testing::MigratedDatabase {
 protected:
  template <class Options>
  Options with_fingerprints() {
    Options options;
    options.fingerprint = [this](pg::Connection& session) -> support::Result<std::string> {
      ++readings;
      EXPECT_FALSE(session.in_transaction());
      auto rows = session.query(
          "SELECT 'of ' || coalesce(string_agg(relname, ',' ORDER BY relname), 'nothing') FROM pg_class"
          " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'");
      return rows->text(0, 0);
    };
    return options;
  }
  std::string recorded(const std::string& version) {
    return value("SELECT fingerprint_before || ' - ' || fingerprint_after FROM gen.migrations WHERE version = '" +
                 version + "'");
  }
  int readings = 0;
};

TEST_F(FingerprintTest, EachFile_HasBeforeAndAfter_InOneReadingMoreThanFiles) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  put("2_b.up.sql", "-- no-transaction\nCREATE TABLE b ();");
  Report report = run_up(with_fingerprints<UpOptions>());
  ASSERT_TRUE(report.ok()) << shown;
  EXPECT_EQ(readings, 3);
  EXPECT_EQ(recorded("1"), "of nothing - of a");
  EXPECT_EQ(recorded("2"), "of a - of a,b");
  EXPECT_EQ(report.files[1].fingerprint_after, "of a,b");
}

TEST_F(FingerprintTest, Down_ThatBringsBackWhatWas_IsSilent) {
  for (const char* v : {"1", "2"}) {
    put(std::string(v) + "_t.up.sql", "CREATE TABLE t" + std::string(v) + " ();");
    put(std::string(v) + "_t.down.sql", "DROP TABLE t" + std::string(v) + ";");
  }
  ASSERT_TRUE(run_up(with_fingerprints<UpOptions>()).ok());
  auto options = with_fingerprints<DownOptions>();
  options.to = Version("0");
  Report report = run_down(options);
  EXPECT_TRUE(report.ok());
  EXPECT_EQ(shown, "");
  EXPECT_EQ(recorded("1"), "of t1 - of nothing");
}

TEST_F(FingerprintTest, Down_ThatForgetsSomething_Warns) {
  put("1_t.up.sql", "CREATE TABLE t (); CREATE TABLE forgotten ();");
  put("1_t.down.sql", "DROP TABLE t;");
  ASSERT_TRUE(run_up(with_fingerprints<UpOptions>()).ok());
  Report report = run_down(with_fingerprints<DownOptions>());
  EXPECT_TRUE(report.ok());
  EXPECT_NE(shown.find("warning[GEN5304]"), std::string::npos) << shown;
  EXPECT_NE(shown.find("1_t.down.sql"), std::string::npos) << shown;
}

TEST_F(FingerprintTest, Down_AfterAnotherChange_IsNotCompared) {
  put("1_t.up.sql", "CREATE TABLE t ();");
  put("1_t.down.sql", "DROP TABLE t;");
  ASSERT_TRUE(run_up(with_fingerprints<UpOptions>()).ok());
  ASSERT_TRUE(connection().execute("CREATE TABLE sneaked ()").ok());
  EXPECT_TRUE(run_down(with_fingerprints<DownOptions>()).ok());
  EXPECT_EQ(shown, "");
  ASSERT_EQ(progress.notes.size(), 1U);
  EXPECT_NE(progress.notes[0].find("not compared"), std::string::npos);
}

TEST_F(FingerprintTest, ThatCannotBeRead_IsSaidOnce_AndTheRunGoesOn) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  put("2_b.up.sql", "CREATE TABLE b ();");
  UpOptions options;
  options.fingerprint = [](pg::Connection&) -> support::Result<std::string> {
    return support::error("GEN2020", "no right");
  };
  Report report = run_up(options);
  EXPECT_TRUE(report.ok());
  EXPECT_EQ(report.files.size(), 2U);
  EXPECT_EQ(progress.notes, (std::vector<std::string>{"fingerprints are not recorded: no right"}));
}

TEST_F(FingerprintTest, FailedStatement_IsRecordedWithItsPlace) {
  put("1_a.up.sql", "CREATE TABLE a (x int PRIMARY KEY);\n\nINSERT INTO a\n  VALUES (1), (1);\n");
  EXPECT_FALSE(run_up().ok());
  auto ledger = read_ledger(connection(), LedgerSchema());
  const Record& record = ledger->records.front();
  EXPECT_EQ(record.error_line, 3U);
  EXPECT_EQ(record.sqlstate, "23505");
  EXPECT_EQ(record.error_statement, "INSERT INTO a\n  VALUES (1), (1)");
  EXPECT_EQ(record.error_detail, "Key (x)=(1) already exists.");
  put("1_a.up.sql", "CREATE TABLE a (x int PRIMARY KEY);");
  EXPECT_TRUE(run_up().ok());
  ledger = read_ledger(connection(), LedgerSchema());
  EXPECT_EQ(ledger->records.front().error_line, 0U);
  EXPECT_EQ(ledger->records.front().error_statement, "");
}

}  // namespace
}  // namespace gen::apply
