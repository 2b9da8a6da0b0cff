#pragma once

#include <vector>

#include "gen/apply/ledger.hpp"
#include "gen/apply/up.hpp"

namespace gen::apply {

/// What an `up` is to do: the files to run in order, and the pending ones that are held back.
struct Selection {
  std::vector<const migration::Migration*> run;
  std::vector<HeldFile> held;
};

/// Pending files in version order, up to the first one that `options` do not ask for. Errors: GEN5102 a late file,
/// GEN5104 an unfinished down, GEN5108 a hold that cannot be read, GEN5105 `only` or `to` names no pending file or has
/// an older one pending.
support::Result<Selection> select_pending(const Ledger& ledger, const migration::Folder& folder,
                                          const UpOptions& options);

/// A pending file that stands before an applied one. Contracts and unfinished files are not late: they were held back,
/// or begun, when their time was.
bool is_late(const migration::Migration& migration, const Ledger& ledger);

}  // namespace gen::apply
