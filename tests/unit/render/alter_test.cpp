#include <gtest/gtest.h>

#include "gen/render/render.hpp"

namespace gen::render {
namespace {

using model::Identifier;
using model::Object;
using model::ObjectKind;
using Lines = std::vector<std::string>;

model::ObjectKey key(ObjectKind kind, const std::string& name, const std::string& owner = "") {
  return {kind, Identifier("s"), Identifier(owner), Identifier(name), {}};
}

template <class Struct>
Struct named(const std::string& name, const std::string& owner = "") {
  Struct made;
  made.key = key(Struct::kKind, name, owner);
  return made;
}

Lines lines(const Script& script) {
  Lines out;
  for (const SqlText& statement : script) out.push_back(statement.str());
  return out;
}

Lines lines(const std::optional<Script>& script) { return script ? lines(*script) : Lines{"<nothing>"}; }

const Lines kImpossible{"<nothing>"};

model::Column column(const std::string& name, const std::string& type) {
  model::Column made;
  made.name = Identifier(name);
  made.type = type;
  return made;
}

TEST(AlterEnum, AddedLabels_StandBesideTheirNeighbours) {
  auto before = named<model::EnumType>("mood");
  before.labels = {"b", "d"};
  auto after = before;
  after.labels = {"a", "b", "c", "c'", "d", "e"};
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"ALTER TYPE s.mood ADD VALUE 'a' BEFORE 'b'", "ALTER TYPE s.mood ADD VALUE 'c' AFTER 'b'",
                   "ALTER TYPE s.mood ADD VALUE 'c''' AFTER 'c'", "ALTER TYPE s.mood ADD VALUE 'e'"}));
}

TEST(AlterEnum, RemovedOrMovedLabels_AreImpossible) {
  auto before = named<model::EnumType>("mood");
  before.labels = {"a", "b"};
  auto after = before;
  after.labels = {"b"};
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
  after.labels = {"b", "a"};
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
}

TEST(AlterHeader, OwnerAndComment_ChangeInPlace) {
  auto before = named<model::Table>("t");
  before.owner = Identifier("old");
  before.comment = "was";
  auto after = before;
  after.owner = Identifier("New One");
  after.comment = "";
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"ALTER TABLE s.t OWNER TO \"New One\"", "COMMENT ON TABLE s.t IS NULL"}));
  after.owner.reset();
  EXPECT_EQ(lines(alter(before, after)), (Lines{"COMMENT ON TABLE s.t IS NULL"}));
}

TEST(AlterPrivileges, Differences_BecomeGrantsAndRevokes) {
  auto before = named<model::Table>("t");
  before.granted = {{Identifier("a"), "SELECT", false}, {Identifier("b"), "INSERT", true}};
  auto after = before;
  after.granted = {
      {Identifier("b"), "INSERT", false}, {Identifier("b"), "SELECT", false}, {Identifier("c"), "UPDATE", true}};
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"REVOKE SELECT ON TABLE s.t FROM a", "REVOKE GRANT OPTION FOR INSERT ON TABLE s.t FROM b",
                   "GRANT SELECT ON TABLE s.t TO b", "GRANT UPDATE ON TABLE s.t TO c WITH GRANT OPTION"}));
}

TEST(AlterPrivileges, WhatWasRevokedFromTheDefault_IsGivenBack) {
  auto before = named<model::Function>("f");
  before.revoked = {{Identifier("public"), "EXECUTE", false}};
  before.granted = {{Identifier("a"), "EXECUTE", false}};
  auto after = named<model::Function>("f");
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"REVOKE EXECUTE ON FUNCTION s.f() FROM a", "GRANT EXECUTE ON FUNCTION s.f() TO PUBLIC"}));
}

TEST(AlterPrivileges, RevokeOnTable_KeepsThoseOfColumns) {
  auto before = named<model::Table>("t");
  before.columns = {column("id", "integer")};
  before.columns[0].granted = {{Identifier("a"), "SELECT", false}};
  before.granted = {{Identifier("a"), "SELECT", false}};
  auto after = before;
  after.granted.clear();
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"REVOKE SELECT ON TABLE s.t FROM a", "GRANT SELECT (id) ON TABLE s.t TO a"}));
}

