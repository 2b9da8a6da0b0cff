#pragma once

#include <cstdlib>
#include <string>

#include "gen/pg/connection_target.hpp"

namespace gen::pg {

/// `target` as a scratch server is to be reached: what PGOPTIONS asks of sessions in the user's database (a role,
/// read-only transactions) is not meant for it. Options that the target names itself stay.
inline ConnectionTarget without_pgoptions(const ConnectionTarget& target) {
  const char* asked = std::getenv("PGOPTIONS");
  if (asked == nullptr || *asked == '\0') return target;
  for (const auto& [variable, value] : target.child_environment()) {
    if (variable == "PGOPTIONS" && value != asked) return target;
  }
  return target.with("options", "-c default_transaction_read_only=off");  // libpq takes an empty one for none
}

}  // namespace gen::pg
