#include "gen/apply/preview.hpp"
#include "migrated_database.hpp"

namespace gen::apply {
namespace {

using migration::Version;

/// Files that do not run although they are pending, and why.
class HoldTest : public testing::MigratedDatabase {
 protected:
  std::string why(const Report& report) { return report.held.empty() ? "" : report.held.front().why; }
};

TEST_F(HoldTest, UntilADate_HoldsTheFile_AndThoseBehindIt) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  put("2_b.up.sql", "-- gen:hold until=2999-12-01\nCREATE TABLE b ();");
  put("3_c.up.sql", "CREATE TABLE c ();");
  Report report = run_up();
  EXPECT_TRUE(report.ok()) << shown;
  EXPECT_EQ(report.files.size(), 1U);
  EXPECT_EQ(why(report), "held until 2999-12-01 00:00:00 UTC");
  ASSERT_EQ(report.held.size(), 2U);
  EXPECT_EQ(report.held[1].why, "behind 2");
  UpOptions only;
  only.only = Version("2");
  EXPECT_EQ(run_up(only).held.size(), 1U) << "asking for it by name does not shorten its time";
  put("2_b.up.sql", "-- gen:hold until=2020-12-01T06:30\nCREATE TABLE b ();");
  EXPECT_EQ(run_up().files.size(), 2U) << shown;
}

TEST_F(HoldTest, ForSevenDays_CountsFromTheFileBefore) {
  put("1_a_expand.up.sql", "CREATE TABLE a ();");
  put("2_a_contract.up.sql", "-- gen:hold 7d\nDROP TABLE a;");
  UpOptions all;
  all.phase = PhaseChoice::all;
  Report report = run_up(all);
  EXPECT_EQ(why(report), "held until 7d after 1 has run") << "it was not there when the run began";
  report = run_up(all);
  EXPECT_TRUE(why(report).starts_with("held until 2")) << why(report);
  ASSERT_TRUE(connection().execute("UPDATE gen.migrations SET finished_at = now() - interval '8 days'").ok());
  EXPECT_EQ(run_up(all).files.size(), 1U);
  EXPECT_FALSE(exists("a"));
}

TEST_F(HoldTest, ThatCannotBeRead_StopsBeforeAnythingRuns) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  for (const char* hold : {"until=tomorrow", "until=2026-13-01", "7", "-1d", "7 days"}) {
    put("2_b.up.sql", std::string("-- gen:hold ") + hold + "\nCREATE TABLE b ();");
    EXPECT_FALSE(run_up().ok()) << hold;
    EXPECT_NE(shown.find("GEN5108"), std::string::npos) << shown;
  }
  EXPECT_FALSE(exists("a"));
}

TEST_F(HoldTest, OutsideTheWindow_NothingBegins) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  const std::time_t now = std::time(nullptr);
  const auto around = [&](int hours) {
    char text[16] = "";
    for (int i = 0; i < 2; ++i) {
      const std::time_t moment = now + (hours + i) * 3600;
      std::tm parts{};
      gmtime_r(&moment, &parts);
      (void)std::strftime(text + i * 6, 6, "%H:%M", &parts);
    }
    text[5] = '-';
    return TimeWindow::parse(text);
  };
  UpOptions options;
  options.window = around(2);
  EXPECT_EQ(run_up(options).outcome, Outcome::busy);
  EXPECT_NE(shown.find("GEN5207"), std::string::npos) << shown;
  EXPECT_FALSE(exists("a"));
  options.window = around(0);
  EXPECT_EQ(run_up(options).outcome, Outcome::done) << shown;
}

TEST_F(HoldTest, Preview_TellsFilesAndReasons_AndWritesNothing) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  put("2_a_contract.up.sql", "DROP TABLE a;");
  auto preview = preview_up(connection(), folder(), {}, sources);
  ASSERT_TRUE(preview.ok());
  ASSERT_EQ(preview->files.size(), 1U);
  EXPECT_EQ(preview->files[0].file.name.str(), "1_a.up.sql");
  ASSERT_EQ(preview->held.size(), 1U);
  EXPECT_EQ(preview->held[0].why, "its phase is contract");
  EXPECT_FALSE(exists("gen.migrations"));
}

class DataErrorTest : public testing::MigratedDatabase {};

TEST_F(DataErrorTest, Warn_GoesOn_UpToAContract) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_fill.up.sql", "-- gen:kind data\nINSERT INTO a VALUES (1 / 0);");
  put("3_b.up.sql", "CREATE TABLE b ();");
  put("4_a_contract.up.sql", "DROP TABLE a;");
  UpOptions options;
  options.phase = PhaseChoice::all;
  options.data_errors = OnError::warn;
  Report report = run_up(options);
  EXPECT_EQ(report.outcome, Outcome::done) << shown;
  ASSERT_EQ(report.tolerated.size(), 1U);
  EXPECT_EQ(report.tolerated[0].version, Version("2"));
  EXPECT_EQ(report.files.size(), 2U);
  EXPECT_NE(shown.find("warning[GEN5201]"), std::string::npos) << shown;
  EXPECT_EQ(state("2"), "failed");
  EXPECT_TRUE(exists("b"));
  EXPECT_TRUE(exists("a")) << "no contract behind a backfill that failed";
  ASSERT_EQ(report.held.size(), 1U);
  EXPECT_EQ(report.held[0].why, "behind 2, which failed");
  put("2_fill.up.sql", "-- gen:kind data\nINSERT INTO a VALUES (1);");
  EXPECT_EQ(run_up(options).files.size(), 2U) << shown;
}

TEST_F(DataErrorTest, Warn_IsForDataAlone) {
  put("1_a.up.sql", "CREATE TABLE a (x int); SELECT 1 / 0;");
  UpOptions options;
  options.data_errors = OnError::warn;
  EXPECT_EQ(run_up(options).outcome, Outcome::failed);
}

TEST_F(DataErrorTest, BeforeData_IsAskedOnce_AndCanStopTheRun) {
  put("1_a.up.sql", "CREATE TABLE a (x int);");
  put("2_fill.up.sql", "-- gen:kind data\nINSERT INTO a VALUES (1);");
  put("3_fill.up.sql", "-- gen:kind data\nINSERT INTO a VALUES (2);");
  int asked = 0;
  UpOptions options;
  options.before_data = [&]() -> support::Result<void> {
    ++asked;
    return support::error("GEN9999", "not yet");
  };
  EXPECT_EQ(run_up(options).outcome, Outcome::failed);
  EXPECT_TRUE(exists("a")) << "what comes before the data has run";
  options.before_data = [&]() -> support::Result<void> {
    ++asked;
    return {};
  };
  EXPECT_EQ(run_up(options).files.size(), 2U) << shown;
  EXPECT_EQ(asked, 2);
}

}  // namespace
}  // namespace gen::apply
