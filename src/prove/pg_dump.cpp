#include "prove/pg_dump.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <cstdlib>
#include <vector>

namespace gen::prove {
namespace {

/// Runs a program with the environment of ours plus `extra`, stderr thrown away; its stdout when it exits with 0.
std::optional<std::string> output_of(const std::vector<std::string>& command,
                                     const std::vector<std::pair<std::string, std::string>>& extra) {
  std::array<int, 2> pipe_ends{};
  if (::pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  std::vector<std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    if (std::string_view(*entry).substr(0, 2) != "PG") variables.emplace_back(*entry);
  }
  for (const auto& [name, value] : extra) variables.push_back(name + "=" + value);
  std::vector<char*> environment;
  for (std::string& variable : variables) environment.push_back(variable.data());
  environment.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int failure = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  ::close(pipe_ends[1]);
  std::string text;
  if (failure == 0) {
    std::array<char, 65536> buffer;
    for (ssize_t got = 0; (got = ::read(pipe_ends[0], buffer.data(), buffer.size())) > 0;) text.append(buffer.data(), static_cast<std::size_t>(got));
  }
  ::close(pipe_ends[0]);
  if (failure != 0) return std::nullopt;
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
  return text;
}

/// "pg_dump (PostgreSQL) 15.20 ..." gives 15; 0 when the program does not run.
int major_of(const std::string& program) {
  const auto text = output_of({program, "--version"}, {});
  if (!text) return 0;
  for (std::size_t i = 0; i < text->size(); ++i) {
    if (std::isdigit(static_cast<unsigned char>((*text)[i])) != 0) return std::atoi(text->c_str() + i);
  }
  return 0;
}

}  // namespace

std::optional<PgDump> PgDump::find(int server_major) {
  constexpr int kNewest = 30;
  std::vector<std::string> programs;
  if (const char* named = std::getenv("GEN_PG_DUMP"); named != nullptr && *named != '\0') programs.emplace_back(named);
  for (int major = server_major; major <= kNewest; ++major) {
    for (const std::string& bindir : {"/usr/lib/postgresql/" + std::to_string(major) + "/bin",
                                      "/usr/pgsql-" + std::to_string(major) + "/bin"}) {
      if (::access((bindir + "/pg_dump").c_str(), X_OK) == 0) programs.push_back(bindir + "/pg_dump");
    }
  }
  programs.emplace_back("pg_dump");
  for (const std::string& program : programs) {
    if (major_of(program) >= server_major) return PgDump(program);
  }
  return std::nullopt;
}

std::optional<std::string> PgDump::schema_of(const pg::ConnectionTarget& target) const {
  return output_of({program_, "-s", "--no-owner", "-N", "gen"}, target.child_environment());
}

}  // namespace gen::prove
