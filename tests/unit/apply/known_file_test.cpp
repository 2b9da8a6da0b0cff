#include "gen/apply/known_file.hpp"

#include <gtest/gtest.h>

#include "gen/migration/checksum.hpp"

namespace gen::apply {
namespace {

class KnownFileTest : public ::testing::Test {
 protected:
  void ran(const std::string& version, const std::string& name, State state = State::completed,
           const std::string& sql = "SELECT 1;") {
    Record record;
    record.version = migration::Version(version);
    record.name = name;
    record.state = state;
    record.checksum = migration::checksum(sql);
    ledger.records.push_back(record);
  }
  bool known(const std::string& name, const std::string& sql = "SELECT 2;") {
    return is_known(ledger, migration::read(*migration::parse_file_name(name), sql, name, sources));
  }

  Ledger ledger;
  support::SourceMap sources;
};

TEST_F(KnownFileTest, RunOfThisNameOrTheseStatements_IsKnown) {
  ran("1", "a");
  EXPECT_TRUE(known("1_a.up.sql"));
  EXPECT_TRUE(known("1_another_name.up.sql", "select 1 ;"));
  EXPECT_FALSE(known("1_b.up.sql"));
  EXPECT_FALSE(known("2_a.up.sql"));
}

TEST_F(KnownFileTest, BegunIsKnown_UndoneIsNot) {
  ran("1", "a", State::failed);
  ran("2", "b", State::rolled_back);
  EXPECT_TRUE(known("1_a.up.sql"));
  EXPECT_FALSE(known("2_b.up.sql"));
}

TEST_F(KnownFileTest, HeldBackContract_IsKnownByItsEarlierPhases) {
  ran("1", "a");
  EXPECT_TRUE(known("2_a_contract.up.sql"));
  EXPECT_FALSE(known("2_a_migrate.up.sql"));
  EXPECT_FALSE(known("2_b_contract.up.sql"));
}

}  // namespace
}  // namespace gen::apply
