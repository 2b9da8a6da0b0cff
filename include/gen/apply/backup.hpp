#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// A dump of a whole database by pg_dump in its custom format (manual, 26.1), and what gen.backups knows of it.
struct Backup {
  std::int64_t id = 0;  ///< in gen.backups; 0 when it could not be recorded
  std::filesystem::path file;
  std::uint64_t bytes = 0;
  std::string sha256;
  std::string database;
  std::string server_version;  ///< "15.20"
  std::string at;              ///< UTC, `YYYY-MM-DD HH:MM:SS`
  std::string role;
  std::string host;          ///< the machine that has the file
  std::string last_version;  ///< the migration that was applied last; "" before the first
  bool schema_only = false;
  std::size_t objects = 0;            ///< entries that were counted and compared with the catalogs
  std::vector<std::string> left_out;  ///< what of others is not in it, a line each
  std::string left_out_in_short;      ///< "2 tables of others"
  support::Diagnostics warnings;
};

/// A table or sequence that pg_dump would stop at: the role may not read it, or not all of its rows.
struct Unreadable {
  std::string schema, name;  ///< as in the catalogs
  std::string extension;     ///< that it is a member of; "" for none
};

/// What a dump is made without, and what is put in its place when it is restored.
struct LeftOut {
  struct Relation {
    std::string schema, name;
  };
  std::vector<Relation> relations;  ///< pg_dump does not look at them
  /// An object as the table of contents of an archive calls it: "EVENT TRIGGER", "-", "watch".
  struct Entry {
    std::string kind, schema, name;
  };
  std::vector<Entry> entries;       ///< what is in the dump, and is not restored, with its comments and privileges
  std::vector<std::string> before;  ///< statements that make stand-ins for what the rest refers to
  std::vector<std::string> after;   ///< statements for what the rows of the rest need not hold against stand-ins
  std::vector<std::string> told;    ///< as Backup::left_out
  std::string in_short;
};

struct BackupOptions {
  LedgerSchema ledger;                       ///< where it is recorded
  std::filesystem::path folder = "backups";  ///< made when it is missing
  bool schema_only = false;
  /// Asked when something cannot be read, in the transaction whose snapshot is dumped. Without it the backup fails.
  std::function<support::Result<LeftOut>(pg::Connection&, const std::vector<Unreadable>&)> leave_out;
  bool recorded = true;  ///< in gen.backups; else nothing is written into the database
};

/// Dumps the database of `target` to backup-DATABASE-UTC.dump. The file has a temporary name until it is proved: its
/// table of contents must hold as many objects of each kind as the catalogs do, both in one snapshot. The password
/// travels in the environment of pg_dump. Where others have something that this role may not read, the dump is made
/// without it, and a file of that name with .theirs.sql behind it is written beside, which a restore needs. It uses
/// sessions of its own, so it may be called while another one waits.
///
/// Errors, with no file left behind: GEN5701 the folder or file cannot be written, GEN5702 pg_dump failed, GEN5703 the
/// dump is not what the database holds, GEN2410 no pg_dump that is new enough, those of `leave_out`. Warning: GEN5704
/// it could not be recorded in gen.backups (which the first backup makes); the file is as good.
support::Result<Backup> back_up(const pg::ConnectionTarget& target, const BackupOptions& options);

/// What gen.backups lists, the newest first; empty where there is no such table. Errors: GEN5705.
support::Result<std::vector<Backup>> recorded_backups(pg::Connection& connection, const LedgerSchema& ledger);

/// The backup of an id, its file present and unchanged. Errors: GEN5706 no such id, GEN5707 the file is missing or is
/// not the one that was recorded.
support::Result<Backup> find_backup(pg::Connection& connection, const LedgerSchema& ledger, const std::string& id);

/// Runs pg_restore on the empty database of `target`, in one transaction, and compares what is there then with the
/// table of contents of `file`. With a file of stand-ins beside it those are made first. Owners are kept unless
/// `no_owner`. Errors: GEN5708 pg_restore failed, GEN5709 the database is not what the file lists, GEN2410.
support::Result<void> restore_into(const pg::ConnectionTarget& target, const std::filesystem::path& file,
                                   bool no_owner);

/// Enters the backups that `from` has recorded, and one event, into the ledger of a database that was restored: the
/// dump is older than they are. What cannot be written is left out.
void hand_over_backups(const std::vector<Backup>& from, pg::Connection& restored, const LedgerSchema& ledger,
                       const std::string& event);

}  // namespace gen::apply
