#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gen::cli {

/// A command of the user's configuration.
struct ChildCommand {
  std::vector<std::string> words;                                ///< words[0] is looked for in PATH
  std::vector<std::pair<std::string, std::string>> environment;  ///< over ours, which is without secrets
  std::filesystem::path folder;                                  ///< to run in; empty: ours
  std::chrono::milliseconds timeout{0};                          ///< 0: none
  bool keeps_stderr = true;                                      ///< stderr is ours; else it goes where stdout goes
};

struct ChildEnd {
  int exit_code = 127;  ///< 128 + signal when it was killed, 127 when it could not be run
  bool timed_out = false;
};

/// Runs `command` to its end, with our terminal as its stdin, so that it may ask for a PIN. `output` is told each piece
/// of its stdout. It shares our process group: Ctrl-C reaches it as well.
ChildEnd run_child(const ChildCommand& command, const std::function<void(std::string_view)>& output);

}  // namespace gen::cli
