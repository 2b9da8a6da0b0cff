#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "gen/pg/connection_target.hpp"
#include "gen/pg/extension_stand_ins.hpp"

namespace gen::pg {

/// What a local server is for. `scratch` trades every durability for speed and may be wiped at any time; `durable` is
/// the developer's own cluster (`gen dev`): fsync on, never wiped, never stopped by itself.
enum class ServerMode { scratch, durable };

struct ScratchOptions {
  int major = 0;  ///< wanted major version; 0: that of $GEN_PG_BINDIR, else the newest installed
  ServerMode mode = ServerMode::scratch;
  std::filesystem::path cache_dir;               ///< empty: $GEN_CACHE_DIR, else the XDG folder (see cluster_home.hpp)
  std::optional<ConnectionTarget> scratch_url;   ///< use this server instead of an own one
  std::map<int, std::string> bindirs;            ///< `bindir.<major>` settings: folder that holds initdb and postgres
  std::function<void(const std::string&)> tell;  ///< gets a line before what takes seconds: making a new server's data
  ExtensionStandIns::Source extension_shape;     ///< asked about an extension that the server lacks; may be empty
  int idle_seconds = -1;                         ///< -1: $GEN_SCRATCH_IDLE_SECONDS, else 300; 0 never stops
};

struct DatabaseOptions {
  std::string encoding = "UTF8";
  std::string collate = "C";
  std::string ctype = "C";
};

}  // namespace gen::pg
