#include "gen/support/environment.hpp"

#include <cstdlib>

namespace gen::support {

std::string environment_variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace gen::support
