#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "file_lock.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// Below the folder of all installed servers: where a server lies until it has its name, and after it lost it.
inline constexpr const char* kNewServer = "new";

/// Errors: GEN2030.
support::Result<void> check_major(int major);

/// The right to change what is in the folder of all installed servers; waits for others that have it. Errors: GEN2014.
support::Result<FileLock> lock_servers(const std::filesystem::path& servers,
                                       const std::function<void(const std::string&)>& say);

/// Removes what an earlier call left that was killed, a server it tried among it.
void clear_room(const std::filesystem::path& servers);

}  // namespace gen::pg
