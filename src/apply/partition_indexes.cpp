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
    "), definition AS ("
    " SELECT i.indexrelid, i.indrelid, i.indisvalid, i.indisunique,"
    " substr(pg_catalog.pg_get_indexdef(i.indexrelid), 1 + length(pg_catalog.format('CREATE %sINDEX %I ON %s%I.%I ',"
    " CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END, own.relname,"
    " CASE WHEN t.relkind = 'p' THEN 'ONLY ' ELSE '' END, n.nspname, t.relname))) AS text"
    " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class own ON own.oid = i.indexrelid"
    " JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace)"
    " SELECT c.oid::pg_catalog.regclass AS partition, c.relkind = 'p' AS partitioned,"
    " above.oid::pg_catalog.regclass AS above, wanted.text AS definition, wanted.indisunique AS is_unique,"
    " (SELECT min(d.indexrelid)::pg_catalog.regclass FROM definition d"
    " WHERE d.indrelid = c.oid AND (d.indisvalid OR c.relkind = 'p') AND d.indisunique = wanted.indisunique"
    " AND d.text = wanted.text AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits taken"
    " WHERE taken.inhrelid = d.indexrelid)) AS alike"
    " FROM tree JOIN pg_catalog.pg_class above ON above.oid = tree.indexrelid"
    " JOIN definition wanted ON wanted.indexrelid = tree.indexrelid"
    " JOIN pg_catalog.pg_inherits part ON part.inhparent = tree.indrelid AND NOT part.inhdetachpending"
    " JOIN pg_catalog.pg_class c ON c.oid = part.inhrelid AND c.relkind <> 'f'"
    " WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_inherits attached"
    " JOIN pg_catalog.pg_index i ON i.indexrelid = attached.inhrelid"
    " WHERE attached.inhparent = tree.indexrelid AND i.indrelid = c.oid)"
    " ORDER BY c.oid LIMIT 1";

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

pg::Expected<std::optional<MissingPart>, pg::ServerError> next_missing_part(pg::Connection& connection,
                                                                            const std::string& index) {
  auto rows = connection.query(kNextMissingPart, {index});
  if (!rows) return rows.error();
  if (rows->empty()) return std::optional<MissingPart>();
  MissingPart part;
  part.partition = rows->text(0, "partition");
  part.partitioned = rows->boolean(0, "partitioned");
  part.create = std::string("CREATE ") + (rows->boolean(0, "is_unique") ? "UNIQUE " : "") + "INDEX " +
                (part.partitioned ? "ON ONLY " : "CONCURRENTLY ON ") + part.partition + ' ' +
                rows->text(0, "definition");
  if (const auto alike = rows->get(0, "alike"))
    part.attach = "ALTER INDEX " + rows->text(0, "above") + " ATTACH PARTITION " + std::string(*alike);
  return std::optional<MissingPart>(std::move(part));
}

}  // namespace gen::apply
