#pragma once

namespace gen::apply {

/// Makes the ledger of version kLedgerVersion, or upgrades an older one in place; each statement is harmless where its
/// object exists. The last one writes the version.
extern const char* const kLedgerSchema;
inline constexpr int kLedgerVersion = 2;

}  // namespace gen::apply
