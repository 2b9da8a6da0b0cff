#include "selection.hpp"

namespace gen::apply {
namespace {

using migration::Migration;
using migration::Phase;

bool phase_fits(Phase phase, PhaseChoice choice) {
  switch (choice) {
    case PhaseChoice::until_contract:
      return phase != Phase::contract;
    case PhaseChoice::expand:
      return phase == Phase::expand;
    case PhaseChoice::migrate:
      return phase == Phase::migrate;
    case PhaseChoice::contract:
      return phase == Phase::contract;
    case PhaseChoice::all:
      return true;
  }
  return false;
}

bool is_pending(const Migration& migration, const Ledger& ledger) {
  const Record* record = ledger.find(migration.version);
  return record == nullptr || !counts_as_applied(record->state);
}

support::Diagnostic late_file(const Migration& migration, const Ledger& ledger) {
  return support::error(
      "GEN5102", migration.up.name.str() + " is late: " + ledger.last_applied().str() + " is applied already",
      {migration.up.source, 0, 0}, "give it a new version: gen rebase; or run it as it is: gen up --allow-late");
}

support::Diagnostic unfinished_down(const Migration& migration) {
  return support::error("GEN5104", "a gen down of " + migration.version.str() + " stopped half-way",
                        {migration.up.source, 0, 0}, "finish it: gen down --only " + migration.version.str());
}

support::Diagnostic not_pending(const migration::Version& version) {
  return support::error("GEN5105", "no pending file has version " + version.str(), {}, "see gen status");
}

std::vector<const Migration*> pending_of(const Ledger& ledger, const migration::Folder& folder) {
  std::vector<const Migration*> pending;
  for (const Migration& migration : folder.migrations) {
    if (is_pending(migration, ledger)) pending.push_back(&migration);
  }
  return pending;
}

support::Result<Selection> select_one(const std::vector<const Migration*>& pending, const UpOptions& options) {
  for (const Migration* migration : pending) {
    if (migration->version == *options.only) return Selection{{migration}, {}};
    if (options.allow_late) continue;
    return support::error("GEN5105", migration->up.name.str() + " is older and not applied yet", {},
                          "run that one first: gen up; or gen up --only " + options.only->str() + " --allow-late");
  }
  return not_pending(*options.only);
}

support::Diagnostics refusals(const Selection& selection, const Ledger& ledger, const UpOptions& options) {
  support::Diagnostics found;
  for (const Migration* migration : selection.run) {
    const Record* record = ledger.find(migration->version);
    if (record != nullptr && record->state == State::running && record->direction == migration::Direction::down) {
      found.push_back(unfinished_down(*migration));
    } else if (!options.allow_late && is_late(*migration, ledger)) {
      found.push_back(late_file(*migration, ledger));
    }
  }
  return found;
}

}  // namespace

bool is_late(const Migration& migration, const Ledger& ledger) {
  if (migration.phase() == Phase::contract || !is_pending(migration, ledger)) return false;
  const Record* record = ledger.find(migration.version);
  if (record != nullptr && record->state != State::rolled_back) return false;
  return migration.version < ledger.last_applied();
}

support::Result<Selection> select_pending(const Ledger& ledger, const migration::Folder& folder,
                                          const UpOptions& options) {
  const std::vector<const Migration*> pending = pending_of(ledger, folder);
  support::Result<Selection> selection = Selection{};
  if (options.only) {
    selection = select_one(pending, options);
    if (!selection) return selection;
  } else {
    bool reached = !options.to.has_value();
    bool held = false;
    for (const Migration* migration : pending) {
      if (options.to && migration->version == *options.to) reached = true;
      held = held || !phase_fits(migration->phase(), options.phase) ||
             (options.kind && migration->kind() != *options.kind) ||
             (options.limit && selection->run.size() >= *options.limit) ||
             (options.to && *options.to < migration->version);
      if (held) {
        selection->held.push_back(migration->version);
      } else {
        selection->run.push_back(migration);
      }
    }
    const Record* target = options.to ? ledger.find(*options.to) : nullptr;
    if (!reached && (target == nullptr || !counts_as_applied(target->state))) return not_pending(*options.to);
  }
  support::Diagnostics refused = refusals(*selection, ledger, options);
  if (!refused.empty()) return refused;
  return selection;
}

}  // namespace gen::apply
