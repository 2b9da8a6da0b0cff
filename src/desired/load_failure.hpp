#pragma once

#include <vector>

#include "gen/pg/extension_stand_ins.hpp"
#include "gen/pg/server_error.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::desired {

/// A statement of the schema that the scratch server refused in the end, when all that could load had loaded.
struct LoadFailure {
  source::Statement statement;
  pg::ServerError error;
};

/// What to tell the user, in the order of the failures. Each cause is told once: what failed only because it needs
/// another failed statement becomes a note of that one, and statements that need each other become one error (GEN2103)
/// with the path through the files. All others are GEN2101, GEN2102 for an extension that is not installed, or GEN2050
/// for a member of one that nothing stands in for. `schema` is what was loaded.
support::Diagnostics explain_failures(const std::vector<LoadFailure>& failures, const source::SchemaSource& schema = {},
                                      int server_major = 0, const pg::ExtensionStandIns* stand_ins = nullptr);

}  // namespace gen::desired
