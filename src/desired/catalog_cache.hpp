#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "gen/model/catalog.hpp"

namespace gen::desired {

/// Catalogs under the hash of what they were made from, a file each. Several processes may share a folder: files are
/// written aside and renamed, so that a reader sees a whole one or none. A cache that cannot be read or written is as
/// good as none: nothing here fails.
class CatalogCache {
 public:
  /// An empty folder name switches the cache off.
  explicit CatalogCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::optional<model::Catalog> find(const std::string& hash) const;
  void store(const std::string& hash, const model::Catalog& catalog) const;

 private:
  std::filesystem::path file_of(const std::string& hash) const { return folder_ / (hash + ".json"); }
  std::filesystem::path folder_;
};

}  // namespace gen::desired
