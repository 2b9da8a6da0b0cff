#pragma once

#include <string>

#include "gen/model/intents.hpp"

/// Hints that end in the very line to write, in the language of the file that it goes to: a clause in a .gen file, a
/// `-- gen:` comment in a .sql file (docs/language.md, section 8).
namespace gen::plan {

/// How to approve dropping `key`. `where`: the declaration it belonged to, or unknown.
std::string hint_to_retire(const model::Intents& intents, const support::SourceSpan& where,
                           const model::ObjectKey& key);

/// How to accept the plain form for what is declared at `where`.
std::string hint_to_go_direct(const model::Intents& intents, const support::SourceSpan& where);

/// How to write `clause` ("backfill (0)") for a column. `declaration`: "tier text not null", as the file has it.
std::string hint_for_column(const model::Intents& intents, const support::SourceSpan& where,
                            const std::string& declaration, const std::string& clause);

}  // namespace gen::plan