TEST(AlterPrivileges, Owner_IsNamedOrCurrentUser) {
  auto table = named<model::Table>("t");
  table.revoked = {{Identifier(""), "UPDATE", false}};
  EXPECT_EQ(lines(dress(Object(table))), (Lines{"REVOKE UPDATE ON TABLE s.t FROM CURRENT_USER"}));
  table.owner = Identifier("joe");
  EXPECT_EQ(lines(dress(Object(table))),
            (Lines{"ALTER TABLE s.t OWNER TO joe", "REVOKE UPDATE ON TABLE s.t FROM joe"}));
}

TEST(AlterColumn, TypeChange_DropsTheDefaultFirst) {
  const auto table = named<model::Table>("t");
  auto before = column("c", "text");
  before.default_value = "'1'::text";
  auto after = column("c", "integer");
  after.default_value = "1";
  after.not_null = true;
  EXPECT_EQ(lines(alter_column(table, before, after, "c::integer")),
            (Lines{"ALTER TABLE s.t ALTER COLUMN c DROP DEFAULT",
                   "ALTER TABLE s.t ALTER COLUMN c TYPE integer USING c::integer",
                   "ALTER TABLE s.t ALTER COLUMN c SET NOT NULL", "ALTER TABLE s.t ALTER COLUMN c SET DEFAULT 1"}));
}

TEST(AlterColumn, BecomesIdentity_IsNotNullBefore) {
  const auto table = named<model::Table>("t");
  auto before = column("c", "integer");
  before.default_value = "1";
  auto after = column("c", "integer");
  after.not_null = true;
  after.identity.emplace();
  after.identity->options.type = "integer";
  after.identity->options.maximum = 2147483647;
  after.identity->options.increment = 5;
  EXPECT_EQ(lines(alter_column(table, before, after, "")),
            (Lines{"ALTER TABLE s.t ALTER COLUMN c DROP DEFAULT", "ALTER TABLE s.t ALTER COLUMN c SET NOT NULL",
                   "ALTER TABLE s.t ALTER COLUMN c ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5)"}));
}

TEST(AlterColumn, Generated_OnlyLosesItsExpression) {
  const auto table = named<model::Table>("t");
  auto plain = column("c", "integer");
  auto generated = plain;
  generated.generated = "stored";
  generated.default_value = "(a + 1)";
  EXPECT_EQ(lines(alter_column(table, plain, generated, "")), kImpossible);
  EXPECT_EQ(lines(alter_column(table, generated, plain, "")),
            (Lines{"ALTER TABLE s.t ALTER COLUMN c DROP EXPRESSION"}));
  auto other = generated;
  other.default_value = "(a + 2)";
  EXPECT_EQ(lines(alter_column(table, generated, other, "")), kImpossible);
}

TEST(AlterComposite, Attributes_AreAddedAtTheEndOnly) {
  auto before = named<model::CompositeType>("c");
  before.attributes = {{Identifier("a"), "integer", "", ""}, {Identifier("b"), "text", "", ""}};
  auto after = before;
  after.attributes = {{Identifier("b"), "text", "pg_catalog.\"C\"", ""}, {Identifier("Z"), "date", "", "day"}};
  EXPECT_EQ(
      lines(alter(before, after)),
      (Lines{"ALTER TYPE s.c DROP ATTRIBUTE a", "ALTER TYPE s.c ALTER ATTRIBUTE b TYPE text COLLATE pg_catalog.\"C\"",
             "ALTER TYPE s.c ADD ATTRIBUTE \"Z\" date", "COMMENT ON COLUMN s.c.\"Z\" IS 'day'"}));
  after.attributes = {{Identifier("n"), "text", "", ""}, before.attributes[0], before.attributes[1]};
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
}

TEST(AlterFunction, Replace_NeedsSameNamesAndNoFewerDefaults) {
  auto before = named<model::Function>("f");
  before.arguments = "a integer, b text DEFAULT ', DEFAULT '::text";
  before.definition = "one";
  auto after = before;
  after.definition = "two";
  EXPECT_EQ(lines(alter(before, after)), (Lines{"two"}));
  after.arguments = "a integer, b text";
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
  after.arguments = before.arguments;
  after.argument_names = {"x"};
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
}

TEST(AlterView, NewColumnsAtTheEnd_AreReplacedInPlace) {
  auto before = named<model::View>("v");
  before.definition = " SELECT 1 AS a";
  before.columns.resize(1);
  before.columns[0].name = Identifier("a");
  before.columns[0].type = "integer";
  auto after = before;
  after.definition = " SELECT 1 AS a, 2 AS b";
  after.columns.push_back(after.columns[0]);
  after.columns[1].name = Identifier("b");
  after.options = {{"security_barrier", "true"}};
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"CREATE OR REPLACE VIEW s.v WITH (security_barrier=true) AS\n SELECT 1 AS a, 2 AS b"}));
  EXPECT_EQ(lines(alter(after, before)), kImpossible);
  after.definition = before.definition;
  after.columns = before.columns;
  EXPECT_EQ(lines(alter(before, after)), (Lines{"ALTER VIEW s.v SET (security_barrier=true)"}));
}

