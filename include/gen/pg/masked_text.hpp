#pragma once

#include <string>
#include <string_view>

namespace gen::pg {

/// `text` with a `*` for each byte that may belong to a password: what stands between `://user:` and the last `@` of
/// a line, and the rest of a line behind `password=` and the like. As long as `text`, so that places in it still fit.
/// It rather hides too much: to be used for texts that could not be understood (a line of gen.toml, a command line).
std::string mask_passwords(std::string_view text);

}  // namespace gen::pg
