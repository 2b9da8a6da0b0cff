#include "apply/selection.hpp"

#include <gtest/gtest.h>

#include "gen/apply/status.hpp"

namespace gen::apply {
namespace {

using migration::Version;

class SelectionTest : public ::testing::Test {
 protected:
  void file(const std::string& name, const std::string& text = "SELECT 1;") {
    files_.push_back(migration::read(*migration::parse_file_name(name), text, name, sources_));
  }
  void applied(const std::string& version, State state = State::completed) {
    Record record;
    record.version = Version(version);
    record.state = state;
    ledger.records.push_back(record);
  }
  migration::Folder& folder() {
    folder_ = *migration::make_folder(files_);
    return folder_;
  }
  std::string selected(const UpOptions& options = {}) {
    auto selection = select_pending(ledger, folder(), options);
    if (!selection) return selection.errors().front().code;
    std::string text;
    for (const auto* migration : selection->run) text += migration->version.str() + " ";
    for (const HeldFile& held : selection->held) text += "(" + held.version.str() + ") ";
    return text;
  }

  Ledger ledger;

 private:
  support::SourceMap sources_;
  std::vector<migration::File> files_;
  migration::Folder folder_;
};

TEST_F(SelectionTest, ByDefault_StopsInFrontOfTheFirstContract) {
  file("1_a_expand.up.sql");
  file("2_a_migrate.up.sql");
  file("3_a_contract.up.sql");
  file("4_b.up.sql");
  EXPECT_EQ(selected(), "1 2 (3) (4) ");
  UpOptions options;
  options.phase = PhaseChoice::expand;
  EXPECT_EQ(selected(options), "1 (2) (3) (4) ");
  options.phase = PhaseChoice::all;
  EXPECT_EQ(selected(options), "1 2 3 4 ");
  options.phase = PhaseChoice::contract;
  EXPECT_EQ(selected(options), "(1) (2) (3) (4) ") << "what stands in front was not asked for";
}

TEST_F(SelectionTest, KindThatWasNotAskedFor_Holds) {
  file("1_a.up.sql");
  file("2_b.up.sql", "-- gen:kind data\nSELECT 1;");
  file("3_c.up.sql");
  UpOptions options;
  options.kind = migration::Kind::schema;
  EXPECT_EQ(selected(options), "1 (2) (3) ");
}

TEST_F(SelectionTest, LateFile_IsRefused_ContractsAndUnfinishedOnesAreNot) {
  file("1_a.up.sql");
  file("2_b_contract.up.sql");
  file("3_c.up.sql");
  applied("3");
  EXPECT_EQ(selected(), "GEN5102");
  UpOptions options;
  options.allow_late = true;
  EXPECT_EQ(selected(options), "1 (2) ");
  ledger.records.insert(ledger.records.begin(), Record{});
  ledger.records.front().version = Version("1");
  ledger.records.front().state = State::failed;
  EXPECT_EQ(selected(), "1 (2) ");
  EXPECT_FALSE(status(ledger, folder())[1].late);
}

TEST_F(SelectionTest, SkippedAndBaseline_AreNotRun_RolledBackIs) {
  file("1_a.up.sql");
  file("2_b.up.sql");
  file("3_c.up.sql");
  applied("1", State::baseline);
  applied("2", State::skipped);
  applied("3", State::rolled_back);
  EXPECT_EQ(selected(), "3 ");
}

TEST_F(SelectionTest, Only_WantsOlderOnesApplied) {
  file("1_a.up.sql");
  file("2_b.up.sql");
  UpOptions options;
  options.only = Version("2");
  EXPECT_EQ(selected(options), "GEN5105");
  options.allow_late = true;
  EXPECT_EQ(selected(options), "2 ");
  options.only = Version("7");
  EXPECT_EQ(selected(options), "GEN5105");
}

TEST_F(SelectionTest, To_AnAppliedVersion_IsNothingToDo) {
  file("1_a.up.sql");
  file("2_b.up.sql");
  applied("1");
  UpOptions options;
  options.to = Version("1");
  EXPECT_EQ(selected(options), "(2) ");
}

}  // namespace
}  // namespace gen::apply
