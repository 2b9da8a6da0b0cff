#include <algorithm>
#include <set>

#include "database_fixture.hpp"

namespace gen::introspect {
namespace {

class DependenciesTest : public testing::DatabaseFixture {
 protected:
  /// "view public.v -> table public.t normal", but for those on schemas.
  std::set<std::string> edges_after(const std::string& sql) {
    constexpr const char* kTypes[] = {"normal", "automatic", "internal"};
    const model::Catalog catalog = read_after(sql);
    std::set<std::string> edges;
    for (const model::Dependency& edge : catalog.dependencies) {
      if (edge.referenced.kind == model::ObjectKind::schema) continue;
      edges.insert(to_string(edge.dependent) + " -> " + to_string(edge.referenced) + ' ' +
                   kTypes[static_cast<int>(edge.type)]);
    }
    EXPECT_TRUE(std::is_sorted(catalog.dependencies.begin(), catalog.dependencies.end()));
    return edges;
  }
};

using Edges = std::set<std::string>;

TEST_F(DependenciesTest, ViewOnView_ReachesColumnsAndRelations) {
  EXPECT_EQ(
      edges_after("CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v"),
      (Edges{"view public.v -> table public.t normal", "view public.v -> column public.t.a normal",
             "view public.w -> view public.v normal", "view public.w -> column public.v.a normal"}));
}

TEST_F(DependenciesTest, ColumnDefaultsAndTypes_AreTheColumns) {
  EXPECT_EQ(edges_after("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TYPE e AS ENUM ('x'); "
                        "CREATE DOMAIN d AS e[]; CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT f(), b d, "
                        "c int DEFAULT nextval('s'), g int GENERATED ALWAYS AS (a + 1) STORED, h e DEFAULT 'x')"),
            (Edges{"column public.t.a -> function public.f() normal", "column public.t.b -> domain public.d normal",
                   "column public.t.c -> sequence public.s normal",
                   std::string("column public.t.g -> column public.t.a ") + (major() < 15 ? "automatic" : "normal"),
                   "column public.t.h -> enum type public.e normal", "domain public.d -> enum type public.e normal"}));
}

TEST_F(DependenciesTest, OwnedSequence_AndItsColumn_NeedEachOther) {
  EXPECT_EQ(edges_after("CREATE TABLE t (a serial)"), (Edges{"column public.t.a -> sequence public.t_a_seq normal",
                                                             "sequence public.t_a_seq -> column public.t.a automatic",
                                                             "sequence public.t_a_seq -> table public.t automatic"}));
}

TEST_F(DependenciesTest, ForeignKey_ReachesColumnsAndTheReferencedKey) {
  EXPECT_EQ(
      edges_after("CREATE TABLE r (id int CONSTRAINT key PRIMARY KEY); "
                  "CREATE TABLE t (r int CONSTRAINT fk REFERENCES r)"),
      (Edges{"constraint public.r.key -> table public.r automatic",
             "constraint public.r.key -> column public.r.id automatic",
             "constraint public.t.fk -> table public.t automatic",
             "constraint public.t.fk -> column public.t.r automatic", "constraint public.t.fk -> table public.r normal",
             "constraint public.t.fk -> column public.r.id normal",
             "constraint public.t.fk -> constraint public.r.key normal"}));
}

TEST_F(DependenciesTest, IndexTriggerPolicyAndRule_ReachTheColumnsTheyUse) {
  const Edges edges = edges_after(
      "CREATE TABLE t (a int, b int, c int); CREATE INDEX i ON t ((a + 1)) WHERE b > 0; "
      "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'; "
      "CREATE TRIGGER g BEFORE UPDATE OF c ON t FOR EACH ROW WHEN (old.b > 0) EXECUTE FUNCTION f(); "
      "CREATE POLICY p ON t USING (a > 0); CREATE STATISTICS st ON a, b FROM t; "
      "CREATE RULE r AS ON DELETE TO t WHERE old.c > 0 DO INSTEAD NOTHING");
  for (const char* edge :
       {"index public.i -> column public.t.a automatic", "index public.i -> column public.t.b automatic",
        "index public.i -> table public.t automatic", "trigger public.t.g -> column public.t.c normal",
        "trigger public.t.g -> column public.t.b normal", "trigger public.t.g -> table public.t automatic",
        "trigger public.t.g -> function public.f() normal", "policy public.t.p -> column public.t.a normal",
        "policy public.t.p -> table public.t automatic", "statistics public.st -> column public.t.a automatic",
        "rule public.t.r -> table public.t automatic", "rule public.t.r -> column public.t.c normal"}) {
    EXPECT_TRUE(edges.count(edge)) << edge;
  }
}

TEST_F(DependenciesTest, Routines_ReachTheTypesOfTheirSignatureAndAtomicBodies) {
  const Edges edges = edges_after(
      "CREATE TABLE t (a int); CREATE TYPE e AS ENUM ('x'); CREATE TYPE r AS RANGE (SUBTYPE = float8); "
      "CREATE FUNCTION f(t[], r) RETURNS e LANGUAGE sql AS 'SELECT null::public.e'; "
      "CREATE FUNCTION g() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(a) FROM t; END; "
      "CREATE FUNCTION h(e, e) RETURNS e LANGUAGE sql AS 'SELECT $2'; CREATE AGGREGATE latest(e) (SFUNC = h, STYPE = "
      "e)");
  for (const char* edge :
       {"function public.f(public.t[], public.r) -> table public.t normal",
        "function public.f(public.t[], public.r) -> range type public.r normal",
        "function public.f(public.t[], public.r) -> enum type public.e normal",
        "function public.g() -> table public.t normal", "function public.g() -> column public.t.a normal",
        "aggregate public.latest(public.e) -> function public.h(public.e, public.e) normal"}) {
    EXPECT_TRUE(edges.count(edge)) << edge;
  }
}

TEST_F(DependenciesTest, PartitionsAndInheritance) {
  const Edges edges = edges_after(
      "CREATE TABLE p (a int PRIMARY KEY) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); "
      "CREATE INDEX i ON p (a); CREATE TABLE base (a int); CREATE TABLE child () INHERITS (base)");
  EXPECT_TRUE(edges.count("table public.p1 -> table public.p automatic"));
  EXPECT_TRUE(edges.count("table public.child -> table public.base normal"));
  EXPECT_TRUE(edges.count("constraint public.p1.p1_pkey -> constraint public.p.p_pkey automatic"));
  EXPECT_TRUE(edges.count("index public.p1_a_idx -> index public.i automatic"));
  EXPECT_FALSE(edges.count("column public.p.a -> table public.p internal"));
}

TEST_F(DependenciesTest, MembersOfExtensions_MeanTheExtension) {
  EXPECT_EQ(
      edges_after("CREATE EXTENSION citext; CREATE TABLE t (a citext CONSTRAINT one UNIQUE); "
                  "CREATE DOMAIN d AS citext; CREATE VIEW v AS SELECT citext_eq(a, a) AS same FROM t"),
      (Edges{"column public.t.a -> extension citext normal", "constraint public.t.one -> column public.t.a automatic",
             "constraint public.t.one -> extension citext normal",
             "constraint public.t.one -> table public.t automatic", "domain public.d -> extension citext normal",
             "view public.v -> column public.t.a normal", "view public.v -> extension citext normal",
             "view public.v -> table public.t normal"}));
}

TEST_F(DependenciesTest, Publication_ReachesItsTables) {
  const Edges edges = edges_after("CREATE TABLE t (a int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t");
  EXPECT_TRUE(edges.count("publication p -> table public.t normal"));
}

}  // namespace
}  // namespace gen::introspect
