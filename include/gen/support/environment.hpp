#pragma once

#include <string>

namespace gen::support {

/// The value of a variable of this process's environment; "" when it is not set.
std::string environment_variable(const char* name);

}  // namespace gen::support
