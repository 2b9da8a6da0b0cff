#include "database_fixture.hpp"

namespace gen::introspect {
namespace {

using testing::object;
using testing::text_of;

class ObjectsTest : public testing::DatabaseFixture {};

TEST_F(ObjectsTest, Types_CarryTheirParts) {
  const model::Catalog catalog = read_after(
      "CREATE SCHEMA shop; CREATE TYPE shop.mood AS ENUM ('b', 'a'); ALTER TYPE shop.mood ADD VALUE 'it''s' BEFORE "
      "'a'; "
      "CREATE TYPE shop.pair AS (a int, b text COLLATE \"C\"); COMMENT ON COLUMN shop.pair.b IS 'bee'; "
      "CREATE DOMAIN shop.code AS varchar(5) COLLATE \"C\" DEFAULT 'x' NOT NULL; "
      "CREATE TYPE shop.span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = shop.spans); "
      "COMMENT ON TYPE shop.span IS 'from to'; COMMENT ON DOMAIN shop.code IS 'a code'");
  EXPECT_EQ(object<model::EnumType>(catalog, "enum type shop.mood").labels,
            (std::vector<std::string>{"b", "it's", "a"}));
  const auto pair = object<model::CompositeType>(catalog, "composite type shop.pair");
  ASSERT_EQ(pair.attributes.size(), 2U);
  EXPECT_EQ(pair.attributes[1].collation, "pg_catalog.\"C\"");
  EXPECT_EQ(pair.attributes[1].comment, "bee");
  const auto domain = object<model::Domain>(catalog, "domain shop.code");
  EXPECT_EQ(domain.type, "character varying(5)");
  EXPECT_EQ(domain.collation, "pg_catalog.\"C\"");
  EXPECT_EQ(domain.default_value, "'x'::character varying");
  EXPECT_TRUE(domain.not_null);
  EXPECT_EQ(domain.comment, "a code");
  const auto range = object<model::RangeType>(catalog, "range type shop.span");
  EXPECT_EQ(range.subtype, "double precision");
  EXPECT_EQ(range.subtype_diff, "pg_catalog.float8mi");
  EXPECT_EQ(range.subtype_opclass, "");
  EXPECT_EQ(to_string(range.multirange), "shop.spans");
  EXPECT_EQ(range.comment, "from to");
  EXPECT_TRUE(catalog.unmodelled.empty());
}

TEST_F(ObjectsTest, Routines_AreKeyedByTheTypesOfTheirInput) {
  const model::Catalog catalog = read_after(
      "CREATE FUNCTION f(a int, OUT b text, VARIADIC c int[] DEFAULT '{}') LANGUAGE sql AS 'SELECT null::text'; "
      "CREATE FUNCTION f() RETURNS TABLE (x int) LANGUAGE sql BEGIN ATOMIC SELECT 1; END; "
      "CREATE PROCEDURE p(INOUT a int) LANGUAGE plpgsql AS 'BEGIN END'");
  const auto function = object<model::Function>(catalog, "function public.f(integer, integer[])");
  EXPECT_EQ(function.arguments, "a integer, OUT b text, VARIADIC c integer[] DEFAULT '{}'::integer[]");
  EXPECT_EQ(function.argument_names, (std::vector<std::string>{"IN a", "OUT b", "VARIADIC c"}));
  EXPECT_EQ(function.result, "text");
  EXPECT_EQ(function.language, "sql");
  EXPECT_FALSE(function.atomic);
  EXPECT_EQ(function.definition.rfind("CREATE OR REPLACE FUNCTION public.f(", 0), 0U);
  EXPECT_NE(function.definition.back(), '\n');
  EXPECT_TRUE(object<model::Function>(catalog, "function public.f()").atomic);
  const auto procedure = object<model::Function>(catalog, "function public.p(integer)");
  EXPECT_EQ(procedure.routine, "procedure");
  EXPECT_EQ(procedure.result, "");
}

TEST_F(ObjectsTest, Aggregates_AreWrittenAsCreateAggregateTakesThem) {
  const model::Catalog catalog = read_after(
      "CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, SSPACE = 8, INITCOND = '0', COMBINEFUNC = int4pl, "
      "MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MINITCOND = '1', SORTOP = <, PARALLEL = safe); "
      "CREATE AGGREGATE number(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0'); "
      "CREATE AGGREGATE middle(float8 ORDER BY anyelement) (STYPE = internal, SFUNC = ordered_set_transition, "
      "FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = shareable)");
  const auto total = object<model::Aggregate>(catalog, "aggregate public.total(integer)");
  EXPECT_EQ(total.options,
            "SFUNC = pg_catalog.int4pl, STYPE = integer, SSPACE = 8, INITCOND = '0', COMBINEFUNC = pg_catalog.int4pl, "
            "MSFUNC = pg_catalog.int4pl, MINVFUNC = pg_catalog.int4mi, MSTYPE = integer, MINITCOND = '1', "
            "SORTOP = OPERATOR(pg_catalog.<)");
  EXPECT_EQ(total.parallel, "safe");
  EXPECT_EQ(object<model::Aggregate>(catalog, "aggregate public.number()").arguments, "*");
  const auto middle = object<model::Aggregate>(catalog, "aggregate public.middle(double precision, anyelement)");
  EXPECT_EQ(middle.arguments, "double precision ORDER BY anyelement");
  EXPECT_EQ(
      middle.options,
      "SFUNC = pg_catalog.ordered_set_transition, STYPE = internal, FINALFUNC = pg_catalog.percentile_disc_final, "
      "FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE");
}

TEST_F(ObjectsTest, TriggersOfPartitions_AreClones) {
  const model::Catalog catalog = read_after(
      "CREATE TABLE p (a int PRIMARY KEY, UNIQUE (a) DEFERRABLE) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p "
      "FOR VALUES IN "
      "(1); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'; "
      "CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f('it''s'); "
      "CREATE CONSTRAINT TRIGGER c AFTER INSERT ON p DEFERRABLE FOR EACH ROW EXECUTE FUNCTION f(); "
      "CREATE TABLE r (a int REFERENCES p); ALTER TABLE p1 ENABLE ALWAYS TRIGGER g; COMMENT ON TRIGGER g ON p IS 'x'");
  int triggers = 0;
  for (const auto& [key, held] : catalog.objects) triggers += key.kind == model::ObjectKind::trigger ? 1 : 0;
  EXPECT_EQ(triggers, 4) << "those of foreign keys and deferrable keys are inner objects";
  const auto trigger = object<model::Trigger>(catalog, "trigger public.p.g");
  EXPECT_EQ(trigger.definition,
            "CREATE TRIGGER g AFTER INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f('it''s')");
  EXPECT_FALSE(trigger.cloned);
  EXPECT_EQ(trigger.comment, "x");
  EXPECT_TRUE(object<model::Trigger>(catalog, "trigger public.p.c").is_constraint);
  const auto clone = object<model::Trigger>(catalog, "trigger public.p1.g");
  EXPECT_TRUE(clone.cloned);
  EXPECT_EQ(clone.enabled, "always");
}

TEST_F(ObjectsTest, DependsOnExtension_IsKept) {
  const model::Catalog catalog = read_after(
      "CREATE EXTENSION citext; CREATE TABLE t (a citext); CREATE INDEX i ON t (a); "
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION f DEPENDS ON EXTENSION citext; "
      "ALTER INDEX i DEPENDS ON EXTENSION citext");
  EXPECT_EQ(text_of(object<model::Function>(catalog, "function public.f()").depends_on_extensions), "citext");
  EXPECT_EQ(text_of(object<model::Index>(catalog, "index public.i").depends_on_extensions), "citext");
  EXPECT_TRUE(object<model::Table>(catalog, "table public.t").depends_on_extensions.empty());
}

TEST_F(ObjectsTest, RulesPoliciesAndStatistics) {
  const model::Catalog catalog = read_after(
      "CREATE TABLE t (a int, b int); CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING; ALTER TABLE t DISABLE RULE "
      "r; "
      "CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE USING (a > 0) WITH CHECK (b > 0); CREATE POLICY q ON t; "
      "CREATE STATISTICS s (ndistinct) ON a, b FROM t; ALTER STATISTICS s SET STATISTICS 0; COMMENT ON RULE r ON t IS "
      "'x'");
  const auto rule = object<model::Rule>(catalog, "rule public.t.r");
  EXPECT_EQ(rule.definition, "CREATE RULE r AS\n    ON DELETE TO public.t DO INSTEAD NOTHING");
  EXPECT_EQ(rule.enabled, "disabled");
  EXPECT_EQ(rule.comment, "x");
  const auto policy = object<model::Policy>(catalog, "policy public.t.p");
  EXPECT_EQ(policy.command, "UPDATE");
  EXPECT_FALSE(policy.permissive);
  EXPECT_EQ(text_of(policy.roles), "public");
  EXPECT_EQ(policy.using_expression, "(a > 0)");
  EXPECT_EQ(policy.check_expression, "(b > 0)");
  EXPECT_EQ(object<model::Policy>(catalog, "policy public.t.q").using_expression, std::nullopt);
  const auto statistics = object<model::Statistics>(catalog, "statistics public.s");
  EXPECT_EQ(statistics.definition, "CREATE STATISTICS public.s (ndistinct) ON a, b FROM public.t");
  EXPECT_EQ(statistics.target, 0);
}

TEST_F(ObjectsTest, ForeignData_CarriesItsOptions) {
  const model::Catalog catalog = read_after(
      "CREATE FOREIGN DATA WRAPPER w OPTIONS (b '2', a '1'); "
      "CREATE SERVER s TYPE 'x' VERSION '9' FOREIGN DATA WRAPPER w OPTIONS (host 'it''s', port ''); "
      "CREATE FOREIGN TABLE ft (a int OPTIONS (name 'x')) SERVER s OPTIONS (\"table\" 'z'); "
      "CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (\"user\" 'u', password 'p', sslPassword 'p')");
  EXPECT_EQ(text_of(object<model::ForeignDataWrapper>(catalog, "foreign data wrapper w").options), "b=2, a=1");
  const auto server = object<model::ForeignServer>(catalog, "foreign server s");
  EXPECT_EQ(text_of(server.options), "host=it's, port=");
  EXPECT_EQ(server.type, "x");
  for (const auto& [key, held] : catalog.objects) {
    // Passwords stay in the database.
    if (const auto* mapping = std::get_if<model::UserMapping>(&held)) {
      EXPECT_EQ(text_of(mapping->options), "user=u");
    }
  }
  const auto table = object<model::Table>(catalog, "table public.ft");
  EXPECT_EQ(table.server.str(), "s");
  EXPECT_EQ(text_of(table.foreign_options), "table=z");
  EXPECT_EQ(text_of(table.columns.at(0).foreign_options), "name=x");
  EXPECT_EQ(table.replica_identity, "");
}

TEST_F(ObjectsTest, EventTriggersAndPublications) {
  run("CREATE TABLE t (a int PRIMARY KEY, b int); CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS "
      "'BEGIN END'; CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, update', publish_via_partition_root); "
      "CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION f()");
  if (major() >= 15) {
    run("CREATE SCHEMA shop; CREATE PUBLICATION part FOR TABLE t (a) WHERE (a > 1); "
        "CREATE PUBLICATION whole FOR TABLES IN SCHEMA shop, public");
  }
  const model::Catalog catalog = read_all();
  if (major() >= 15) {
    const model::PublishedTable table = object<model::Publication>(catalog, "publication part").tables.at(0);
    EXPECT_EQ(text_of(table.columns), "a");
    EXPECT_EQ(table.row_filter, "(a > 1)");
    EXPECT_EQ(text_of(object<model::Publication>(catalog, "publication whole").schemas), "public, shop");
  }
  const auto trigger = object<model::EventTrigger>(catalog, "event trigger e");
  EXPECT_EQ(trigger.event, "ddl_command_end");
  EXPECT_EQ(trigger.tags, std::vector<std::string>{"CREATE TABLE"});
  EXPECT_EQ(trigger.function, "public.f");
  const auto publication = object<model::Publication>(catalog, "publication p");
  EXPECT_EQ(publication.operations, (std::vector<std::string>{"insert", "update"}));
  EXPECT_TRUE(publication.via_root);
  EXPECT_FALSE(publication.all_tables);
  EXPECT_EQ(to_string(publication.tables.at(0).table), "public.t");
}

TEST_F(ObjectsTest, Collations_AreReadForEveryProvider) {
  run("CREATE COLLATION plain (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX')");
  const auto plain = object<model::Collation>(read_all(), "collation public.plain");
  EXPECT_EQ(plain.provider, "libc");
  EXPECT_EQ(plain.locale, "C");
  EXPECT_EQ(plain.ctype, "POSIX");
  EXPECT_TRUE(plain.deterministic);
  if (!connection()
           .execute("CREATE COLLATION loose (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false)")
           .ok()) {
    GTEST_SKIP() << "the server was built without ICU";
  }
  const auto loose = object<model::Collation>(read_all(), "collation public.loose");
  EXPECT_EQ(loose.provider, "icu");
  EXPECT_EQ(loose.locale, "und-u-ks-level2");
  EXPECT_FALSE(loose.deterministic);
}

}  // namespace
}  // namespace gen::introspect
