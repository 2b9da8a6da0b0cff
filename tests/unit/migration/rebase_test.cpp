#include "gen/migration/rebase.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "gen/migration/checksum.hpp"

namespace gen::migration {
namespace {

// 2026-01-01 00:00:00 UTC
constexpr std::time_t kNow = 1767225600;

class RebaseTest : public ::testing::Test {
 protected:
  void add(const std::string& name, const std::string& text = "SELECT 1;\n") {
    files.push_back(read(*parse_file_name(name), text, name, sources));
  }
  void pair(const std::string& name) {
    add(name + ".up.sql");
    add(name + ".down.sql");
  }
  support::Result<Rebase> run(const std::set<std::string>& applied, const std::string& newest = "") {
    return rebase(files, {[&](const File& up) { return applied.contains(up.name.str()); }, Version(newest)}, kNow);
  }
  static std::vector<std::string> names(const Rebase& outcome) {
    std::vector<std::string> lines;
    for (const Renaming& each : outcome.renamings) lines.push_back(each.from + " -> " + each.to);
    return lines;
  }

  support::SourceMap sources;
  std::vector<File> files;
};

using Lines = std::vector<std::string>;

TEST_F(RebaseTest, FilesInOrder_AreLeftAlone) {
  pair("20250101000000_a");
  pair("20250102000000_b");
  const auto outcome = run({"20250101000000_a.up.sql"});
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(names(*outcome), Lines{});
  EXPECT_TRUE(outcome->files.empty());
  EXPECT_EQ(std::count(outcome->sums.begin(), outcome->sums.end(), '\n'), 4);
}

TEST_F(RebaseTest, LateFiles_GoBehindTheNewestInTheirOrder) {
  pair("20250101000000_mine");
  pair("20250102000000_mine_too_contract");
  pair("20250103000000_theirs");
  const auto outcome = run({"20250103000000_theirs.up.sql"});
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(names(*outcome),
            (Lines{"20250101000000_mine.up.sql -> 20260101000000_mine.up.sql",
                   "20250101000000_mine.down.sql -> 20260101000000_mine.down.sql",
                   "20250102000000_mine_too_contract.up.sql -> 20260101000001_mine_too_contract.up.sql",
                   "20250102000000_mine_too_contract.down.sql -> 20260101000001_mine_too_contract.down.sql"}));
  EXPECT_EQ(outcome->gone.size(), 4U);
  EXPECT_EQ(outcome->sums.find("20250101"), std::string::npos);
}

TEST_F(RebaseTest, FilesBehindALateOne_GoAlongToKeepTheOrder) {
  pair("20250101000000_late");
  pair("20250103000000_theirs");
  pair("20250104000000_builds_on_late");
  const auto outcome = run({"20250103000000_theirs.up.sql"});
  ASSERT_TRUE(outcome.ok());
  ASSERT_EQ(outcome->renamings.size(), 4U);
  EXPECT_EQ(outcome->renamings[0].to, "20260101000000_late.up.sql");
  EXPECT_EQ(outcome->renamings[2].to, "20260101000001_builds_on_late.up.sql");
}

TEST_F(RebaseTest, Collision_TheOneThatRanStays) {
  pair("20250101000000_a");
  pair("20250101000000_b");
  const auto outcome = run({"20250101000000_b.up.sql"});
  ASSERT_TRUE(outcome.ok());
  ASSERT_EQ(outcome->renamings.size(), 2U);
  EXPECT_EQ(outcome->renamings[0].from, "20250101000000_a.up.sql");
}

TEST_F(RebaseTest, CollisionOfPendingFiles_TheLaterNameMoves) {
  pair("20250101000000_b");
  pair("20250101000000_a");
  const auto outcome = run({});
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(names(*outcome), (Lines{"20250101000000_b.up.sql -> 20260101000000_b.up.sql",
                                    "20250101000000_b.down.sql -> 20260101000000_b.down.sql"}));
}

TEST_F(RebaseTest, AnAppliedVersionWithoutAFile_IsTakenAndCountsAsNewest) {
  pair("20250105000000_same_version");
  const auto outcome = run({}, "20250105000000");
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(outcome->renamings.size(), 2U);
}

TEST_F(RebaseTest, NewVersions_StandBehindFilesFromTheFuture) {
  pair("20250101000000_late");
  pair("20300101000000_theirs");
  const auto outcome = run({"20300101000000_theirs.up.sql"});
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(outcome->renamings[0].to, "20300101000001_late.up.sql");
}

TEST_F(RebaseTest, NumberedFiles_GetAVersionBehindTheOthers) {
  add("0001_a.up.sql");
  add("0002_b.up.sql");
  add("0002_c.up.sql");
  const auto outcome = run({"0001_a.up.sql", "0002_b.up.sql"});
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(names(*outcome), Lines{"0002_c.up.sql -> 20260101000000_c.up.sql"});
}

TEST_F(RebaseTest, Header_FollowsAndTheChecksumStays) {
  const std::string text =
      "-- no-transaction\n-- gen: 20250101000000 a  kind: schema\n-- lock: none\n\nSELECT 20250101000000;\n";
  add("20250101000000_a.up.sql", text);
  pair("20250102000000_b");
  const auto outcome = run({"20250102000000_b.up.sql"});
  ASSERT_TRUE(outcome.ok());
  ASSERT_EQ(outcome->files.size(), 1U);
  EXPECT_EQ(outcome->files[0].content,
            "-- no-transaction\n-- gen: 20260101000000 a  kind: schema\n-- lock: none\n\nSELECT 20250101000000;\n");
  EXPECT_EQ(checksum(outcome->files[0].content), checksum(text));
}

TEST_F(RebaseTest, StaleHeaderOfAPendingFile_IsRenewedInPlace) {
  add("20250102000000_a.up.sql", "-- gen: 20250101000000 a  kind: schema\n\nSELECT 1;\n");
  const auto outcome = run({});
  ASSERT_TRUE(outcome.ok());
  EXPECT_TRUE(outcome->renamings.empty());
  ASSERT_EQ(outcome->files.size(), 1U);
  EXPECT_EQ(outcome->files[0].content, "-- gen: 20250102000000 a  kind: schema\n\nSELECT 1;\n");
  EXPECT_TRUE(run({"20250102000000_a.up.sql"})->files.empty());
}

TEST_F(RebaseTest, TwoAppliedFilesOfOneVersion_AreRefused) {
  pair("1_a");
  pair("1_b");
  const auto outcome = run({"1_a.up.sql", "1_b.up.sql"});
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.errors().front().code, "GEN4002");
}

TEST_F(RebaseTest, DownWithoutUp_IsRefused) {
  add("1_a.down.sql");
  const auto outcome = run({});
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.errors().front().code, "GEN4010");
}

TEST(WithVersion, TextWithoutAHeader_IsUnchanged) {
  EXPECT_EQ(with_version("SELECT 1; -- gen: 5\n", Version("7")), "SELECT 1; -- gen: 5\n");
}

}  // namespace
}  // namespace gen::migration
