#include "database_fixture.hpp"

namespace gen::introspect {
namespace {

using testing::column;
using testing::object;
using testing::text_of;

class PrivilegesTest : public testing::DatabaseFixture {
 protected:
  void SetUp() override {
    DatabaseFixture::SetUp();
    for (const char* role : {"gen_test_ann", "gen_test_bob"}) ASSERT_TRUE(server()->ensure_role(role).ok());
  }
};

TEST_F(PrivilegesTest, Public_IsComparedWithItsTemplate) {
  const char* revoked = major() < 15 ? "public CREATE, public USAGE" : "public USAGE";
  const auto closed = object<model::Schema>(
      read_after("REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT CREATE ON SCHEMA public TO gen_test_bob"),
      "schema public");
  EXPECT_EQ(text_of(closed.granted), "gen_test_bob CREATE");
  EXPECT_EQ(text_of(closed.revoked), revoked);
  const auto made_again =
      object<model::Schema>(read_after("DROP SCHEMA public; CREATE SCHEMA public"), "schema public");
  EXPECT_EQ(text_of(made_again.granted), "");
  EXPECT_EQ(text_of(made_again.revoked), revoked);
}

TEST_F(PrivilegesTest, Table_SaysWhatDiffersFromTheDefault) {
  const auto table = object<model::Table>(
      read_after("CREATE TABLE t (a int, b int); GRANT SELECT ON t TO PUBLIC; "
                 "GRANT UPDATE, INSERT ON t TO gen_test_ann WITH GRANT OPTION; GRANT SELECT (b) ON t TO gen_test_bob; "
                 "REVOKE TRUNCATE ON t FROM CURRENT_USER"),
      "table public.t");
  EXPECT_EQ(text_of(table.granted), "gen_test_ann INSERT*, gen_test_ann UPDATE*, public SELECT");
  EXPECT_EQ(text_of(table.revoked), "owner TRUNCATE");
  EXPECT_EQ(text_of(column(table, "a").granted), "");
  EXPECT_EQ(text_of(column(table, "b").granted), "gen_test_bob SELECT");
}

TEST_F(PrivilegesTest, GrantTakenBack_LeavesNoDifference) {
  const auto table = object<model::Table>(
      read_after("CREATE TABLE t (a int); GRANT SELECT ON t TO PUBLIC; REVOKE SELECT ON t FROM PUBLIC"),
      "table public.t");
  EXPECT_EQ(text_of(table.granted) + text_of(table.revoked), "");
}

TEST_F(PrivilegesTest, OtherOwner_IsStillTheOwner) {
  const auto table = object<model::Table>(
      read_after("CREATE TABLE t (a int); REVOKE DELETE ON t FROM CURRENT_USER; ALTER TABLE t OWNER TO gen_test_ann"),
      "table public.t");
  EXPECT_EQ(table.owner->str(), "gen_test_ann");
  EXPECT_EQ(text_of(table.revoked), "owner DELETE");
}

TEST_F(PrivilegesTest, FunctionsTypesAndSequences_StartFromTheirOwnDefaults) {
  const model::Catalog catalog = read_after(
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION f FROM PUBLIC; "
      "CREATE TYPE e AS ENUM ('x'); REVOKE USAGE ON TYPE e FROM PUBLIC; GRANT USAGE ON TYPE e TO gen_test_bob; "
      "CREATE DOMAIN d AS int; GRANT USAGE ON DOMAIN d TO gen_test_bob; "
      "CREATE SEQUENCE s; GRANT USAGE ON SEQUENCE s TO gen_test_bob; REVOKE UPDATE ON SEQUENCE s FROM CURRENT_USER");
  const auto function = object<model::Function>(catalog, "function public.f()");
  EXPECT_EQ(text_of(function.granted), "");
  EXPECT_EQ(text_of(function.revoked), "public EXECUTE");
  EXPECT_EQ(text_of(object<model::EnumType>(catalog, "enum type public.e").granted), "gen_test_bob USAGE");
  EXPECT_EQ(text_of(object<model::EnumType>(catalog, "enum type public.e").revoked), "public USAGE");
  EXPECT_EQ(text_of(object<model::Domain>(catalog, "domain public.d").granted), "gen_test_bob USAGE");
  EXPECT_EQ(text_of(object<model::Sequence>(catalog, "sequence public.s").granted), "gen_test_bob USAGE");
  EXPECT_EQ(text_of(object<model::Sequence>(catalog, "sequence public.s").revoked), "owner UPDATE");
}

TEST_F(PrivilegesTest, DefaultPrivileges_OfSchemasAddToGlobalOnes) {
  const model::Catalog catalog = read_after(
      "CREATE SCHEMA shop; "
      "ALTER DEFAULT PRIVILEGES FOR ROLE gen_test_ann IN SCHEMA shop GRANT SELECT ON TABLES TO gen_test_bob; "
      "ALTER DEFAULT PRIVILEGES FOR ROLE gen_test_ann REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
  const auto tables = object<model::DefaultPrivileges>(catalog, "default privileges shop.gen_test_ann on TABLES");
  EXPECT_EQ(text_of(tables.granted), "gen_test_bob SELECT");
  EXPECT_EQ(text_of(tables.revoked), "");
  const auto functions = object<model::DefaultPrivileges>(catalog, "default privileges gen_test_ann on FUNCTIONS");
  EXPECT_EQ(text_of(functions.granted), "");
  EXPECT_EQ(text_of(functions.revoked), "public EXECUTE");
}

}  // namespace
}  // namespace gen::introspect
