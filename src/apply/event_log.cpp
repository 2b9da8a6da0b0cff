#include "gen/apply/event_log.hpp"

#include "apply/ledger/unreadable_ledger.hpp"

namespace gen::apply {
namespace {

constexpr const char* kEventsExist =
    "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = '{ledger}' AND c.relname = 'events'";

constexpr const char* kReadEvents =
    "SELECT pg_catalog.to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS at, version, action, detail,"
    " sqlstate, ms, role, host, gen_version FROM {ledger}.events WHERE $1::text IS NULL OR version = $1 ORDER BY id";

Event event_of(const pg::Rows& rows, std::size_t row) {
  return {rows.text(row, "at"),     rows.text(row, "version"),  rows.text(row, "action"),
          rows.text(row, "detail"), rows.text(row, "sqlstate"), rows.integer(row, "ms"),
          rows.text(row, "role"),   rows.text(row, "host"),     rows.text(row, "gen_version")};
}

}  // namespace

support::Result<std::vector<Event>> read_events(pg::Connection& connection, const LedgerSchema& ledger,
                                                const std::optional<migration::Version>& version) {
  std::vector<Event> events;
  auto exists = connection.query(ledger.sql(kEventsExist));
  if (!exists) return unreadable_ledger(exists.error(), connection, ledger, "events");
  if (exists->empty()) return events;
  const auto parameter = version ? std::optional<std::string>(version->str()) : std::nullopt;
  auto rows = connection.query(ledger.sql(kReadEvents), {parameter});
  if (!rows) return unreadable_ledger(rows.error(), connection, ledger, "events");
  for (std::size_t row = 0; row < rows->size(); ++row) events.push_back(event_of(*rows, row));
  return events;
}

}  // namespace gen::apply
