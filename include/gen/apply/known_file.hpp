#pragma once

#include "gen/apply/ledger.hpp"
#include "gen/migration/file.hpp"

namespace gen::apply {

/// True when the ledger knows the up file `file`, so that its name has to stay: a run of this version (of this name, or
/// with these statements) is recorded, finished or begun, and was not undone; or the file is a contract that is held
/// back, and files of its name with lower versions ran.
bool is_known(const Ledger& ledger, const migration::File& file);

}  // namespace gen::apply
