#pragma once

#include "cli/context.hpp"

namespace gen::cli {

/// What `gen` alone prints: what it is and, for the folder it was called in, what is there and the next command. Looks
/// at the database that is named, for three seconds at most; starts no server and changes nothing. Gives the exit code:
/// kUsage, since a script that lost the name of a command has done nothing; or that of the error when the project or
/// its database cannot be read.
int first_words(Context& context);

}  // namespace gen::cli
