#include "gen/scope/first_contact.hpp"

#include <gtest/gtest.h>

#include "gen/scope/scope.hpp"

namespace gen::scope {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

/// The role "app" owns the database and may act for "platform" and "mate", as a member.
class FirstContactTest : public testing::Test {
 protected:
  FirstContactTest() {
    live.current_user = live.database_owner = Identifier("app");
    for (const char* role : {"app", "platform", "mate", "pg_database_owner"})
      surroundings.held_roles.insert(Identifier(role));
    add<model::Schema>({ObjectKind::schema, {}, {}, Identifier("public"), {}}, "pg_database_owner");
  }

  template <class Kind>
  Kind& add(const ObjectKey& key, const char* owner) {
    Kind object;
    object.key = key;
    if (*owner != '\0') object.owner = Identifier(owner);
    return std::get<Kind>(live.objects.emplace(key, std::move(object)).first->second);
  }
  void schema(const char* name, const char* owner) { add<model::Schema>(schema_key(name), owner); }
  model::Table& table(const char* schema, const char* name, const char* owner) {
    return add<model::Table>(table_key(schema, name), owner);
  }
  static ObjectKey schema_key(const char* name) { return {ObjectKind::schema, {}, {}, Identifier(name), {}}; }
  static ObjectKey table_key(const char* schema, const char* name) {
    return {ObjectKind::table, Identifier(schema), {}, Identifier(name), {}};
  }

  void read_as_superuser() {
    live.current_user = Identifier("postgres");
    surroundings.by_superuser = true;
    for (const char* role : {"postgres", "stranger"}) surroundings.held_roles.insert(Identifier(role));
  }

  FirstContact met(std::initializer_list<const char*> manage = {}) const {
    std::vector<WrittenPattern> given;
    for (const char* text : manage) given.push_back({text, {}});
    return meet(live, surroundings, PatternList::read(given).value());
  }

  static std::vector<std::string> texts(const std::vector<ReasonedPattern>& patterns) {
    std::vector<std::string> texts;
    for (const ReasonedPattern& each : patterns) texts.push_back(each.text);
    return texts;
  }

  /// What the rules of the contact make of an object from then on.
  Whose whose(const FirstContact& contact, const ObjectKey& key) const {
    Basis basis;
    basis.rules.manage = PatternList::read(written(contact.manage)).value();
    basis.rules.ignore = PatternList::read(written(contact.ignore)).value();
    basis.surroundings = surroundings;
    return Scope(live, basis).judge(key).whose;
  }

