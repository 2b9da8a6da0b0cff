#pragma once

#include <string>

#include "gen/support/diagnostic.hpp"

namespace gen::apply {

/// Why a statement, or a check, did not work.
struct Failure {
  support::Diagnostic diagnostic;
  std::string sqlstate;
  bool connection_lost = false;
  std::string statement{};   ///< the one of the file that failed, as sent; "" when it was none of these
  std::string detail{};      ///< the server's
  std::string hint{};        ///< the server's
  bool expired = false;      ///< it was cancelled because its time was over
  bool left_a_part = false;  ///< of the failed step, something may be in the database
  /// What the server says that it is about, not quoted.
  std::string schema{};
  std::string table{};
  std::string column{};
  std::string constraint{};
};

}  // namespace gen::apply
