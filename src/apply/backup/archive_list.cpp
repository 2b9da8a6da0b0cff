#include "archive_list.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <string_view>

#include "gen/pg/client_program.hpp"
#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

// A kind that begins like another one stands before it. Those with data have no catalog of their own (oid 0).
struct Kind {
  std::string_view name;
  bool is_data = false;
};
constexpr std::array kKinds = {
    Kind{"MATERIALIZED VIEW DATA", true},
    Kind{"MATERIALIZED VIEW"},
    Kind{"FK CONSTRAINT"},
    Kind{"CONSTRAINT"},
    Kind{"TABLE DATA", true},
    Kind{"TABLE"},
    Kind{"FOREIGN TABLE"},
    Kind{"VIEW"},
    Kind{"SEQUENCE"},
    Kind{"INDEX"},
    Kind{"FUNCTION"},
    Kind{"PROCEDURE"},
    Kind{"AGGREGATE"},
    Kind{"EVENT TRIGGER"},
    Kind{"TRIGGER"},
    Kind{"POLICY"},
    Kind{"RULE"},
    Kind{"DOMAIN"},
    Kind{"SCHEMA"},
    Kind{"EXTENSION"},
    Kind{"PUBLICATION"},
    Kind{"STATISTICS"},
};

// The conditions are those of pg_dump.c (getTables, getIndexes, getConstraints, getTriggers, getFuncs). Identity
// sequences and indexes of partitions count, since pg_dump writes them; what an extension made does not, but for the
// rows of tables that it marked as configuration.
constexpr const char* kCount = R"sql(
WITH left_out AS (
  SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) = ANY ($2::text[])
), own_namespaces AS (
  SELECT oid, nspname FROM pg_catalog.pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), members AS (
  SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e'
), relations AS (
  SELECT c.* FROM pg_catalog.pg_class c
  WHERE c.relnamespace IN (SELECT oid FROM own_namespaces)
    AND NOT EXISTS (SELECT FROM members m WHERE m.classid = 'pg_catalog.pg_class'::regclass AND m.objid = c.oid)
    AND c.oid NOT IN (SELECT oid FROM left_out)
), routines AS (
  SELECT p.* FROM pg_catalog.pg_proc p
  WHERE p.pronamespace IN (SELECT oid FROM own_namespaces)
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_proc'::regclass
                    AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
)
SELECT CASE relkind WHEN 'r' THEN 'TABLE' WHEN 'p' THEN 'TABLE' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'v' THEN 'VIEW'
       WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' END, pg_catalog.count(*)
FROM relations WHERE relkind IN ('r', 'p', 'f', 'v', 'm', 'S') GROUP BY 1
UNION ALL
SELECT 'TABLE DATA', (SELECT pg_catalog.count(*) FROM relations WHERE relkind = 'r')
  + (SELECT pg_catalog.count(*) FROM pg_catalog.pg_extension e CROSS JOIN LATERAL pg_catalog.unnest(e.extconfig) u
     JOIN pg_catalog.pg_class c ON c.oid = u
     WHERE c.relkind = 'r' AND c.oid NOT IN (SELECT oid FROM left_out))
WHERE NOT $1::boolean
UNION ALL
SELECT 'MATERIALIZED VIEW DATA', pg_catalog.count(*) FROM relations
WHERE relkind = 'm' AND relispopulated AND NOT $1::boolean
UNION ALL
SELECT 'INDEX', pg_catalog.count(*) FROM pg_catalog.pg_index i JOIN relations t ON t.oid = i.indrelid
WHERE i.indisready AND (i.indisvalid OR t.relkind = 'p') AND NOT EXISTS (
  SELECT FROM pg_catalog.pg_constraint c WHERE c.conindid = i.indexrelid AND c.conrelid = i.indrelid
  AND c.contype IN ('p', 'u', 'x'))
UNION ALL
SELECT CASE contype WHEN 'f' THEN 'FK CONSTRAINT' ELSE 'CONSTRAINT' END, pg_catalog.count(*)
FROM pg_catalog.pg_constraint c JOIN relations t ON t.oid = c.conrelid
WHERE contype IN ('p', 'u', 'x') OR (contype = 'f' AND conparentid = 0) GROUP BY 1
UNION ALL
SELECT CASE prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END, pg_catalog.count(*)
FROM routines GROUP BY 1
UNION ALL
SELECT 'TRIGGER', pg_catalog.count(*) FROM pg_catalog.pg_trigger t JOIN relations r ON r.oid = t.tgrelid
LEFT JOIN pg_catalog.pg_trigger u ON u.oid = t.tgparentid
WHERE (NOT t.tgisinternal AND t.tgparentid = 0) OR t.tgenabled <> u.tgenabled
UNION ALL
SELECT 'EVENT TRIGGER', pg_catalog.count(*) FROM pg_catalog.pg_event_trigger e
WHERE NOT EXISTS (SELECT FROM members m
                  WHERE m.classid = 'pg_catalog.pg_event_trigger'::regclass AND m.objid = e.oid)
