#pragma once

#include <map>
#include <string>
#include <vector>

#include "gen/desired/scratch.hpp"
#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// The desired state under the names that things have until the end of contract.
struct ExchangedNames {
  model::Catalog goal;
  model::Intents intents;                        ///< they name things as `goal` does
  std::map<model::ObjectKey, std::string> late;  ///< what is of use under the new names alone, with why
  std::vector<plan::Step> steps;                 ///< contract, last: from `goal` to the desired state
};

/// Takes those renames of `intents` out that nothing can bridge, because the thing has one name at a time: of schemas,
/// types and their fields and labels, sequences, and the like. Until contract ends, all statements know them by the old
/// name. A server carries the names through, on a scratch database that is only started when there is one to exchange.
/// Errors: those of building `to` on scratch; GEN6009 the server refuses a rename.
/// `beside`: what gets a name of its own meanwhile (plan::built_beside).
support::Result<ExchangedNames> exchange_names(const model::Catalog& from, const model::Catalog& to,
                                               const model::Intents& intents, const std::vector<model::Rename>& beside,
                                               desired::Scratch& scratch);

}  // namespace gen::prove
