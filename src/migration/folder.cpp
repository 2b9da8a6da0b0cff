#include "gen/migration/folder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

#include "gen/migration/checksum.hpp"
#include "gen/migration/replace_files.hpp"
#include "gen/migration/sum_file.hpp"

namespace gen::migration {
namespace {

namespace fs = std::filesystem;
using support::Diagnostics;

struct Pair {
  std::optional<File> up;
  std::optional<File> down;
};

bool read_text(const fs::path& path, std::string& text) {
  std::ifstream in(path, std::ios::binary);
  text.assign(std::istreambuf_iterator<char>(in), {});
  return in.good() || in.eof();
}

support::Diagnostic unreadable(const fs::path& path, const std::string& why) {
  return support::error("GEN4008", "cannot read " + path.string() + ": " + why);
}

support::Diagnostic twice(const File& first, const File& second) {
  return support::error(
      "GEN4002",
      "two files have version " + first.name.version.str() + ": " + first.name.str() + " and " + second.name.str(),
      {second.source, 0, 0}, "give the later one a new version: gen rebase");
}

void put(File file, std::map<Version, Pair>& pairs, Diagnostics& errors) {
  Pair& pair = pairs[file.name.version];
  std::optional<File>& place = file.name.direction == Direction::up ? pair.up : pair.down;
  if (place) {
    errors.push_back(twice(*place, file));
  } else {
    place = std::move(file);
  }
}

void check_title(const File& file, Diagnostics& warnings) {
  if (!file.header || file.header->version == file.name.version) return;
  warnings.push_back(support::warning("GEN4012",
                                      "the header says version " + file.header->version.str() + ", the file name " +
                                          file.name.version.str() + " (which counts)",
                                      {file.source, 0, 0}, "renew the headers: gen rebase"));
}

void add(Pair pair, Folder& folder, Diagnostics& errors) {
  if (!pair.up) {
    errors.push_back(support::error("GEN4010", pair.down->name.str() + " has no up file", {pair.down->source, 0, 0},
                                    "bring the up file back, or remove this one"));
    return;
  }
  if (pair.down && pair.down->name.slug != pair.up->name.slug) {
    errors.push_back(twice(*pair.up, *pair.down));
    return;
  }
  check_title(*pair.up, folder.warnings);
  if (!pair.down) {
    folder.warnings.push_back(support::warning("GEN4003", pair.up->name.str() + " has no down file",
                                               {pair.up->source, 0, 0}, "write one, or gen down cannot undo it"));
  }
  Migration migration;
  migration.version = pair.up->name.version;
  migration.name = pair.up->name.slug;
  migration.checksum = checksum(pair.up->text);
  migration.up = std::move(*pair.up);
  migration.down = std::move(pair.down);
  folder.migrations.push_back(std::move(migration));
}

support::Result<Folder> pair_up(std::vector<File> files, Diagnostics errors, Diagnostics warnings) {
  std::map<Version, Pair> pairs;
  for (File& file : files) put(std::move(file), pairs, errors);
  Folder folder;
  folder.warnings = std::move(warnings);
  for (auto& [version, pair] : pairs) add(std::move(pair), folder, errors);
  if (!errors.empty()) return errors;
  return folder;
}

/// Sorted, so that messages come in the same order on every file system.
support::Result<std::vector<fs::path>> entries_of(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code problem;
  if (!fs::exists(folder, problem)) return entries;
  for (const auto& entry : fs::directory_iterator(folder, problem)) {
    if (!entry.is_directory()) entries.push_back(entry.path());
  }
  if (problem) return unreadable(folder, problem.message());
  std::ranges::sort(entries);
  return entries;
}

support::Result<void> check_sums(Folder& folder, support::SourceMap& sources) {
  auto text = read_sum_text(folder.path);
  if (!text) return text.errors();
  if (!*text) return {};
  auto recorded = read_sums(**text, (folder.path / kSumFileName).string(), sources);
  if (!recorded) return recorded.errors();
  Diagnostics found = compare_sums(*recorded, folder);
  folder.warnings.insert(folder.warnings.end(), found.begin(), found.end());
  return {};
}

}  // namespace

const Migration* Folder::find(const Version& version) const {
  const auto found = std::ranges::lower_bound(migrations, version, {}, &Migration::version);
  return found != migrations.end() && found->version == version ? &*found : nullptr;
}

support::Result<std::vector<File>> read_files(const fs::path& path, support::SourceMap& sources,
                                              Diagnostics& warnings) {
  if (has_unfinished_replacement(path)) {
    return support::error("GEN4013", "a change of names in " + path.string() + " was interrupted", {},
                          "finish it: gen rebase");
  }
  auto entries = entries_of(path);
  if (!entries) return entries.errors();
  Diagnostics errors;
  std::vector<File> files;
  for (const fs::path& entry : *entries) {
    if (entry.extension() != ".sql" || entry.filename().string().starts_with('.')) continue;
    auto name = parse_file_name(entry.filename().string());
    if (!name) {
      warnings.push_back(support::warning("GEN4001", entry.string() + " is not a migration: its name has no version",
                                          {}, "call it VERSION_name.up.sql, or move it to another folder"));
      continue;
    }
    std::string text;
    if (!read_text(entry, text)) {
      errors.push_back(unreadable(entry, "input error"));
      continue;
    }
    files.push_back(read(std::move(*name), std::move(text), entry.string(), sources));
  }
  if (!errors.empty()) return errors;
  return files;
}

support::Result<std::optional<std::string>> read_sum_text(const fs::path& path) {
  const fs::path file = path / kSumFileName;
  std::optional<std::string> found;
  if (!fs::exists(file)) return found;
  std::string text;
  if (!read_text(file, text)) return unreadable(file, "input error");
  found = std::move(text);
  return found;
}

support::Result<Folder> load_folder(const fs::path& path, support::SourceMap& sources) {
  Diagnostics warnings;
  auto files = read_files(path, sources, warnings);
  if (!files) return files.errors();
  auto folder = pair_up(std::move(files).value(), {}, std::move(warnings));
  if (!folder) return folder;
  folder->path = path;
  if (auto checked = check_sums(*folder, sources); !checked) return checked.errors();
  return folder;
}

support::Result<Folder> make_folder(std::vector<File> files) { return pair_up(std::move(files), {}, {}); }

}  // namespace gen::migration
