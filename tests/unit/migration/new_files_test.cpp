#include "gen/migration/new_files.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

#include "gen/migration/checksum.hpp"

namespace gen::migration {
namespace {

// 2026-01-01 00:00:00 UTC
constexpr std::time_t kNow = 1767225600;

class NewFilesTest : public ::testing::Test {
 protected:
  void add(const std::string& name, const std::string& text) {
    files.push_back(read(*parse_file_name(name), text, name, sources));
  }
  Folder folder() { return *make_folder(files); }
  File as_file(const NewFile& file) { return read(*parse_file_name(file.name), file.content, file.name, sources); }

  support::SourceMap sources;
  std::vector<File> files;
};

TEST_F(NewFilesTest, NewMigration_StandsBehindTheOthersAndHoldsNoStatements) {
  add("20990101000000_future.up.sql", "SELECT 1;");
  const auto made = new_migration({"Add Note!", Kind::schema, Phase::expand, {}, {}}, folder(), kNow);
  ASSERT_EQ(made.size(), 2U);
  EXPECT_EQ(made[0].name, "20990101000001_add_note_expand.up.sql");
  EXPECT_EQ(made[1].name, "20990101000001_add_note_expand.down.sql");
  const File up = as_file(made[0]);
  ASSERT_TRUE(up.header);
  EXPECT_EQ(up.header->version.str(), "20990101000001");
  EXPECT_EQ(up.phase(), Phase::expand);
  EXPECT_TRUE(up.statements.empty());
  EXPECT_TRUE(up.directives.empty()) << "examples are no directives";
  EXPECT_FALSE(up.no_transaction());
}

TEST_F(NewFilesTest, DataMigration_HasTheFormOfBatches) {
  const auto made = new_migration({"fill", Kind::data, {}, {}, {}}, folder(), kNow);
  const File up = as_file(made[0]);
  EXPECT_EQ(up.kind(), Kind::data);
  EXPECT_TRUE(up.no_transaction());
  ASSERT_EQ(up.directives.size(), 1U);
  EXPECT_EQ(up.directives[0].name, "batch");
  EXPECT_TRUE(up.statements.empty());
  EXPECT_FALSE(as_file(made[1]).no_transaction());
}

TEST_F(NewFilesTest, Template_HasItsWordsReplaced) {
  const auto made = new_migration(
      {"x", Kind::schema, Phase::migrate, "-- {name} {version}\n{name}{phase} {kind}{", "down {name}"}, folder(), kNow);
  EXPECT_EQ(made[0].content, "-- x 20260101000000\nxmigrate schema{");
  EXPECT_EQ(made[1].content, "down x");
}

TEST_F(NewFilesTest, Revert_ExchangesTheDirections) {
  add("1_a_expand.up.sql",
      "-- gen: 1 a  phase: expand  kind: schema\n-- lock: none\n-- loses: nothing\n-- gen:require SELECT "
      "true\n\nCREATE TABLE t ();\n");
  add("1_a_expand.down.sql",
      "-- gen: 1 a  phase: expand  kind: schema\n-- lock: ACCESS EXCLUSIVE on t\n-- loses: table t\n\nDROP TABLE t;\n");
  const auto made = revert_as_new(folder().migrations[0], {}, folder(), kNow);
  ASSERT_TRUE(made.ok());
  const File up = as_file((*made)[0]);
  EXPECT_EQ(up.name.str(), "20260101000000_revert_a_contract.up.sql");
  EXPECT_EQ(up.body, "DROP TABLE t;\n");
  EXPECT_EQ(up.loses(), "table t");
  EXPECT_EQ(up.header->lock, "ACCESS EXCLUSIVE on t");
  EXPECT_EQ(up.phase(), Phase::contract);
  const File down = as_file((*made)[1]);
  EXPECT_EQ(down.body, "CREATE TABLE t ();\n");
  EXPECT_EQ(down.loses(), "");
  EXPECT_TRUE(down.named("require").empty());
}

TEST_F(NewFilesTest, RevertOfFilesWithoutHeader_KeepsTheWayTheyRun) {
  add("1_a.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON t (a);\n");
  add("1_a.down.sql", "DROP INDEX i;\n");
  const auto made = revert_as_new(folder().migrations[0], Phase::migrate, folder(), kNow);
  ASSERT_TRUE(made.ok());
  EXPECT_FALSE(as_file((*made)[0]).no_transaction());
  const File down = as_file((*made)[1]);
  EXPECT_TRUE(down.no_transaction());
  EXPECT_EQ(down.body, "CREATE INDEX CONCURRENTLY i ON t (a);\n");
  EXPECT_EQ(down.phase(), Phase::migrate);
}

TEST_F(NewFilesTest, RevertTwice_IsTheFirst) {
  add("1_a.up.sql", "CREATE TABLE t ();\n");
  add("1_a.down.sql", "-- gen:loses rows\nDROP TABLE t;\n");
  const auto once = revert_as_new(folder().migrations[0], {}, folder(), kNow);
  for (const NewFile& file : *once) files.push_back(as_file(file));
  const auto twice = revert_as_new(folder().migrations[1], {}, folder(), kNow);
  EXPECT_EQ(checksum((*twice)[0].content), checksum(folder().migrations[0].up.text));
  EXPECT_EQ((*twice)[0].name, "20260101000001_revert_revert_a.up.sql");
}

TEST_F(NewFilesTest, RevertWithoutADownFile_IsRefused) {
  add("1_a.up.sql", "SELECT 1;");
  const auto made = revert_as_new(folder().migrations[0], {}, folder(), kNow);
  ASSERT_FALSE(made.ok());
  EXPECT_EQ(made.errors().front().code, "GEN4016");
}

}  // namespace
}  // namespace gen::migration
