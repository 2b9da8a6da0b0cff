#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// gen inside a program: run pending migrations when the application starts, or ask how far its database is. This
/// header and the library behind it need nothing else of gen: no parser, no scratch server, no schema files.
namespace gen::library {

/// Which database and folder, and how long to try. A value type.
struct Options {
  /// `postgresql://...` or `key=value ...`. Empty: GEN_DATABASE_URL, DATABASE_URL, then what libpq reads (PGHOST ...).
  std::string url;
  /// The folder of the migration files.
  std::string dir = "generated/migrations";
  /// The project's name in gen.toml ([project] name), whose ledger is schema gen_NAME; empty: schema gen.
  std::string project;
  /// Run contract files as well. Leave it off where an older program may still be running.
  bool contract = false;
  std::chrono::milliseconds server_wait{0};         ///< for a server that is starting or cannot be reached yet
  std::chrono::milliseconds run_lock_wait{60'000};  ///< for another program that migrates this database
  std::chrono::milliseconds lock_timeout{200};      ///< of one try of one statement, below deadlock_timeout
  std::chrono::milliseconds retry_budget{60'000};   ///< for all tries of a file
  std::string note;                                 ///< recorded with each file, a release number say
  std::function<void(std::string_view)> log;        ///< told a line for each thing that happens; may be empty
  const std::atomic<bool>* stop = nullptr;          ///< becomes true when the run shall end between two steps
};

/// The numbers are those of gen's exit codes.
enum class Status {
  done = 0,           ///< or nothing to do
  failed = 1,         ///< the database is as it was before the file that failed
  pending = 2,        ///< `wait_until_migrated` ran out of time
  busy = 3,           ///< a lock was not to be had in the time given; try again later
  half_way = 4,       ///< stopped inside a file that cannot run in a transaction; the next run resumes
  interrupted = 130,  ///< `Options::stop` became true
};

struct Outcome {
  Status status = Status::done;
  std::string version;               ///< the newest one that the database counts as applied; "" for none
  std::vector<std::string> applied;  ///< versions run by this call, in order
  std::vector<std::string> pending;  ///< versions still to be run, contracts that wait for their time included
  std::string message;               ///< errors and warnings as the gen program prints them; "" when there are none

  bool ok() const { return status == Status::done; }
};

/// Runs the pending files, as `gen up` does. Nothing is locked and nothing written when none is to be run, so that any
/// number of instances may call it at each start; of several that find work one does it and the others wait for it.
/// Never throws; passwords are not in `message` and `log`.
Outcome migrate_up(const Options& options);

/// Reads the ledger and the folder: `pending` and `version`. `ok()` says that they could be read, not that nothing is
/// pending. A role that may SELECT from the ledger is enough.
Outcome pending(const Options& options);

/// Reads the ledger alone; the folder need not be there.
Outcome version(const Options& options);

/// For programs that must not migrate themselves: returns when nothing but contract files (unless `options.contract`)
/// is pending, or with `Status::pending` after `patience`. Looks once a second; a server that cannot be reached is
/// waited for as well.
Outcome wait_until_migrated(const Options& options, std::chrono::milliseconds patience);

}  // namespace gen::library
