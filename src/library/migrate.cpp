#include "gen/library/migrate.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <thread>

#include "gen/apply/ledger.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/progress.hpp"
#include "gen/apply/status.hpp"
#include "gen/apply/up.hpp"
#include "gen/migration/folder.hpp"

namespace gen::library {
namespace {

using Clock = std::chrono::steady_clock;

/// Progress as lines for the log of the program that embeds gen.
class LogProgress : public apply::Progress {
 public:
  explicit LogProgress(std::function<void(std::string_view)> log) : log_(std::move(log)) {}

  void file_started(const migration::File& file) override { say("migration " + file.name.str() + " started"); }
  void file_finished(const migration::File& file, std::chrono::milliseconds took) override {
    say("migration " + file.name.str() + " done, " + std::to_string(took.count()) + " ms");
  }
  void waiting(const std::string& holder) override { say("waiting for another run: " + holder); }
  void retrying(const migration::File& file, int attempt, const std::string& blockers) override {
    say("migration " + file.name.str() + ": a lock was busy, attempt " + std::to_string(attempt + 1) +
        (blockers.empty() ? "" : "; held by " + blockers));
  }
  void note(const std::string& text) override { say(text); }

 private:
  void say(const std::string& line) const {
    if (log_) log_(line);
  }

  std::function<void(std::string_view)> log_;
};

/// What the functions need of one call: the texts of its files, the session, and the outcome so far.
struct Call {
  const Options& options;
  support::SourceMap sources;
  Outcome outcome;

  Outcome failed(const support::Diagnostics& errors, Status status = Status::failed) {
    outcome.status = status;
    outcome.message += support::render(errors, sources);
    return outcome;
  }
};

/// A library has no stderr of its own, so exceptions (out of memory, say) come out as any other failure.
template <class Work>
Outcome guarded(const Work& work) {
  try {
    return work();
  } catch (const std::exception& failure) {
    Outcome outcome;
    outcome.status = Status::failed;
    outcome.message = std::string("error[GEN9901]: ") + failure.what() + "\n";
    return outcome;
  }
}

std::string url_of(const Options& options) {
  if (!options.url.empty()) return options.url;
  for (const char* name : {"GEN_DATABASE_URL", "DATABASE_URL"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "";
}

support::Result<pg::Connection> connect(const Options& options) {
  const std::string url = url_of(options);
  auto target =
      url.empty() ? support::Result<pg::ConnectionTarget>(pg::ConnectionTarget()) : pg::ConnectionTarget::parse(url);
  if (!target) return target.errors();
  pg::OpenOptions open;
  open.wait = options.server_wait;
  return pg::Connection::open(*target, open);
}

/// "" as the highest version says that there is none.
void add_state(Call& call, const apply::Ledger& ledger, const migration::Folder& folder) {
  call.outcome.version = ledger.last_applied().str();
  call.outcome.pending.clear();
  for (const apply::StatusRow& row : apply::status(ledger, folder)) {
    if (row.pending() && !row.missing) call.outcome.pending.push_back(row.version.str());
  }
}

support::Result<apply::LedgerSchema> ledger_of(const Options& options) {
  if (auto ledger = apply::LedgerSchema::of_project(options.project)) return *ledger;
  return support::error("GEN9013", "\"" + options.project + "\" cannot be the name of a project", {},
                        "it is the name that gen.toml has in [project]");
}

support::Result<void> read_state(Call& call, pg::Connection& connection, const migration::Folder& folder) {
  auto schema = ledger_of(call.options);
  if (!schema) return schema.errors();
  auto ledger = apply::read_ledger_of(connection, *schema, folder);
  if (!ledger) return ledger.errors();
  add_state(call, *ledger, folder);
  return {};
}

apply::UpOptions up_options(const Options& options, const apply::LedgerSchema& ledger) {
  apply::UpOptions up;
  up.ledger = ledger;
  up.phase = options.contract ? apply::PhaseChoice::all : apply::PhaseChoice::until_contract;
  up.lock_timeout = options.lock_timeout;
  up.retry_budget = options.retry_budget;
  up.run_lock_wait = options.run_lock_wait;
  up.note = options.note;
  up.stop = options.stop;
  return up;
}

Outcome run_up(const Options& options) {
  Call call{options, {}, {}};
  auto folder = migration::load_folder(options.dir, call.sources);
  if (!folder) return call.failed(folder.errors());
  call.outcome.message += support::render(folder->warnings, call.sources);
  auto connection = connect(options);
  if (!connection) return call.failed(connection.errors());
  auto ledger = ledger_of(options);
  if (!ledger) return call.failed(ledger.errors());
  LogProgress progress(options.log);
  const apply::Report report = apply::up(*connection, *folder, up_options(options, *ledger), call.sources, progress);
  call.outcome.status = static_cast<Status>(report.outcome);
  call.outcome.message += support::render(report.diagnostics, call.sources);
  for (const apply::FileResult& file : report.files) call.outcome.applied.push_back(file.version.str());
  if (!connection->alive()) return call.outcome;
  if (auto read = read_state(call, *connection, *folder); !read && report.ok()) return call.failed(read.errors());
  return call.outcome;
}

Outcome look(const Options& options) {
  Call call{options, {}, {}};
  auto folder = migration::load_folder(options.dir, call.sources);
  if (!folder) return call.failed(folder.errors());
  auto connection = connect(options);
  if (!connection) return call.failed(connection.errors());
  if (auto read = read_state(call, *connection, *folder); !read) return call.failed(read.errors());
  return call.outcome;
}

Outcome look_at_version(const Options& options) {
  Call call{options, {}, {}};
  auto connection = connect(options);
  if (!connection) return call.failed(connection.errors());
  auto schema = ledger_of(options);
  if (!schema) return call.failed(schema.errors());
  auto ledger = apply::read_ledger(*connection, *schema);
  if (!ledger) return call.failed(ledger.errors());
  call.outcome.version = ledger->last_applied().str();
  return call.outcome;
}

/// Nothing that this program waits for is pending. Contracts wait for the old program to be gone, and all that is
/// behind one waits with it.
support::Result<bool> is_migrated(const Options& options, const Outcome& outcome) {
  if (outcome.pending.empty()) return true;
  if (options.contract) return false;
  support::SourceMap sources;
  auto folder = migration::load_folder(options.dir, sources);
  if (!folder) return folder.errors();
  const migration::Migration* first = folder->find(migration::Version(outcome.pending.front()));
  return first != nullptr && first->phase() == migration::Phase::contract;
}

Outcome wait(const Options& options, std::chrono::milliseconds patience) {
  const auto end = Clock::now() + patience;
  while (true) {
    Outcome outcome = look(options);
    if (outcome.ok()) {
      auto migrated = is_migrated(options, outcome);
      if (migrated && *migrated) return outcome;
      outcome.status = Status::pending;
    }
    if (options.stop != nullptr && *options.stop) {
      outcome.status = Status::interrupted;
      return outcome;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    if (left.count() <= 0) return outcome;
    std::this_thread::sleep_for(std::min(left, std::chrono::milliseconds(1000)));
  }
}

}  // namespace

Outcome migrate_up(const Options& options) {
  return guarded([&] { return run_up(options); });
}

Outcome pending(const Options& options) {
  return guarded([&] { return look(options); });
}

Outcome version(const Options& options) {
  return guarded([&] { return look_at_version(options); });
}

Outcome wait_until_migrated(const Options& options, std::chrono::milliseconds patience) {
  return guarded([&] { return wait(options, patience); });
}

}  // namespace gen::library
