#include "unpack.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <sys/stat.h>

#include "gen/support/program.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using support::ProgramOutcome;
using support::run_program;

enum class ArchiveKind { none, tar, zip };

/// Plain tar has its mark behind the first file's name; the others begin with theirs.
ArchiveKind kind_of(const fs::path& file) {
  constexpr std::size_t kTarMark = 257;
  std::array<char, 512> bytes{};
  std::ifstream in(file, std::ios::binary);
  in.read(bytes.data(), bytes.size());
  const std::string_view head(bytes.data(), static_cast<std::size_t>(in.gcount()));
  using namespace std::string_view_literals;
  if (head.starts_with("PK\3\4"sv)) return ArchiveKind::zip;
  for (const std::string_view mark : {"\x1f\x8b"sv,
                                      "\xfd"
                                      "7zXZ\0"sv,
                                      "\x28\xb5\x2f\xfd"sv, "BZh"sv}) {
    if (head.starts_with(mark)) return ArchiveKind::tar;
  }
  return head.size() > kTarMark && head.substr(kTarMark).starts_with("ustar") ? ArchiveKind::tar : ArchiveKind::none;
}

support::Diagnostic cannot_unpack(const fs::path& archive, const std::string& why) {
  return support::error(
      "GEN2034", archive.filename().string() + " cannot be unpacked: " + why, {},
      "give an archive of PostgreSQL's programs: .tar, .tar.gz, .tar.xz, .tar.zst, .zip, .whl or .jar");
}

support::Diagnostic leads_out(const std::string& what) {
  return support::error("GEN2036", "the archive is not to be trusted: " + what, {},
                        "take it from another place; nothing of it was kept");
}

/// The end of what a program said, for a person.
std::string last_words(const ProgramOutcome& outcome) {
  constexpr std::size_t kTail = 600;
  std::string text = outcome.errors.empty() ? outcome.output : outcome.errors;
  while (!text.empty() && text.back() == '\n') text.pop_back();
  if (text.empty()) return "the program that unpacks it ended with status " + std::to_string(outcome.exit_code);
  return text.size() > kTail ? "..." + text.substr(text.size() - kTail) : text;
}

bool runs(const std::vector<std::string>& command) { return run_program(command).exit_code != 127; }

struct ArchiveCommands {
  std::vector<std::string> list;    ///< prints a name a line
  std::vector<std::string> unpack;  ///< into the working folder it is told
  std::string programs;             ///< for a message
};

ArchiveCommands commands_for(ArchiveKind kind, const std::string& archive, const std::string& folder) {
  if (kind == ArchiveKind::tar) {
    return {{"tar", "-tf", archive},
            {"tar", "-xf", archive, "-C", folder, "--no-same-owner", "--no-same-permissions"},
            "tar"};
  }
  // unzip restores links and permissions; Python is there wherever pip is.
  if (runs({"unzip", "-v"})) {
    return {{"unzip", "-Z1", archive}, {"unzip", "-q", "-o", archive, "-d", folder}, "unzip"};
  }
  return {{"python3", "-c", "import sys, zipfile; print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))", archive},
          {"python3", "-m", "zipfile", "-e", archive, folder},
          "unzip or python3"};
}

support::Result<void> check_names(const std::string& list) {
  std::istringstream in(list);
  for (std::string name; std::getline(in, name);) {
    if (!stays_below(name)) return leads_out("\"" + name + "\" leads out of the folder it is unpacked into");
  }
  return {};
}

/// Where the text of a link leads, seen from the folder that holds the link; absolute ones lead out.
support::Result<void> check_link(const fs::path& link, const fs::path& root) {
  std::error_code problem;
  const fs::path text = fs::read_symlink(link, problem);
  const fs::path end = fs::weakly_canonical(link.parent_path() / text, problem);
  const fs::path from_root = end.lexically_relative(root);
  if (!problem && text.is_relative() && !from_root.empty() && *from_root.begin() != "..") return {};
  return leads_out("the link " + link.lexically_relative(root).string() + " points to " + text.string());
}