TEST(AlterConstraint, TimingOfForeignKeys_ChangesInPlace) {
  auto before = named<model::Constraint>("fk", "t");
  before.type = "foreign key";
  before.definition = "FOREIGN KEY (a) REFERENCES s.b(id)";
  auto after = before;
  after.definition += " DEFERRABLE INITIALLY DEFERRED";
  EXPECT_EQ(lines(alter(before, after)), (Lines{"ALTER TABLE s.t ALTER CONSTRAINT fk DEFERRABLE INITIALLY DEFERRED"}));
  EXPECT_EQ(lines(alter(after, before)), (Lines{"ALTER TABLE s.t ALTER CONSTRAINT fk NOT DEFERRABLE"}));
  before.type = after.type = "unique";
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
}

TEST(AlterConstraint, Validation_GoesOneWay) {
  auto before = named<model::Constraint>("c", "t");
  before.definition = "CHECK ((a > 0))";
  before.validated = false;
  auto after = before;
  after.validated = true;
  EXPECT_EQ(lines(alter(before, after)), (Lines{"ALTER TABLE s.t VALIDATE CONSTRAINT c"}));
  EXPECT_EQ(lines(alter(after, before)), kImpossible);
  EXPECT_EQ(lines(add_constraint(before, false)),
            (Lines{"ALTER TABLE s.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID"}));
}

TEST(AlterPolicy, Expressions_AreReplacedButNotRemoved) {
  auto before = named<model::Policy>("p", "t");
  before.command = "ALL";
  before.roles = {Identifier("public")};
  before.using_expression = "a";
  auto after = before;
  after.using_expression = "(a OR b)";
  after.roles = {Identifier("joe")};
  EXPECT_EQ(lines(alter(before, after)), (Lines{"ALTER POLICY p ON s.t TO joe USING (a OR b)"}));
  after.using_expression.reset();
  EXPECT_EQ(lines(alter(before, after)), kImpossible);
}

TEST(AlterSequence, NarrowerLimits_MoveTheCounterFirst) {
  auto before = named<model::Sequence>("q");
  auto after = before;
  after.options.minimum = 100;
  after.options.start = 100;
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"SELECT pg_catalog.setval('s.q', 100, false) FROM s.q WHERE last_value < 100",
                   "ALTER SEQUENCE s.q MINVALUE 100 START WITH 100"}));
  EXPECT_EQ(lines(alter(after, before)), (Lines{"ALTER SEQUENCE s.q MINVALUE 1 START WITH 1"}));
}

TEST(AlterTable, Parents_KeepTheirOrder) {
  auto before = named<model::Table>("t");
  const auto parent = [](const char* name) { return model::QualifiedName{Identifier("s"), Identifier(name)}; };
  before.inherits = {parent("a"), parent("b")};
  auto after = before;
  after.inherits = {parent("b"), parent("c")};
  EXPECT_EQ(lines(alter(before, after)), (Lines{"ALTER TABLE s.t NO INHERIT s.a", "ALTER TABLE s.t INHERIT s.c"}));
}

TEST(AlterTrigger, Replaced_IsSwitchedOffAgain) {
  auto before = named<model::Trigger>("g", "t");
  before.definition = "CREATE TRIGGER g BEFORE INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.f()";
  before.enabled = "disabled";
  auto after = before;
  after.definition = "CREATE TRIGGER g BEFORE DELETE ON s.t FOR EACH ROW EXECUTE FUNCTION s.f()";
  EXPECT_EQ(lines(alter(before, after)),
            (Lines{"CREATE OR REPLACE TRIGGER g BEFORE DELETE ON s.t FOR EACH ROW EXECUTE FUNCTION s.f()",
                   "ALTER TABLE s.t DISABLE TRIGGER g"}));
}

