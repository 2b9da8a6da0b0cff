#include "selection.hpp"

#include <algorithm>

#include "apply/files/hold.hpp"

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

std::vector<const Migration*> pending_of(const Ledger& ledger, const migration::Folder& folder,
                                         const std::vector<migration::Version>& among) {
  std::vector<const Migration*> pending;
  for (const Migration& migration : folder.migrations) {
    const bool wanted = among.empty() || std::ranges::find(among, migration.version) != among.end();
    if (wanted && is_pending(migration, ledger)) pending.push_back(&migration);
  }
  return pending;
}

support::Result<Selection> select_one(const std::vector<const Migration*>& pending, const Ledger& ledger,
                                      const migration::Folder& folder, const UpOptions& options) {
  for (const Migration* migration : pending) {
    if (migration->version == *options.only) {
      auto hold = why_on_hold(*migration, ledger, folder);
      if (!hold) return hold.errors();
      if (hold->empty()) return Selection{{migration}, {}};
      return Selection{{}, {{migration->version, migration->up.name.str(), *hold}}};
    }
    if (options.allow_late) continue;
    return support::error("GEN5105", migration->up.name.str() + " is older and not applied yet", {},
                          "run that one first: gen up; or gen up --only " + options.only->str() + " --allow-late");
  }
  return not_pending(*options.only);
}

/// Why a run does not go beyond this file; "" when it may run.
support::Result<std::string> why_held(const Migration& migration, std::size_t chosen, const Ledger& ledger,
                                      const migration::Folder& folder, const UpOptions& options) {
  if (options.to && *options.to < migration.version) return std::string("behind " + options.to->str());
  if (!phase_fits(migration.phase(), options.phase)) {
    return "its phase is " + std::string(migration::phase_name(migration.phase()));
  }
  if (options.kind && migration.kind() != *options.kind) {
    return "its kind is " + std::string(migration::kind_name(migration.kind()));
  }
  if (options.limit && chosen >= *options.limit) return "only " + std::to_string(*options.limit) + " asked for";
  return why_on_hold(migration, ledger, folder);
}

support::Result<Selection> select_in_order(const std::vector<const Migration*>& pending, const Ledger& ledger,
                                           const migration::Folder& folder, const UpOptions& options) {
  Selection selection;
  bool reached = !options.to.has_value();
  for (const Migration* migration : pending) {
    if (options.to && migration->version == *options.to) reached = true;
    support::Result<std::string> why = std::string();
    if (!selection.held.empty()) {
      why = "behind " + selection.held.front().version.str();
    } else {
      why = why_held(*migration, selection.run.size(), ledger, folder, options);
      if (!why) return why.errors();
    }
    if (why->empty()) {
      selection.run.push_back(migration);
    } else {
      selection.held.push_back({migration->version, migration->up.name.str(), *why});
    }
  }
  const Record* target = options.to ? ledger.find(*options.to) : nullptr;
  if (!reached && (target == nullptr || !counts_as_applied(target->state))) return not_pending(*options.to);
  return selection;
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
  const std::vector<const Migration*> pending = pending_of(ledger, folder, options.among);
  support::Result<Selection> selection =
      options.only ? select_one(pending, ledger, folder, options) : select_in_order(pending, ledger, folder, options);
  if (!selection) return selection;
  support::Diagnostics refused = refusals(*selection, ledger, options);
  if (!refused.empty()) return refused;
  return selection;
}

}  // namespace gen::apply
