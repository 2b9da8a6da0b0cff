#pragma once

#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::source {

/// Whether the text under `where` reads as an SQL expression, or as one or more SQL statements, by libpg_query. The
/// error (GEN1301) points at the byte of the text where reading stopped. Syntax newer than the linked parser fails too:
/// a caller that has a server should ask it.
support::Result<void> check_expression(const support::SourceSpan& where, const support::SourceMap& sources);
support::Result<void> check_statements(const support::SourceSpan& where, const support::SourceMap& sources);

}  // namespace gen::source
