#include "gen/apply/resolve.hpp"

#include "apply/ledger/change.hpp"

namespace gen::apply {
namespace {

Entry entry_of(const migration::Migration& migration) {
  return {&migration, migration.version, migration.name, migration::Direction::up};
}

}  // namespace

Report mark(pg::Connection& connection, const std::vector<const migration::Migration*>& migrations, State state,
            const std::string& reason, const RunOptions& options) {
  return change_ledger(connection, options, [&](LedgerWriter& ledger) -> support::Diagnostics {
    for (const migration::Migration* migration : migrations) {
      if (auto problem = ledger.marked(entry_of(*migration), state, reason)) return as_diagnostics(problem);
    }
    return {};
  });
}

Report forget(pg::Connection& connection, const migration::Version& version, const std::string& reason,
              const RunOptions& options) {
  return change_ledger(connection, options,
                       [&](LedgerWriter& ledger) { return as_diagnostics(ledger.forgotten(version, reason)); });
}

Report rebless(pg::Connection& connection, const migration::Migration& migration, const std::string& reason,
               const RunOptions& options) {
  return change_ledger(connection, options, [&](LedgerWriter& ledger) {
    return as_diagnostics(ledger.reblessed(entry_of(migration), reason));
  });
}

}  // namespace gen::apply
