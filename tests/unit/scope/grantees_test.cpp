#include "gen/scope/grantees.hpp"

#include <gtest/gtest.h>

namespace gen::scope {
namespace {

std::string named_by(const char* sql) {
  std::string text;
  for (const model::Identifier& grantee : grantees_of(sql)) text += (text.empty() ? "" : ", ") + grantee.str();
  return text;
}

TEST(Grantees, GrantAndRevoke_NameThem) {
  EXPECT_EQ(named_by("GRANT SELECT ON shop.orders TO app"), "app");
  EXPECT_EQ(named_by("grant select (id), update on a, b to GROUP App, \"Odd Name\" with grant option"),
            "Odd Name, app");
  EXPECT_EQ(named_by("REVOKE ALL ON FUNCTION f(int) FROM PUBLIC, app CASCADE"), "app, public");
  EXPECT_EQ(named_by("GRANT USAGE ON SCHEMA s TO app GRANTED BY CURRENT_USER"), "app");
  EXPECT_EQ(named_by("ALTER DEFAULT PRIVILEGES FOR ROLE maker IN SCHEMA s GRANT SELECT ON TABLES TO reader"), "reader");
}

TEST(Grantees, NamesLikeKeyWords_AreNames) {
  EXPECT_EQ(named_by("GRANT SELECT ON shop.to TO app"), "app");
  EXPECT_EQ(named_by("REVOKE SELECT ON TABLE shop.from FROM app"), "app");
}

TEST(Grantees, OwnRoleAndOtherStatements_NameNobody) {
  EXPECT_EQ(named_by("GRANT SELECT ON t TO CURRENT_USER"), "");
  EXPECT_EQ(named_by("CREATE POLICY p ON t TO app USING (true)"), "");
  EXPECT_EQ(named_by("ALTER TABLE t OWNER TO app"), "");
  EXPECT_EQ(named_by("SELECT 1 -- GRANT ALL ON t TO app"), "");
}

}  // namespace
}  // namespace gen::scope
