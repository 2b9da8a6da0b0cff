#pragma once

#include <span>

namespace gen::apply {

/// A query that gives rows of (ok, warn or fail; a sentence; what to do next or NULL). One without rows has nothing to
/// say. A new check is a new entry of the list in server_checks.cpp.
struct ServerCheck {
  const char* name;
  const char* sql;
  int since = 0;                    ///< server_version_num
  bool wants_lock_timeout = false;  ///< $1 is the lock_timeout of runs, in milliseconds
};

std::span<const ServerCheck> server_checks();

}  // namespace gen::apply