TEST(Drop, Nouns_AreThoseOfTheKind) {
  auto foreign = named<model::Table>("t");
  foreign.server = Identifier("srv");
  EXPECT_EQ(drop(foreign).str(), "DROP FOREIGN TABLE s.t");
  auto procedure = named<model::Function>("p");
  procedure.routine = "procedure";
  EXPECT_EQ(drop(procedure).str(), "DROP PROCEDURE s.p()");
  EXPECT_EQ(drop(named<model::Constraint>("c", "t")).str(), "ALTER TABLE s.t DROP CONSTRAINT c");
  auto domain_check = named<model::Constraint>("c", "d");
  domain_check.on_domain = true;
  EXPECT_EQ(drop(domain_check).str(), "ALTER DOMAIN s.d DROP CONSTRAINT c");
  EXPECT_EQ(drop(named<model::Trigger>("g", "t")).str(), "DROP TRIGGER g ON s.t");
  EXPECT_EQ(drop(named<model::Index>("i"), true).str(), "DROP INDEX CONCURRENTLY s.i");
  EXPECT_EQ(drop(named<model::MaterializedView>("m")).str(), "DROP MATERIALIZED VIEW s.m");
}

TEST(CreateIndex, StorageClauses_StandInFrontOfWhere) {
  auto index = named<model::Index>("My Index");
  index.relation = {Identifier("s"), Identifier("t")};
  index.unique = true;
  index.body = "USING btree (a, ((b)::text) DESC) WHERE (c = 'WHERE'::text)";
  index.options = {{"fillfactor", "70"}};
  index.tablespace = "fast";
  EXPECT_EQ(create_index(index, true).str(),
            "CREATE UNIQUE INDEX CONCURRENTLY \"My Index\" ON s.t USING btree (a, ((b)::text) DESC) "
            "WITH (fillfactor=70) TABLESPACE fast WHERE (c = 'WHERE'::text)");
}

TEST(CreateTable, Layout_HasALineForEachColumn) {
  auto table = named<model::Table>("order");
  table.columns = {column("id", "bigint"), column("when", "timestamp with time zone")};
  table.columns[0].identity.emplace();
  table.columns[1].default_value = "now()";
  table.columns[1].not_null = true;
  table.partition_key = "RANGE (\"when\")";
  auto primary = named<model::Constraint>("pk", "order");
  primary.definition = "PRIMARY KEY (id) DEFERRABLE";
  primary.index_options = {{"fillfactor", "90"}};
  EXPECT_EQ(create_table(table, {&primary}).str(),
            "CREATE TABLE s.\"order\" (\n"
            "    id bigint GENERATED ALWAYS AS IDENTITY,\n"
            "    \"when\" timestamp with time zone DEFAULT now() NOT NULL,\n"
            "    CONSTRAINT pk PRIMARY KEY (id) WITH (fillfactor=90) DEFERRABLE\n"
            ")\n"
            "PARTITION BY RANGE (\"when\")");
}

TEST(CreatePartition, OnlyWhatDiffersFromTheParent_IsSaid) {
  auto parent = named<model::Table>("p");
  parent.columns = {column("a", "integer"), column("b", "integer")};
  parent.columns[0].not_null = true;
  auto child = parent;
  child.key.name = Identifier("c");
  child.columns[1].default_value = "7";
  child.partition_of = model::PartitionOf{{Identifier("s"), Identifier("p")}, "FOR VALUES IN (1)"};
  EXPECT_EQ(create_partition_of(child, {}, &parent).str(),
            "CREATE TABLE s.c PARTITION OF s.p (\n    b DEFAULT 7\n)\nFOR VALUES IN (1)");
  child.columns[1].default_value.reset();
  EXPECT_EQ(create_partition_of(child, {}, &parent).str(), "CREATE TABLE s.c PARTITION OF s.p FOR VALUES IN (1)");
}

TEST(DefaultPrivileges, AreGrantedAndTakenBack) {
  model::DefaultPrivileges privileges;
  privileges.key = {ObjectKind::default_privileges, Identifier("s"), {}, Identifier("joe"), "TABLES"};
  privileges.granted = {{Identifier("a"), "SELECT", false}, {Identifier("b"), "INSERT", false}};
  const std::string prefix = "ALTER DEFAULT PRIVILEGES FOR ROLE joe IN SCHEMA s ";
  EXPECT_EQ(lines(create(Object(privileges))),
            (Lines{prefix + "GRANT SELECT ON TABLES TO a", prefix + "GRANT INSERT ON TABLES TO b"}));
  EXPECT_EQ(drop(Object(privileges)).str(), "DO $gen$\nBEGIN\n    " + prefix + "REVOKE SELECT ON TABLES FROM a;\n    " +
                                                prefix + "REVOKE INSERT ON TABLES FROM b;\nEND\n$gen$");
}

}  // namespace
}  // namespace gen::render
