#include "gen/pg/scratch_server.hpp"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "cluster.hpp"
#include "drop_database.hpp"
#include "file_lock.hpp"
#include "gen/support/identifier.hpp"
#include "scratch_target.hpp"
#include "watchdog.hpp"

namespace gen::pg {
namespace {

using namespace std::chrono_literals;
using support::quote_identifier;
using support::quote_literal;

std::atomic<std::uint64_t> starts{0};
std::atomic<std::uint64_t> next_database{1};

constexpr auto kLockPatience = 90s;  // others may be running initdb

std::chrono::seconds idle_time(const ScratchOptions& options) {
  if (options.idle_seconds >= 0) return std::chrono::seconds(options.idle_seconds);
  const char* wish = std::getenv("GEN_SCRATCH_IDLE_SECONDS");
  return std::chrono::seconds(wish != nullptr && *wish != '\0' ? std::atoi(wish) : 300);
}

support::Result<Cluster> find_cluster(const ScratchOptions& options, support::Diagnostics& warnings) {
  auto user = ServerUser::find();
  if (!user) return user.errors();
  auto binaries = ServerBinaries::find(options.major, options.bindirs);
  if (!binaries) return binaries.errors();
  warnings = binaries->warnings;
  auto home = ClusterHome::prepare(options, binaries->major, *user);
  if (!home) return home.errors();
  return Cluster(*home, *binaries, *user, options.mode, options.tell);
}

support::Diagnostic lock_is_held(const ClusterHome& home) {
  return support::error("GEN2014", "another gen process holds " + home.lock().string(), {},
                        "wait for it, or end it, and try again");
}

support::Result<Connection> join_or_start(const Cluster& cluster) {
  {
    // Held while connecting, so that a watchdog about to end the server waits for us.
    const auto joining = FileLock::take(cluster.home().lock(), FileLock::Kind::shared, kLockPatience);
    if (!joining) return lock_is_held(cluster.home());
    if (auto connection = cluster.connect()) return connection;
  }
  const auto starting = FileLock::take(cluster.home().lock(), FileLock::Kind::exclusive, kLockPatience);
  if (!starting) return lock_is_held(cluster.home());
  if (auto connection = cluster.connect()) return connection;
  return cluster.start();
}

support::Result<void> ensure_dev_database(Connection& connection) {
  auto found = connection.query("SELECT 1 FROM pg_catalog.pg_database WHERE datname = 'dev'");
  if (found && !found->empty()) return {};
  auto made = connection.execute("CREATE DATABASE dev");
  if (made || made.error().is("42P04") || made.error().is("23505")) return {};
  return to_diagnostic(made.error(), "GEN2015");
}

}  // namespace

ScratchServer::ScratchServer(ConnectionTarget target, std::shared_ptr<Connection> keeper, bool borrowed)
    : target_(std::move(target)), keeper_(std::move(keeper)), borrowed_(borrowed) {}

std::uint64_t ScratchServer::scratch_starts() { return starts; }

support::Result<ScratchServer> ScratchServer::acquire(const ScratchOptions& options) {
  ++starts;
  if (options.scratch_url) {
    const ConnectionTarget target = without_pgoptions(*options.scratch_url);
    auto connection = Connection::open(target);
    if (!connection) return connection.errors();
    ScratchServer server(target, std::make_shared<Connection>(std::move(*connection)), true);
    server.prepare_stand_ins(options);
    return server;
  }
  support::Diagnostics warnings;
  auto cluster = find_cluster(options, warnings);
  if (!cluster) return cluster.errors();
  auto connection = join_or_start(*cluster);
  if (!connection) return connection.errors();
  const bool durable = options.mode == ServerMode::durable;
  if (durable) {
    if (auto made = ensure_dev_database(*connection); !made) return made.errors();
  } else {
    ensure_watchdog(*cluster, idle_time(options));
  }
  ScratchServer server(cluster->target(durable ? "dev" : "postgres"),
                       std::make_shared<Connection>(std::move(*connection)), false);
  server.warnings_ = std::move(warnings);
  server.drop_leftovers();
  if (!durable) server.prepare_stand_ins(options);
  return server;
}

void ScratchServer::prepare_stand_ins(const ScratchOptions& options) {
  auto found = keeper_->query(
      "SELECT name FROM pg_catalog.pg_available_extensions"
      " WHERE (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = CURRENT_USER)");
  if (!found || found->empty()) return;
  std::set<std::string> available;
  for (std::size_t row = 0; row < found->size(); ++row) available.insert(found->text(row, 0));
  stand_ins_ = std::make_shared<ExtensionStandIns>(std::move(available), options.extension_shape);
}

support::Result<void> ScratchServer::stop(const ScratchOptions& options) {
  support::Diagnostics warnings;
  auto cluster = find_cluster(options, warnings);
  if (!cluster) return cluster.errors();
  const auto lock = FileLock::take(cluster->home().lock(), FileLock::Kind::exclusive, kLockPatience);
  if (!lock) return lock_is_held(cluster->home());
  cluster->stop();
  return {};
}

/// Databases of processes that were killed before they could drop them.
void ScratchServer::drop_leftovers() {
  auto found = keeper_->query(
      "SELECT datname, split_part(datname, '_', 2) FROM pg_catalog.pg_database"
      " WHERE datname ~ '^gen_[0-9]+_[0-9]+$' ORDER BY 1");
  if (!found) return;
  for (std::size_t row = 0; row < found->size(); ++row) {
    const pid_t maker = static_cast<pid_t>(found->integer(row, 1));
    if (kill(maker, 0) == 0 || errno != ESRCH) continue;
    drop_database(*keeper_, target_.with_database(found->text(row, 0)));
  }
}

support::Result<ScratchDatabase> ScratchServer::create(const std::string& clauses) {
  while (true) {
    const std::string name = "gen_" + std::to_string(getpid()) + "_" + std::to_string(next_database++);
    auto made = keeper_->execute("CREATE DATABASE " + quote_identifier(name) + " " + clauses);
    if (made) return ScratchDatabase(keeper_, name, target_.with_database(name), stand_ins_);
    // Taken: by an earlier process of the same number, or by one on another machine that uses the same server.
    if (!made.error().is("42P04") && !made.error().is("23505")) return to_diagnostic(made.error(), "GEN2015");
  }
}

support::Result<ScratchDatabase> ScratchServer::create_database(const DatabaseOptions& options) {
  const auto clauses = [&](const std::string& collate, const std::string& ctype) {
    return "TEMPLATE template0 ENCODING " + quote_literal(options.encoding) + " LC_COLLATE " + quote_literal(collate) +
           " LC_CTYPE " + quote_literal(ctype);
  };
  auto made = create(clauses(options.collate, options.ctype));
  if (made || (options.collate == "C" && options.ctype == "C")) return made;
  auto plain = create(clauses("C", "C"));
  if (!plain) return made;
  plain->warnings_.push_back(support::warning(
      "GEN2017",
      "this machine has no locale " + options.collate + " / " + options.ctype + "; the scratch database uses C", {},
      "install the locale, or name a scratch server that has it with --scratch-url"));
  return plain;
}

support::Result<ScratchDatabase> ScratchServer::clone(const ScratchDatabase& source) {
  return create("TEMPLATE " + quote_identifier(source.name()));
}

support::Result<void> ScratchServer::ensure_role(const std::string& name) {
  auto found = keeper_->query("SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = $1", {name});
  if (found && !found->empty()) {
    const bool reserved = name.starts_with("pg_");  // "Cannot alter reserved roles"
    if (borrowed_ || reserved || found->boolean(0, 0)) return {};
    if (auto raised = keeper_->execute("ALTER ROLE " + quote_identifier(name) + " SUPERUSER"); !raised) {
      return to_diagnostic(raised.error(), "GEN2015");
    }
    return {};
  }
  auto made =
      keeper_->execute("CREATE ROLE " + quote_identifier(name) + (borrowed_ ? " NOLOGIN" : " SUPERUSER NOLOGIN"));
  // 23505: two sessions passed the existence check at once.
  if (made || made.error().is("42710") || made.error().is("23505")) return {};
  return to_diagnostic(made.error(), "GEN2015");
}

}  // namespace gen::pg
