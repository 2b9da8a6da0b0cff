#pragma once

namespace gen::apply {

/// Makes the ledger of version kLedgerVersion; each statement is harmless where its object exists.
extern const char* const kLedgerSchema;
inline constexpr int kLedgerVersion = 1;

}  // namespace gen::apply
