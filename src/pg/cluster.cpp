#include "cluster.hpp"

#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

#include "scratch_target.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int kPort = 5432;
constexpr const char* kSuperuser = "gen_scratch";

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

support::Diagnostic with_output(support::Diagnostic problem, const std::string& output) {
  constexpr std::size_t kTail = 1500;
  std::string tail = output.substr(output.size() > kTail ? output.size() - kTail : 0);
  while (!tail.empty() && tail.back() == '\n') tail.pop_back();
  if (!tail.empty()) problem.notes.push_back({tail, {}});
  return problem;
}

bool is_answer(const support::Diagnostic& failure) { return failure.code != "GEN2002"; }

}  // namespace

bool end_process(pid_t pid, int number, std::chrono::milliseconds patience) {
  if (kill(pid, number) != 0) return true;
  const auto deadline = Clock::now() + patience;
  while (Clock::now() < deadline) {
    if (!is_running(pid)) return true;
    std::this_thread::sleep_for(5ms);
  }
  return !is_running(pid);
}

pid_t postmaster_of(const fs::path& data) {
  const pid_t pid = std::atoi(read_file(data / "postmaster.pid").c_str());
  if (pid <= 1 || !is_running(pid)) return 0;
  const std::string command = read_file("/proc/" + std::to_string(pid) + "/cmdline");
  return command.find(data.string()) != std::string::npos ? pid : 0;
}

pid_t Cluster::postmaster() const { return postmaster_of(home_.data()); }

ConnectionTarget Cluster::target(const std::string& database) const {
  const auto target = ConnectionTarget::socket(home_.socket_dir.string(), kPort, kSuperuser, database);
  return mode_ == ServerMode::scratch ? without_pgoptions(target) : target;
}

support::Result<Connection> Cluster::connect() const {
  OpenOptions options;
  options.application_name = "gen scratch";
  return Connection::open(target("postgres"), options);
}

bool Cluster::has_data() const {
  return std::atoi(read_file(home_.data() / "PG_VERSION").c_str()) == binaries_.major &&
         fs::exists(home_.data() / "global" / "pg_control");
}

support::Result<void> Cluster::initialise() const {
  std::error_code ignored;
  fs::remove_all(home_.new_data(), ignored);
  fs::remove_all(home_.data(), ignored);
  std::vector<std::string> command = {binaries_.program("initdb"),
                                      "-D",
                                      home_.new_data().string(),
                                      "-U",
                                      kSuperuser,
                                      "-A",
                                      "trust",
                                      "--no-locale",
                                      "-E",
                                      "UTF8"};
  if (mode_ == ServerMode::scratch) command.push_back("-N");
  if (tell_) {
    tell_(
        "making a PostgreSQL " + std::to_string(binaries_.major) +
        (mode_ == ServerMode::scratch ? " server to try things on, this once" : " server for development, this once"));
  }
  const ChildOutcome outcome = run(user_, command);
  // Only a finished cluster gets the name that has_data() looks at.
  if (outcome.exit_code == 0) fs::rename(home_.new_data(), home_.data(), ignored);
  if (outcome.exit_code == 0 && !ignored) return {};
  fs::remove_all(home_.new_data(), ignored);
  return with_output(support::error("GEN2012", "initdb cannot make a local server in " + home_.root.string(), {},
                                    "free disk space, or set GEN_CACHE_DIR to another folder"),
                     outcome.output);
}

void Cluster::clear_stale_locks() const {
  std::error_code ignored;
  fs::remove(home_.data() / "postmaster.pid", ignored);
  fs::remove(home_.socket_dir / (".s.PGSQL." + std::to_string(kPort)), ignored);
  fs::remove(home_.socket_dir / (".s.PGSQL." + std::to_string(kPort) + ".lock"), ignored);
  if (fs::file_size(home_.log(), ignored) > (1U << 20) && !ignored) fs::remove(home_.log(), ignored);
}

std::vector<std::string> Cluster::start_command() const {
  std::vector<std::string> command = {binaries_.program("postgres"), "-D", home_.data().string(), "-k",
                                      home_.socket_dir.string(),     "-p", std::to_string(kPort)};
  const auto set = [&](const char* setting) { command.insert(command.end(), {"-c", setting}); };
  for (const char* setting : {"listen_addresses=", "unix_socket_permissions=0700", "max_connections=100",
                              "wal_level=logical", "max_prepared_transactions=0", "max_locks_per_transaction=1024",
                              "timezone=UTC", "log_timezone=UTC", "logging_collector=off", "log_destination=stderr"}) {
    set(setting);
  }
  if (mode_ == ServerMode::durable) return command;
  for (const char* setting : {"fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
                              "jit=off", "log_min_messages=fatal", "log_checkpoints=off",
                              "log_min_error_statement=panic", "checkpoint_timeout=1h", "max_wal_size=4GB"}) {
    set(setting);
  }
  return command;
}

support::Diagnostic Cluster::start_failure() const {
  return with_output(
      support::error("GEN2013", "the local PostgreSQL server in " + home_.root.string() + " does not start", {},
                     "see the file log in that folder, or name a server with --scratch-url"),
      read_file(home_.log()));
}

support::Result<Connection> Cluster::wait_until_ready(pid_t server) const {
  const auto begin = Clock::now();
  while (true) {
    const bool lives = is_running(server);
    auto connection = connect();
    if (connection) return connection;
    const support::Diagnostic& failure = connection.errors().front();
    if (is_answer(failure) && failure.code != "GEN2005") return start_failure();  // the catalogs are damaged
    if (!lives) return start_failure();
    if (Clock::now() - begin > 60s) return is_answer(failure) ? std::move(connection) : start_failure();
    std::this_thread::sleep_for(5ms);
  }
}

support::Result<Connection> Cluster::start_once() const {
  clear_stale_locks();
  if (!has_data()) {
    if (mode_ == ServerMode::durable && fs::exists(home_.data())) return start_failure();
    if (auto made = initialise(); !made) return made.errors();
  }
  const pid_t server = start_detached(user_, start_command(), home_.log());
  return server != 0 ? wait_until_ready(server) : start_failure();
}

support::Result<Connection> Cluster::start() const {
  if (const pid_t server = postmaster(); server != 0) {
    // Another process is starting or ending it, or it is full; only one that answers nothing at all is ended.
    auto connection = wait_until_ready(server);
    if (connection || connection.errors().front().code == "GEN2005") return connection;
    stop();
  }
  auto connection = start_once();
  if (connection || mode_ == ServerMode::durable || connection.errors().front().code != "GEN2013") return connection;
  stop();
  std::error_code ignored;
  fs::remove_all(home_.data(), ignored);
  return start_once();
}

void Cluster::stop() const {
  const pid_t pid = postmaster();
  if (pid == 0) return;
  if (end_process(pid, SIGINT, 20s) || end_process(pid, SIGQUIT, 10s)) return;
  end_process(pid, SIGKILL, 5s);
}

}  // namespace gen::pg
