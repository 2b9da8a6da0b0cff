#include "gen/scope/scope.hpp"

#include <gtest/gtest.h>

namespace gen::scope {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

ObjectKey key_of(ObjectKind kind, const char* schema, const char* name, const char* owner = "") {
  return {kind, Identifier(schema), Identifier(owner), Identifier(name), {}};
}
ObjectKey schema_key(const char* name) { return key_of(ObjectKind::schema, "", name); }
ObjectKey table_named(const char* schema, const char* name) { return key_of(ObjectKind::table, schema, name); }

template <class Kind>
void put(model::Catalog& catalog, const ObjectKey& key, const char* owner, Kind object = {}) {
  object.key = key;
  if (*owner != '\0') object.owner = Identifier(owner);
  catalog.objects.emplace(key, std::move(object));
}

model::Table with_columns(std::initializer_list<const char*> names) {
  model::Table table;
  for (const char* name : names) {
    model::Column column;
    column.name = Identifier(name);
    table.columns.push_back(column);
  }
  return table;
}

PatternList patterns(std::initializer_list<const char*> texts) {
  std::vector<WrittenPattern> written;
  for (const char* text : texts) written.push_back({text, {}});
  return PatternList::read(written).value();
}

Declared declared(const char* sql) {
  support::SourceMap sources;
  const auto file = sources.add("schema.sql", sql);
  return Declared(source::load_text(file, source::Language::sql, sources).value());
}

/// A platform, another team and the reading role "app" in one database.
class ScopeTest : public testing::Test {
 protected:
  ScopeTest() {
    catalog.current_user = Identifier("app");
    basis.surroundings.held_roles = {Identifier("app"), Identifier("platform")};
    put<model::Schema>(catalog, schema_key("public"), "postgres");
    put<model::Schema>(catalog, schema_key("auth"), "platform");
    put<model::Table>(catalog, table_named("auth", "users"), "platform");
    put<model::Policy>(catalog, key_of(ObjectKind::policy, "auth", "own", "users"), "");
    put<model::Policy>(catalog, key_of(ObjectKind::policy, "auth", "mine", "users"), "");
    put<model::Table>(catalog, table_named("public", "profile"), "app");
    put<model::Constraint>(catalog, key_of(ObjectKind::constraint, "public", "profile_pkey", "profile"), "");
    put<model::Table>(catalog, table_named("public", "stray"), "app");
    put<model::Table>(catalog, table_named("public", "alien"), "bi");
    put<model::Table>(catalog, table_named("public", "alembic_version"), "app", with_columns({"version_num"}));
    put<model::Extension>(catalog, key_of(ObjectKind::extension, "", "pgcrypto"), "platform");
    basis.declared =
        declared("CREATE TABLE profile (id int PRIMARY KEY); CREATE POLICY mine ON auth.users USING (true);");
  }

  Whose whose(const ObjectKey& key) { return Scope(catalog, basis).judge(key).whose; }
  std::string reason(const ObjectKey& key) { return Scope(catalog, basis).judge(key).reason; }