/// How often a file with several names was met: one whose other names are elsewhere is not the archive's own.
class HardLinks {
 public:
  void add(const fs::path& file, const struct stat& found) {
    if (found.st_nlink < 2) return;
    Entry& entry = entries_[found.st_ino];
    entry.first_name = file;
    entry.missing = static_cast<long>(found.st_nlink) - ++entry.met;
  }
  /// The name of one that has names elsewhere; "" when there is none.
  fs::path outsider() const {
    const auto found = std::ranges::find_if(entries_, [](const auto& entry) { return entry.second.missing > 0; });
    return found == entries_.end() ? fs::path() : found->second.first_name;
  }

 private:
  struct Entry {
    fs::path first_name;
    long met = 0, missing = 0;
  };
  std::map<ino_t, Entry> entries_;
};

support::Result<void> check_and_open(const fs::path& path, const fs::path& root, HardLinks& links) {
  struct stat found {};
  if (lstat(path.c_str(), &found) != 0) return leads_out(path.string() + " cannot be looked at");
  if (S_ISLNK(found.st_mode)) return check_link(path, root);
  if (!S_ISDIR(found.st_mode) && !S_ISREG(found.st_mode)) {
    return leads_out(path.lexically_relative(root).string() + " is neither a file, a folder nor a link");
  }
  if (S_ISREG(found.st_mode)) links.add(path, found);
  const bool enterable = S_ISDIR(found.st_mode) || (found.st_mode & 0111U) != 0;
  if (chmod(path.c_str(), enterable ? 0755 : 0644) != 0) return leads_out(path.string() + " cannot be opened to all");
  return {};
}

}  // namespace

bool stays_below(const fs::path& name) { return name.is_relative() && std::ranges::find(name, "..") == name.end(); }

bool looks_like_archive(const fs::path& file) { return kind_of(file) != ArchiveKind::none; }

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code problem;
  fs::recursive_directory_iterator entries(folder, problem);
  while (!problem && entries != fs::recursive_directory_iterator()) {
    if (std::error_code ignored; entries->is_regular_file(ignored)) files.push_back(entries->path());
    entries.increment(problem);
  }
  std::ranges::sort(files, [](const fs::path& a, const fs::path& b) {
    const auto depth = [](const fs::path& path) { return std::distance(path.begin(), path.end()); };
    return depth(a) != depth(b) ? depth(a) < depth(b) : a < b;
  });
  return files;
}

support::Result<void> check_unpacked(const fs::path& folder) {
  std::error_code problem;
  const fs::path root = fs::canonical(folder, problem);
  HardLinks links;
  if (auto fine = check_and_open(root, root, links); !fine) return fine;
  fs::recursive_directory_iterator entries(root, problem);
  while (!problem && entries != fs::recursive_directory_iterator()) {
    // A folder is opened before the iterator enters it.
    if (auto fine = check_and_open(entries->path(), root, links); !fine) return fine;
    entries.increment(problem);
  }
  if (problem) return cannot_unpack(folder, problem.message());
  if (const fs::path outsider = links.outsider(); !outsider.empty()) {
    return leads_out(outsider.lexically_relative(root).string() + " is a second name of a file that is not its own");
  }
  return {};
}

support::Result<void> unpack(const fs::path& archive, const fs::path& folder) {
  const ArchiveKind kind = kind_of(archive);
  if (kind == ArchiveKind::none) return cannot_unpack(archive, "it is no archive");
  const ArchiveCommands commands = commands_for(kind, archive.string(), folder.string());
  const ProgramOutcome listed = run_program(commands.list);
  if (listed.exit_code == 127) return cannot_unpack(archive, "this machine has no " + commands.programs);
  if (!listed.ok()) return cannot_unpack(archive, last_words(listed));
  if (auto fine = check_names(listed.output); !fine) return fine;
  std::error_code problem;
  fs::create_directory(folder, problem);
  if (problem) return cannot_unpack(archive, problem.message());
  if (const ProgramOutcome done = run_program(commands.unpack); !done.ok()) {
    return cannot_unpack(archive, last_words(done));
  }
  return check_unpacked(folder);
}

}  // namespace gen::pg
