#include "server_checks.hpp"

#include <array>

namespace gen::apply {
namespace {

constexpr const char* kServer = R"sql(
SELECT CASE WHEN v >= 140000 THEN 'ok' ELSE 'fail' END,
       'PostgreSQL ' || pg_catalog.split_part(pg_catalog.current_setting('server_version'), ' ', 1)
         || CASE WHEN pg_catalog.pg_is_in_recovery() THEN ', a standby: it can be compared, not migrated' ELSE '' END,
       CASE WHEN v < 140000 THEN 'gen needs PostgreSQL 14 or newer' END
FROM (SELECT pg_catalog.current_setting('server_version_num')::integer AS v) s
)sql";

constexpr const char* kRights = R"sql(
SELECT CASE WHEN allowed THEN 'ok' WHEN EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = '{ledger}') THEN 'warn' ELSE 'fail' END,
       CASE WHEN allowed THEN pg_catalog.format('role %s may create schemas in this database', CURRENT_USER)
            ELSE pg_catalog.format('role %s may not create schemas in this database, the ledger''s among them', CURRENT_USER) END,
       CASE WHEN NOT allowed THEN pg_catalog.format('GRANT CREATE ON DATABASE %I TO %I; or see gen grants',
                                                    pg_catalog.current_database(), CURRENT_USER) END
FROM (SELECT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE') AS allowed) p
UNION ALL
SELECT 'warn', pg_catalog.format('role %s may not create in schema %s', CURRENT_USER, pg_catalog.string_agg(nspname, ', ' ORDER BY nspname)),
       'see gen grants'
FROM pg_catalog.pg_namespace
WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
  AND NOT pg_catalog.has_schema_privilege(oid, 'CREATE')
HAVING pg_catalog.count(*) > 0
UNION ALL
SELECT CASE WHEN pg_catalog.pg_has_role(r, 'USAGE') THEN 'ok' ELSE 'warn' END,
       CASE WHEN pg_catalog.pg_has_role(r, 'USAGE') THEN pg_catalog.format('role %s has %s', CURRENT_USER, r)
            ELSE pg_catalog.format('role %s has no %s: %s', CURRENT_USER, r, without) END,
       CASE WHEN NOT pg_catalog.pg_has_role(r, 'USAGE') THEN pg_catalog.format('GRANT %I TO %I;', r, CURRENT_USER) END
FROM (VALUES ('pg_read_all_stats'::name, 'what blocks a migration is not shown'),
             ('pg_signal_backend', 'gen unlock and gen locks --terminate end only its own sessions')) v(r, without)
)sql";

constexpr const char* kLedger = R"sql(
SELECT CASE WHEN pg_catalog.has_table_privilege(c.oid, 'SELECT') AND pg_catalog.has_table_privilege(c.oid, 'INSERT')
              AND pg_catalog.has_table_privilege(c.oid, 'UPDATE') THEN 'ok'
            WHEN pg_catalog.has_table_privilege(c.oid, 'SELECT') THEN 'warn' ELSE 'fail' END,
       CASE WHEN NOT pg_catalog.has_table_privilege(c.oid, 'SELECT') THEN 'the ledger cannot be read'
            WHEN NOT pg_catalog.has_table_privilege(c.oid, 'INSERT') THEN 'the ledger can be read, not written'
            ELSE 'the ledger can be read and written' END,
       CASE WHEN NOT pg_catalog.has_table_privilege(c.oid, 'INSERT') THEN 'see gen grants' END
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = '{ledger}' AND c.relname = 'migrations'
UNION ALL
SELECT 'ok', 'there is no ledger yet; the first gen up makes it', NULL
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                  WHERE n.nspname = '{ledger}' AND c.relname = 'migrations')
)sql";

constexpr const char* kTimeouts = R"sql(
SELECT CASE WHEN $1::bigint < d THEN 'ok' ELSE 'warn' END,
       pg_catalog.format('lock_timeout of migrations %s ms, deadlock_timeout %s ms', $1::bigint, d),
       CASE WHEN $1::bigint >= d THEN 'keep --lock-timeout below it, or in a lock cycle your program is the one that fails' END
FROM (SELECT setting::bigint AS d FROM pg_catalog.pg_settings WHERE name = 'deadlock_timeout') s
UNION ALL
SELECT CASE setting WHEN '0' THEN 'warn' ELSE 'ok' END,
       CASE setting WHEN '0' THEN 'idle_in_transaction_session_timeout is off: a forgotten transaction holds migrations up for ever'
                    ELSE 'idle_in_transaction_session_timeout is ' || setting || ' ms' END,
       CASE setting WHEN '0' THEN pg_catalog.format('ALTER DATABASE %I SET idle_in_transaction_session_timeout = ''5min'';',
                                                    pg_catalog.current_database()) END
FROM pg_catalog.pg_settings WHERE name = 'idle_in_transaction_session_timeout'
)sql";

constexpr const char* kSessions = R"sql(
SELECT CASE WHEN free < 3 THEN 'fail' WHEN free < total / 5 THEN 'warn' ELSE 'ok' END,
       pg_catalog.format('%s of %s connections are free; gen needs 2, and 1 for a backup', free, total),
       CASE WHEN free < total / 5 THEN 'raise max_connections, or put a pooler in front of the programs' END
