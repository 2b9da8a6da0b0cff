#include "gen/apply/backup.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <ctime>
#include <fstream>
#include <sstream>

#include "archive_list.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/pg/client_program.hpp"
#include "gen/support/program.hpp"
#include "gen/support/sha256.hpp"
#include "gen/support/utc_text.hpp"
#include "record.hpp"
#include "stand_ins.hpp"
#include "unreadable.hpp"

namespace gen::apply {
namespace {

namespace fs = std::filesystem;

std::string file_part(const std::string& database) {
  std::string part;
  for (const char c : database)
    part += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.' ? c : '_';
  return part;
}

/// The file while it is written, for its owner alone. It goes away unless it was kept.
class UnfinishedFile {
 public:
  UnfinishedFile(const fs::path& folder, const std::string& database) {
    const std::string stem =
        "backup-" + file_part(database) + "-" + support::utc_text(std::time(nullptr), "%Y%m%dT%H%M%SZ");
    for (int number = 1; descriptor_ < 0; ++number) {
      final_ = folder / (stem + (number == 1 ? "" : "-" + std::to_string(number)) + ".dump");
      path_ = final_.string() + ".part";
      if (fs::exists(final_)) continue;
      descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
      if (descriptor_ < 0 && errno != EEXIST) break;
    }
  }
  ~UnfinishedFile() {
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  bool made() const { return descriptor_ >= 0; }
  const fs::path& path() const { return path_; }
  const fs::path& final_path() const { return final_; }
  /// Gives it its name, and makes sure of the name on disk (pg_dump has made sure of the bytes).
  bool keep() {
    if (::rename(path_.c_str(), final_.c_str()) != 0) return false;
    path_.clear();
    const int folder = ::open(final_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
      (void)::fsync(folder);
      ::close(folder);
    }
    return true;
  }

 private:
  fs::path path_, final_;
  int descriptor_ = -1;
};

support::Diagnostic cannot_write(const fs::path& path, const std::string& reason) {
  return support::error("GEN5701", "cannot write a backup to " + path.string() + ": " + reason, {},
                        "name a folder that can be written: --out DIR, or --backup=DIR");
}

/// A session whose snapshot pg_dump shares, so that what is counted is what is dumped.
support::Result<std::string> export_snapshot(pg::Connection& session) {
  auto begun = session.execute(
      "SET idle_in_transaction_session_timeout = 0; SET statement_timeout = 0; SET search_path = pg_catalog");
  if (begun) begun = session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  if (begun) begun = session.query("SELECT pg_catalog.pg_export_snapshot()");
  if (!begun) return pg::to_diagnostic(begun.error(), "GEN5702");
  return begun->text(0, 0);
}

/// A pattern of pg_dump that means this one name.
std::string pattern_of(const LeftOut::Relation& relation) {
  std::string pattern;
  for (const std::string& name : {relation.schema, relation.name}) {
    pattern += pattern.empty() ? "\"" : ".\"";
    for (const char c : name) pattern += c == '"' ? std::string("\"\"") : std::string(1, c);
    pattern += '"';
  }
  return pattern;
}

support::Result<void> dump(const pg::Connection& session, const std::string& snapshot, const fs::path& file,
                           bool schema_only, const LeftOut& left_out) {
  auto program = pg::ClientProgram::find("pg_dump", session.server_major());
  if (!program) return program.errors();
  std::vector<std::string> command = {program->path,
                                      "--format=custom",
                                      "--no-password",
                                      "--lock-wait-timeout=60s",
                                      "--snapshot=" + snapshot,
                                      "--dbname=" + conninfo_of_database(session.target().database()),
                                      "--file=" + file.string()};
  if (schema_only) command.emplace_back("--schema-only");
  for (const LeftOut::Relation& relation : left_out.relations)
    command.push_back("--exclude-table=" + pattern_of(relation));
  const auto outcome = support::run_program(command, session.target().child_environment());
  if (outcome.ok()) return {};
  support::Diagnostic problem = program_failed("GEN5702", "pg_dump", outcome);
  problem.hint = "the role needs SELECT on every table and sequence (pg_read_all_data); no backup was kept";
  return problem;
}

/// The number of objects that were compared.
support::Result<std::size_t> prove(pg::Connection& session, const fs::path& file, const std::string& list,
                                   bool schema_only, const LeftOut& left_out) {
  std::error_code failure;
  if (fs::file_size(file, failure) == 0 || failure) {
    return support::error("GEN5703", "the dump is empty: " + file.string());
  }
  auto found = count_objects(session, schema_only, left_out.relations);
  if (!found) return found.errors();
  const ObjectCounts dumped = count_entries(list);
  if (const std::string gap = difference(dumped, *found); !gap.empty()) {
    return support::error("GEN5703", "the dump is not what the database holds: " + gap, {}, "no backup was kept");
  }
  std::size_t objects = 0;
  for (const auto& [kind, count] : dumped) objects += count;
  return objects;
}

Backup describe(pg::Connection& session, const fs::path& file, const BackupOptions& options, std::size_t objects) {
  Backup backup;
  std::error_code failure;
  backup.file = fs::absolute(file, failure);
  backup.bytes = fs::file_size(file, failure);
  backup.sha256 = support::sha256_hex_of_file(file);
  backup.database = session.target().database();
  backup.schema_only = options.schema_only;
  backup.objects = objects;
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  backup.host = host;
  if (auto facts = session.query("SELECT pg_catalog.current_setting('server_version'), CURRENT_USER::text,"
                                 " pg_catalog.to_char(pg_catalog.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')")) {
    backup.server_version = facts->text(0, 0).substr(0, facts->text(0, 0).find(' '));
    backup.role = facts->text(0, 1);
    backup.at = facts->text(0, 2);
  }
  if (auto ledger = read_ledger(session, options.ledger)) backup.last_version = ledger->last_applied().str();
  return backup;
}

/// Nothing where all can be read.
support::Result<LeftOut> what_to_leave_out(pg::Connection& session, const BackupOptions& options) {
  if (!options.leave_out) return LeftOut{};
  auto unreadable = unreadable_in(session, options.schema_only);
  if (!unreadable) return unreadable.errors();
  if (unreadable->empty()) return LeftOut{};
  return options.leave_out(session, *unreadable);
}

support::Result<void> write_stand_ins(const LeftOut& left_out, const std::string& list, const fs::path& dump) {
  if (left_out.told.empty()) return {};
  const fs::path path = stand_ins_beside(dump);
  std::ofstream file(path, std::ios::binary);
  file << stand_ins_text(left_out, list, dump.filename().string());
  file.close();
  if (!file) return cannot_write(path, "it cannot be written");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  return {};
}

}  // namespace

support::Result<Backup> back_up(const pg::ConnectionTarget& target, const BackupOptions& options) {
  std::error_code failure;
  fs::create_directories(options.folder, failure);
  if (failure) return cannot_write(options.folder, failure.message());
  auto session = pg::Connection::open(target);
  if (!session) return session.errors();
  auto snapshot = export_snapshot(*session);
  if (!snapshot) return snapshot.errors();
  UnfinishedFile file(options.folder, target.database());
  if (!file.made()) return cannot_write(options.folder, std::generic_category().message(errno));
  auto left_out = what_to_leave_out(*session, options);
  if (!left_out) return left_out.errors();
  if (auto dumped = dump(*session, *snapshot, file.path(), options.schema_only, *left_out); !dumped)
    return dumped.errors();
  auto list = list_of(file.path(), session->server_major());
  if (!list) return list.errors();
  auto objects = prove(*session, file.path(), *list, options.schema_only, *left_out);
  if (!objects) return objects.errors();
  Backup backup = describe(*session, file.path(), options, *objects);
  backup.left_out = left_out->told;
  backup.left_out_in_short = left_out->in_short;
  if (auto written = write_stand_ins(*left_out, *list, file.final_path()); !written) return written.errors();
  if (!file.keep()) return cannot_write(file.final_path(), std::generic_category().message(errno));
  backup.file = fs::absolute(file.final_path(), failure);
  (void)session->execute("COMMIT");
  if (options.recorded) record_backup(*session, options.ledger, backup);
  return backup;
}

}  // namespace gen::apply
