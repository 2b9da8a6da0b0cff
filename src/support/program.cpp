#include "gen/support/program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>

#include "gen/support/secrets.hpp"

extern char** environ;

namespace gen::support {
namespace {

std::string read_to_end(int descriptor) {
  std::string text;
  std::array<char, 65536> buffer{};
  while (true) {
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
    if (count == 0 || (count < 0 && errno != EINTR)) return text;
  }
}

std::vector<std::string> variables_with(const std::vector<std::pair<std::string, std::string>>& more) {
  std::vector<std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    if (!std::string_view(*entry).starts_with("PG") && !is_secret_variable(*entry)) variables.emplace_back(*entry);
  }
  for (const auto& [name, value] : more) {
    std::erase_if(variables, [&](const std::string& variable) { return variable.starts_with(name + "="); });
    variables.push_back(name + "=" + value);
  }
  return variables;
}

std::vector<char*> pointers_to(const std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

/// Nothing (0) when the program cannot be run.
pid_t spawn(const std::vector<std::string>& command, const std::vector<std::string>& variables, int output,
            int errors) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  pid_t child = 0;
  const auto arguments = pointers_to(command);
  const auto environment = pointers_to(variables);
  const int failure = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  return failure == 0 ? child : 0;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return 127;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramOutcome run_program(const std::vector<std::string>& command,
                           const std::vector<std::pair<std::string, std::string>>& environment) {
  ProgramOutcome outcome;
  std::array<int, 2> channel{};
  if (::pipe2(channel.data(), O_CLOEXEC) != 0) return outcome;
  // stderr goes to a file in memory, so that a program that fills both streams never waits for us.
  const int errors = ::memfd_create("stderr", MFD_CLOEXEC);
  const pid_t child = errors < 0 ? 0 : spawn(command, variables_with(environment), channel[1], errors);
  ::close(channel[1]);
  if (child != 0) {
    outcome.output = read_to_end(channel[0]);
    outcome.exit_code = wait_for(child);
    ::lseek(errors, 0, SEEK_SET);
    outcome.errors = read_to_end(errors);
  }
  ::close(channel[0]);
  if (errors >= 0) ::close(errors);
  return outcome;
}

}  // namespace gen::support
