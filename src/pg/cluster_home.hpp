#pragma once

#include <filesystem>
#include <string>

#include "child_process.hpp"
#include "gen/pg/scratch_options.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// The folder of one local server. `lock` orders starting (exclusive) and joining (shared) of all gen processes;
/// `watchdog.lock` is held by the watchdog for as long as it lives.
struct ClusterHome {
  std::filesystem::path anchor;    ///< the cache folder as chosen by the user: the server ends when it disappears
  std::filesystem::path stand_in;  ///< the folder under /var used because `anchor` cannot be entered; may be empty
  std::filesystem::path root;
  std::filesystem::path socket_dir;  ///< short enough for a socket address (107 bytes)

  std::filesystem::path data() const { return root / "data"; }
  std::filesystem::path new_data() const { return root / "data.new"; }
  std::filesystem::path log() const { return root / "log"; }
  std::filesystem::path lock() const { return root / "lock"; }
  std::filesystem::path watchdog_lock() const { return root / "watchdog.lock"; }

  /// Makes the folders, owned by `user` where the server writes. They are <cache>/scratch/<major> and
  /// <data>/dev/<major>, where <cache> is options.cache_dir, $GEN_CACHE_DIR, $XDG_CACHE_HOME/gen or ~/.cache/gen, and
  /// <data> is $GEN_CACHE_DIR, $XDG_DATA_HOME/gen or ~/.local/share/gen. Where root's server user cannot enter that
  /// folder, it is /var/cache/gen/<hash of the path> or /var/lib/gen/<hash>. Errors: GEN2014.
  static support::Result<ClusterHome> prepare(const ScratchOptions& options, int major, const ServerUser& user);
  /// Makes the folders of a server that lives in `root`. Errors: GEN2014.
  static support::Result<ClusterHome> in(const std::filesystem::path& root, const std::filesystem::path& anchor,
                                         const ServerUser& user);
};

/// <cache> of ClusterHome::prepare, when no option names another.
std::filesystem::path cache_folder();

/// The folder below /var that is used where the user of servers cannot enter `folder`.
std::filesystem::path stand_in_for(const std::filesystem::path& folder, ServerMode mode);

/// Makes `folder`, or, where `user` cannot enter that, the one that stands in for it. Gives the one. Errors: GEN2014.
support::Result<std::filesystem::path> make_enterable_folder(const std::filesystem::path& folder, ServerMode mode,
                                                             const ServerUser& user);

support::Diagnostic unusable_folder(const std::filesystem::path& folder, const std::string& why);

}  // namespace gen::pg