  model::Catalog live;
  model::Surroundings surroundings;
};

using Texts = std::vector<std::string>;

TEST_F(FirstContactTest, Meet_OursAlone_NeedsNoRules) {
  schema("shop", "app");
  table("shop", "orders", "app");
  table("public", "notes", "app");
  EXPECT_FALSE(met().is_shared());
}

TEST_F(FirstContactTest, Meet_MemberOfAPlatformsRole_LeavesItsSchema) {
  schema("auth", "platform");
  table("auth", "users", "platform");
  table("public", "notes", "app");
  const FirstContact contact = met();
  EXPECT_EQ(texts(contact.manage), Texts{"public"});
  EXPECT_EQ(whose(contact, table_key("auth", "users")), Whose::theirs);
  EXPECT_EQ(lines_of(contact.left, 5),
            Texts{"belongs to platform: schema auth (if it is yours: add \"auth\" to manage in gen.toml)"});
}

TEST_F(FirstContactTest, Meet_OtherOwnersInOurPlace_AreIgnoredByName) {
  table("public", "notes", "app");
  table("public", "mates", "mate");
  table("public", "strange", "stranger");
  const FirstContact contact = met();
  EXPECT_EQ(texts(contact.ignore), (Texts{"owner:mate", "owner:stranger"}));
  EXPECT_EQ(whose(contact, table_key("public", "notes")), Whose::nobodys);
  EXPECT_EQ(whose(contact, table_key("public", "mates")), Whose::theirs);
  EXPECT_EQ(whose(contact, table_key("public", "strange")), Whose::theirs);
  EXPECT_EQ(lines_of(contact.left, 5).front(),
            "belongs to mate: table public.mates (if it is yours: take \"owner:mate\" out of ignore in gen.toml)");
}

TEST_F(FirstContactTest, Meet_SchemaMadeForUs_IsAPlaceAndDeclared) {
  schema("made", "stranger");
  table("made", "t", "app");
  schema("other", "stranger");
  const FirstContact contact = met();
  EXPECT_EQ(texts(contact.manage), (Texts{"made", "public"}));
  EXPECT_EQ(contact.to_declare.count(schema_key("made")), 1u);
}

TEST_F(FirstContactTest, Meet_OwnerOfAPlaceHasATableInIt_IsIgnoredOneByOne) {
  schema("made", "stranger");
  table("made", "t", "app");
  table("made", "u", "stranger");
  const FirstContact contact = met({"made"});
  EXPECT_EQ(texts(contact.ignore), Texts{"table:made.u"});
}

TEST_F(FirstContactTest, Meet_AsSuperuser_ReadsAsTheOwnerOfTheDatabase) {
  table("public", "notes", "app");
  schema("tools", "postgres");
  table("tools", "jobs", "postgres");
  const Texts as_owner = texts(met().manage);
  read_as_superuser();
  EXPECT_EQ(texts(met().manage), as_owner);
  EXPECT_EQ(whose(met(), table_key("tools", "jobs")), Whose::theirs);
}

TEST_F(FirstContactTest, Meet_AsSuperuserNamedSchemaOfAnotherRole_IsOurs) {
  read_as_superuser();
  schema("shop", "stranger");
  table("shop", "orders", "stranger");
  table("public", "notes", "app");
  const FirstContact contact = met({"shop"});
  EXPECT_EQ(texts(contact.manage), Texts{"shop"});
  EXPECT_TRUE(contact.ignore.empty());
  EXPECT_EQ(whose(contact, table_key("shop", "orders")), Whose::nobodys);
  EXPECT_EQ(whose(contact, table_key("public", "notes")), Whose::theirs);
}

TEST_F(FirstContactTest, Meet_NamedSchemaWithManyOwners_LeavesThoseThatAreNotUs) {
  read_as_superuser();
  schema("mixed", "postgres");
  table("mixed", "a", "mate");
  table("mixed", "b", "stranger");
  const FirstContact contact = met({"mixed"});
  EXPECT_EQ(texts(contact.ignore), (Texts{"owner:mate", "owner:stranger"}));
  EXPECT_TRUE(met({"mixed", "owner:mate", "owner:stranger"}).ignore.empty());
}

TEST_F(FirstContactTest, Meet_SchemaWithALedgerAlone_IsLeft) {
  schema("drizzle", "app");
  model::Table& ledger = table("drizzle", "__drizzle_migrations", "app");
  for (const char* name : {"id", "hash", "created_at"}) {
    model::Column column;
    column.name = Identifier(name);
    ledger.columns.push_back(column);
  }
  const FirstContact contact = met();
  EXPECT_EQ(texts(contact.manage), Texts{"public"});
  EXPECT_EQ(lines_of(contact.left, 5), Texts{"ledger of Drizzle: schema drizzle"});
}

TEST_F(FirstContactTest, Meet_PublicationOfOthersTables_IsLeftWhoeverOwnsIt) {
  schema("auth", "platform");
  table("auth", "users", "platform");
  table("public", "notes", "app");
  const ObjectKey theirs{ObjectKind::publication, {}, {}, Identifier("theirs"), {}};
  const ObjectKey ours{ObjectKind::publication, {}, {}, Identifier("ours"), {}};
  add<model::Publication>(theirs, "app").tables = {{{Identifier("auth"), Identifier("users")}, {}, {}}};
  add<model::Publication>(ours, "app").tables = {{{Identifier("public"), Identifier("notes")}, {}, {}}};
  EXPECT_EQ(texts(met().manage), (Texts{"public", "publication:ours"}));
}

TEST_F(FirstContactTest, Meet_ServerOfOursOnAWrapperOfOthers_IsOurs) {
  schema("auth", "platform");
  const ObjectKey extension{ObjectKind::extension, {}, {}, Identifier("postgres_fdw"), {}};
  const ObjectKey server{ObjectKind::foreign_server, {}, {}, Identifier("far"), {}};
  add<model::Extension>(extension, "platform").schema = Identifier("public");
  add<model::ForeignServer>(server, "app");
  live.dependencies.push_back({server, extension});
  EXPECT_EQ(texts(met().manage), (Texts{"public", "foreign_server:far"}));
}

TEST_F(FirstContactTest, Meet_WhatNoPatternNames_IsToBeDeclared) {
  schema("auth", "platform");
  const ObjectKey type{ObjectKind::enum_type, Identifier("public"), {}, Identifier("mood"), {}};
  const ObjectKey ours{ObjectKind::cast, {}, {}, {}, "public.mood AS integer"};
  const ObjectKey theirs{ObjectKind::cast, {}, {}, {}, "auth.level AS integer"};
  add<model::EnumType>(type, "app");
  add<model::Cast>(ours, "");
  add<model::Cast>(theirs, "");
  live.dependencies.push_back({ours, type});
  const FirstContact contact = met();
  EXPECT_EQ(texts(contact.manage), Texts{"public"});
  EXPECT_EQ(contact.to_declare, std::set<ObjectKey>{ours});
}

TEST_F(FirstContactTest, Meet_TriggerOnTheirsThatCallsOurs_IsToBeDeclared) {
  schema("auth", "platform");
  table("auth", "users", "platform");
  const ObjectKey function{ObjectKind::function, Identifier("public"), {}, Identifier("welcome"), ""};
  const ObjectKey ours{ObjectKind::trigger, Identifier("auth"), Identifier("users"), Identifier("ours"), {}};
  const ObjectKey theirs{ObjectKind::trigger, Identifier("auth"), Identifier("users"), Identifier("theirs"), {}};
  add<model::Function>(function, "app");
  add<model::Trigger>(ours, "");
  add<model::Trigger>(theirs, "");
  live.dependencies.push_back({ours, function});
  EXPECT_EQ(met().to_declare, std::set<ObjectKey>{ours});
}

TEST(LeftLinesTest, LinesOf_ManyGroups_EndInOneForTheRest) {
  std::vector<LeftGroup> left;
  for (const char* role : {"a", "b", "c", "d"}) {
    const ObjectKey key{ObjectKind::schema, {}, {}, Identifier(role), {}};
    left.push_back({std::string("belongs to ") + role, {key}, ""});
  }
  left.back().if_ours = "add \"d\" to manage";
  EXPECT_EQ(lines_of(left, 3), (Texts{"belongs to d: schema d (if it is yours: add \"d\" to manage)",
                                      "belongs to a: schema a", "and 2 more; all of them: gen scope"}));
}

}  // namespace
}  // namespace gen::scope
