#include "gen/apply/grants.hpp"

namespace gen::apply {
namespace {

constexpr const char* kGrants = R"sql(
WITH own_schemas AS (
  SELECT oid, nspname, nspowner FROM pg_catalog.pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), owners AS (
  SELECT nspowner AS oid FROM own_schemas
  UNION SELECT relowner FROM pg_catalog.pg_class WHERE relnamespace IN (SELECT oid FROM own_schemas)
  UNION SELECT proowner FROM pg_catalog.pg_proc WHERE pronamespace IN (SELECT oid FROM own_schemas)
  UNION SELECT typowner FROM pg_catalog.pg_type WHERE typnamespace IN (SELECT oid FROM own_schemas)
)
SELECT line FROM (
  SELECT 1 AS part, '' AS name,
         '-- ' || $1::text || ' runs gen up and gen down' AS line
  UNION ALL
  SELECT 2, r, pg_catalog.format('DO $$ BEGIN CREATE ROLE %I LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;', r)
  FROM (VALUES ($1::text)) v(r)
  UNION ALL
  SELECT 3, '', pg_catalog.format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO %I;', pg_catalog.current_database(), $1::text)
  UNION ALL
  SELECT 4, nspname, pg_catalog.format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', nspname, $1::text) FROM own_schemas
  UNION ALL
  SELECT 5, r.rolname, CASE WHEN r.rolsuper
           THEN pg_catalog.format('-- superuser %I owns objects here: give them to a role that is none, and that role to %I', r.rolname, $1::text)
           ELSE pg_catalog.format('GRANT %I TO %I;', r.rolname, $1::text) END
  FROM pg_catalog.pg_roles r
  WHERE r.oid IN (SELECT oid FROM owners) AND r.rolname <> $1::text AND r.rolname !~ '^pg_'
  UNION ALL
  SELECT 6, '', pg_catalog.format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {ledger} TO %I;', $1::text)
  FROM own_schemas WHERE nspname = '{ledger}'
  UNION ALL
  SELECT 7, '', pg_catalog.format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA {ledger} TO %I;', $1::text)
  FROM own_schemas WHERE nspname = '{ledger}'
  UNION ALL
  SELECT 8, '', '-- to see and end the sessions of others (gen locks --terminate, gen unlock)'
  UNION ALL
  SELECT 9, '', pg_catalog.format('GRANT pg_read_all_stats, pg_signal_backend TO %I;', $1::text)
  UNION ALL
  SELECT 10, '', '-- ' || $2::text || ' reads: gen status, gen drift, gen verify, gen locks'
  UNION ALL
  SELECT 11, '', pg_catalog.format('DO $$ BEGIN CREATE ROLE %I LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;', $2::text)
  UNION ALL
  SELECT 12, '', pg_catalog.format('GRANT CONNECT ON DATABASE %I TO %I;', pg_catalog.current_database(), $2::text)
  UNION ALL
  SELECT 13, nspname, pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I;', nspname, $2::text) FROM own_schemas
  UNION ALL
  SELECT 14, '', pg_catalog.format('GRANT SELECT ON ALL TABLES IN SCHEMA {ledger} TO %I;', $2::text)
  FROM own_schemas WHERE nspname = '{ledger}'
  UNION ALL
  SELECT 15, '', pg_catalog.format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA {ledger} GRANT SELECT ON TABLES TO %I;',
                                   pg_catalog.pg_get_userbyid(nspowner), $2::text)
  FROM own_schemas WHERE nspname = '{ledger}'
  UNION ALL
  SELECT 16, '', '-- there is no ledger yet: run gen grants again after the first gen up'
  WHERE NOT EXISTS (SELECT FROM own_schemas WHERE nspname = '{ledger}')
  UNION ALL
  SELECT 17, '', pg_catalog.format('GRANT pg_read_all_stats TO %I;', $2::text)
) lines ORDER BY part, name
)sql";

}  // namespace

support::Result<std::vector<std::string>> grants_for(pg::Connection& connection, const LedgerSchema& ledger,
                                                     const std::string& migrator, const std::string& reader) {
  auto rows = connection.query(ledger.sql(kGrants), {migrator, reader});
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5530");
  std::vector<std::string> lines;
  for (std::size_t row = 0; row < rows->size(); ++row) lines.push_back(rows->text(row, 0));
  return lines;
}

}  // namespace gen::apply
