#pragma once

#include <optional>
#include <string>

#include "cli/settings.hpp"

namespace gen::cli {

/// The password that `password_command` prints, or that stands in `password_file`: the first line. Nothing when neither
/// is set. The command's stdout is shown nowhere, its stderr goes to ours. Errors: GEN9006, which never repeat what the
/// command printed or what its words are.
support::Result<std::optional<std::string>> configured_password(const Settings& settings);

}  // namespace gen::cli
