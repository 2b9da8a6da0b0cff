#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "archive_list.hpp"
#include "gen/apply/backup.hpp"
#include "gen/pg/client_program.hpp"
#include "gen/support/program.hpp"
#include "record.hpp"
#include "stand_ins.hpp"

namespace gen::apply {
namespace {

namespace fs = std::filesystem;

/// Since 17 pg_restore sets transaction_timeout, which no older server knows. That one error of such a pair is passed
/// over, and any other is an error as always.
bool failed_at_timeout_only(const support::ProgramOutcome& outcome) {
  return outcome.errors.find("unrecognized configuration parameter \"transaction_timeout\"") != std::string::npos &&
         outcome.errors.find("errors ignored on restore: 1\n") != std::string::npos;
}

support::Result<void> run_restore(const pg::ClientProgram& program, const pg::Connection& session, const fs::path& file,
                                  const std::string& list_file, bool no_owner) {
  constexpr int kFirstWithTimeout = 17;
  const bool sets_too_much = program.major >= kFirstWithTimeout && session.server_major() < kFirstWithTimeout;
  const pg::ConnectionTarget& target = session.target();
  std::vector<std::string> command = {program.path, "--no-password",
                                      "--dbname=" + conninfo_of_database(target.database())};
  auto environment = target.child_environment();
  if (sets_too_much) {
    environment.emplace_back("LC_ALL", "C.UTF-8");  // its words are looked at
  } else {
    command.insert(command.end(), {"--exit-on-error", "--single-transaction"});
  }
  if (no_owner) command.emplace_back("--no-owner");
  if (!list_file.empty()) command.push_back("--use-list=" + list_file);
  command.push_back(file.string());
  const auto outcome = support::run_program(command, environment);
  if (outcome.ok() || (sets_too_much && failed_at_timeout_only(outcome))) return {};
  support::Diagnostic problem = program_failed("GEN5708", "pg_restore", outcome);
  problem.hint = "make the roles and extensions that it misses, or leave owners out with --no-owner";
  if (!fs::exists(stand_ins_beside(file)) && outcome.errors.find("does not exist") != std::string::npos)
    problem.hint += "; a backup that was made without what others have needs its .theirs.sql beside it";
  return problem;
}

support::Result<StandIns> stand_ins_of(const fs::path& dump) {
  const fs::path path = stand_ins_beside(dump);
  if (!fs::exists(path)) return StandIns{};
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file)
    return support::error("GEN5722", "cannot read " + path.string() + ", which " + dump.filename().string() + " needs");
  return read_stand_ins(text.str());
}

/// A list for pg_restore, gone with the object.
class ListFile {
 public:
  explicit ListFile(const std::string& text) {
    std::string name = (fs::temp_directory_path() / "gen-restore-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) return;
    ::close(descriptor);
    path_ = name;
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~ListFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  ListFile(const ListFile&) = delete;
  ListFile& operator=(const ListFile&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// What the server cannot make is left out: where something of the dump needs it, that fails, and says so.
void make_stand_ins(pg::Connection& session, const StandIns& stand_ins) {
  if (stand_ins.before.empty()) return;
  (void)session.execute("SET check_function_bodies = off; SET client_min_messages = error");
  for (const std::string& statement : stand_ins.before) (void)session.execute(statement);
}

support::Result<void> run_behind(pg::Connection& session, const StandIns& stand_ins) {
  for (const std::string& statement : stand_ins.after) {
    auto done = session.execute(statement);
    if (done) continue;
    support::Diagnostic problem = pg::to_diagnostic(done.error(), "GEN5708");
    problem.notes.push_back({"statement: " + statement, {}});
    return problem;
  }
  return {};
}

/// What is there beyond what was there before.
ObjectCounts added(const ObjectCounts& before, ObjectCounts after) {
  for (const auto& [kind, count] : before) {
    std::size_t& now = after[kind];
    now -= std::min(now, count);
    if (now == 0) after.erase(kind);
  }
  return after;
}

}  // namespace

support::Result<void> restore_into(const pg::ConnectionTarget& target, const fs::path& file, bool no_owner) {
  auto session = pg::Connection::open(target);
  if (!session) return session.errors();
  auto program = pg::ClientProgram::find("pg_restore", session->server_major());
  if (!program) return program.errors();
  auto list = list_of(file, session->server_major());
  if (!list) return list.errors();
  auto stand_ins = stand_ins_of(file);
  if (!stand_ins) return stand_ins.errors();
  const std::string wanted = without_left(*list, *stand_ins);
  const ObjectCounts listed = count_entries(wanted);
  const bool schema_only = !listed.contains("TABLE DATA") && !listed.contains("MATERIALIZED VIEW DATA");
  make_stand_ins(*session, *stand_ins);
  auto before = count_objects(*session, schema_only);
  if (!before) return before.errors();
  const ListFile list_file(wanted);
  if (list_file.path().empty()) return support::error("GEN5708", "there is no place for a temporary file");
  if (auto done = run_restore(*program, *session, file, list_file.path(), no_owner); !done) return done;
  auto found = count_objects(*session, schema_only);
  if (!found) return found.errors();
  if (const std::string gap = difference(listed, added(*before, *found)); !gap.empty()) {
    return support::error("GEN5709", "what was restored is not what the dump lists: " + gap);
  }
  if (auto done = run_behind(*session, *stand_ins); !done) return done;
  // A dump holds no statistics, and without them the first queries get poor plans.
  (void)session->execute("SET client_min_messages = error; ANALYZE");
  return {};
}

}  // namespace gen::apply