UNION ALL
SELECT 'POLICY', pg_catalog.count(*) FROM pg_catalog.pg_policy p JOIN relations r ON r.oid = p.polrelid
UNION ALL
SELECT 'RULE', pg_catalog.count(*) FROM pg_catalog.pg_rewrite w JOIN relations r ON r.oid = w.ev_class
WHERE w.rulename <> '_RETURN'
UNION ALL
SELECT 'DOMAIN', pg_catalog.count(*) FROM pg_catalog.pg_type t
WHERE t.typtype = 'd' AND t.typnamespace IN (SELECT oid FROM own_namespaces)
  AND NOT EXISTS (SELECT FROM members m WHERE m.classid = 'pg_catalog.pg_type'::regclass AND m.objid = t.oid)
UNION ALL
SELECT 'SCHEMA', pg_catalog.count(*) FROM own_namespaces n
WHERE n.nspname <> 'public'
  AND NOT EXISTS (SELECT FROM members m WHERE m.classid = 'pg_catalog.pg_namespace'::regclass AND m.objid = n.oid)
UNION ALL
SELECT 'EXTENSION', pg_catalog.count(*) FROM pg_catalog.pg_extension WHERE oid >= 16384
UNION ALL
SELECT 'PUBLICATION', pg_catalog.count(*) FROM pg_catalog.pg_publication
UNION ALL
SELECT 'STATISTICS', pg_catalog.count(*) FROM pg_catalog.pg_statistic_ext
WHERE stxnamespace IN (SELECT oid FROM own_namespaces) AND stxrelid NOT IN (SELECT oid FROM left_out)
)sql";

/// As PostgreSQL reads an array of texts.
std::string array_of(const std::vector<LeftOut::Relation>& relations) {
  std::string text;
  for (const LeftOut::Relation& each : relations) {
    std::string element;
    for (const char c : support::quote_identifier(each.schema) + '.' + support::quote_identifier(each.name))
      element += (c == '"' || c == '\\' ? std::string("\\") : std::string()) + c;
    text += (text.empty() ? "\"" : ",\"") + element + '"';
  }
  return '{' + text + '}';
}

}  // namespace

ArchiveLine archive_line(const std::string& line) {
  std::istringstream in(line);
  std::string id, catalog, object;
  if (!(in >> id >> catalog >> object) || !id.ends_with(';') || id.size() < 2) return {};
  id.pop_back();
  if (!std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; })) return {};
  ArchiveLine found{id, {}, catalog == "0"};
  std::getline(in >> std::ws, found.rest);
  return found;
}

support::Diagnostic program_failed(const char* code, const std::string& what, const support::ProgramOutcome& outcome) {
  support::Diagnostic problem = support::error(code, what + " failed (exit " + std::to_string(outcome.exit_code) + ")");
  std::istringstream lines(outcome.errors);
  constexpr std::size_t kMost = 12;
  for (std::string line; problem.notes.size() < kMost && std::getline(lines, line);)
    problem.notes.push_back({line, {}});
  return problem;
}

support::Result<std::string> list_of(const std::filesystem::path& file, int major) {
  auto program = pg::ClientProgram::find("pg_restore", major);
  if (!program) return program.errors();
  auto outcome = support::run_program({program->path, "--list", file.string()});
  if (outcome.ok()) return std::move(outcome.output);
  return program_failed("GEN5703", "pg_restore --list", outcome);
}

ObjectCounts count_entries(const std::string& list) {
  ObjectCounts counts;
  std::istringstream lines(list);
  for (std::string line; std::getline(lines, line);) {
    const auto [id, rest, is_data] = archive_line(line);
    // What a publication holds goes with its tables, and is not counted.
    if (id.empty() || rest.starts_with("PUBLICATION TABLE")) continue;
    for (const Kind& kind : kKinds) {
      const std::string begin = std::string(kind.name) + " ";
      if (kind.is_data != is_data || !rest.starts_with(begin)) continue;
      // It is dumped only where its owner or grants were changed.
      if (!rest.starts_with("SCHEMA - public ")) ++counts[std::string(kind.name)];
      break;
    }
  }
  return counts;
}

support::Result<ObjectCounts> count_objects(pg::Connection& connection, bool schema_only,
                                            const std::vector<LeftOut::Relation>& without) {
  auto rows = connection.query(kCount, {schema_only ? "true" : "false", array_of(without)});
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5703");
  ObjectCounts counts;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    if (rows->integer(row, 1) > 0) counts[rows->text(row, 0)] += static_cast<std::size_t>(rows->integer(row, 1));
  }
  return counts;
}

std::string difference(const ObjectCounts& dumped, const ObjectCounts& found) {
  std::set<std::string> kinds;
  for (const auto& [kind, count] : dumped) kinds.insert(kind);
  for (const auto& [kind, count] : found) kinds.insert(kind);
  const auto count_of = [](const ObjectCounts& counts, const std::string& kind) {
    const auto at = counts.find(kind);
    return at == counts.end() ? 0 : at->second;
  };
  std::string text;
  for (const std::string& kind : kinds) {
    const std::size_t in_dump = count_of(dumped, kind), in_database = count_of(found, kind);
    if (in_dump == in_database) continue;
    if (!text.empty()) text += "; ";
    text += kind + ": " + std::to_string(in_dump) + " in the dump, " + std::to_string(in_database) + " in the database";
  }
  return text;
}

}  // namespace gen::apply
