#include "gen/migration/tool_format.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

namespace gen::migration {
namespace {

namespace fs = std::filesystem;
using Codes = std::vector<std::string>;

class ToolFormatTest : public ::testing::Test {
 protected:
  ToolFormatTest() {
    std::string name = (fs::temp_directory_path() / "gen-format-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~ToolFormatTest() override { fs::remove_all(path); }
  void put(const std::string& name, const std::string& text) { std::ofstream(path / name, std::ios::binary) << text; }
  Codes codes(ToolFormat format) {
    Codes found;
    for (const auto& each : check_tool_format(path, format, sources)) found.push_back(each.code);
    return found;
  }
  /// For SQLx, golang-migrate and gen.
  std::vector<Codes> all() {
    return {codes(ToolFormat::sqlx), codes(ToolFormat::golang_migrate), codes(ToolFormat::gen)};
  }

  fs::path path;
  support::SourceMap sources;
};

using All = std::vector<Codes>;

TEST_F(ToolFormatTest, FilesOfGen_AreReadByAll) {
  put("20260101000000_a_expand.up.sql", "-- gen: 20260101000000 a\n\nBEGIN;\nCREATE TABLE a ();\nCOMMIT;\n");
  put("20260101000000_a_expand.down.sql", "-- Down\nDROP TABLE a;\n");
  put("20260101000001_i.up.sql",
      "-- no-transaction\n-- gen: 20260101000001 i\n\nCREATE INDEX CONCURRENTLY i ON a (b);\n");
  put("notes.txt", "");
  EXPECT_EQ(all(), (All{{}, {}, {}}));
}

TEST_F(ToolFormatTest, FolderThatIsNotThere_IsInOrder) {
  EXPECT_TRUE(check_tool_format(path / "none", ToolFormat::sqlx, sources).empty());
}

TEST_F(ToolFormatTest, Names_AreReadAsEachToolDoes) {
  put("1.0.4_a.up.sql", "");
  put("2-b.up.sql", "");
  put("3_c.sql", "");
  put("9300000000000000000_d.up.sql", "");
  const Codes no(4, "GEN4020");
  EXPECT_EQ(all(), (All{{no.begin(), no.begin() + 3}, {no.begin(), no.begin() + 3}, {}}));
}

TEST_F(ToolFormatTest, OneVersionTwice_IsAMistake) {
  put("0042_a.up.sql", "");
  put("42_b.up.sql", "");
  put("42_b.down.sql", "");
  EXPECT_EQ(codes(ToolFormat::sqlx), Codes{"GEN4002"});
  EXPECT_EQ(codes(ToolFormat::golang_migrate), Codes{"GEN4002"});
}

TEST_F(ToolFormatTest, BothDirectionsInOneFile_AreAMistake) {
  int number = 0;
  for (const std::string mark :
       {"-- +goose Down", "-- migrate:down", "-- +migrate Down", "--//@UNDO", "-- Down Migration",
        "---- create above / drop below ----", "-- down", "--rollback DROP TABLE t;", "-- UNDO:"}) {
    put(std::to_string(++number) + "_a.sql", "CREATE TABLE t ();\n" + mark + "\nDROP TABLE t;\n");
  }
  EXPECT_EQ(codes(ToolFormat::sqlx), Codes(static_cast<std::size_t>(number), "GEN4021"));
}

TEST_F(ToolFormatTest, CommentsThatOnlyMentionADirection_AreNone) {
  put("1_a.up.sql",
      "-- rollback of the old price\n-- down: tested, restores 3f9a\n-- breaks down by month\nSELECT 1; -- down\n"
      "SELECT '\n-- down\n';\n");
  EXPECT_EQ(all(), (All{{}, {}, {}}));
}

TEST_F(ToolFormatTest, NoTransaction_HasToBeTheFirstBytes) {
  put("1_a.up.sql", "-- by me\n-- no-transaction\nSELECT 1;\n");
  put("2_b.up.sql", "\n-- no-transaction\nSELECT 1;\n");
  EXPECT_EQ(all(), (All{{"GEN4022", "GEN4022"}, {}, {"GEN4022", "GEN4022"}}));
}

TEST_F(ToolFormatTest, ConcurrentlyInsideATransaction_IsAMistake) {
  put("1_a.up.sql", "CREATE UNIQUE INDEX CONCURRENTLY i ON t (a);\n");
  EXPECT_EQ(all(), (All{{"GEN4023"}, {}, {"GEN4023"}}));
}

TEST_F(ToolFormatTest, ConcurrentlyBesideAnotherStatement_IsAMistakeForToolsThatSendWholeFiles) {
  put("1_a.up.sql", "-- no-transaction\nDROP INDEX CONCURRENTLY i;\nDROP INDEX j;\n");
  EXPECT_EQ(all(), (All{{"GEN4023"}, {"GEN4023"}, {}}));
}

TEST_F(ToolFormatTest, StatementsThatStandAlone_AreKnownByTheirWords) {
  for (const std::string sql :
       {"VACUUM t", "vacuum full", "REINDEX TABLE CONCURRENTLY t", "REINDEX DATABASE d", "CREATE DATABASE d",
        "DROP TABLESPACE s", "ALTER SYSTEM SET work_mem = '1MB'", "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p",
        "ALTER TABLE a DETACH PARTITION b CONCURRENTLY", "CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON t (a)"}) {
    put("1_a.up.sql", sql + ";");
    EXPECT_EQ(codes(ToolFormat::sqlx), Codes{"GEN4023"}) << sql;
  }
  for (const std::string sql :
       {"CREATE INDEX i ON t (concurrently)", "REINDEX TABLE t", "CREATE TABLE vacuum ()", "SELECT 'VACUUM'",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY v", "ALTER TABLE a DETACH PARTITION b"}) {
    put("1_a.up.sql", sql + ";");
    EXPECT_EQ(codes(ToolFormat::sqlx), Codes{}) << sql;
  }
}

TEST_F(ToolFormatTest, CommandsOfPsql_AreAMistake) {
  put("1_a.up.sql", "SELECT 1;\n\\i other.sql\n");
  EXPECT_EQ(all(), (All{{"GEN4024"}, {"GEN4024"}, {"GEN4024"}}));
}

}  // namespace
}  // namespace gen::migration
