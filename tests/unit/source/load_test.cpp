#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "gen/source/parse_check.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::source {
namespace {

namespace fs = std::filesystem;

class Folder : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    root_ = fs::temp_directory_path() / (std::string("gen_source_") + test->name());
    fs::remove_all(root_);
    fs::create_directories(root_ / "b");
    fs::create_directories(root_ / ".hidden");
  }
  void TearDown() override { fs::remove_all(root_); }
  void write(const std::string& name, const std::string& text) { std::ofstream(root_ / name) << text; }

  fs::path root_;
  support::SourceMap sources_;
};

TEST_F(Folder, Load_ReadsFilesInOrderOfTheirPaths) {
  write("b/z.sql", "create table z ();");
  write("b/a.gen", "table a { b int references z; }");
  write("c.sql", "create table c ();");
  write("notes.txt", "not a schema");
  write(".hidden/h.sql", "create table h ();");
  const auto loaded = load({root_.string(), (root_ / "c.sql").string()}, sources_);
  ASSERT_TRUE(loaded.ok());
  ASSERT_EQ(loaded->statements.size(), 4u);
  EXPECT_EQ(loaded->statements[0].sql, "CREATE TABLE a (\n  b int\n)");
  EXPECT_EQ(loaded->statements[1].sql, "create table z ()");
  EXPECT_EQ(loaded->statements[2].sql, "create table c ()");
  EXPECT_EQ(loaded->statements[3].tag, "ALTER TABLE");
}

TEST_F(Folder, Load_CollectsTheErrorsOfAllFiles) {
  write("a.gen", "tabel a {}");
  write("b.sql", "-- gen: nonsense\ncreate table b ();");
  write("c.sql", "create table b ();");
  const auto loaded = load({root_.string(), (root_ / "missing").string(), (root_ / "b").string()}, sources_);
  ASSERT_FALSE(loaded.ok());
  std::vector<std::string> codes;
  for (const auto& error : loaded.errors()) codes.push_back(error.code);
  EXPECT_EQ(codes, (std::vector<std::string>{"GEN1501", "GEN1502", "GEN1102", "GEN1401", "GEN1201"}));
}

TEST(ParseCheck, Error_PointsIntoTheFile) {
  support::SourceMap sources;
  const support::FileId file = sources.add("x", "-- \xC3\xA9\n(1 + )");
  EXPECT_TRUE(check_expression({file, 0, 2}, sources).ok() == false);
  const auto checked = check_expression({file, 6, 6}, sources);
  ASSERT_FALSE(checked.ok());
  EXPECT_EQ(checked.errors()[0].where.offset, 11u);
  EXPECT_TRUE(check_statements({file, 0, 6}, sources).ok());
}

}  // namespace
}  // namespace gen::source
