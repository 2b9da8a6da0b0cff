#include "unreadable.hpp"

namespace gen::apply {
namespace {

constexpr const char* kUnreadable = R"sql(
SELECT n.nspname, c.relname, e.extname
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
LEFT JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
WHERE c.relkind IN ('r', 'p', 'S') AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND (e.oid IS NULL OR (c.oid = ANY (e.extconfig) AND NOT $1::boolean))
  AND (NOT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
       OR NOT CASE c.relkind WHEN 'S' THEN pg_catalog.has_sequence_privilege(c.oid, 'SELECT')
                             ELSE pg_catalog.has_table_privilege(c.oid, 'SELECT') END
       OR (c.relkind = 'r' AND NOT $1::boolean AND pg_catalog.row_security_active(c.oid)))
ORDER BY 1, 2
)sql";

}  // namespace

support::Result<std::vector<Unreadable>> unreadable_in(pg::Connection& session, bool schema_only) {
  auto rows = session.query(kUnreadable, {schema_only ? "true" : "false"});
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5702");
  std::vector<Unreadable> found;
  for (std::size_t row = 0; row < rows->size(); ++row)
    found.push_back({rows->text(row, 0), rows->text(row, 1), rows->text(row, 2)});
  return found;
}

}  // namespace gen::apply
