#include "cluster_home.hpp"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "gen/support/environment.hpp"
#include "gen/support/sha256.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;

fs::path home_folder() {
  if (const std::string home = support::environment_variable("HOME"); home.starts_with('/')) return home;
  const passwd* self = getpwuid(geteuid());
  return self != nullptr && self->pw_dir != nullptr ? self->pw_dir : "/";
}

fs::path chosen_folder(ServerMode mode) {
  if (const std::string cache = support::environment_variable("GEN_CACHE_DIR"); !cache.empty())
    return fs::absolute(cache);
  const bool scratch = mode == ServerMode::scratch;
  // The XDG base directory specification: relative values are to be ignored.
  const std::string xdg = support::environment_variable(scratch ? "XDG_CACHE_HOME" : "XDG_DATA_HOME");
  if (xdg.starts_with('/')) return fs::path(xdg) / "gen";
  return home_folder() / (scratch ? ".cache/gen" : ".local/share/gen");
}

support::Result<void> make_folder(const fs::path& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) return unusable_folder(folder, problem.message());
  return {};
}

/// A folder of mode 0700 that belongs to `owner` and is not a link that someone else laid out.
support::Result<void> make_private_folder(const fs::path& folder, const ServerUser& owner) {
  if (mkdir(folder.c_str(), 0700) == 0) {
    if (owner.drop && chown(folder.c_str(), owner.uid, owner.gid) != 0)
      return unusable_folder(folder, std::strerror(errno));
    return {};
  }
  if (errno != EEXIST) return unusable_folder(folder, std::strerror(errno));
  struct stat found {};
  if (lstat(folder.c_str(), &found) != 0) return unusable_folder(folder, std::strerror(errno));
  const bool half_made = owner.drop && found.st_uid == 0 && S_ISDIR(found.st_mode);
  if (half_made && chown(folder.c_str(), owner.uid, owner.gid) == 0) return {};
  if (!S_ISDIR(found.st_mode) || found.st_uid != owner.uid)
    return unusable_folder(folder, "it belongs to someone else");
  return {};
}

/// sun_path holds 108 bytes with its final zero; the server appends "/.s.PGSQL.5432" and ".lock" to the folder.
constexpr std::size_t kLongestSocketFolder = 107 - sizeof("/.s.PGSQL.5432.lock");

fs::path socket_folder(const fs::path& root) {
  if (fs::path inside = root / "sock"; inside.string().size() <= kLongestSocketFolder) return inside;
  return "/tmp/gen-" + std::to_string(geteuid()) + "-" + support::sha256_hex(root.string()).substr(0, 12);
}

}  // namespace

support::Diagnostic unusable_folder(const fs::path& folder, const std::string& why) {
  return support::error("GEN2014", "the folder " + folder.string() + " cannot be used for a local server: " + why, {},
                        "set GEN_CACHE_DIR to a folder that you own");
}

fs::path cache_folder() { return chosen_folder(ServerMode::scratch); }

fs::path stand_in_for(const fs::path& folder, ServerMode mode) {
  const fs::path base = mode == ServerMode::scratch ? "/var/cache/gen" : "/var/lib/gen";
  return base / support::sha256_hex(folder.string()).substr(0, 12);
}

support::Result<fs::path> make_enterable_folder(const fs::path& folder, ServerMode mode, const ServerUser& user) {
  if (auto made = make_folder(folder); !made) return made.errors();
  if (can_enter(user, folder)) return folder;
  const fs::path stand_in = stand_in_for(folder, mode);
  if (auto made = make_folder(stand_in); !made) return made.errors();
  return stand_in;
}

support::Result<ClusterHome> ClusterHome::in(const fs::path& root, const fs::path& anchor, const ServerUser& user) {
  ClusterHome home;
  home.anchor = anchor;
  home.root = root;
  home.socket_dir = socket_folder(root);
  if (auto made = make_private_folder(home.root, user); !made) return made.errors();
  if (auto made = make_private_folder(home.socket_dir, user); !made) return made.errors();
  return home;
}

support::Result<ClusterHome> ClusterHome::prepare(const ScratchOptions& options, int major, const ServerUser& user) {
  const bool scratch = options.mode == ServerMode::scratch;
  const fs::path anchor = options.cache_dir.empty() ? chosen_folder(options.mode) : fs::absolute(options.cache_dir);
  auto enterable = make_enterable_folder(anchor, options.mode, user);
  if (!enterable) return enterable.errors();
  const fs::path base = *enterable / (scratch ? "scratch" : "dev");
  if (auto made = make_folder(base); !made) return made.errors();
  auto home = in(base / std::to_string(major), anchor, user);
  if (home && *enterable != anchor) home->stand_in = *enterable;
  return home;
}

}  // namespace gen::pg
