#include "partition_indexes.hpp"

#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

using migration::Directive;
using migration::File;

// The indexes of the tree that are there (tree), and the first partition that one of them lacks (part). Definitions are
// compared as the server prints them, from the access method on: what stands in front of it names index and table.
constexpr const char* kNextMissingPart =
    "WITH RECURSIVE tree AS ("
    " SELECT i.indexrelid, i.indrelid FROM pg_catalog.pg_index i WHERE i.indexrelid = $1::pg_catalog.regclass"
    " UNION ALL SELECT i.indexrelid, i.indrelid FROM tree"
    " JOIN pg_catalog.pg_inherits attached ON attached.inhparent = tree.indexrelid"
    " JOIN pg_catalog.pg_index i ON i.indexrelid = attached.inhrelid"
    "), members AS ("
    " SELECT tree.indrelid AS relid FROM tree"
    " UNION SELECT below.inhrelid FROM tree JOIN pg_catalog.pg_inherits below ON below.inhparent = tree.indrelid"
    "), definition AS ("
    " SELECT i.indexrelid, i.indrelid, i.indisvalid, i.indisunique, own.relname, key.contype,"
    " pg_catalog.pg_get_constraintdef(key.oid) AS key,"
    " substr(pg_catalog.pg_get_indexdef(i.indexrelid), 1 + length(pg_catalog.format('CREATE %sINDEX %I ON %s%I.%I ',"
    " CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END, own.relname,"
    " CASE WHEN t.relkind = 'p' THEN 'ONLY ' ELSE '' END, n.nspname, t.relname))) AS text"
    " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class own ON own.oid = i.indexrelid"
    " JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace"
    " LEFT JOIN pg_catalog.pg_constraint key ON key.conindid = i.indexrelid AND key.contype IN ('p', 'u')"
    " WHERE i.indrelid IN (SELECT members.relid FROM members)"
    "), free AS ("
    " SELECT * FROM definition d WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_inherits taken"
    " WHERE taken.inhrelid = d.indexrelid)"
    "), part AS ("
    " SELECT c.oid, c.relname, c.relkind = 'p' AS partitioned, wanted.indexrelid AS above, wanted.text,"
    " wanted.indisunique, wanted.contype, wanted.key"
    " FROM tree JOIN definition wanted ON wanted.indexrelid = tree.indexrelid"
    " JOIN pg_catalog.pg_inherits below ON below.inhparent = tree.indrelid AND NOT below.inhdetachpending"
    " JOIN pg_catalog.pg_class c ON c.oid = below.inhrelid AND c.relkind <> 'f'"
    " WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_inherits attached"
    " JOIN pg_catalog.pg_index i ON i.indexrelid = attached.inhrelid"
    " WHERE attached.inhparent = tree.indexrelid AND i.indrelid = c.oid)"
    " ORDER BY c.oid LIMIT 1"
    "), alike AS ("
    " SELECT free.* FROM free JOIN part ON free.indrelid = part.oid"
    " AND (free.indisvalid OR part.partitioned) AND free.indisunique = part.indisunique AND free.text = part.text"
    " WHERE free.contype IS NULL OR free.contype = part.contype"
    " ORDER BY free.contype IS NULL, free.indexrelid LIMIT 1)"
    " SELECT CASE"
    " WHEN alike.indexrelid IS NOT NULL AND alike.contype IS NOT DISTINCT FROM part.contype"
    " THEN pg_catalog.format('ALTER INDEX %s ATTACH PARTITION %s', part.above::pg_catalog.regclass,"
    " alike.indexrelid::pg_catalog.regclass)"
    " WHEN alike.indexrelid IS NOT NULL"
    " THEN pg_catalog.format('ALTER TABLE %s ADD CONSTRAINT %I %s USING INDEX %I%s', part.oid::pg_catalog.regclass,"
    " CASE part.contype WHEN 'p' THEN left(part.relname, 58) || '_pkey'"
    " ELSE pg_catalog.regexp_replace(alike.relname, '_idx([0-9]*)$', '_key\\1') END,"
    " CASE part.contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END, alike.relname,"
    " substring(part.key FROM ' DEFERRABLE.*$'))"
    " WHEN part.partitioned AND part.contype IS NOT NULL"
    " THEN pg_catalog.format('ALTER TABLE ONLY %s ADD %s', part.oid::pg_catalog.regclass, part.key)"
    " ELSE pg_catalog.format('CREATE %sINDEX %s %s %s', CASE WHEN part.indisunique THEN 'UNIQUE ' ELSE '' END,"
    " CASE WHEN part.partitioned THEN 'ON ONLY' ELSE 'CONCURRENTLY ON' END, part.oid::pg_catalog.regclass, part.text)"
    " END FROM part LEFT JOIN alike ON true";

support::Diagnostic unusable(const Directive& directive, const std::string& what, const std::string& hint) {
  return support::error("GEN5116", what, directive.where, hint);
}

}  // namespace

std::optional<std::string> index_to_complete(const File& file, std::size_t statement) {
  if (!file.no_transaction()) return std::nullopt;
  for (const Directive& directive : file.named("partitions")) {
    if (file.statement_behind(directive) == statement) return directive.argument;
  }
  return std::nullopt;
}

support::Diagnostics check_index_lines(const File& file) {
  support::Diagnostics problems;
  for (const Directive& directive : file.named("partitions")) {
    if (directive.argument.empty()) {
      problems.push_back(unusable(directive, "gen:partitions names no index", "write: -- gen:partitions SCHEMA.INDEX"));
    } else if (!file.no_transaction()) {
      problems.push_back(unusable(directive, "indexes are built concurrently, and this file runs in a transaction",
                                  "make `-- no-transaction` its first line, and take BEGIN and COMMIT out"));
    } else if (!file.statement_behind(directive)) {
      problems.push_back(unusable(directive, "there is no statement behind gen:partitions",
                                  "put it in front of the statement that completes the index under psql"));
    }
  }
  return problems;
}

pg::Expected<std::optional<std::string>, pg::ServerError> next_part_of_index(pg::Connection& connection,
                                                                             const std::string& index) {
  auto rows = connection.query(kNextMissingPart, {index});
  if (!rows) return rows.error();
  if (rows->empty()) return std::optional<std::string>();
  return std::optional<std::string>(rows->text(0, std::size_t{0}));
}

}  // namespace gen::apply
