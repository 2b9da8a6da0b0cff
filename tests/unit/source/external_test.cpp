#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gen/source/schema_source.hpp"

namespace gen::source {
namespace {

using Strings = std::vector<std::string>;

struct Loaded {
  support::SourceMap sources;
  support::Result<SchemaSource> result{SchemaSource{}};

  explicit Loaded(const std::string& text, Language language = Language::gen) {
    result = load_text(sources.add("test", text), language, sources);
  }
  Strings codes() const {
    Strings codes;
    if (result.ok()) return codes;
    for (const auto& error : result.errors()) codes.push_back(error.code);
    return codes;
  }
  static Strings sql(const std::vector<Statement>& statements) {
    Strings texts;
    for (const Statement& statement : statements) texts.push_back(statement.sql);
    return texts;
  }
  Strings ours() const { return result.ok() ? sql(result->statements) : codes(); }
  Strings externals() const { return result.ok() ? sql(result->externals) : codes(); }
};

const std::string kNull = " LANGUAGE plpgsql AS '/* stand-in of gen */ BEGIN RETURN NULL; END'";
const std::string kNothing = " LANGUAGE plpgsql AS '/* stand-in of gen */ BEGIN END'";
const std::string kNoRows = " LANGUAGE plpgsql AS '/* stand-in of gen */ BEGIN RETURN; END'";
const std::string kAuth = "CREATE SCHEMA IF NOT EXISTS auth";

struct Case {
  std::string source;
  Strings externals;
};

TEST(External, Blocks_StandApartFromOurs) {
  const std::vector<Case> cases = {
      {"external table auth.users { id uuid primary key; }",
       {kAuth, "CREATE TABLE auth.users (\n  id uuid primary key\n)"}},
      {"external enum level { low }", {"CREATE TYPE level AS ENUM ('low')"}},
      {"external domain auth.mail = text;", {kAuth, "CREATE DOMAIN auth.mail AS text"}},
      {"external extension hstore schema tools;",
       {"CREATE SCHEMA IF NOT EXISTS tools", "CREATE EXTENSION IF NOT EXISTS hstore SCHEMA tools"}},
      {"/// for readers\nexternal create view auth.v as select 1;", {kAuth, "create view auth.v as select 1"}},
      {"external schema auth { function uid() returns uuid; enum e { a } }",
       {kAuth, "CREATE function uid() returns uuid" + kNull, "CREATE TYPE auth.e AS ENUM ('a')"}},
      {"schema auth { external table t { external text; } }", {kAuth, "CREATE TABLE auth.t (\n  external text\n)"}},
      {"external table a { b int references c; }",
       {"CREATE TABLE a (\n  b int\n)", "ALTER TABLE a ADD FOREIGN KEY (b) references c"}},
      {"external function f() returns int begin atomic select 1; end;",
       {"CREATE function f() returns int begin atomic select 1; end"}},
      {"external create function f() returns int language sql as 'select 1';",
       {"create function f() returns int language sql as 'select 1'"}},
  };
  for (const Case& each : cases) EXPECT_EQ(Loaded(each.source).externals(), each.externals) << each.source;
}

TEST(External, RoutineWithoutBody_IsStandIn) {
  const std::vector<Case> cases = {
      {"external function f(a int default (1)) returns int stable;",
       {"CREATE function f(a int default (1)) returns int stable" + kNull}},
      {"external function f() returns void;", {"CREATE function f() returns void" + kNothing}},
      {"external function f(out a int);", {"CREATE function f(out a int)" + kNothing}},
      {"external procedure f();", {"CREATE procedure f()" + kNothing}},
      {"external function f() returns setof int;", {"CREATE function f() returns setof int" + kNoRows}},
      {"external function f() returns table (a int);", {"CREATE function f() returns table (a int)" + kNoRows}},
      {"external function f() returns trigger;",
       {"CREATE function f() returns trigger LANGUAGE plpgsql AS '/* stand-in of gen */ BEGIN IF tg_op = ''DELETE'' "
        "THEN RETURN old; END IF; RETURN new; END'"}},
  };
  for (const Case& each : cases) EXPECT_EQ(Loaded(each.source).externals(), each.externals) << each.source;
}

TEST(External, Directive_IsTheSameInSql) {
  const Loaded loaded(
      "-- gen: external\nCREATE TABLE auth.users (id uuid PRIMARY KEY);\n"
      "-- gen: external\nCREATE FUNCTION auth.uid() RETURNS uuid;\nCREATE TABLE mine (id uuid REFERENCES auth.users);",
      Language::sql);
  EXPECT_EQ(loaded.externals(), (Strings{kAuth, "CREATE TABLE auth.users (id uuid PRIMARY KEY)",
                                         "CREATE FUNCTION auth.uid() RETURNS uuid" + kNull}));
  EXPECT_EQ(loaded.ours(), Strings{"CREATE TABLE mine (id uuid REFERENCES auth.users)"});
}

TEST(External, Word_StaysAName) {
  EXPECT_EQ(Loaded("table external { external text storage external; }").ours(),
            (Strings{"CREATE TABLE external (\n  external text\n)",
                     "ALTER TABLE external ALTER COLUMN external SET storage external"}));
}

TEST(External, WhatCannotBe_IsAnError) {
  struct Wrong {
    std::string source;
    Language language;
    Strings codes;
  };
  const std::vector<Wrong> cases = {
      {"external table t { } table t { }", Language::gen, {"GEN1610"}},
      {"external schema s { } schema s { }", Language::gen, {"GEN1610"}},
      {"external table t { } external table t { }", Language::gen, {"GEN1201"}},
      {"external table t { a int renamed from b; }", Language::gen, {"GEN1611"}},
      {"external table t { owner to joe; policy p using (true); }", Language::gen, {"GEN1611", "GEN1611", "GEN1611"}},
      {"external grant select on t to joe;", Language::gen, {"GEN1611"}},
      {"external function f() returns int language sql;", Language::gen, {"GEN1612"}},
      {"function f() returns int;", Language::gen, {"GEN1103"}},
      {"external retire table t;", Language::gen, {"GEN1101"}},
      {"-- gen: external; renamed from u\ncreate table t ();", Language::sql, {"GEN1611"}},
      {"create table t (); -- gen: external", Language::sql, {"GEN1401"}},
      {"-- gen: external\ncreate table t ();\ncreate table t ();", Language::sql, {"GEN1610"}},
  };
  for (const Wrong& each : cases) EXPECT_EQ(Loaded(each.source, each.language).codes(), each.codes) << each.source;
}

}  // namespace
}  // namespace gen::source
