#include "right_checks.hpp"

#include <array>

namespace gen::apply {
namespace {

constexpr const char* kConnect = R"sql(
SELECT true, pg_catalog.format('GRANT CONNECT ON DATABASE %I TO %I', pg_catalog.current_database(), role),
       'it cannot connect'
FROM asked WHERE NOT pg_catalog.has_database_privilege(role, pg_catalog.current_database(), 'CONNECT')
)sql";

// An extension that the server calls trusted may be made by whoever may make schemas (manual, 52.22).
constexpr const char* kCreate = R"sql(
SELECT needed, pg_catalog.format('GRANT CREATE ON DATABASE %I TO %I', pg_catalog.current_database(), role), reason
FROM (SELECT role, no_ledger OR wanted <> '' AS needed,
             CASE WHEN no_ledger THEN pg_catalog.format('the ledger, schema %s, cannot be made', ledger)
                  WHEN wanted <> '' THEN wanted || ' cannot be made'
                  ELSE 'migrations that make a schema, a publication or an extension fail' END AS reason
      FROM (SELECT role, ledger,
                   NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = ledger) AS no_ledger,
                   pg_catalog.concat_ws(', ',
                     (SELECT pg_catalog.string_agg('schema ' || n, ', ' ORDER BY n) FROM pg_catalog.unnest(to_be_made) n),
                     (SELECT pg_catalog.string_agg(DISTINCT 'extension ' || v.name, ', ')
                      FROM pg_catalog.pg_available_extension_versions v
                      WHERE v.name = ANY (extensions) AND v.trusted)) AS wanted
            FROM asked) a) b
WHERE NOT pg_catalog.has_database_privilege(role, pg_catalog.current_database(), 'CREATE')
)sql";

constexpr const char* kExtensions = R"sql(
SELECT true, pg_catalog.format('CREATE EXTENSION %I', wanted), pg_catalog.format('extension %s cannot be made: only a superuser may', wanted)
FROM asked, pg_catalog.unnest(extensions) AS e(wanted)
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_available_extension_versions v WHERE v.name = wanted AND v.trusted)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role AND rolsuper)
ORDER BY wanted
)sql";

// Here and below: what the owners of ours may comes with being a member of them, which kOwners asks for.
constexpr const char* kSchemas = R"sql(
SELECT true, pg_catalog.format('GRANT USAGE, CREATE ON SCHEMA %I TO %I', n.nspname, role),
       pg_catalog.format('nothing can be made in schema %s', n.nspname)
FROM asked JOIN pg_catalog.pg_namespace n ON n.nspname = ANY (schemas)
WHERE NOT EXISTS (SELECT FROM pg_catalog.unnest(owners || role::text) AS o(name)
                  WHERE pg_catalog.has_schema_privilege(o.name, n.oid, 'USAGE') AND pg_catalog.has_schema_privilege(o.name, n.oid, 'CREATE'))
ORDER BY n.nspname
)sql";

constexpr const char* kOwners = R"sql(
SELECT true, pg_catalog.format('GRANT %I TO %I', o.rolname, role),
       pg_catalog.format('what %s owns cannot be changed', o.rolname)
FROM asked JOIN pg_catalog.pg_roles o ON o.rolname = ANY (owners)
WHERE NOT pg_catalog.pg_has_role(role, o.oid, 'USAGE')
ORDER BY o.rolname
)sql";

constexpr const char* kLedgerUsage = R"sql(
SELECT true, pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I', n.nspname, role), 'the ledger cannot be read'
FROM asked JOIN pg_catalog.pg_namespace n ON n.nspname = ledger
WHERE NOT EXISTS (SELECT FROM pg_catalog.unnest(owners || role::text) AS o(name)
                  WHERE pg_catalog.has_schema_privilege(o.name, n.oid, 'USAGE'))
)sql";

constexpr const char* kLedgerReading = R"sql(
SELECT true, pg_catalog.format('GRANT SELECT ON %s TO %I', pg_catalog.string_agg(c.name, ', ' ORDER BY c.name), role),
       'the ledger cannot be read'
