#include "cli/child_command.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <thread>

#include "gen/support/secrets.hpp"

extern char** environ;

namespace gen::cli {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

std::vector<std::string> variables_of(const ChildCommand& command) {
  std::vector<std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    if (!support::is_secret_variable(*entry)) variables.emplace_back(*entry);
  }
  for (const auto& [name, value] : command.environment) {
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

/// 0 when the program cannot be run.
pid_t spawn(const ChildCommand& command, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  if (!command.keeps_stderr) posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
  if (!command.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t ignored_by_us;
  sigemptyset(&ignored_by_us);
  sigaddset(&ignored_by_us, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &ignored_by_us);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  const auto variables = variables_of(command);
  const auto arguments = pointers_to(command.words);
  const auto environment = pointers_to(variables);
  pid_t child = 0;
  const int failure = ::posix_spawnp(&child, arguments[0], &actions, &attributes, arguments.data(), environment.data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure == 0 ? child : 0;
}

/// The time that is left for the child.
class Patience {
 public:
  explicit Patience(milliseconds timeout) : timeout_(timeout), begin_(Clock::now()) {}
  bool over() const { return timeout_.count() > 0 && Clock::now() - begin_ >= timeout_; }

 private:
  milliseconds timeout_;
  Clock::time_point begin_;
};

/// False when the time was over first. Ends with the child's last descriptor: a daemon that it leaves behind, with the
/// stream open, does not count once the child itself is gone.
bool read_all(int descriptor, pid_t child, const Patience& patience,
              const std::function<void(std::string_view)>& output) {
  std::array<char, 4096> buffer{};
  constexpr int kLook = 50;  // ms
  while (!patience.over()) {
    pollfd wanted{descriptor, POLLIN, 0};
    const int ready = ::poll(&wanted, 1, kLook);
    if (ready > 0) {
      const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
      if (count > 0) output({buffer.data(), static_cast<std::size_t>(count)});
      if (count == 0 || (count < 0 && errno != EINTR)) return true;
      continue;
    }
    siginfo_t info{};
    if (::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == child)
      return true;
  }
  return false;
}

bool has_ended(pid_t child, int& status) { return ::waitpid(child, &status, WNOHANG) != 0; }

}  // namespace

ChildEnd run_child(const ChildCommand& command, const std::function<void(std::string_view)>& output) {
  ChildEnd end;
  std::array<int, 2> channel{};
  if (::pipe2(channel.data(), O_CLOEXEC) != 0) return end;
  const pid_t child = spawn(command, channel[1]);
  ::close(channel[1]);
  if (child != 0) {
    const Patience patience(command.timeout);
    end.timed_out = !read_all(channel[0], child, patience, output);
    int status = 0;
    while (!end.timed_out && !has_ended(child, status)) {
      std::this_thread::sleep_for(milliseconds(5));
      end.timed_out = patience.over();
    }
    if (end.timed_out) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
    }
    end.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  ::close(channel[0]);
  return end;
}

}  // namespace gen::cli
