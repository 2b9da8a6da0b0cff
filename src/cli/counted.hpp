#pragma once

#include "gen/support/counted.hpp"

namespace gen::cli {

using support::counted;

}  // namespace gen::cli
