#include "prove/trials/restored_copy.hpp"

#include <unistd.h>

#include <cstdlib>
#include <sstream>

#include "gen/apply/backup.hpp"
#include "gen/desired/load_schema.hpp"
#include "gen/pg/client_program.hpp"
#include "gen/support/program.hpp"

namespace gen::prove {
namespace {

namespace fs = std::filesystem;

/// A folder for one dump that nobody else may enter, and that goes with this object.
class PrivateFolder {
 public:
  PrivateFolder() {
    std::string name = (fs::temp_directory_path() / "gen-upgrade-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  ~PrivateFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

support::Diagnostic cannot_dump(const std::string& why) {
  return support::error("GEN6020", "the database cannot be copied: " + why, {},
                        "dump it with an account that may read all of it, and use --backup FILE");
}

support::Result<apply::Backup> dump(const UpgradeOptions& options, const fs::path& folder) {
  apply::BackupOptions how;
  how.folder = folder;
  how.leave_out = options.leave_out;
  how.recorded = false;
  auto backup = apply::back_up(*options.from, how);
  if (backup) return backup;
  support::Diagnostic first = backup.errors().front();
  if (first.code != "GEN5702") return backup;
  support::Diagnostic told = cannot_dump(first.message);
  told.notes = first.notes;
  return told;
}

/// The schema alone is restored into a database that is thrown away, over all errors, and those say which roles there
/// are none of. (A dump does not list its roles, and grants come behind all data.)
support::Result<void> make_roles_of(const fs::path& dump, desired::Scratch& scratch) {
  auto server = scratch.server();
  if (!server) return server.errors();
  auto program = pg::ClientProgram::find("pg_restore", (*server)->server_major());
  if (!program) return program.errors();
  auto throwaway = scratch.create_database({});
  if (!throwaway) return throwaway.errors();
  const auto outcome =
      support::run_program({program->path, "--no-password", "--schema-only", "-d", throwaway->name(), dump.string()},
                           throwaway->target().child_environment());
  std::istringstream lines(outcome.errors);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t at = line.find("role \"");
    const std::string role = at == std::string::npos ? "" : desired::missing_role(std::string_view(line).substr(at));
    if (role.empty()) continue;
    if (auto made = (*server)->ensure_role(role); !made) return made;
  }
  return {};
}

}  // namespace

support::Result<void> restore_dump(const fs::path& dump, const pg::ConnectionTarget& target,
                                   desired::Scratch& scratch) {
  if (auto made = make_roles_of(dump, scratch); !made) return made;
  auto restored = apply::restore_into(target, dump, false);
  if (restored) return restored;
  support::Diagnostics errors = restored.errors();
  // The applier's own hints are about a database of the user.
  support::Diagnostic& first = errors.front();
  if (first.code == "GEN5703") first.hint = "it has to be an archive that pg_dump wrote (-Fc, -Ft or -Fd)";
  if (first.code == "GEN5708") {
    first.hint = "the scratch server has to have the extensions of the dump; --scratch-url names another server";
  }
  return errors;
}

support::Result<std::string> restore_copy(const UpgradeOptions& options, const pg::ConnectionTarget& target,
                                          desired::Scratch& scratch) {
  const PrivateFolder folder;
  fs::path file = options.backup.value_or(fs::path());
  std::string left_out;
  if (options.from) {
    if (folder.path().empty()) return cannot_dump("there is no folder for temporary files");
    auto backup = dump(options, folder.path());
    if (!backup) return backup.errors();
    file = backup->file;
    left_out = backup->left_out_in_short;
  }
  if (auto restored = restore_dump(file, target, scratch); !restored) return restored.errors();
  return left_out;
}

}  // namespace gen::prove