FROM (SELECT s.total - (SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity WHERE backend_type = 'client backend') AS free,
             s.total
      FROM (SELECT pg_catalog.current_setting('max_connections')::integer
                   - pg_catalog.current_setting('superuser_reserved_connections')::integer AS total) s) f
)sql";

constexpr const char* kTransactions = R"sql(
SELECT 'warn', pg_catalog.format('pid %s, user %s, %s: in a transaction for %s min; CREATE INDEX CONCURRENTLY waits for it', pid,
                                 usename, COALESCE(NULLIF(application_name, ''), 'no application name'), minutes),
       pg_catalog.format('gen locks --terminate %s', pid)
FROM (SELECT *, (EXTRACT(epoch FROM pg_catalog.now() - xact_start) / 60)::integer AS minutes FROM pg_catalog.pg_stat_activity
      WHERE xact_start < pg_catalog.now() - interval '5 minutes' AND backend_type = 'client backend'
        AND datname = pg_catalog.current_database()) old
UNION ALL
SELECT 'warn', pg_catalog.format('prepared transaction %s holds its locks since %s', gid,
                                 pg_catalog.to_char(prepared AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')),
       pg_catalog.format('COMMIT PREPARED %L; or ROLLBACK PREPARED %L;', gid, gid)
FROM pg_catalog.pg_prepared_xacts WHERE database = pg_catalog.current_database()
)sql";

constexpr const char* kReplication = R"sql(
SELECT 'warn', 'wal_level is ' || pg_catalog.current_setting('wal_level') || ', but there are publications',
       'ALTER SYSTEM SET wal_level = logical; and restart the server'
WHERE pg_catalog.current_setting('wal_level') <> 'logical' AND EXISTS (SELECT FROM pg_catalog.pg_publication)
UNION ALL
SELECT 'warn', pg_catalog.format('standby %s is %s s behind', application_name, EXTRACT(epoch FROM replay_lag)::integer),
       'let it catch up before a backfill'
FROM pg_catalog.pg_stat_replication WHERE replay_lag > interval '10 seconds'
UNION ALL
SELECT 'warn', pg_catalog.format('standby %s holds back vacuum through hot_standby_feedback, by %s transactions',
                                 application_name, pg_catalog.age(backend_xmin)),
       'end its long queries before a backfill'
FROM pg_catalog.pg_stat_replication WHERE backend_xmin IS NOT NULL AND pg_catalog.age(backend_xmin) > 100000
)sql";

constexpr const char* kObjects = R"sql(
SELECT 'warn', pg_catalog.count(*) || CASE pg_catalog.count(*) WHEN 1 THEN ' index is INVALID' ELSE ' indexes are INVALID' END, 'gen verify --constraints'
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT i.indisvalid AND n.nspname !~ '^pg_' HAVING pg_catalog.count(*) > 0
UNION ALL
SELECT 'warn', pg_catalog.count(*) || CASE pg_catalog.count(*) WHEN 1 THEN ' constraint is NOT VALID' ELSE ' constraints are NOT VALID' END, 'gen verify --constraints'
FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace
WHERE NOT c.convalidated AND n.nspname !~ '^pg_' HAVING pg_catalog.count(*) > 0
)sql";

constexpr const char* kEncoding = R"sql(
SELECT CASE WHEN e = 'UTF8' THEN 'ok' ELSE 'warn' END, 'encoding ' || e,
       CASE WHEN e <> 'UTF8' THEN 'a character that ' || e || ' has not makes a migration fail' END
FROM (SELECT pg_catalog.current_setting('server_encoding') AS e) s
UNION ALL
SELECT 'warn', pg_catalog.format('collation %I was made with version %s, the operating system has %s', collname, collversion,
                                 pg_catalog.pg_collation_actual_version(oid)),
       pg_catalog.format('rebuild its indexes, then: ALTER COLLATION %I REFRESH VERSION;', collname)
FROM pg_catalog.pg_collation WHERE collversion <> pg_catalog.pg_collation_actual_version(oid)
)sql";

constexpr const char* kDatabaseCollation = R"sql(
SELECT 'warn', pg_catalog.format('the collation of this database was made with version %s, the operating system has %s', datcollversion,
                                 pg_catalog.pg_database_collation_actual_version(oid)),
       pg_catalog.format('REINDEX DATABASE, then: ALTER DATABASE %I REFRESH COLLATION VERSION;', datname)
FROM pg_catalog.pg_database
WHERE datname = pg_catalog.current_database() AND datcollversion <> pg_catalog.pg_database_collation_actual_version(oid)
)sql";

constexpr std::array kChecks = {
    ServerCheck{"server", kServer},           ServerCheck{"rights", kRights},
    ServerCheck{"ledger", kLedger},           ServerCheck{"timeouts", kTimeouts, 0, true},
    ServerCheck{"sessions", kSessions},       ServerCheck{"transactions", kTransactions},
    ServerCheck{"replication", kReplication}, ServerCheck{"objects", kObjects},
    ServerCheck{"encoding", kEncoding},       ServerCheck{"encoding", kDatabaseCollation, 150000},
};

}  // namespace

std::span<const ServerCheck> server_checks() { return kChecks; }

}  // namespace gen::apply
