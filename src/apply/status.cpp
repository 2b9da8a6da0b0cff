#include "gen/apply/status.hpp"

#include <map>

#include "integrity.hpp"
#include "selection.hpp"

namespace gen::apply {
namespace {

void fill_from(const Record& record, StatusRow& row) {
  row.state = record.state;
  row.ms = record.ms;
  row.error = record.error;
  row.sqlstate = record.sqlstate;
  row.steps_done = record.steps_done;
  if (record.steps_total > 0) row.steps_total = record.steps_total;
  if (counts_as_applied(record.state)) row.applied_at = record.finished_at;
}

StatusRow row_of(const migration::Migration& migration, const Ledger& ledger) {
  StatusRow row;
  row.version = migration.version;
  row.name = migration.name;
  row.phase = migration.phase();
  row.kind = migration.kind();
  row.steps_total = migration.up.statements.size();
  row.late = is_late(migration, ledger);
  if (const Record* record = ledger.find(migration.version)) {
    fill_from(*record, row);
    row.edited = counts_as_applied(record->state) && is_edited(migration, *record);
  }
  return row;
}

StatusRow row_of(const Record& record) {
  StatusRow row;
  row.version = record.version;
  row.name = record.name;
  row.phase = record.phase.value_or(migration::Phase::expand);
  row.kind = record.kind;
  row.missing = record.state != State::rolled_back;
  fill_from(record, row);
  return row;
}

}  // namespace

std::vector<StatusRow> status(const Ledger& ledger, const migration::Folder& folder) {
  std::map<migration::Version, StatusRow> rows;
  for (const Record& record : ledger.records) rows.insert_or_assign(record.version, row_of(record));
  for (const migration::Migration& migration : folder.migrations) {
    rows.insert_or_assign(migration.version, row_of(migration, ledger));
  }
  std::vector<StatusRow> ordered;
  for (auto& [version, row] : rows) ordered.push_back(std::move(row));
  return ordered;
}

}  // namespace gen::apply
