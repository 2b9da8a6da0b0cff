#pragma once

#include <chrono>

#include "cluster.hpp"

namespace gen::pg {

/// Leaves behind a process that ends the server of `cluster` when nobody was connected to it for `idle` (0: never), or
/// when the cache folder has disappeared. Does nothing when one is there already. It holds no descriptor and no
/// terminal of ours.
void ensure_watchdog(const Cluster& cluster, std::chrono::seconds idle);

}  // namespace gen::pg
