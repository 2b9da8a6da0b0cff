#include <gtest/gtest.h>

#include "gen/render/probe.hpp"
#include "introspect/database_fixture.hpp"
#include "prove/changed_probes.hpp"

/// A guard holds behind the statements that it was made of, and no longer when what they made is defined otherwise.
namespace gen::prove {
namespace {

struct Change {
  const char* name;
  std::string before;  ///< what stands already
  std::string file;    ///< what the file does
  std::string other;   ///< makes it another thing under the same name
};

class Guard : public introspect::testing::DatabaseFixture, public ::testing::WithParamInterface<Change> {
 protected:
  /// Fills in the answers of the present state.
  void ask(std::vector<render::Probe>& probes) {
    const std::string query = render::probe_query(probes, connection().server_version_num());
    if (query.empty()) return;
    run("BEGIN");
    run("SELECT " + render::stable_settings(0));
    const auto rows = connection().query(query);
    ASSERT_TRUE(rows) << rows.error().message << "\nin " << query;
    for (std::size_t row = 0; row < rows->size(); ++row) {
      const auto answer = rows->get(row, 1);
      if (answer) probes[static_cast<std::size_t>(rows->integer(row, 0))].expected = std::string(*answer);
    }
    run("ROLLBACK");
  }

  bool holds(const std::vector<render::Probe>& probes) {
    const std::string condition = render::all_hold(probes, connection().server_version_num());
    run("BEGIN");
    run("SELECT " + render::stable_settings(0));
    const auto rows = connection().query("SELECT " + condition);
    EXPECT_TRUE(rows) << (rows ? "" : rows.error().message + "\nin " + condition);
    run("ROLLBACK");
    return rows && rows->boolean(0, 0);
  }
};

TEST_P(Guard, OtherDefinition_IsToldApart) {
  const Change& change = GetParam();
  if (!change.before.empty()) run(change.before);
  const model::Catalog before = read_all();
  run(change.file);
  std::vector<render::Probe> probes = changed_probes(before, read_all(), change.file);
  ASSERT_FALSE(probes.empty());
  ask(probes);
  EXPECT_TRUE(holds(probes));
  run(change.other);
  EXPECT_FALSE(holds(probes));
}

const std::string kTable = "CREATE TABLE t (id int PRIMARY KEY, a int, b text)";

const Change kChanges[] = {
    {"Schema", "", "CREATE SCHEMA s", "DROP SCHEMA s"},
    {"Language", "", "CREATE LANGUAGE l HANDLER plpgsql_call_handler",
     "DROP LANGUAGE l; CREATE TRUSTED LANGUAGE l HANDLER plpgsql_call_handler"},
    {"AccessMethod", "", "CREATE ACCESS METHOD m TYPE INDEX HANDLER bthandler",
     "DROP ACCESS METHOD m; CREATE ACCESS METHOD m TYPE INDEX HANDLER hashhandler"},
    {"Collation", "", "CREATE COLLATION c (locale = 'C')", "DROP COLLATION c; CREATE COLLATION c (locale = 'POSIX')"},
    {"EnumLabel", "", "CREATE TYPE e AS ENUM ('a')", "ALTER TYPE e ADD VALUE 'b'"},
    {"Range", "", "CREATE TYPE r AS RANGE (subtype = int4)", "DROP TYPE r; CREATE TYPE r AS RANGE (subtype = int8)"},
    {"Composite", "", "CREATE TYPE c AS (a int)", "ALTER TYPE c ADD ATTRIBUTE b int"},
    {"CompositeOfATable", "CREATE TYPE c AS (a int)", "DROP TYPE c; CREATE TABLE c (a int)",
     "DROP TABLE c; CREATE TYPE c AS (a int)"},
    {"DomainNotNull", "", "CREATE DOMAIN d AS int", "ALTER DOMAIN d SET NOT NULL"},
    {"DomainConstraint", "CREATE DOMAIN d AS int", "ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0)",
     "ALTER DOMAIN d DROP CONSTRAINT c; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 1)"},
    {"Wrapper", "", "CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1')",
     "ALTER FOREIGN DATA WRAPPER w OPTIONS (SET a '2')"},
    {"ForeignServer", "CREATE FOREIGN DATA WRAPPER w", "CREATE SERVER f VERSION '1' FOREIGN DATA WRAPPER w",
     "ALTER SERVER f VERSION '2'"},
    {"UserMapping", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER f FOREIGN DATA WRAPPER w",
     "CREATE USER MAPPING FOR PUBLIC SERVER f OPTIONS (a '1')",
     "ALTER USER MAPPING FOR PUBLIC SERVER f OPTIONS (SET a '2')"},
    {"ForeignTable", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER f FOREIGN DATA WRAPPER w",
     "CREATE FOREIGN TABLE t (a int OPTIONS (x '1')) SERVER f", "ALTER FOREIGN TABLE t ALTER a OPTIONS (SET x '2')"},
    {"Sequence", "", "CREATE SEQUENCE s", "ALTER SEQUENCE s INCREMENT 2"},
    {"SequenceOfAColumn", kTable, "CREATE SEQUENCE s; ALTER SEQUENCE s OWNED BY t.a", "ALTER SEQUENCE s OWNED BY NONE"},
    {"FunctionBody", "", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'",
     "CREATE OR REPLACE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 2'"},
    {"FunctionOverload", "", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'",
     "DROP FUNCTION f; CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1'"},
    {"Aggregate", "", "CREATE AGGREGATE s(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')",
     "CREATE OR REPLACE AGGREGATE s(int) (SFUNC = int4pl, STYPE = int, INITCOND = '1')"},
    {"Operator", "", "CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int)",
     "ALTER OPERATOR === (int, int) SET (RESTRICT = eqsel)"},
    {"OperatorFamily", "", "CREATE OPERATOR FAMILY f USING btree",
     "ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 < (int4, int4)"},
    {"OperatorClass", "CREATE OPERATOR FAMILY f USING btree",
     "CREATE OPERATOR CLASS c FOR TYPE int4 USING btree FAMILY f AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int4, int4)",
     "DROP OPERATOR CLASS c USING btree; CREATE OPERATOR CLASS c FOR TYPE int4 USING btree FAMILY f AS OPERATOR 1 <, "
     "OPERATOR 5 >, FUNCTION 1 btint4cmp(int4, int4)"},
    {"Cast", "CREATE TYPE c AS (a int)", "CREATE CAST (c AS text) WITH INOUT",
     "DROP CAST (c AS text); CREATE CAST (c AS text) WITH INOUT AS ASSIGNMENT"},
    {"Conversion", "", "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
     "DROP CONVERSION c; CREATE DEFAULT CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8"},
    {"Transform", "",
     "CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION "
     "int4recv(internal))",
     "CREATE OR REPLACE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal))"},
    {"TextSearchParser", "",
     "CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = "
     "prsd_lextype)",
     "DROP TEXT SEARCH PARSER p; CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = "
     "prsd_end, "
     "LEXTYPES = prsd_lextype, HEADLINE = prsd_headline)"},
    {"TextSearchTemplate", "", "CREATE TEXT SEARCH TEMPLATE t (LEXIZE = dsimple_lexize)",
     "DROP TEXT SEARCH TEMPLATE t; CREATE TEXT SEARCH TEMPLATE t (INIT = dsimple_init, LEXIZE = dsimple_lexize)"},
    {"TextSearchDictionary", "", "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple)",
     "ALTER TEXT SEARCH DICTIONARY d (stopwords = english)"},
    {"TextSearchConfiguration", "", "CREATE TEXT SEARCH CONFIGURATION c (PARSER = \"default\")",
     "ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH simple"},
    {"Table", "", kTable, "ALTER TABLE t SET UNLOGGED"},
    {"TableWithMoreColumns", "", kTable, "ALTER TABLE t ADD COLUMN c int"},
    {"TableOption", "", kTable, "ALTER TABLE t SET (fillfactor = 50)"},
    {"RowSecurity", kTable, "ALTER TABLE t ENABLE ROW LEVEL SECURITY", "ALTER TABLE t DISABLE ROW LEVEL SECURITY"},
    {"ReplicaIdentity", kTable, "ALTER TABLE t REPLICA IDENTITY FULL", "ALTER TABLE t REPLICA IDENTITY NOTHING"},
    {"PartitionBound", "CREATE TABLE p (a int) PARTITION BY RANGE (a)",
     "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9)",
     "DROP TABLE p1; CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (8)"},
    {"Inheritance", kTable, "CREATE TABLE u () INHERITS (t)", "ALTER TABLE u NO INHERIT t"},
    {"ColumnType", kTable, "ALTER TABLE t ADD COLUMN c int", "ALTER TABLE t ALTER c TYPE bigint"},
    {"ColumnCollation", kTable, "ALTER TABLE t ALTER b TYPE text COLLATE \"C\"", "ALTER TABLE t ALTER b TYPE text"},
    {"ColumnNotNull", kTable, "ALTER TABLE t ALTER a SET NOT NULL", "ALTER TABLE t ALTER a DROP NOT NULL"},
    {"ColumnDefault", kTable, "ALTER TABLE t ALTER a SET DEFAULT 1", "ALTER TABLE t ALTER a SET DEFAULT 2"},
    {"ColumnGenerated", kTable, "ALTER TABLE t ADD COLUMN c int GENERATED ALWAYS AS (a + 1) STORED",
     "ALTER TABLE t ALTER c DROP EXPRESSION"},
    {"ColumnIdentity", kTable, "ALTER TABLE t ALTER id ADD GENERATED ALWAYS AS IDENTITY",
     "ALTER TABLE t ALTER id SET GENERATED BY DEFAULT"},
    {"ColumnStorage", kTable, "ALTER TABLE t ALTER b SET STORAGE EXTERNAL", "ALTER TABLE t ALTER b SET STORAGE MAIN"},
    {"ColumnStatistics", kTable, "ALTER TABLE t ALTER b SET STATISTICS 5", "ALTER TABLE t ALTER b SET STATISTICS 6"},
    {"ColumnComment", kTable, "COMMENT ON COLUMN t.b IS 'one'", "COMMENT ON COLUMN t.b IS 'two'"},
    {"ColumnPrivileges", kTable, "GRANT SELECT (a) ON t TO PUBLIC", "GRANT UPDATE (a) ON t TO PUBLIC"},
    {"ColumnThatGoes", kTable, "ALTER TABLE t DROP COLUMN b", "ALTER TABLE t ADD COLUMN b text"},
    {"Constraint", kTable, "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0)",
     "ALTER TABLE t DROP CONSTRAINT c; ALTER TABLE t ADD CONSTRAINT c CHECK (a > 1)"},
    {"ConstraintNotValid", kTable, "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0)",
     "ALTER TABLE t DROP CONSTRAINT c; ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID"},
    {"ConstraintIndexInvalid", kTable, "ALTER TABLE t ADD CONSTRAINT c UNIQUE (a)",
     "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'c'::regclass"},
    {"KeyOfAnIndex", kTable + "; CREATE UNIQUE INDEX i ON t (a)", "ALTER TABLE t ADD CONSTRAINT i UNIQUE USING INDEX i",
     "ALTER TABLE t DROP CONSTRAINT i; CREATE UNIQUE INDEX i ON t (a)"},
    {"View", kTable, "CREATE VIEW v AS SELECT a FROM t", "CREATE OR REPLACE VIEW v AS SELECT a + 1 AS a FROM t"},
    {"ViewOption", kTable, "CREATE VIEW v AS SELECT a FROM t", "ALTER VIEW v SET (security_barrier)"},
    {"ViewColumnDefault", kTable + "; CREATE VIEW v AS SELECT a FROM t", "ALTER VIEW v ALTER a SET DEFAULT 1",
     "ALTER VIEW v ALTER a SET DEFAULT 2"},
    {"MaterializedView", kTable, "CREATE MATERIALIZED VIEW m AS SELECT a FROM t",
     "REFRESH MATERIALIZED VIEW m WITH NO DATA"},
    {"Index", kTable, "CREATE INDEX i ON t (a)", "DROP INDEX i; CREATE INDEX i ON t (a DESC)"},
    {"IndexInvalid", kTable, "CREATE INDEX i ON t (a)",
     "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass"},
    {"IndexNotReady", kTable, "CREATE INDEX i ON t (a)",
     "UPDATE pg_index SET indisready = false WHERE indexrelid = 'i'::regclass"},
    {"IndexStatistics", kTable, "CREATE INDEX i ON t ((a + 1))", "ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 5"},
    {"Statistics", kTable, "CREATE STATISTICS s ON a, b FROM t", "ALTER STATISTICS s SET STATISTICS 5"},
    {"Trigger", kTable,
     "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
     "ALTER TABLE t DISABLE TRIGGER g"},
    {"Rule", kTable, "CREATE RULE r AS ON UPDATE TO t DO ALSO NOTIFY x",
     "CREATE OR REPLACE RULE r AS ON UPDATE TO t DO ALSO NOTIFY y"},
    {"Policy", kTable, "CREATE POLICY p ON t USING (a > 0)", "ALTER POLICY p ON t USING (a > 1)"},
    {"EventTrigger", "CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'",
     "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f()", "ALTER EVENT TRIGGER e DISABLE"},
    {"Publication", kTable, "CREATE PUBLICATION p FOR TABLE t", "ALTER PUBLICATION p SET (publish = 'insert')"},
    {"PublishedTable", kTable, "CREATE PUBLICATION p FOR TABLE t", "ALTER PUBLICATION p DROP TABLE t"},
    {"DefaultPrivileges", "", "ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER GRANT SELECT ON TABLES TO PUBLIC",
     "ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER GRANT INSERT ON TABLES TO PUBLIC"},
    {"Owner", kTable, "ALTER TABLE t OWNER TO pg_monitor", "ALTER TABLE t OWNER TO CURRENT_USER"},
    {"Privileges", kTable, "GRANT SELECT ON t TO PUBLIC", "GRANT INSERT ON t TO PUBLIC"},
    {"Comment", kTable, "COMMENT ON TABLE t IS 'one'", "COMMENT ON TABLE t IS NULL"},
    {"CommentThatGoes", kTable + "; COMMENT ON TABLE t IS 'one'", "COMMENT ON TABLE t IS NULL",
     "COMMENT ON TABLE t IS 'two'"},
    {"Drop", kTable, "DROP TABLE t", "CREATE TABLE t ()"},
};

INSTANTIATE_TEST_SUITE_P(Kinds, Guard, ::testing::ValuesIn(kChanges),
                         [](const auto& change) { return std::string(change.param.name); });

}  // namespace
}  // namespace gen::prove
