#include "source/schema_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "gen/source/schema_source.hpp"

namespace gen::source {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 1U << 30;  // spans count bytes in 32 bits

support::Diagnostic unreadable(const std::string& path, const std::string& why) {
  return support::error("GEN1501", "cannot read '" + path + "': " + why, {},
                        "give files or folders with --schema; gen init makes a first one");
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

void list_folder(const std::string& folder, std::vector<std::string>& files, support::Diagnostics& errors) {
  std::error_code failed;
  std::vector<fs::path> folders;
  std::size_t found = 0;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::follow_directory_symlink, failed);
  for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
    if (is_hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(failed) && language_of(entry->path().string())) {
      files.push_back(entry->path().string());
      ++found;
    }
  }
  if (failed) {
    errors.push_back(unreadable(folder, failed.message()));
  } else if (found == 0) {
    errors.push_back(support::error("GEN1502", "no schema file in '" + folder + "'", {},
                                    "schema files end in .gen or .sql; `gen init` writes a first one"));
  }
}

}  // namespace

std::optional<Language> language_of(std::string_view path) {
  if (path.ends_with(".gen")) return Language::gen;
  if (path.ends_with(".sql")) return Language::sql;
  return std::nullopt;
}

std::vector<std::string> find_schema_files(const std::vector<std::string>& paths, support::Diagnostics& errors) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (fs::is_directory(status)) {
      list_folder(path, files, errors);
    } else if (!fs::exists(status)) {
      errors.push_back(unreadable(path, "there is no such file or folder"));
    } else {
      files.push_back(path);
    }
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

support::Result<support::FileId> read_file(const std::string& path, support::SourceMap& sources) {
  std::error_code failed;
  if (const auto size = fs::file_size(path, failed); !failed && size > kLargestFile) {
    return unreadable(path, "it is larger than 1 GiB");
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return unreadable(path, "it cannot be opened");
  std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  if (stream.bad()) return unreadable(path, "reading failed");
  return sources.add(path, std::move(text));
}

}  // namespace gen::source
