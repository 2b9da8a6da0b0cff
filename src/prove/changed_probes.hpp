#pragma once

#include <string>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/probe.hpp"

namespace gen::prove {

/// Probes for what a file changed, without answers yet: how the state behind it differs from the one in front. `body`
/// are the file's statements. What they do not name changed with something that they do name, which is enough; what
/// depends on the role that runs them (owners, privileges) is asked only when they set it.
std::vector<render::Probe> changed_probes(const model::Catalog& before, const model::Catalog& after,
                                          const std::string& body);

}  // namespace gen::prove
