#include "gen/apply/down.hpp"

#include "migrated_database.hpp"

namespace gen::apply {
namespace {

using migration::Version;

class DownTest : public testing::MigratedDatabase {
 protected:
  void three_tables() {
    for (const char* v : {"1", "2", "3"}) {
      put(std::string(v) + "_t.up.sql", "CREATE TABLE t" + std::string(v) + " ();");
      put(std::string(v) + "_t.down.sql", "DROP TABLE t" + std::string(v) + ";");
    }
    ASSERT_TRUE(run_up().ok());
  }
};

#define EXPECT_OUTCOME(report, expected) \
  EXPECT_EQ(static_cast<int>((report).outcome), static_cast<int>(expected)) << shown

TEST_F(DownTest, LastFile_IsUndone_AndCanBeAppliedAgain) {
  three_tables();
  EXPECT_EQ(run_down().files.size(), 1U);
  EXPECT_FALSE(exists("t3"));
  EXPECT_EQ(state("3"), "rolled_back");
  EXPECT_EQ(run_up().files.size(), 1U);
  EXPECT_TRUE(exists("t3"));
}

TEST_F(DownTest, ToZero_UndoesAll_InReverseOrder) {
  three_tables();
  DownOptions options;
  options.to = Version("0");
  Report report = run_down(options);
  ASSERT_EQ(report.files.size(), 3U);
  EXPECT_EQ(report.files.front().version, Version("3"));
  EXPECT_FALSE(exists("t1"));
  EXPECT_EQ(run_down(options).files.size(), 0U);
}

TEST_F(DownTest, ToAVersion_KeepsIt) {
  three_tables();
  DownOptions options;
  options.to = Version("2");
  EXPECT_EQ(run_down(options).files.size(), 1U);
  options.to = Version("7");
  EXPECT_OUTCOME(run_down(options), Outcome::failed);
}

TEST_F(DownTest, OfAnOldRelease_UsesWhatTheLedgerKept) {
  three_tables();
  remove("3_t.up.sql");
  remove("3_t.down.sql");
  EXPECT_OUTCOME(run_down(), Outcome::done);
  EXPECT_FALSE(exists("t3"));
}

TEST_F(DownTest, ThatLosesSomething_NeedsConsent) {
  put("1_t.up.sql", "CREATE TABLE t ();");
  put("1_t.down.sql", "-- gen: 1 t  kind: schema\n-- loses: all rows of t\n\nDROP TABLE t;");
  ASSERT_TRUE(run_up().ok());
  EXPECT_OUTCOME(run_down(), Outcome::failed);
  EXPECT_NE(shown.find("all rows of t"), std::string::npos) << shown;
  EXPECT_TRUE(exists("t"));
  DownOptions options;
  options.accept_loss = true;
  EXPECT_OUTCOME(run_down(options), Outcome::done);
  EXPECT_FALSE(exists("t"));
}

TEST_F(DownTest, WithoutADownFile_IsRefused) {
  put("1_t.up.sql", "CREATE TABLE t ();");
  ASSERT_TRUE(run_up().ok());
  EXPECT_OUTCOME(run_down(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5301"), std::string::npos);
}

TEST_F(DownTest, ThatFails_LeavesTheFileApplied) {
  put("1_t.up.sql", "CREATE TABLE t ();");
  put("1_t.down.sql", "DROP TABLE t; DROP TABLE nope;");
  ASSERT_TRUE(run_up().ok());
  EXPECT_OUTCOME(run_down(), Outcome::failed);
  EXPECT_TRUE(exists("t"));
  EXPECT_EQ(state("1"), "completed");
}

TEST_F(DownTest, InSteps_StoppedHalfWay_IsFinishedByDown_NotByUp) {
  put("1_t.up.sql", "CREATE TABLE t (); CREATE TABLE u ();");
  put("1_t.down.sql", "-- no-transaction\nDROP TABLE t;\nDROP TABLE nope;\nDROP TABLE u;");
  ASSERT_TRUE(run_up().ok());
  EXPECT_OUTCOME(run_down(), Outcome::half_way);
  EXPECT_EQ(state("1"), "running");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5104"), std::string::npos) << shown;
  ASSERT_TRUE(connection().execute("CREATE TABLE nope ()").ok());
  EXPECT_OUTCOME(run_down(), Outcome::done);
  EXPECT_EQ(state("1"), "rolled_back");
  EXPECT_FALSE(exists("u"));
}

TEST_F(DownTest, OneInTheMiddle_IsRefused_UnlessOutOfOrder) {
  three_tables();
  DownOptions options;
  options.only = Version("2");
  EXPECT_OUTCOME(run_down(options), Outcome::failed);
  EXPECT_NE(shown.find("GEN5305"), std::string::npos) << shown;
  EXPECT_NE(shown.find("applied later: 3 t"), std::string::npos) << shown;
  EXPECT_NE(shown.find("gen down 2;"), std::string::npos) << shown;
  EXPECT_TRUE(exists("t2"));
  options.out_of_order = true;
  EXPECT_OUTCOME(run_down(options), Outcome::done);
  EXPECT_FALSE(exists("t2"));
  options = {};
  options.only = Version("3");
  EXPECT_OUTCOME(run_down(options), Outcome::done);
}

TEST_F(DownTest, OfAFileThatSaysNo_IsRefused) {
  put("1_t.up.sql", "-- gen:reversible no\nCREATE TABLE t ();");
  put("1_t.down.sql", "DROP TABLE t;");
  ASSERT_TRUE(run_up().ok());
  EXPECT_OUTCOME(run_down(), Outcome::failed);
  EXPECT_NE(shown.find("1_t.up.sql says that it cannot be undone"), std::string::npos) << shown;
  EXPECT_TRUE(exists("t"));
}

}  // namespace
}  // namespace gen::apply
