#pragma once

#include <map>
#include <string>

#include "cli/context.hpp"
#include "cli/json.hpp"
#include "gen/pg/server_programs.hpp"

namespace gen::cli {

/// `gen server list`: what is here, and what gen takes of it for a server of which version.
int list_servers(Context& context);

/// The members of one of them.
Json json_of(const pg::ServerPrograms& programs);

}  // namespace gen::cli
