#include "child_process.hpp"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string_view>

#include "gen/support/secrets.hpp"

extern char** environ;

namespace gen::pg {
namespace {

/// What exec needs, made before fork so that the child allocates nothing.
struct ExecImage {
  explicit ExecImage(const std::vector<std::string>& command) {
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    for (char** variable = environ; *variable != nullptr; ++variable) {
      const std::string_view text = *variable;
      if (!text.starts_with("PG") && !text.starts_with("LC_") && !text.starts_with("LANG") &&
          !support::is_secret_variable(text)) {
        environment.push_back(*variable);
      }
    }
    environment.push_back(locale);
    environment.push_back(nullptr);
  }
  [[noreturn]] void exec() const {
    execve(arguments[0], arguments.data(), environment.data());
    _exit(127);
  }

  char locale[9] = "LC_ALL=C";
  std::vector<char*> arguments;
  std::vector<char*> environment;
};

void close_from(int first) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  const int end = limit.rlim_cur > 65536 ? 65536 : static_cast<int>(limit.rlim_cur);
  if (close_range(static_cast<unsigned>(first), ~0U, 0) == 0) return;
  for (int descriptor = first; descriptor < end; ++descriptor) close(descriptor);
}

void redirect(int input, int output) {
  dup2(input, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  close_from(STDERR_FILENO + 1);
}

void restore_signals() {
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD}) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string read_to_end(int descriptor) {
  std::string text;
  char buffer[4096];
  while (true) {
    const ssize_t count = read(descriptor, buffer, sizeof buffer);
    if (count > 0) text.append(buffer, static_cast<std::size_t>(count));
    if (count == 0 || (count < 0 && errno != EINTR)) return text;
  }
}

/// Forks twice, so that the grandchild belongs to init and leaves no zombie; it has a session of its own. Gives the
/// pid of the grandchild, 0 on failure.
template <class Body>
pid_t daemonise(Body body) {
  int channel[2];
  if (pipe2(channel, O_CLOEXEC) != 0) return 0;
  const pid_t child = fork();
  if (child == 0) {
    setsid();
    const pid_t grandchild = fork();
    if (grandchild != 0) {
      const bool told = grandchild > 0 && write(channel[1], &grandchild, sizeof grandchild) == sizeof grandchild;
      _exit(told ? 0 : 1);
    }
    restore_signals();
    body();
    _exit(0);
  }
  close(channel[1]);
  pid_t grandchild = 0;
  if (child > 0 && wait_for(child) == 0 && read(channel[0], &grandchild, sizeof grandchild) < 0) grandchild = 0;
  close(channel[0]);
  return grandchild;
}

}  // namespace

support::Result<ServerUser> ServerUser::find() {
  if (geteuid() != 0) {
    const passwd* self = getpwuid(geteuid());
    return ServerUser{geteuid(), getegid(), self != nullptr ? self->pw_name : "", false};
  }
  for (const char* name : {"postgres", "nobody"}) {
    if (const passwd* other = getpwnam(name)) return ServerUser{other->pw_uid, other->pw_gid, name, true};
  }
  return support::error("GEN2016", "a PostgreSQL server cannot run as root, and there is no user postgres or nobody",
                        {}, "run gen as another user, or name a server with --scratch-url");
}

bool become(const ServerUser& user) {
  if (!user.drop) return true;
  return initgroups(user.name.c_str(), user.gid) == 0 && setgid(user.gid) == 0 && setuid(user.uid) == 0;
}

ChildOutcome run(const ServerUser& user, const std::vector<std::string>& command) {
  ChildOutcome outcome;
  int channel[2];
  if (pipe2(channel, O_CLOEXEC) != 0) return outcome;
  const ExecImage image(command);
  const pid_t child = fork();
  if (child == 0) {
    restore_signals();
    redirect(open("/dev/null", O_RDONLY), channel[1]);
    // The caller's folder may be one that the other user cannot enter.
    if (!become(user) || chdir("/") != 0) _exit(126);
    image.exec();
  }
  close(channel[1]);
  if (child > 0) {
    outcome.output = read_to_end(channel[0]);
    outcome.exit_code = wait_for(child);
  }
  close(channel[0]);
  return outcome;
}

pid_t start_detached(const ServerUser& user, const std::vector<std::string>& command,
                     const std::filesystem::path& log) {
  const ExecImage image(command);
  return daemonise([&] {
    if (!become(user) || chdir("/") != 0) _exit(126);
    const int output = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    redirect(open("/dev/null", O_RDONLY), output >= 0 ? output : open("/dev/null", O_WRONLY));
    image.exec();
  });
}

namespace {

/// A piece of this process's own memory.
struct Memory {
  std::uintptr_t begin = 0, end = 0;

  void overwrite(std::string_view text) const {
    if (begin == 0 || end <= begin) return;
    char* bytes = reinterpret_cast<char*>(begin);  // NOLINT(performance-no-int-to-ptr)
    std::memset(bytes, 0, end - begin);
    std::memcpy(bytes, text.data(), std::min<std::size_t>(text.size(), end - begin - 1));
  }
};

/// Moves the variables that are no secret away from where the kernel put them.
void keep_harmless_variables() {
  std::vector<std::pair<std::string, std::string>> kept;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const std::size_t sign = text.find('=');
    if (sign == text.npos || support::is_secret_variable(text)) continue;
    kept.emplace_back(text.substr(0, sign), text.substr(sign + 1));
  }
  clearenv();
  for (const auto& [name, value] : kept) setenv(name.c_str(), value.c_str(), 1);
}

/// Replaces the command line and the variables that can be read in /proc (and by `ps`, the first of them by everybody):
/// a daemon outlives the command that left it behind, and that command's URL may hold a password. /proc/self/stat
/// tells where they are (proc(5), fields 48 to 51).
void forget_origin(const std::string& title) {
  std::ifstream in("/proc/self/stat");
  std::string stat;
  std::getline(in, stat);
  const std::size_t name_end = stat.rfind(')');
  if (name_end == std::string::npos) return;
  std::istringstream fields(stat.substr(name_end + 1));
  constexpr int kFirstField = 3, kArgStart = 48;
  std::string skipped;
  for (int field = kFirstField; field < kArgStart; ++field) fields >> skipped;
  Memory words, variables;
  if (!(fields >> words.begin >> words.end >> variables.begin >> variables.end)) return;
  keep_harmless_variables();
  words.overwrite(title);
  variables.overwrite("");
}

}  // namespace

bool run_detached(const std::string& process_name, void (*work)(const void*), const void* argument) {
  return daemonise([&] {
           const int null = open("/dev/null", O_RDWR);
           redirect(null, null);
           if (chdir("/") != 0) _exit(1);
           prctl(PR_SET_NAME, process_name.c_str());
           forget_origin(process_name);
           work(argument);
         }) != 0;
}

bool is_running(pid_t pid) {
  if (kill(pid, 0) != 0 && errno == ESRCH) return false;
  std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
  std::string stat;
  std::getline(in, stat);
  // "pid (name) state ...", where the name may hold anything.
  const std::size_t end = stat.rfind(')');
  return end == std::string::npos || end + 2 >= stat.size() || (stat[end + 2] != 'Z' && stat[end + 2] != 'X');
}

bool can_enter(const ServerUser& user, const std::filesystem::path& folder) {
  const pid_t child = fork();
  if (child == 0) _exit(become(user) && eaccess(folder.c_str(), X_OK) == 0 ? 0 : 1);
  return child > 0 && wait_for(child) == 0;
}

}  // namespace gen::pg
