#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "unpack.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLinkList = "pg-symlinks.json";

struct ListedLink {
  fs::path source, target;  ///< what is there, and the link that leads to it
};

support::Result<std::vector<ListedLink>> read_link_list(const fs::path& file) {
  std::vector<ListedLink> links;
  try {
    std::ifstream in(file);
    for (const auto& entry : nlohmann::json::parse(in)) {
      links.push_back({entry.at("source").get<std::string>(), entry.at("target").get<std::string>()});
    }
  } catch (const nlohmann::json::exception&) {
    return support::error("GEN2034",
                          "the list of links in the archive (" + std::string(kLinkList) + ") cannot be read");
  }
  return links;
}

/// The paths are from the folder of the package, which is above the list's: the nearest that has the first file.
fs::path base_of(const std::vector<ListedLink>& links, const fs::path& list, const fs::path& folder) {
  for (fs::path base = list.parent_path(); !links.empty(); base = base.parent_path()) {
    if (fs::exists(base / links.front().source)) return base;
    if (base == folder || base == base.root_path()) break;
  }
  return {};
}

support::Result<void> make_link(const fs::path& base, const ListedLink& link) {
  if (!stays_below(link.source) || !stays_below(link.target)) {
    return support::error("GEN2036",
                          "the archive is not to be trusted: its list of links leads out of it (" +
                              link.source.string() + ", " + link.target.string() + ")",
                          {}, "take it from another place; nothing of it was kept");
  }
  const fs::path target = base / link.target;
  std::error_code problem;
  if (fs::symlink_status(target, problem).type() != fs::file_type::not_found) return {};
  fs::create_symlink((base / link.source).lexically_relative(target.parent_path()), target, problem);
  if (!problem) return {};
  return support::error("GEN2034", "the link " + link.target.string() + " cannot be made: " + problem.message());
}

}  // namespace

support::Result<void> restore_links(const fs::path& folder) {
  for (const fs::path& list : files_below(folder)) {
    if (list.filename() != kLinkList) continue;
    const auto links = read_link_list(list);
    if (!links) return links.errors();
    const fs::path base = base_of(*links, list, folder);
    for (const ListedLink& link : *links) {
      if (base.empty()) break;
      if (auto made = make_link(base, link); !made) return made;
    }
    return check_unpacked(folder);
  }
  return {};
}

}  // namespace gen::pg
