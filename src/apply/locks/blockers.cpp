#include "blockers.hpp"

namespace gen::apply {
namespace {

// As support::without_passwords; but the text is cut off at track_activity_query_size, and becomes part of a sentence.
#define GEN_WITHOUT_PASSWORDS                                                              \
  "pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(a.query," \
  " '(password[\"'']*\\s*(=>|:=)?\\s*(e|u&)?)''([^'']|'''')*(''|$)', '\\1''***''', 'gi')," \
  " '(password\\s*=\\s*)(''''[^'']*''''|[^''\\s]+)', '\\1***', 'gi'),"                     \
  " '(postgres(ql)?://[^:/@\\s'']*:)[^@\\s'']*@', '\\1***@', 'gi')"

// How a session of pg_stat_activity (a) and a prepared transaction (x) are told; $2: with what they run.
#define GEN_TELL_SESSION                                                                                    \
  "pg_catalog.format('pid %s, user %s, %s, %s for %s s', a.pid, a.usename,"                                 \
  " COALESCE(NULLIF(a.application_name, ''), 'no application name'),"                                       \
  " CASE WHEN a.backend_type = 'client backend' THEN a.state ELSE a.backend_type END,"                      \
  " EXTRACT(epoch FROM pg_catalog.clock_timestamp() - COALESCE(a.xact_start, a.backend_start))::bigint) ||" \
  " CASE WHEN $2::boolean AND a.query <> ''"                                                                \
  " THEN ': ' || pg_catalog.left(pg_catalog.regexp_replace(" GEN_WITHOUT_PASSWORDS                          \
  ", '\\s+', ' ', 'g'), 200)"                                                                               \
  " ELSE '' END"
#define GEN_TELL_PREPARED                                                             \
  "pg_catalog.format('prepared transaction %L of user %s, prepared %s s ago', x.gid," \
  " x.owner, EXTRACT(epoch FROM pg_catalog.clock_timestamp() - x.prepared)::bigint)"

// A prepared transaction has no session: pg_blocking_pids gives 0 for it. It holds a lock on its own id.
constexpr const char* kBlockers =
    "SELECT pg_catalog.string_agg(told, '; ' ORDER BY told) FROM ("
    "SELECT " GEN_TELL_SESSION
    " AS told FROM pg_catalog.pg_stat_activity a"
    " WHERE a.pid = ANY (pg_catalog.pg_blocking_pids($1::integer))"
    " UNION SELECT " GEN_TELL_PREPARED
    " FROM pg_catalog.pg_locks w"
    " JOIN pg_catalog.pg_locks h ON h.granted AND h.pid IS NULL AND h.locktype = w.locktype"
    " AND (h.database, h.relation, h.page, h.tuple, h.virtualxid, h.transactionid, h.classid, h.objid, h.objsubid)"
    " IS NOT DISTINCT FROM"
    " (w.database, w.relation, w.page, w.tuple, w.virtualxid, w.transactionid, w.classid, w.objid, w.objsubid)"
    " JOIN pg_catalog.pg_locks own ON own.pid IS NULL AND own.locktype = 'transactionid'"
    " AND own.virtualtransaction = h.virtualtransaction"
    " JOIN pg_catalog.pg_prepared_xacts x ON x.transaction = own.transactionid"
    " WHERE w.pid = $1::integer AND NOT w.granted) t";

constexpr const char* kOldTransactions =
    "SELECT pg_catalog.string_agg(told, '; ' ORDER BY told) FROM ("
    "SELECT " GEN_TELL_SESSION
    " AS told FROM pg_catalog.pg_stat_activity a"
    " WHERE a.datname = pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid()"
    " AND a.backend_type = 'client backend'"
    " AND a.xact_start < pg_catalog.clock_timestamp() - interval '1 second'"
    " AND (a.backend_xid IS NOT NULL OR a.backend_xmin IS NOT NULL OR EXISTS (SELECT FROM pg_catalog.pg_locks l"
    " WHERE l.pid = a.pid AND l.relation = pg_catalog.to_regclass(NULLIF($1, ''))))"
    " UNION SELECT " GEN_TELL_PREPARED
    " FROM pg_catalog.pg_prepared_xacts x"
    " WHERE x.database = pg_catalog.current_database()) t";

std::string tell(pg::Connection& connection, const char* sql, const std::string& first, bool show_queries) {
  auto rows = connection.query(sql, {first, show_queries ? "true" : "false"});
  return rows && !rows->empty() ? rows->text(0, 0) : "";
}

}  // namespace

std::string blockers_of(pg::Connection& connection, int pid, bool show_queries) {
  return tell(connection, kBlockers, std::to_string(pid), show_queries);
}

std::string old_transactions(pg::Connection& connection, const std::string& table, bool show_queries) {
  return tell(connection, kOldTransactions, table, show_queries);
}

}  // namespace gen::apply
