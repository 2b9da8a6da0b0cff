#pragma once

#include "cli/comparison.hpp"

namespace gen::cli {

/// What of ours would hang on something of others, or refer to it, for which the role that looks has not the right:
/// GEN3015 for each, with whom to ask for what; the server would refuse the file, or do nothing of a GRANT and only
/// warn. A warning GEN3016 for what can be made and not be taken away again. A role that may not act for the owners of
/// what is ours only looks, so nothing is said: which role will run the files is not known.
struct RightsOnTheirs {
  support::Diagnostics lacking;
  support::Diagnostics warnings;
};
RightsOnTheirs rights_on_theirs(const Comparison& comparison);

}  // namespace gen::cli
