#pragma once

#include "gen/prove/prove.hpp"

namespace gen::prove {

/// A scratch database that holds the state from which a claim starts, and a session in it.
struct StartState {
  pg::ScratchDatabase database;
  pg::Connection session;
};

/// Makes it on a server of the target's version, with the roles of both states. Errors: those of the scratch server and
/// of `build`; nothing is left behind.
support::Result<StartState> start_state(const Claim& claim, desired::Scratch& scratch);

}  // namespace gen::prove
