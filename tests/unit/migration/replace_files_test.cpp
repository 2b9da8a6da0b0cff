#include "gen/migration/replace_files.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>
#include <set>
#include <sstream>

#include "gen/migration/folder.hpp"

namespace gen::migration {
namespace {

namespace fs = std::filesystem;

class ReplaceFilesTest : public ::testing::Test {
 protected:
  ReplaceFilesTest() {
    std::string name = (fs::temp_directory_path() / "gen-replace-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~ReplaceFilesTest() override { fs::remove_all(path); }
  void put(const fs::path& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name) << text;
  }
  std::string text(const std::string& name) const {
    std::ostringstream out;
    out << std::ifstream(path / name).rdbuf();
    return out.str();
  }
  std::set<std::string> names() const {
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator(path)) found.insert(entry.path().filename().string());
    return found;
  }

  fs::path path;
};

using Names = std::set<std::string>;

TEST_F(ReplaceFilesTest, WritesAndRemoves) {
  put("1_a.up.sql", "old");
  put("2_b.up.sql", "kept");
  ASSERT_TRUE(replace_files(path, {{"3_a.up.sql", "new"}, {"gen.sum", "sums"}}, {"1_a.up.sql"}).ok());
  EXPECT_EQ(names(), (Names{"2_b.up.sql", "3_a.up.sql", "gen.sum"}));
  EXPECT_EQ(text("3_a.up.sql"), "new");
}

TEST_F(ReplaceFilesTest, NameThatIsWrittenAndGone_IsWritten) {
  put("1_a.up.sql", "a");
  put("2_b.up.sql", "b");
  ASSERT_TRUE(replace_files(path, {{"2_b.up.sql", "a"}}, {"1_a.up.sql", "2_b.up.sql"}).ok());
  EXPECT_EQ(names(), Names{"2_b.up.sql"});
  EXPECT_EQ(text("2_b.up.sql"), "a");
}

TEST_F(ReplaceFilesTest, CannotBeStaged_ChangesNothing) {
  put("1_a.up.sql", "old");
  const auto outcome = replace_files(path, {{"3_a.up.sql", "new"}, {"no/such/folder.sql", ""}}, {"1_a.up.sql"});
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.errors().front().code, "GEN4009");
  EXPECT_EQ(names(), Names{"1_a.up.sql"});
  EXPECT_FALSE(has_unfinished_replacement(path));
}

// As a run leaves the folder that was killed when one of two files had its new name already.
TEST_F(ReplaceFilesTest, InterruptedChange_IsSeenAndCarriedThrough) {
  put("1_a.up.sql", "old a");
  put("2_b.up.sql", "old b");
  put("3_a.up.sql", "a");
  put(".gen-replace/4_b.up.sql", "b");
  put(".gen-replace/.gone", "1_a.up.sql\n2_b.up.sql\n");
  EXPECT_TRUE(has_unfinished_replacement(path));
  support::SourceMap sources;
  const auto folder = load_folder(path, sources);
  ASSERT_FALSE(folder.ok());
  EXPECT_EQ(folder.errors().front().code, "GEN4013");
  ASSERT_TRUE(finish_replacement(path).ok());
  EXPECT_EQ(names(), (Names{"3_a.up.sql", "4_b.up.sql"}));
  EXPECT_EQ(text("4_b.up.sql"), "b");
  ASSERT_TRUE(finish_replacement(path).ok());
}

// Killed between staging and the decision: the next change starts over.
TEST_F(ReplaceFilesTest, StagingThatWasNotDecided_IsNoChange) {
  put("1_a.up.sql", "old");
  put(".gen-replace.1/3_a.up.sql", "new");
  EXPECT_FALSE(has_unfinished_replacement(path));
  support::SourceMap sources;
  EXPECT_EQ(load_folder(path, sources)->migrations.size(), 1U);
}

}  // namespace
}  // namespace gen::migration