  model::Catalog catalog;
  Basis basis;
};

TEST_F(ScopeTest, Declared_IsOurs) {
  EXPECT_EQ(whose(table_named("public", "profile")), Whose::ours);
  EXPECT_EQ(whose(key_of(ObjectKind::constraint, "public", "profile_pkey", "profile")), Whose::ours);
}

TEST_F(ScopeTest, InAPlaceOfOurs_IsNobodys) { EXPECT_EQ(whose(table_named("public", "stray")), Whose::nobodys); }

TEST_F(ScopeTest, Undeclared_IsTheirs) {
  EXPECT_EQ(whose(schema_key("auth")), Whose::theirs);
  EXPECT_EQ(whose(table_named("auth", "users")), Whose::theirs);
  EXPECT_EQ(whose(key_of(ObjectKind::extension, "", "pgcrypto")), Whose::theirs);
  EXPECT_EQ(whose(schema_key("public")), Whose::theirs);
}

TEST_F(ScopeTest, WhatHangsOnTheirs_IsOursOneByOne) {
  EXPECT_EQ(whose(key_of(ObjectKind::policy, "auth", "mine", "users")), Whose::ours);
  EXPECT_EQ(whose(key_of(ObjectKind::policy, "auth", "own", "users")), Whose::theirs);
  basis.memory.learn("CREATE POLICY own ON auth.users USING (true)");
  EXPECT_EQ(whose(key_of(ObjectKind::policy, "auth", "own", "users")), Whose::ours);
}

TEST_F(ScopeTest, APolicyOnTheirs_MakesNoPlaceOurs) {
  put<model::Table>(catalog, table_named("auth", "sessions"), "app");
  EXPECT_EQ(whose(table_named("auth", "sessions")), Whose::theirs);
}

TEST_F(ScopeTest, SignsOfOthers_WinOverThePlace) {
  EXPECT_EQ(whose(table_named("public", "alien")), Whose::theirs);
  EXPECT_EQ(reason(table_named("public", "alien")), "it belongs to bi, for whom this role may not act");
  EXPECT_EQ(reason(table_named("public", "alembic_version")), "ledger of Alembic");
  put<model::Table>(catalog, table_named("public", "schema_migrations"), "app",
                    with_columns({"version", "note", "who"}));
  EXPECT_EQ(whose(table_named("public", "schema_migrations")), Whose::nobodys) << "the name alone is no sign";
}

TEST_F(ScopeTest, APartitionOfAManagedParent_IsTheirs) {
  model::Table part;
  part.partition_of = model::PartitionOf{{Identifier("public"), Identifier("profile")}, "DEFAULT"};
  put(catalog, table_named("public", "profile_p1"), "app", part);
  EXPECT_EQ(whose(table_named("public", "profile_p1")), Whose::nobodys);
  basis.surroundings.managed_parents.insert({Identifier("public"), Identifier("profile")});
  EXPECT_EQ(whose(table_named("public", "profile_p1")), Whose::theirs);
}

TEST_F(ScopeTest, OwnersOfDeclaredObjects_AreNoSignOfOthers) {
  basis.surroundings.held_roles = {Identifier("reader")};
  EXPECT_EQ(whose(table_named("public", "stray")), Whose::nobodys);
  EXPECT_EQ(whose(table_named("public", "alien")), Whose::theirs);
}

TEST_F(ScopeTest, Memory_KeepsWhatIsNoLongerDeclared) {
  basis.memory.learn("CREATE EXTENSION pgcrypto; CREATE SCHEMA auth");
  EXPECT_EQ(whose(key_of(ObjectKind::extension, "", "pgcrypto")), Whose::ours);
  EXPECT_EQ(whose(schema_key("auth")), Whose::ours);
  EXPECT_EQ(whose(table_named("auth", "users")), Whose::theirs);
}

TEST_F(ScopeTest, Retire_MakesItOurs) {
  source::SchemaSource schema;
  schema.intents.retired.push_back({table_named("auth", "users"), {}});
  schema.intents.retired.push_back({schema_key("auth"), {}});
  basis.declared = Declared(schema);
  EXPECT_EQ(whose(table_named("auth", "users")), Whose::ours);
  EXPECT_EQ(whose(schema_key("auth")), Whose::ours);
}

TEST_F(ScopeTest, Ignore_WinsOverAllAndIsTakenBack) {
  basis.rules.ignore = patterns({"public", "!table:public.stray"});
  EXPECT_EQ(whose(table_named("public", "profile")), Whose::theirs);
  EXPECT_EQ(whose(table_named("public", "stray")), Whose::nobodys);
  basis.rules.ignore = patterns({"auth", "owner:platform"});
  EXPECT_EQ(whose(key_of(ObjectKind::policy, "auth", "mine", "users")), Whose::ours);
  basis.rules.ignore = patterns({"policy:auth.users.mine"});
  EXPECT_EQ(whose(key_of(ObjectKind::policy, "auth", "mine", "users")), Whose::theirs);
}

TEST_F(ScopeTest, Manage_MakesNobodys) {
  basis.rules.manage = patterns({"*"});
  EXPECT_EQ(whose(table_named("auth", "users")), Whose::nobodys);
  EXPECT_EQ(whose(key_of(ObjectKind::extension, "", "pgcrypto")), Whose::nobodys);
  EXPECT_EQ(whose(table_named("public", "alien")), Whose::theirs);
  EXPECT_EQ(whose(schema_key("public")), Whose::theirs) << "platforms grant there";
  basis.surroundings.held_roles.insert(Identifier("postgres"));
  basis.rules.manage = patterns({"schema:public"});
  EXPECT_EQ(whose(schema_key("public")), Whose::nobodys);
  basis.rules.manage = patterns({"extension:*"});
  EXPECT_EQ(whose(key_of(ObjectKind::extension, "", "pgcrypto")), Whose::nobodys);
  EXPECT_EQ(whose(table_named("auth", "users")), Whose::theirs);
}

TEST_F(ScopeTest, DefaultPrivileges_AreTheirsUnlessOneOfUsGaveThem) {
  ObjectKey mine = key_of(ObjectKind::default_privileges, "public", "app");
  ObjectKey others = key_of(ObjectKind::default_privileges, "public", "platform");
  mine.signature = others.signature = "TABLES";
  put<model::DefaultPrivileges>(catalog, mine, "");
  put<model::DefaultPrivileges>(catalog, others, "");
  EXPECT_EQ(whose(mine), Whose::theirs) << "a platform may have set them up";
  EXPECT_EQ(whose(others), Whose::theirs);
  basis.memory.learn("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO reader");
  EXPECT_EQ(whose(mine), Whose::ours);
  EXPECT_EQ(whose(others), Whose::theirs);
}

TEST_F(ScopeTest, Public_IsOursWhenAFileSpeaksOfIt) {
  for (const char* sql : {"GRANT USAGE ON SCHEMA public TO app", "COMMENT ON SCHEMA public IS 'x'",
                          "ALTER SCHEMA \"public\" OWNER TO app"}) {
    basis.declared = declared(sql);
    EXPECT_EQ(whose(schema_key("public")), Whose::ours) << sql;
  }
  for (const char* sql : {"GRANT SELECT ON ALL TABLES IN SCHEMA public TO app", "CREATE SCHEMA IF NOT EXISTS public"}) {
    basis.declared = declared(sql);
    EXPECT_EQ(whose(schema_key("public")), Whose::theirs) << sql;
  }
}

TEST_F(ScopeTest, Separate_LeavesTheirsOutWithWhatDependsOnIt) {
  catalog.dependencies.push_back({table_named("public", "profile"), table_named("auth", "users")});
  catalog.dependencies.push_back({table_named("public", "profile"), schema_key("public")});
  catalog.unmodelled = {"base type auth.token", "base type public.money",
                        "subscription s (only superusers may read it)"};
  const Separation made = separate(catalog, basis);
  EXPECT_EQ(made.catalog.unmodelled,
            (std::vector<std::string>{"base type public.money", "subscription s (only superusers may read it)"}));
  EXPECT_FALSE(made.catalog.contains(table_named("auth", "users")));
  EXPECT_TRUE(made.catalog.contains(key_of(ObjectKind::policy, "auth", "mine", "users")));
  EXPECT_TRUE(made.catalog.dependencies.empty());
  EXPECT_EQ(summary(made.left), "1 schema, 1 extension and 2 tables of others");
}

TEST_F(ScopeTest, Contradictions_NameBothPlaces) {
  basis.rules.ignore = patterns({"table:public.profile"});
  EXPECT_EQ(contradictions(basis, nullptr).front().code, "GEN9009");
  basis.rules.ignore = patterns({"auth"});
  EXPECT_TRUE(contradictions(basis, nullptr).empty()) << "a policy on their table is declared by itself";
  basis.rules.manage = patterns({"shop"});
  const auto problems = contradictions(basis, nullptr);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems.front().code, "GEN9010");
}

TEST_F(ScopeTest, IdlePatterns_AreWarnings) {
  basis.rules.ignore = patterns({"auth", "nowhere", "table:public.pro*"});
  const auto warnings = idle_patterns(basis, catalog);
  ASSERT_EQ(warnings.size(), 1u);
  EXPECT_EQ(warnings.front().code, "GEN9011");
}

}  // namespace
}  // namespace gen::scope
