#pragma once

#include <map>
#include <set>
#include <string>

#include "gen/model/object_key.hpp"

namespace gen::render {

/// Gives each object that has a file of its own, or shares one, the path of that file. The path of an object depends on
/// those asked for before it only where two differ in case alone.
class FileLayout {
 public:
  explicit FileLayout(std::string extension) : extension_(std::move(extension)) {}

  /// `home`: as home_of gives it.
  std::string path_of(const model::ObjectKey& home);

 private:
  std::string unique(const std::string& wanted);

  std::string extension_;
  std::map<std::string, std::string> given_;  ///< wanted path -> path
  std::set<std::string> taken_;               ///< in lower case
};

}  // namespace gen::render
