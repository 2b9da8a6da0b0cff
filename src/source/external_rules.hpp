#pragma once

#include "gen/source/schema_source.hpp"

namespace gen::source {

/// What is said of changes within an external declaration: GEN1611 each, since what belongs to others is not changed.
void refuse_intents(const Intents& said, support::Diagnostics& errors);

/// Makes the externals of a schema ready to run: in front of them the schemas that they lie in, routines without a body
/// as stand-ins, and no comments, which are for readers. Errors: GEN1610 declared by the schema as well, GEN1611 what
/// is no structure of others, GEN1612 a language without a body, GEN1201 and GEN1202 twice among themselves.
support::Diagnostics complete_externals(SchemaSource& schema);

}  // namespace gen::source