FROM asked JOIN pg_catalog.pg_namespace n ON n.nspname = ledger
JOIN (SELECT oid, relnamespace, relkind, pg_catalog.format('%I.%I', relnamespace::regnamespace::name, relname) AS name
      FROM pg_catalog.pg_class) c ON c.relnamespace = n.oid AND c.relkind = 'r'
WHERE NOT pg_catalog.has_table_privilege(role, c.oid, 'SELECT')
GROUP BY role
)sql";

constexpr const char* kLedgerWriting = R"sql(
SELECT true, pg_catalog.format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I', pg_catalog.string_agg(c.name, ', ' ORDER BY c.name), role),
       'what ran cannot be written into the ledger'
FROM asked JOIN pg_catalog.pg_namespace n ON n.nspname = ledger
JOIN (SELECT oid, relnamespace, relkind, pg_catalog.format('%I.%I', relnamespace::regnamespace::name, relname) AS name
      FROM pg_catalog.pg_class) c ON c.relnamespace = n.oid AND c.relkind = 'r'
WHERE NOT EXISTS (SELECT FROM pg_catalog.unnest(owners || role::text) AS o(name)
                  WHERE pg_catalog.has_table_privilege(o.name, c.oid, 'SELECT') AND pg_catalog.has_table_privilege(o.name, c.oid, 'INSERT')
                    AND pg_catalog.has_table_privilege(o.name, c.oid, 'UPDATE') AND pg_catalog.has_table_privilege(o.name, c.oid, 'DELETE'))
GROUP BY role
)sql";

constexpr const char* kRows = R"sql(
SELECT true, pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I', n.nspname, role),
       pg_catalog.format('no table of schema %s can be reached', n.nspname)
FROM asked JOIN pg_catalog.pg_namespace n ON n.nspname = ANY (schemas)
WHERE NOT pg_catalog.has_schema_privilege(role, n.oid, 'USAGE')
UNION ALL
SELECT true, pg_catalog.format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I', pg_catalog.string_agg(t.name, ', ' ORDER BY t.name), role),
       'rows of these tables cannot be filled'
FROM asked JOIN (SELECT oid, pg_catalog.format('%I.%I', relnamespace::regnamespace::name, relname) AS name
                 FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p', 'f')) t ON t.name = ANY (tables)
WHERE NOT (pg_catalog.has_table_privilege(role, t.oid, 'SELECT') AND pg_catalog.has_table_privilege(role, t.oid, 'INSERT')
           AND pg_catalog.has_table_privilege(role, t.oid, 'UPDATE') AND pg_catalog.has_table_privilege(role, t.oid, 'DELETE'))
GROUP BY role
)sql";

constexpr const char* kRowSecurity = R"sql(
SELECT true, pg_catalog.format('ALTER ROLE %I BYPASSRLS', role),
       pg_catalog.format('rows that row security hides from it are passed over: %s', pg_catalog.string_agg(t.name, ', ' ORDER BY t.name))
FROM asked JOIN pg_catalog.pg_roles r ON r.rolname = role AND NOT r.rolbypassrls AND NOT r.rolsuper
JOIN (SELECT oid, relowner, relforcerowsecurity, pg_catalog.format('%I.%I', relnamespace::regnamespace::name, relname) AS name
      FROM pg_catalog.pg_class WHERE relrowsecurity) t ON t.name = ANY (tables)
WHERE t.relforcerowsecurity OR NOT pg_catalog.pg_has_role(role, t.relowner, 'USAGE')
GROUP BY role
)sql";

// What PUBLIC may read of the catalogs in a new cluster, and somebody took away in this one.
constexpr const char* kCatalogs = R"sql(
SELECT true, pg_catalog.format('GRANT SELECT ON %s TO %I', pg_catalog.string_agg('pg_catalog.' || c.relname, ', ' ORDER BY c.relname), role),
       'the catalogs cannot be read'
