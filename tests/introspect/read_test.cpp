#include "gen/introspect/read.hpp"

#include "database_fixture.hpp"

namespace gen::introspect {
namespace {

using testing::column;
using testing::object;
using testing::text_of;

class ReadTest : public testing::DatabaseFixture {};

std::string some_tables(int count) {
  std::string sql = "CREATE SEQUENCE numbers;";
  for (int i = 0; i < count; ++i) {
    const std::string name = "t" + std::to_string(i);
    sql += "CREATE TABLE " + name + " (id bigint PRIMARY KEY, name text UNIQUE, n int DEFAULT nextval('numbers') " +
           "CHECK (n > 0), parent bigint REFERENCES " + name + "); CREATE INDEX ON " + name + " (lower(name));";
  }
  return sql;
}

TEST_F(ReadTest, EmptyDatabase_HoldsAnUntouchedPublic) {
  const model::Catalog catalog = read_all();
  ASSERT_EQ(catalog.objects.size(), 1U);
  const auto schema = object<model::Schema>(catalog, "schema public");
  EXPECT_EQ(schema.comment, "");
  EXPECT_EQ(text_of(schema.granted), "");
  EXPECT_EQ(text_of(schema.revoked), "");
  EXPECT_TRUE(catalog.dependencies.empty());
  EXPECT_TRUE(catalog.unmodelled.empty());
}

TEST_F(ReadTest, Database_SaysWhatScratchDatabasesCopy) {
  const model::Catalog catalog = read_all();
  EXPECT_EQ(catalog.server_version, connection().server_version_num());
  EXPECT_EQ(catalog.settings.encoding, "UTF8");
  EXPECT_EQ(catalog.settings.collate, "C");
  EXPECT_EQ(catalog.settings.ctype, "C");
  EXPECT_EQ(catalog.settings.provider, "libc");
  EXPECT_EQ(catalog.current_user.str(), connection().query("SELECT current_user")->text(0, std::size_t{0}));
  EXPECT_EQ(catalog.database_owner, catalog.current_user);
}

TEST_F(ReadTest, AnyNumberOfObjects_TakesOneRoundTrip) {
  const auto trips_of_read = [this] {
    const std::uint64_t before = connection().round_trips();
    (void)read_all();
    return connection().round_trips() - before;
  };
  const std::uint64_t empty = trips_of_read();
  run(some_tables(200));
  EXPECT_EQ(trips_of_read(), empty);
  RecordProperty("round_trips", static_cast<int>(empty));
  EXPECT_EQ(empty, 1U);
}

TEST_F(ReadTest, Twice_GivesTheSameBytes) {
  run(some_tables(20));
  const model::Catalog first = read_all();
  const model::Catalog second = read_all();
  EXPECT_EQ(to_json(first), to_json(second));
  EXPECT_EQ(fingerprint(first), fingerprint(second));
  const auto stored = model::from_json(to_json(first));
  ASSERT_TRUE(stored.has_value());
  EXPECT_EQ(to_json(*stored), to_json(first));
}

TEST_F(ReadTest, PlansThatAFunctionTookAway_AreMadeAnew) {
  run("CREATE FUNCTION forget() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'DEALLO' || 'CATE ALL'; END $$");
  const std::string before = to_json(read_all());
  run("SELECT forget()");
  EXPECT_EQ(to_json(read_all()), before);
  run("BEGIN; SELECT forget()");
  EXPECT_EQ(to_json(read_all()), before);
  EXPECT_TRUE(connection().in_transaction());
  EXPECT_FALSE(connection().in_failed_transaction());
  run("ROLLBACK");
}

TEST_F(ReadTest, Counts_AgreeWithTheCatalogs) {
  const model::Catalog catalog = read_after(some_tables(20));
  std::map<model::ObjectKind, int> counts;
  for (const auto& [key, held] : catalog.objects) ++counts[key.kind];
  EXPECT_EQ(counts[model::ObjectKind::table], 20);
  EXPECT_EQ(counts[model::ObjectKind::constraint], 80);
  EXPECT_EQ(counts[model::ObjectKind::index], 20);
  EXPECT_EQ(counts[model::ObjectKind::sequence], 1);
  EXPECT_EQ(counts[model::ObjectKind::schema], 1);
  EXPECT_EQ(counts.size(), 5U);
}

TEST_F(ReadTest, SettingsOfTheSession_DoNotChangeTheText) {
  run("CREATE SCHEMA shop; CREATE TABLE shop.t (at timestamptz DEFAULT '2020-01-01 12:00+00', f float8 DEFAULT 0.1, "
      "i interval DEFAULT '1 day 2 hours', \"plain\" int); CREATE VIEW shop.v AS SELECT * FROM shop.t WHERE f < 0.3");
  const std::string before = to_json(read_all());
  run("SET search_path = shop; SET TimeZone = 'Asia/Tokyo'; SET DateStyle = 'German'; SET extra_float_digits = -4; "
      "SET IntervalStyle = 'iso_8601'; SET quote_all_identifiers = on");
  EXPECT_EQ(to_json(read_all()), before);
  EXPECT_EQ(connection().query("SHOW search_path")->text(0, std::size_t{0}), "shop");
  EXPECT_FALSE(connection().in_transaction());
}

TEST_F(ReadTest, InsideATransaction_SeesItsChangesAndKeepsIt) {
  run("BEGIN; CREATE TABLE fresh (id int); SET LOCAL search_path = 'pg_temp'");
  object<model::Table>(read_all(), "table public.fresh");
  EXPECT_TRUE(connection().in_transaction());
  EXPECT_EQ(connection().query("SHOW search_path")->text(0, std::size_t{0}), "pg_temp");
  run("ROLLBACK");
  EXPECT_EQ(read_all().objects.size(), 1U);
}

TEST_F(ReadTest, FailingQuery_IsGen2020AndLeavesTheSessionUsable) {
  run(some_tables(50) + "SET statement_timeout = '1ms'");
  const auto catalog = read(connection());
  ASSERT_FALSE(catalog.ok());
  EXPECT_EQ(catalog.errors().front().code, "GEN2020");
  EXPECT_FALSE(connection().in_transaction());
  run("SET statement_timeout = 0");
  EXPECT_EQ(read_all().objects.size(), 302U);
}

TEST_F(ReadTest, FailingQueryInsideATransaction_LeavesTheTransactionUsable) {
  run(some_tables(50) + "BEGIN; SET LOCAL statement_timeout = '1ms'");
  EXPECT_FALSE(read(connection()).ok());
  EXPECT_TRUE(connection().in_transaction());
  EXPECT_FALSE(connection().in_failed_transaction());
  run("SET LOCAL statement_timeout = 0; CREATE TABLE after_all (id int); COMMIT");
}

TEST_F(ReadTest, IgnoredSchemas_AreNotThere) {
  run("CREATE SCHEMA gen; CREATE TABLE gen.migrations (id int PRIMARY KEY); CREATE SCHEMA \"it's\"; "
      "CREATE VIEW \"it's\".v AS SELECT 1 AS one");
  EXPECT_FALSE(read_all().contains({model::ObjectKind::schema, {}, {}, model::Identifier("gen"), {}}));
  object<model::View>(read_all(), "view \"it's\".v");
  ReadOptions options;
  options.ignored_schemas = {model::Identifier("it's"), model::Identifier("other")};
  const auto catalog = read(connection(), options);
  ASSERT_TRUE(catalog.ok()) << text(catalog.errors());
  object<model::Table>(*catalog, "table gen.migrations");
  EXPECT_FALSE(catalog->contains({model::ObjectKind::schema, {}, {}, model::Identifier("it's"), {}}));
}

TEST_F(ReadTest, OrdinaryRole_ReadsTheSameButForSecrets) {
  ASSERT_TRUE(server()->ensure_role("gen_test_reader").ok());
  run("ALTER ROLE gen_test_reader NOSUPERUSER");
  run("CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; "
      "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (\"user\" 'u', password 'secret'); CREATE TABLE t (id int "
      "PRIMARY KEY)");
  const model::Catalog all = read_all();
  EXPECT_EQ(text_of(object<model::UserMapping>(all, "user mapping s.public").options), "user=u");
  run("SET ROLE gen_test_reader");
  const model::Catalog seen = read_all();
  EXPECT_EQ(seen.current_user.str(), "gen_test_reader");
  EXPECT_EQ(seen.objects.size(), all.objects.size());
  EXPECT_EQ(text_of(object<model::UserMapping>(seen, "user mapping s.public").options), "");
}

TEST_F(ReadTest, ExtensionMembersAndTemporaryObjects_AreLeftOut) {
  run("CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext; CREATE TEMP TABLE scrap (id int PRIMARY KEY); "
      "CREATE TABLE t (mail ext.citext)");
  const model::Catalog catalog = read_all();
  EXPECT_EQ(catalog.objects.size(), 4U);
  const auto extension = object<model::Extension>(catalog, "extension citext");
  EXPECT_EQ(extension.schema.str(), "ext");
  EXPECT_NE(extension.version, "");
  EXPECT_TRUE(catalog.unmodelled.empty());
}

TEST_F(ReadTest, KindsThatTheModelLacks_AreListed) {
  const model::Catalog catalog =
      read_after("CREATE SCHEMA shop; CREATE TYPE shop.later; CREATE TYPE shop.span AS RANGE (SUBTYPE = float8)");
  EXPECT_EQ(catalog.unmodelled, (std::vector<std::string>{"shell type shop.later"}));
}

TEST_F(ReadTest, ShellOperators_AreNoObjects) {
  const model::Catalog catalog = read_after(
      "CREATE SCHEMA shop; CREATE OPERATOR shop.=== (LEFTARG = int, RIGHTARG = bigint, FUNCTION = int48eq, "
      "COMMUTATOR = OPERATOR(shop.=!=))");
  const auto made = object<model::Operator>(catalog, "operator shop.===(integer, bigint)");
  EXPECT_EQ(made.function, "pg_catalog.int48eq");
  EXPECT_EQ(made.commutator, "OPERATOR(shop.=!=)");
  EXPECT_TRUE(catalog.unmodelled.empty());
}

TEST_F(ReadTest, OperatorClasses_KeepWhatIsTiedToThem) {
  const model::Catalog catalog = read_after(
      "CREATE SCHEMA shop; CREATE OPERATOR FAMILY shop.fam USING btree; "
      "ALTER OPERATOR FAMILY shop.fam USING btree ADD OPERATOR 1 <(int, bigint), FUNCTION 1 btint48cmp(int, bigint); "
      "CREATE OPERATOR CLASS shop.cls FOR TYPE int USING btree FAMILY shop.fam AS OPERATOR 3 =, "
      "FUNCTION 1 btint4cmp(int, int)");
  const auto family = object<model::OperatorFamily>(catalog, "operator family shop.fam using btree");
  ASSERT_EQ(family.members.size(), 2U);
  EXPECT_EQ(family.members[0].definition, "pg_catalog.<(integer, bigint)");
  EXPECT_EQ(family.members[1].types, "integer, bigint");
  const auto operators = object<model::OperatorClass>(catalog, "operator class shop.cls using btree");
  EXPECT_EQ(operators.family, "shop.fam");
  EXPECT_EQ(operators.members.size(), 2U);
}

TEST_F(ReadTest, TextSearch_HasOptionsAndMappings) {
  const model::Catalog catalog = read_after(
      "CREATE SCHEMA shop; "
      "CREATE TEXT SEARCH DICTIONARY shop.plain (TEMPLATE = simple, StopWords = 'english', Accept = false); "
      "CREATE TEXT SEARCH CONFIGURATION shop.words (PARSER = \"default\"); "
      "ALTER TEXT SEARCH CONFIGURATION shop.words ADD MAPPING FOR word WITH shop.plain, simple");
  const auto dictionary = object<model::TextSearchDictionary>(catalog, "text search dictionary shop.plain");
  ASSERT_EQ(dictionary.options.size(), 2U);
  EXPECT_EQ(dictionary.options[0].name, "accept");
  EXPECT_EQ(dictionary.options[1].value, "'english'");
  const auto words = object<model::TextSearchConfiguration>(catalog, "text search configuration shop.words");
  ASSERT_EQ(words.mappings.size(), 1U);
  EXPECT_EQ(words.mappings[0].dictionaries, (std::vector<std::string>{"shop.plain", "pg_catalog.simple"}));
}

}  // namespace
}  // namespace gen::introspect
