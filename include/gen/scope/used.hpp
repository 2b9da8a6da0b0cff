#pragma once

#include "gen/model/catalog.hpp"
#include "gen/scope/needed.hpp"

namespace gen::scope {

/// Words of what no dependency is known of.
struct UntrackedWords {
  Mentions present;  ///< bodies of functions of ours, expressions of intents
  Mentions past;     ///< the migrations: what only they refer to has to be there when they run on empty ground
};

/// What the schema files use of others, no more than a declaration has to say: `needed` (needed_of_theirs) without the
/// objects that only bodies and queries of others need; of relations the columns that ours depends on or that `words`
/// names, and of keys those that a foreign key or a query of ours needs. `desired` is ours on that ground, with its
/// dependencies.
model::Catalog used_of_theirs(const model::Catalog& needed, const model::Catalog& desired, const UntrackedWords& words);

}  // namespace gen::scope
