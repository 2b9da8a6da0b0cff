#include "cli/password_source.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/child_command.hpp"

namespace gen::cli {
namespace {

using Password = support::Result<std::optional<std::string>>;

constexpr std::chrono::seconds kPatience{30};

std::string first_line(const std::string& text) {
  std::string line = text.substr(0, text.find('\n'));
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

/// GEN_PASSWORD_TIMEOUT is for those whose command waits for a person.
std::chrono::milliseconds patience() {
  const char* value = std::getenv("GEN_PASSWORD_TIMEOUT");
  if (value == nullptr) return kPatience;
  const auto time = milliseconds_of("GEN_PASSWORD_TIMEOUT", value);
  return time ? std::chrono::milliseconds(*time) : kPatience;
}

Password wrong(const std::string& what, const std::string& hint) { return support::error("GEN9006", what, {}, hint); }

Password from_command(const Settings& settings) {
  ChildCommand command;
  command.words = settings.password_command;
  command.timeout = patience();
  std::string printed;
  const ChildEnd end = run_child(command, [&](std::string_view piece) { printed += piece; });
  const std::string password = first_line(printed);
  if (end.timed_out) {
    return wrong("password_command did not end within " + std::to_string(command.timeout.count()) + " ms",
                 "run it by hand; GEN_PASSWORD_TIMEOUT=2min gives it more time");
  }
  if (end.exit_code == 127)
    return wrong("password_command cannot be run (exit status 127)", "check the name of the program");
  if (end.exit_code != 0) {
    return wrong("password_command failed with exit status " + std::to_string(end.exit_code),
                 "what it says on stderr stands above");
  }
  if (password.empty())
    return wrong("password_command printed no password", "it has to print the password as its first line");
  return std::optional(password);
}

Password from_file(const std::string& path) {
  std::error_code ignored;
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path, ignored)) {
    return wrong("cannot read the password_file " + path, "check the path and who may read it");
  }
  std::ostringstream text;
  text << in.rdbuf();
  const std::string password = first_line(text.str());
  if (password.empty())
    return wrong("the first line of the password_file " + path + " is empty", "it has to be the password");
  return std::optional(password);
}

}  // namespace

Password configured_password(const Settings& settings) {
  if (!settings.password_command.empty()) return from_command(settings);
  if (!settings.password_file.empty()) return from_file(settings.password_file);
  return std::optional<std::string>{};
}

}  // namespace gen::cli
