#pragma once

#include <string>
#include <vector>

#include "gen/render/probe.hpp"
#include "gen/render/sql_text.hpp"

/// Files that notice by themselves that they ran already, also under plain psql (`gen diff --guarded`).
namespace gen::render {

/// What one direction of a file changes, as it leaves it.
struct Guard {
  std::vector<Probe> after;   ///< how things are when the file has run; empty: its statements need no guard
  std::vector<Probe> before;  ///< the shape of the indexes that a file without a transaction drops
  int server_version = 0;     ///< of the server that answered the probes

  bool empty() const { return after.empty() && before.empty(); }
};

/// One DO statement that runs the script, unless everything is as `guard` says: then it does nothing and says so. A
/// state that is neither runs the statements, which fail at the first thing that is there, and changes nothing.
/// `title` is what the messages call the file. `settings` are statements of the file's own in front of the script (SET
/// LOCAL). REQUIRES: guard.after is not empty.
std::string guarded_block(const std::string& title, const Guard& guard, const std::vector<std::string>& settings,
                          const Script& script);

/// The statements of a file without a transaction: CONCURRENTLY passes over what is there (or gone) by name, blocks in
/// front and behind raise when that is not what the file is about. Each ends with a semicolon.
std::vector<std::string> guarded_steps(const std::string& title, const Guard& guard, const Script& script);

}  // namespace gen::render
