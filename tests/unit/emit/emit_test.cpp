#include "gen/emit/emit.hpp"

#include <gtest/gtest.h>

#include "gen/render/sql_builder.hpp"

namespace gen::emit {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;
using plan::Effects;
using plan::Lock;
using plan::Step;

ObjectKey key(ObjectKind kind, const std::string& name) { return {kind, Identifier("shop"), {}, Identifier(name), {}}; }

Step step(const ObjectKey& subject, const std::string& up, Effects up_effects) {
  Step made;
  made.subject = subject;
  made.up = {render::SqlBuilder(up).build()};
  made.down = {render::SqlBuilder("SELECT").build()};
  made.up_effects = std::move(up_effects);
  return made;
}

migration::Header head_of(std::vector<Step> steps, const support::SourceMap& sources = {}) {
  const auto pairs = make_files({std::move(steps), {}}, {"x", 0, {}, "none", "not tested"}, sources);
  EXPECT_EQ(pairs.size(), 1u);
  return *pairs.front().up.header;
}

Effects drop_of(const std::string& name) {
  Effects effects{Lock::access_exclusive, name, false, false, {}, {}};
  effects.removes = {"view " + name};
  return effects;
}

TEST(Header, OtherLocksOfAStatement_AreNamedBesideIts) {
  Effects validate{Lock::share_update_exclusive, "shop.orders", false, true, {}, {}};
  validate.also = {{Lock::row_share, "shop.customers", false, true, {}, {}}};
  const auto head = head_of({step(key(ObjectKind::constraint, "c"), "ALTER TABLE", validate)});
  EXPECT_EQ(head.lock, "SHARE UPDATE EXCLUSIVE on shop.orders; ROW SHARE on shop.customers");
  EXPECT_EQ(head.scan, "shop.customers, shop.orders");
}

TEST(Header, ViewThatGoesAndComesBack_IsLockedButNotMissed) {
  const ObjectKey view = key(ObjectKind::view, "v");
  const auto head = head_of({step(view, "DROP VIEW shop.v", drop_of("shop.v")), step(view, "CREATE VIEW shop.v", {})});
  EXPECT_EQ(head.lock, "ACCESS EXCLUSIVE on shop.v");
  EXPECT_EQ(head.risk, "none known");
}

TEST(Header, WhatGoesForGood_IsARisk) {
  const auto head = head_of({step(key(ObjectKind::view, "v"), "DROP VIEW shop.v", drop_of("shop.v"))});
  EXPECT_EQ(head.risk, "a program that still uses view shop.v fails");
}

TEST(Header, TableMadeInTheFile_NobodyWaitsFor) {
  Effects reference{Lock::share_row_exclusive, "shop.lines, shop.orders", false, true, {}, {}};
  const auto head = head_of({step(key(ObjectKind::table, "lines"), "CREATE TABLE shop.lines", {}),
                             step(key(ObjectKind::constraint, "c"), "ALTER TABLE", reference)});
  EXPECT_EQ(head.lock, "SHARE ROW EXCLUSIVE on shop.orders");
  EXPECT_EQ(head.scan, "shop.orders");
}

TEST(Header, SubjectOfSeveralSteps_IsToldOnceWithItsPlace) {
  support::SourceMap sources;
  const support::FileId file = sources.add("shop.sql", "CREATE TABLE orders (total int);");
  Step first = step(key(ObjectKind::table, "orders"), "ALTER TABLE", {});
  Step second = first;
  second.cause = {file, 13, 6};
  EXPECT_EQ(head_of({first, second}, sources).why, (std::vector<std::string>{"shop.sql:1 table shop.orders"}));
}

Pair guarded(std::vector<Step> steps) {
  const ObjectKey view = key(ObjectKind::view, "v");
  Occasion occasion{"x", 0, {}, "none", "not tested", {}, {}};
  occasion.guards.resize(1);
  occasion.guards[0].up.after = {{render::Aspect::definition, view, "SELECT 1"}};
  return make_files({std::move(steps), {}}, occasion, {}).front();
}

TEST(Guard, TransactionalFile_IsOneBlock) {
  const ObjectKey view = key(ObjectKind::view, "v");
  const std::string body = guarded({step(view, "CREATE VIEW shop.v", {}), step(view, "COMMENT", {})}).up.body;
  EXPECT_TRUE(body.starts_with("DO $guard$\n"));
  EXPECT_TRUE(body.ends_with("\nCREATE VIEW shop.v;\nCOMMENT;\nEND\n$guard$;\n"));
}

TEST(Guard, Messages_DoNotNameTheVersion) {
  const auto pair = guarded({step(key(ObjectKind::view, "v"), "CREATE VIEW shop.v", {})});
  EXPECT_NE(pair.up.body.find("'x.up.sql is already applied'"), std::string::npos);
}

TEST(Guard, DirectionWithoutOne_IsWrittenAsEver) {
  EXPECT_EQ(guarded({step(key(ObjectKind::view, "v"), "CREATE VIEW shop.v", {})}).down.body, "SELECT;\n");
}

TEST(Guard, FileWithoutTransaction_StaysSteps) {
  Step build = step(key(ObjectKind::index, "i"), "CREATE INDEX CONCURRENTLY i ON shop.t (a)", {});
  build.mode = plan::RunMode::no_transaction;
  const std::string body = guarded({build}).up.body;
  EXPECT_TRUE(body.starts_with("CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON shop.t (a);\n\nDO $guard$\n"));
}

std::string up_of(const std::vector<std::string>& statements, const std::set<std::string>& foreign_tables = {}) {
  Step made;
  made.subject = key(ObjectKind::table, "t");
  for (const std::string& statement : statements) made.up.push_back(render::SqlBuilder(statement).build());
  Occasion occasion{"x", 0, {}, "none", "not tested"};
  occasion.foreign_tables = foreign_tables;
  return make_files({{made}, {}}, occasion, {}).front().up.body;
}

TEST(Locks, TableLockedAgainstWritersAndThenAgainstAll_IsLockedAgainstAllAtFirst) {
  const std::string trigger = "CREATE TRIGGER g BEFORE UPDATE OF a, b ON shop.\"T\" FOR EACH ROW EXECUTE FUNCTION f()";
  const std::string check = "ALTER TABLE shop.\"T\" ADD CONSTRAINT c CHECK (a > 0) NOT VALID";
  EXPECT_EQ(up_of({trigger, check}),
            "BEGIN;\n\nLOCK TABLE shop.\"T\" IN ACCESS EXCLUSIVE MODE;\n" + trigger + ";\n" + check + ";\n\nCOMMIT;\n");
  EXPECT_EQ(up_of({check, trigger}).find("LOCK"), std::string::npos);
}

TEST(Locks, BothTablesOfAForeignKey_AreLockedInOneStatement) {
  const std::string body = up_of({"ALTER TABLE a ADD CONSTRAINT k FOREIGN KEY (b) REFERENCES b(id) NOT VALID",
                                  "ALTER TABLE b ADD COLUMN c int", "DROP TRIGGER g ON a"});
  EXPECT_NE(body.find("LOCK TABLE a, b IN ACCESS EXCLUSIVE MODE;\nALTER TABLE a ADD CONSTRAINT"), std::string::npos)
      << body;
}

TEST(Locks, TableWhoseRowsAreWrittenFirst_IsLockedBefore) {
  const std::string body =
      up_of({"UPDATE shop.t SET a = 1 WHERE a IS NULL", "ALTER TABLE shop.t ALTER COLUMN a SET NOT NULL"});
  EXPECT_NE(body.find("LOCK TABLE shop.t IN ACCESS EXCLUSIVE MODE;\nUPDATE"), std::string::npos) << body;
}

TEST(Locks, ForeignTables_HaveNone) {
  const std::vector<std::string> statements{"CREATE TRIGGER g AFTER INSERT ON far.t EXECUTE FUNCTION f()",
                                            "DROP TRIGGER h ON far.t"};
  EXPECT_NE(up_of(statements).find("LOCK TABLE far.t"), std::string::npos);
  EXPECT_EQ(up_of(statements, {"far.t"}).find("LOCK"), std::string::npos);
}

TEST(Locks, NothingIsLockedMoreThanTheStatementsDo) {
  for (const auto& statements : std::vector<std::vector<std::string>>{
           {"CREATE TABLE t (a int)", "CREATE INDEX i ON t (a)", "ALTER TABLE t ADD COLUMN b int"},
           {"CREATE INDEX i ON t (a)", "ALTER TABLE t VALIDATE CONSTRAINT c", "ALTER TABLE u ADD COLUMN b int"},
           {"CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f()", "ALTER TABLE t ENABLE ALWAYS TRIGGER g"},
           {"CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f()", "ALTER TABLE t SET (fillfactor = 70)"},
           {"LOCK TABLE t, u IN ACCESS EXCLUSIVE MODE", "CREATE INDEX i ON u (a)", "ALTER TABLE u DROP COLUMN b"}}) {
    std::string expected = "BEGIN;\n\n";
    for (const std::string& statement : statements) expected += statement + ";\n";
    EXPECT_EQ(up_of(statements), expected + "\nCOMMIT;\n");
  }
}

}  // namespace
}  // namespace gen::emit
