#pragma once

#include <filesystem>
#include <vector>

#include "child_process.hpp"
#include "gen/pg/server_programs.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// A folder <servers>/<major> that `install_server` made: the unpacked archive in `files`, and a record of it.
struct InstalledServer {
  int major = 0;
  std::filesystem::path folder;
  std::filesystem::path bindir;
  InstallationRecord record;

  ServerPrograms programs() const;
};

/// Those that are complete, oldest first. Starts no process.
std::vector<InstalledServer> installed_servers();

/// Writes `record` into `folder`, whose programs are in `bindir` below it. False when it cannot be written.
bool write_record(const std::filesystem::path& folder, const std::filesystem::path& bindir,
                  const InstallationRecord& record);

/// The folder that `user` can run programs from, made if it is missing. Errors: GEN2014.
support::Result<std::filesystem::path> make_servers_folder(const ServerUser& user);

}  // namespace gen::pg
