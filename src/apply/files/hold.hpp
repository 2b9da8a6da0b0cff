#pragma once

#include <string>

#include "gen/apply/ledger.hpp"
#include "gen/migration/folder.hpp"

namespace gen::apply {

/// What the `-- gen:hold` line of a pending file says about now: "" when the file may run, else until when it is held.
/// `until=2026-12-01` or `until=2026-12-01T06:30` is UTC; `7d` (`12h`, `30min`) counts from the moment at which the
/// file before it was applied: the nearest one of the same name, else the nearest one. Errors: GEN5108 when the line
/// cannot be read.
support::Result<std::string> why_on_hold(const migration::Migration& migration, const Ledger& ledger,
                                         const migration::Folder& folder);

}  // namespace gen::apply
