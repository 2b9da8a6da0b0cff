#pragma once

#include <string_view>

namespace gen::apply {

/// An error that comes from what stands in a row: data exceptions, constraints, what triggers and functions raise
/// (manual, appendix A). All else would hit every row, and is no reason to put rows aside.
inline bool is_about_rows(std::string_view sqlstate) {
  for (const std::string_view state_class : {"21", "22", "23", "44", "P0"}) {
    if (sqlstate.starts_with(state_class)) return true;
  }
  return false;
}

}  // namespace gen::apply
