#include "gen/migration/folder.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "gen/migration/checksum.hpp"
#include "gen/migration/sum_file.hpp"
#include "gen/migration/write_files.hpp"

namespace gen::migration {
namespace {

namespace fs = std::filesystem;

class FolderTest : public ::testing::Test {
 protected:
  FolderTest() {
    std::string name = (fs::temp_directory_path() / "gen-folder-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~FolderTest() override { fs::remove_all(path); }
  void put(const std::string& name, const std::string& text) { std::ofstream(path / name, std::ios::binary) << text; }
  std::vector<std::string> codes(const support::Diagnostics& diagnostics) {
    std::vector<std::string> found;
    for (const auto& each : diagnostics) found.push_back(each.code);
    return found;
  }

  fs::path path;
  support::SourceMap sources;
};

TEST_F(FolderTest, Load_PairsFilesInVersionOrder) {
  put("10_b.up.sql", "SELECT 1;");
  put("10_b.down.sql", "SELECT 2;");
  put("9_a_contract.up.sql", "SELECT 3;");
  put("notes.txt", "");
  put("schema.sql", "");
  auto folder = load_folder(path, sources);
  ASSERT_TRUE(folder.ok());
  ASSERT_EQ(folder->migrations.size(), 2U);
  EXPECT_EQ(folder->migrations[0].version.str(), "9");
  EXPECT_EQ(folder->migrations[0].phase(), Phase::contract);
  EXPECT_FALSE(folder->migrations[0].down);
  EXPECT_TRUE(folder->migrations[1].down);
  EXPECT_EQ(codes(folder->warnings), (std::vector<std::string>{"GEN4001", "GEN4003"}));
  EXPECT_NE(folder->find(Version("0010")), nullptr);
  EXPECT_EQ(folder->find(Version("11")), nullptr);
}

TEST_F(FolderTest, Load_OfAFolderThatIsNotThere_IsEmpty) {
  auto folder = load_folder(path / "none", sources);
  ASSERT_TRUE(folder.ok());
  EXPECT_TRUE(folder->migrations.empty());
}

TEST_F(FolderTest, Load_OfTwoFilesOfAVersion_NamesBoth) {
  put("1_a.up.sql", "");
  put("1_b.up.sql", "");
  put("2_c.down.sql", "");
  auto folder = load_folder(path, sources);
  ASSERT_FALSE(folder.ok());
  EXPECT_EQ(codes(folder.errors()), (std::vector<std::string>{"GEN4002", "GEN4010"}));
}

TEST_F(FolderTest, Sums_SayWhichFilesDiffer_ButNotForCommentsAndLineEnds) {
  put("1_a.up.sql", "SELECT 1; -- one\n");
  put("1_a.down.sql", "SELECT 0;\n");
  put("2_b.up.sql", "SELECT 2;\n");
  put("2_b.down.sql", "SELECT 0;\n");
  auto folder = load_folder(path, sources);
  ASSERT_TRUE(folder.ok());
  put("gen.sum", write_sums(sums_of(*folder)));
  put("1_a.up.sql", "-- other comment\r\nselect   1;\r\n");
  put("2_b.up.sql", "SELECT 3;\n");
  fs::remove(path / "2_b.down.sql");
  put("3_c.up.sql", "SELECT 3;\n");
  auto again = load_folder(path, sources);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(codes(again->warnings), (std::vector<std::string>{"GEN4003", "GEN4003", "GEN4004", "GEN4006", "GEN4005"}));
}

TEST_F(FolderTest, Sums_WithAConflict_SayWhere) {
  put("gen.sum", "1_a.up.sql v1:00\n<<<<<<< ours\n");
  auto folder = load_folder(path, sources);
  ASSERT_FALSE(folder.ok());
  EXPECT_EQ(folder.errors().front().code, "GEN4011");
  EXPECT_EQ(sources.locate(folder.errors().front().where.file, folder.errors().front().where.offset).line, 2U);
}

TEST_F(FolderTest, WriteFiles_WhenOneCannotBeWritten_ChangesNothing) {
  put("1_a.up.sql", "old");
  fs::create_directory(path / "2_b.up.sql");  // rename over a folder fails
  auto written = write_files(path, {{"0_new.up.sql", "n"}, {"1_a.up.sql", "new"}, {"2_b.up.sql", "x"}});
  ASSERT_FALSE(written.ok());
  EXPECT_EQ(written.errors().front().code, "GEN4009");
  std::ifstream in(path / "1_a.up.sql");
  std::string text;
  in >> text;
  EXPECT_EQ(text, "old");
  EXPECT_FALSE(fs::exists(path / "0_new.up.sql"));
  EXPECT_EQ(std::distance(fs::directory_iterator(path), fs::directory_iterator()), 2);
}

TEST_F(FolderTest, WriteFiles_ReplacesAndAdds_LeavingNothingElse) {
  put("1_a.up.sql", "old");
  ASSERT_TRUE(write_files(path / "deep" / "er", {{"x", "1"}}).ok());
  ASSERT_TRUE(write_files(path, {{"1_a.up.sql", "new"}, {"2", "two"}}).ok());
  std::ifstream in(path / "1_a.up.sql");
  std::string text;
  in >> text;
  EXPECT_EQ(text, "new");
  EXPECT_EQ(std::distance(fs::directory_iterator(path), fs::directory_iterator()), 3);
}

TEST(Checksum, Of_AnEditedStatement_Differs) {
  EXPECT_TRUE(matches(checksum("SELECT 1"), "select  1 -- x"));
  EXPECT_FALSE(matches(checksum("SELECT 1"), "SELECT 2"));
  EXPECT_FALSE(matches("v9:abc", "SELECT 1"));
}

}  // namespace
}  // namespace gen::migration
