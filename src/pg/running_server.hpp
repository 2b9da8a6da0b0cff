#pragma once

#include <filesystem>

#include "gen/support/result.hpp"

namespace gen::pg {

/// Makes sure that no server runs from the programs in `folder`, of version `major`: an idle scratch server of ours is
/// stopped, any other one is GEN2038.
support::Result<void> free_of_servers(const std::filesystem::path& folder, int major);

}  // namespace gen::pg
