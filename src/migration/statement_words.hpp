#pragma once

#include <string>
#include <string_view>

namespace gen::migration {

/// The statement refuses to run in a transaction block: CREATE, DROP and REINDEX ... CONCURRENTLY, DETACH PARTITION ...
/// CONCURRENTLY, VACUUM, and what makes or drops databases, tablespaces and subscriptions (manual, part VI, each under
/// Notes). Read from its words alone, so that newer syntax does no harm.
bool cannot_be_in_a_transaction(std::string_view statement);

}  // namespace gen::migration