FROM asked JOIN pg_catalog.pg_class c ON c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND c.relkind IN ('r', 'v')
JOIN pg_catalog.pg_init_privs i ON i.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.objoid = c.oid AND i.objsubid = 0
WHERE EXISTS (SELECT FROM pg_catalog.aclexplode(i.initprivs) a WHERE a.grantee = 0 AND a.privilege_type = 'SELECT')
  AND NOT pg_catalog.has_table_privilege(role, c.oid, 'SELECT')
GROUP BY role
UNION ALL
SELECT true, pg_catalog.format('GRANT EXECUTE ON FUNCTION %s TO %I', pg_catalog.string_agg(p.oid::pg_catalog.regprocedure::text, ', ' ORDER BY p.oid), role),
       'definitions cannot be read'
FROM asked JOIN pg_catalog.pg_proc p ON p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace AND p.proname ~ '^pg_get_'
WHERE NOT pg_catalog.has_function_privilege(role, p.oid, 'EXECUTE')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_init_privs i
                  WHERE i.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND i.objoid = p.oid)
GROUP BY role
)sql";

constexpr const char* kSecrets = R"sql(
SELECT false, pg_catalog.format('GRANT SELECT ON pg_catalog.pg_subscription TO %I', role),
       'subscriptions are not compared; this lets it read the passwords in their connections'
FROM asked WHERE EXISTS (SELECT FROM pg_catalog.pg_database d JOIN pg_catalog.pg_subscription s ON s.subdbid = d.oid
                         WHERE d.datname = pg_catalog.current_database())
  AND NOT pg_catalog.has_column_privilege(role, 'pg_catalog.pg_subscription', 'subconninfo', 'SELECT')
UNION ALL
SELECT false, pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I; GRANT SELECT ON %I.part_config TO %I', n.nspname, role, n.nspname, role),
       'partitions that pg_partman makes are not known as its own'
FROM asked JOIN pg_catalog.pg_extension x ON x.extname = 'pg_partman'
JOIN pg_catalog.pg_class c ON c.relname = 'part_config' AND c.relnamespace = x.extnamespace
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT (pg_catalog.has_schema_privilege(role, n.oid, 'USAGE') AND pg_catalog.has_table_privilege(role, c.oid, 'SELECT'))
)sql";

constexpr const char* kTemporary = R"sql(
SELECT false, pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO %I', pg_catalog.current_database(), role),
       'what a stopped CREATE INDEX CONCURRENTLY left is compared by table and uniqueness alone'
FROM asked WHERE NOT pg_catalog.has_database_privilege(role, pg_catalog.current_database(), 'TEMPORARY')
)sql";

constexpr const char* kStatistics = R"sql(
SELECT false, pg_catalog.format('GRANT pg_read_all_stats TO %I', role), 'who blocks a run, and how far standbys are behind, is not seen'
FROM asked WHERE NOT pg_catalog.pg_has_role(role, 'pg_read_all_stats', 'USAGE')
)sql";

constexpr const char* kSignals = R"sql(
SELECT false, pg_catalog.format('GRANT pg_signal_backend TO %I', role), 'gen locks --terminate and gen unlock end only its own sessions'
FROM asked WHERE NOT pg_catalog.pg_has_role(role, 'pg_signal_backend', 'USAGE')
)sql";

constexpr std::array kRightChecks = {
    RightCheck{kConnect, true, true, true},         RightCheck{kCreate, true, false, false},
    RightCheck{kExtensions, true, false, false},    RightCheck{kSchemas, true, false, false, true},
    RightCheck{kOwners, true, false, false},        RightCheck{kLedgerUsage, true, true, true},
    RightCheck{kLedgerReading, false, true, false}, RightCheck{kLedgerWriting, true, false, true},
    RightCheck{kRows, false, false, true, true},    RightCheck{kRowSecurity, false, false, true},
    RightCheck{kCatalogs, true, true, true},        RightCheck{kSecrets, true, true, false},
    RightCheck{kTemporary, true, false, false},     RightCheck{kStatistics, true, false, true},
    RightCheck{kSignals, true, false, true},
};

}  // namespace

std::span<const RightCheck> right_checks() { return kRightChecks; }

}  // namespace gen::apply
