#include "gen/scope/memory.hpp"

#include <gtest/gtest.h>

namespace gen::scope {
namespace {

std::string kept_after(const char* script) {
  Memory memory;
  memory.learn(script);
  std::string text;
  for (const model::ObjectKey& key : memory.keys()) text += (text.empty() ? "" : "; ") + to_string(key);
  return text;
}

TEST(Memory, Create_IsRemembered) {
  EXPECT_EQ(kept_after("CREATE SCHEMA shop; CREATE TABLE shop.orders (id int PRIMARY KEY, n int);"),
            "schema shop; table shop.orders");
  EXPECT_EQ(kept_after("CREATE TABLE notes (id int)"), "table public.notes");
  EXPECT_EQ(kept_after("CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA shop"), "extension citext");
  EXPECT_EQ(kept_after("CREATE POLICY mine ON storage.objects USING (true)"), "policy storage.objects.mine");
  EXPECT_EQ(kept_after("CREATE FUNCTION shop.f(a integer, b text) RETURNS int LANGUAGE sql AS 'SELECT 1'"),
            "function shop.f(integer, text)");
}

TEST(Memory, Drop_IsForgotten) {
  const char* const kMade =
      "CREATE TABLE a.t (i int); CREATE TABLE a.u (i int); CREATE VIEW a.v AS SELECT 1;"
      "CREATE POLICY p ON a.t USING (true);";
  EXPECT_EQ(kept_after((std::string(kMade) + "DROP TABLE IF EXISTS a.t, a.u CASCADE").c_str()), "view a.v");
  EXPECT_EQ(kept_after((std::string(kMade) + "DROP POLICY p ON a.t; DROP VIEW a.v").c_str()), "table a.t; table a.u");
  EXPECT_EQ(kept_after((std::string(kMade) + "DROP SCHEMA a").c_str()), "");
  EXPECT_EQ(kept_after("CREATE SCHEMA a; CREATE TABLE a.t (i int); DROP SCHEMA a CASCADE"), "");
  EXPECT_EQ(kept_after("CREATE EXTENSION citext; CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f();"
                       "DROP EVENT TRIGGER e; DROP EXTENSION citext"),
            "");
  EXPECT_EQ(kept_after("CREATE TABLE \"A\".\"b.c\" (i int); DROP TABLE a.\"b.c\"; DROP TABLE \"A\".\"b.c\""), "");
}

TEST(Memory, Overloads_AreForgottenOneByOne) {
  const std::string made =
      "CREATE FUNCTION f(integer) RETURNS int LANGUAGE sql AS 'SELECT 1';"
      "CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1';";
  EXPECT_EQ(kept_after((made + "DROP FUNCTION f(text)").c_str()), "function public.f(integer)");
  Memory memory;
  memory.learn("CREATE FUNCTION shop.f(shop_type) RETURNS int LANGUAGE sql AS 'SELECT 1'");
  EXPECT_TRUE(memory.made(
      {model::ObjectKind::function, model::Identifier("shop"), {}, model::Identifier("f"), "shop.shop_type"}));
  Memory exact;
  exact.learn("CREATE FUNCTION shop.f() RETURNS int LANGUAGE sql AS 'SELECT 1'");
  EXPECT_FALSE(
      exact.made({model::ObjectKind::function, model::Identifier("shop"), {}, model::Identifier("f"), "integer"}));
}

TEST(Memory, Moves_AreFollowed) {
  EXPECT_EQ(kept_after("CREATE TABLE a.t (i int); CREATE POLICY p ON a.t USING (true); ALTER TABLE a.t RENAME TO u;"
                       "ALTER TABLE a.u SET SCHEMA b"),
            "table b.u; policy b.u.p");
  EXPECT_EQ(kept_after("CREATE SCHEMA a; CREATE TABLE a.t (i int); ALTER SCHEMA a RENAME TO b"), "schema b; table b.t");
  EXPECT_EQ(kept_after("CREATE TABLE a.t (i int, j int); ALTER TABLE a.t RENAME COLUMN j TO k"), "table a.t");
}

TEST(Memory, DefaultPrivileges_AreThoseOfANamedRole) {
  EXPECT_EQ(kept_after("ALTER DEFAULT PRIVILEGES FOR ROLE app IN SCHEMA shop GRANT SELECT ON TABLES TO reader"),
            "default privileges shop.app on TABLES");
}

TEST(Memory, TheSchemaPublic_IsRememberedWhenAFileSpokeOfIt) {
  EXPECT_EQ(kept_after("GRANT USAGE ON SCHEMA public TO app"), "schema public");
  EXPECT_EQ(kept_after("GRANT SELECT ON ALL TABLES IN SCHEMA public TO app"), "");
}

TEST(Memory, GuardedFiles_AreReadToo) {
  EXPECT_EQ(
      kept_after("DO $guard$ BEGIN IF gen_as_wanted THEN RETURN; END IF; IF NOT x THEN CREATE SCHEMA shop; END IF;\n"
                 "EXECUTE $statement$\nCREATE TABLE shop.t (i int)\n$statement$; END $guard$"),
      "schema shop; table shop.t");
}

TEST(Memory, WhatCannotBeRead_DoesNoHarm) {
  EXPECT_EQ(kept_after("CREATE; DROP; ALTER; DROP TABLE; ALTER TABLE RENAME TO; DO; SELECT 1; CREATE TABLE (i int)"),
            "");
}

}  // namespace
}  // namespace gen::scope
