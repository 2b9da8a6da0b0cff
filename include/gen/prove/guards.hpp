#pragma once

#include <vector>

#include "gen/prove/prove.hpp"

namespace gen::prove {

/// What each file of the claim changes, as it leaves it: builds `from` on a scratch server, runs the files up and down
/// one by one, and asks the server for the definitions behind each, in its own words. The files of the claim are those
/// without guards; the guarded ones that are made of the outcome are to be proved after that.
///
/// Errors: GEN6001 `from` cannot be rebuilt, GEN6003 a file fails, GEN6025 an object is of a sort that a guard cannot
/// tell by its definition.
support::Result<std::vector<emit::PairGuard>> read_guards(const Claim& claim, desired::Scratch& scratch);

}  // namespace gen::prove
