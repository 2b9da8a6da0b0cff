#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gen::cli {

/// A sign that another tool migrates a database from this folder.
struct OtherTool {
  std::string name;
  std::string path;  ///< what says so, relative to the folder: "db/migrate"
};

/// What tools left in `folder`, by the names of their files and folders at the places where they put them; nothing is
/// read and nothing below is searched. One entry a tool, in the order of the table. Folders that cannot be read hold
/// nothing.
std::vector<OtherTool> other_tools(const std::filesystem::path& folder);

}  // namespace gen::cli
