#pragma once

#include <string>
#include <string_view>

namespace gen::cli {

/// The text of gen.toml as diagnostics may show it: as long as `text`, with `*` for passwords in URLs, for all values
/// of settings that may hold a secret, and for the values of settings that gen does not know.
std::string masked_config(std::string_view text);

}  // namespace gen::cli
