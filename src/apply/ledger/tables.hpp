#pragma once

namespace gen::apply {

/// Makes the ledger of version kLedgerVersion, or upgrades an older one in place; each statement is harmless where its
/// object exists. The last one writes the version. For LedgerSchema::sql.
extern const char* const kLedgerTables;
inline constexpr int kLedgerVersion = 3;

/// Makes {ledger}.identity, which comes with the first stamp; one row at most.
extern const char* const kIdentityTable;

}  // namespace gen::apply
