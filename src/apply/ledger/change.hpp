#pragma once

#include <functional>

#include "apply/locks/locked_session.hpp"
#include "writer.hpp"

namespace gen::apply {

/// Runs `work` under the run lock in one transaction, which is rolled back when it gives diagnostics.
Report change_ledger(pg::Connection& connection, const RunOptions& options,
                     const std::function<support::Diagnostics(LedgerWriter&)>& work);

/// Nothing, or the server's error as GEN5002.
support::Diagnostics as_diagnostics(const LedgerWriter::Problem& problem);

}  // namespace gen::apply
