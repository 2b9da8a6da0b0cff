#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "gen/source/schema_source.hpp"

namespace gen::source {
namespace {

using model::ObjectKind;

struct Loaded {
  support::SourceMap sources;
  support::FileId file = 0;
  support::Result<SchemaSource> result{SchemaSource{}};

  explicit Loaded(const std::string& text, Language language = Language::sql) {
    file = sources.add("test", text);
    result = load_text(file, language, sources);
  }
  const SchemaSource& source() const { return *result; }
  std::vector<std::string> sql() const {
    std::vector<std::string> texts;
    for (const Statement& statement : result->statements) texts.push_back(statement.sql);
    return texts;
  }
  std::vector<std::string> codes() const {
    std::vector<std::string> codes;
    for (const auto& error : result.errors()) codes.push_back(error.code);
    return codes;
  }
};

std::vector<std::string> declared(const Statement& statement) {
  std::vector<std::string> names;
  for (const Declaration& declaration : statement.declares) names.push_back(model::to_string(declaration.key));
  return names;
}

using Strings = std::vector<std::string>;

TEST(Script, Dump_ReadsStatementsAndDropsSessionNoise) {
  const Loaded loaded(
      "SET statement_timeout = 0;\n\\restrict x\nSELECT pg_catalog.set_config('search_path', '', false);\n"
      "SET default_tablespace = '';\nSET default_table_access_method = heap;\n"
      "CREATE TABLE public.a (id integer NOT NULL);\nALTER TABLE public.a OWNER TO joe;\n");
  ASSERT_TRUE(loaded.result.ok());
  EXPECT_EQ(loaded.sql(),
            (Strings{"CREATE TABLE public.a (id integer NOT NULL)", "ALTER TABLE public.a OWNER TO joe"}));
  EXPECT_EQ(loaded.source().statements[0].search_path, "''");
  EXPECT_TRUE(loaded.source().statements[1].sets_owner);
  EXPECT_EQ(loaded.source().statements[1].roles, (Strings{"joe"}));
  EXPECT_TRUE(loaded.source().notes.empty());
}

TEST(Script, SearchPath_QualifiesDeclarations) {
  const Loaded loaded(
      "set search_path to \"Shop\", public; create table a (b int); reset search_path; create view v as select 1;");
  ASSERT_TRUE(loaded.result.ok());
  EXPECT_EQ(declared(loaded.source().statements[0]), (Strings{"table \"Shop\".a", "column \"Shop\".a.b"}));
  EXPECT_EQ(loaded.source().statements[0].search_path, "\"Shop\", public");
  EXPECT_EQ(declared(loaded.source().statements[1]), (Strings{"view public.v"}));
  EXPECT_EQ(loaded.source().statements[1].search_path, "");
}

TEST(Script, DataAndClusterCommands_AreLeftOutWithOneNoteEach) {
  const Loaded loaded(
      "create table a (b int);\ninsert into a values (1);\ninsert into a values (2);\n"
      "COPY a (b) FROM stdin;\n1\n2\n\\.\ncreate role joe;\ngrant joe to ann;\nselect setval('s', "
      "1);\nbegin;\ncommit;\n");
  ASSERT_TRUE(loaded.result.ok());
  EXPECT_EQ(loaded.source().statements.size(), 1u);
  Strings notes;
  for (const auto& note : loaded.source().notes) notes.push_back(note.code + " " + note.message);
  EXPECT_EQ(notes, (Strings{"GEN1601 2 INSERT statements are about data, not structure, and are not run",
                            "GEN1601 1 COPY statement is about data, not structure, and is not run",
                            "GEN1602 1 CREATE ROLE statement is about the server around this database and is not run",
                            "GEN1602 1 GRANT statement is about the server around this database and is not run",
                            "GEN1601 1 SELECT statement is about data, not structure, and is not run"}));
}

TEST(Script, Subscription_NeverReachesOutFromTheScratchServer) {
  const Loaded loaded(
      "create subscription a connection 'host=h' publication p;\n"
      "create subscription b connection 'host=h' publication p, q with (copy_data = false, binary, enabled = true, "
      "slot_name "
      "= 'with (x');\n"
      "alter subscription a enable;\nalter subscription b refresh publication;\ncomment on subscription a is "
      "'news';\n");
  ASSERT_TRUE(loaded.result.ok());
  EXPECT_EQ(
      loaded.sql(),
      (Strings{"create subscription a connection 'host=h' publication p WITH (connect = false)",
               "create subscription b connection 'host=h' publication p, q WITH (connect = false, binary, slot_name = "
               "'with (x')",
               "comment on subscription a is 'news'"}));
  EXPECT_EQ(declared(loaded.source().statements[0]), (Strings{"subscription a"}));
}

TEST(Script, ChangedSetting_HoldsUntilTheEndOfTheFile) {
  const Loaded loaded("set default_tablespace = fast; create table a (b int);");
  EXPECT_EQ(loaded.sql(),
            (Strings{"SET default_tablespace TO fast", "create table a (b int)", "RESET default_tablespace"}));
}

TEST(Script, NewerSyntax_PassesThroughWithANote) {
  const Loaded loaded("create table a (b int, c int generated always as (b * 2) virtual);");
  ASSERT_TRUE(loaded.result.ok());
  EXPECT_FALSE(loaded.source().statements[0].parsed);
  EXPECT_EQ(loaded.source().statements[0].tag, "CREATE TABLE");
  EXPECT_EQ(declared(loaded.source().statements[0]), (Strings{"table public.a"}));
  ASSERT_EQ(loaded.source().notes.size(), 1u);
  EXPECT_EQ(loaded.source().notes[0].code, "GEN1302");
  EXPECT_EQ(loaded.sources.slice(loaded.source().notes[0].where), "v");
}

TEST(Script, Function_HasItsSignature) {
  const Loaded loaded(
      "create function f(a int, b varchar(3)[], out c text) as '' language sql;"
      "create function g(m mood) returns int as '' language sql;");
  EXPECT_EQ(loaded.source().statements[0].declares[0].key.signature, "integer, character varying[]");
  EXPECT_TRUE(loaded.source().statements[0].declares[0].signature_known);
  EXPECT_FALSE(loaded.source().statements[1].declares[0].signature_known);
}

TEST(Script, DirectivesInTable_BelongToTheirElements) {
  const Loaded loaded(
      "-- gen: renamed from clients\n"
      "create table customers (\n"
      "  id int,\n"
      "  -- gen: renamed from name\n"
      "  full_name text,\n"
      "  tier text, -- gen: backfill ('x') strategy direct\n"
      "  -- gen: renamed from old_check\n"
      "  constraint named check (id > 0),\n"
      "  -- gen: using (n::bigint) reverse (n::int)\n"
      "  n bigint\n"
      ");\n-- gen: retire column customers.gone\n");
  ASSERT_TRUE(loaded.result.ok());
  const Intents& intents = loaded.source().intents;
  ASSERT_EQ(intents.renames.size(), 3u);
  EXPECT_EQ(model::to_string(intents.renames[0].from), "table public.clients");
  EXPECT_EQ(model::to_string(intents.renames[1].from), "column public.customers.name");
  EXPECT_EQ(model::to_string(intents.renames[1].to), "column public.customers.full_name");
  EXPECT_EQ(model::to_string(intents.renames[2].to), "constraint public.customers.named");
  ASSERT_EQ(intents.backfills.size(), 1u);
  EXPECT_EQ(intents.backfills[0].expression, "'x'");
  EXPECT_EQ(intents.backfills[0].column.name.str(), "tier");
  ASSERT_EQ(intents.strategies.size(), 1u);
  EXPECT_TRUE(intents.strategies[0].direct);
  ASSERT_EQ(intents.conversions.size(), 1u);
  EXPECT_EQ(intents.conversions[0].reverse_expression, "n::int");
  ASSERT_EQ(intents.retired.size(), 1u);
  EXPECT_EQ(model::to_string(intents.retired[0].key), "column public.customers.gone");
}

TEST(Script, RetiredColumn_SaysWhatItHeld) {
  const Loaded loaded(
      "-- gen: retire column people.full_name reverse (first || ' ' || last); retire column people.b\n");
  ASSERT_TRUE(loaded.result.ok());
  const Intents& intents = loaded.source().intents;
  ASSERT_EQ(intents.retired.size(), 2u);
  EXPECT_EQ(model::to_string(intents.retired[0].key), "column public.people.full_name");
  EXPECT_EQ(intents.retired[0].reverse, "first || ' ' || last");
  EXPECT_EQ(intents.retired[1].reverse, "");
}

TEST(Script, ReverseOfWhatHasNoValues_IsRefused) {
  for (const char* line : {"-- gen: retire table t reverse (1)\n", "-- gen: retire column t.a reverse\n"}) {
    const Loaded loaded(line);
    ASSERT_FALSE(loaded.result.ok()) << line;
    EXPECT_EQ(loaded.result.errors().front().code, "GEN1401");
  }
}

TEST(Script, DirectivesOfEnums_NameLabels) {
  const Loaded loaded(
      "-- gen: retire value 'old' to 'b'\ncreate type mood as enum ('a',\n  -- gen: renamed from 'bb'\n  'b');");
  ASSERT_TRUE(loaded.result.ok());
  ASSERT_EQ(loaded.source().intents.renames.size(), 1u);
  EXPECT_EQ(loaded.source().intents.renames[0].from.name.str(), "bb");
  EXPECT_EQ(loaded.source().intents.renames[0].to.owner.str(), "mood");
  ASSERT_EQ(loaded.source().intents.enum_mappings.size(), 1u);
  EXPECT_EQ(loaded.source().intents.enum_mappings[0].replacement, "b");
}

TEST(Script, DirectiveBehindStatement_IsAboutIt) {
  const Loaded loaded(
      "create table a (); -- gen: renamed from x\ncreate table b ();\ncreate view v as select 1; -- gen: renamed from "
      "w");
  ASSERT_TRUE(loaded.result.ok());
  ASSERT_EQ(loaded.source().intents.renames.size(), 2u);
  EXPECT_EQ(model::to_string(loaded.source().intents.renames[0].to), "table public.a");
  EXPECT_EQ(model::to_string(loaded.source().intents.renames[1].to), "view public.v");
}

TEST(Script, BadDirectives_AreErrors) {
  for (const char* text :
       {"-- gen: renamd from x\ncreate table a ();", "-- gen: renamed x\ncreate table a ();",
        "-- gen: backfill (1)\ncreate table a ();", "-- gen: renamed from x", "-- gen:", "-- gen: retire column x",
        "-- gen: retire thing a.b", "-- gen: strategy fast\ncreate table a ();"}) {
    const Loaded loaded(text);
    ASSERT_FALSE(loaded.result.ok()) << text;
    EXPECT_EQ(loaded.codes(), (Strings{"GEN1401"})) << text;
  }
}

TEST(Script, IndexWithoutName_HasTheOneTheServerWillChoose) {
  const std::vector<std::pair<std::string, std::string>> names = {
      {"create index on shop.t (a, b);", "index shop.t_a_b_idx"},
      {"create index on t (lower(a)) include (b);", "index public.t_lower_b_idx"},
      {"create index on t ((a || b));", "index public.t_expr_idx"}};
  for (const auto& [text, name] : names) {
    const Loaded loaded(text);
    ASSERT_TRUE(loaded.result.ok()) << text;
    const Declaration& index = loaded.source().statements[0].declares.at(0);
    EXPECT_EQ(model::to_string(index.key), name);
    EXPECT_FALSE(index.signature_known);
  }
  EXPECT_TRUE(Loaded("create index on t (a); create index on t (a);").result.ok());
}

TEST(Script, ColumnsHaveTheirPlaces) {
  const Loaded loaded("create table t (\n  a int,\n  b int);");
  const model::ObjectKey table{model::ObjectKind::table, model::Identifier("public"), {}, model::Identifier("t"), {}};
  const auto& columns = loaded.source().intents.columns;
  const auto b = columns.find(column_key(table, model::Identifier("b")));
  ASSERT_NE(b, columns.end());
  EXPECT_EQ(loaded.sources.slice(b->second), "b");
}

TEST(Script, Duplicates_OfAWholeTable_AreToldOnce) {
  const Loaded loaded(
      "create table a (b int constraint c check (b > 0));\ncreate table a (b int constraint c check (b > 0));");
  ASSERT_FALSE(loaded.result.ok());
  EXPECT_EQ(loaded.codes(), (Strings{"GEN1201"}));
}

TEST(Script, Duplicates_ShowBothPlaces) {
  const Loaded loaded("create table a (b int, b text);\ncreate view a as select 1;");
  ASSERT_FALSE(loaded.result.ok());
  EXPECT_EQ(loaded.codes(), (Strings{"GEN1202", "GEN1201"}));
  const auto& error = loaded.result.errors()[1];
  EXPECT_EQ(loaded.sources.locate(error.where.file, error.where.offset).line, 2u);
  ASSERT_EQ(error.notes.size(), 1u);
  EXPECT_EQ(loaded.sources.slice(error.notes[0].where), "a");
}

TEST(Script, RepeatedDeclarations_AreFineWhereTheScriptAllowsThem) {
  for (const char* text :
       {"create table a (); drop table a; create table a ();", "create table a (); create table if not exists a ();",
        "create view v as select 1; create or replace view v as select 2;",
        "create table a (); alter table a rename to b; create table a ();",
        "create function f(int) returns int as '' language sql; create function f(text) returns int as '' language "
        "sql;"}) {
    EXPECT_TRUE(Loaded(text).result.ok()) << text;
  }
}

TEST(Script, Truncated_NeverFailsToReturn) {
  const std::string text =
      "-- gen: renamed from x\ncreate table \"a\" (b int check (b > $$x$$), -- gen: backfill (1)\n c text default "
      "E'\\'' );\n"
      "create function f() returns int begin atomic select case when true then 1 end; end;\ncopy a from "
      "stdin;\n1\n\\.\n";
  for (std::size_t length = 0; length <= text.size(); ++length) Loaded(text.substr(0, length));
}

}  // namespace
}  // namespace gen::source
