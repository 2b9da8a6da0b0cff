#include "gen/pg/maintenance_session.hpp"

#include <gtest/gtest.h>

namespace gen::pg {
namespace {

TEST(DatabaseName, ShortName_IsKeptWhole) { EXPECT_EQ(database_name("shop", "_old"), "shop_old"); }

TEST(DatabaseName, LongName_IsCutToTheLimitOfIdentifiers) {
  const std::string name = database_name(std::string(63, 'a'), "_restored");
  EXPECT_EQ(name, std::string(54, 'a') + "_restored");
}

TEST(DatabaseName, CutInsideACharacter_LeavesThatCharacterOut) {
  const std::string name = database_name(std::string(53, 'a') + "\xC3\xA4" + "bbbbbbbb", "_restored");
  EXPECT_EQ(name, std::string(53, 'a') + "_restored");
}

}  // namespace
}  // namespace gen::pg
