#pragma once

#include "cli/comparison.hpp"

namespace gen::cli {

/// Asks the database whether rows break what the change brings (plan::row_demands), for as long as [check]
/// rows_timeout says in all, in one transaction that only reads. An error for each rule that is broken, with how many
/// rows break it, the primary keys of some, the query that shows them and the line that mends it: GEN3005 a NOT NULL
/// without a value for such rows, GEN3020 anything else. A rule that cannot be told in time, or that the role may not
/// ask about, is passed over and said with -v. Nothing without a database.
support::Diagnostics rows_that_break(const Context& context, Comparison& comparison);

}  // namespace gen::cli
