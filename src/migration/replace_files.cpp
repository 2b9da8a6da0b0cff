#include "gen/migration/replace_files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace gen::migration {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDecided = ".gen-replace";
/// Names to remove, one per line; it stands in the staging folder beside the new files.
constexpr const char* kGoneList = ".gone";

support::Diagnostic failure(const fs::path& path, int problem, const std::string& state) {
  return support::error("GEN4009", "cannot write " + path.string() + ": " + std::strerror(problem) + "; " + state, {},
                        "check the rights of the folder and run the command again");
}

void sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

std::vector<NewFile> staged_files(const std::vector<NewFile>& files, const std::vector<std::string>& gone) {
  std::vector<NewFile> staged = files;
  std::string list;
  for (const std::string& name : gone) {
    const bool written = std::ranges::any_of(files, [&](const NewFile& file) { return file.name == name; });
    if (!written) list += name + "\n";
  }
  staged.push_back({kGoneList, list});
  return staged;
}

std::vector<std::string> lines_of(const fs::path& path) {
  std::vector<std::string> lines;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

bool has_unfinished_replacement(const fs::path& folder) {
  std::error_code problem;
  return fs::is_directory(folder / kDecided, problem);
}

support::Result<void> finish_replacement(const fs::path& folder) {
  if (!has_unfinished_replacement(folder)) return {};
  const fs::path staging = folder / kDecided;
  const std::string state = "the change of names in " + folder.string() + " is not finished";
  std::error_code problem;
  std::vector<fs::path> staged;
  for (const auto& entry : fs::directory_iterator(staging, problem)) staged.push_back(entry.path());
  if (problem) return failure(staging, problem.value(), state);
  for (const fs::path& file : staged) {
    if (file.filename() == kGoneList) continue;
    const fs::path target = folder / file.filename();
    if (::rename(file.c_str(), target.c_str()) != 0) return failure(target, errno, state);
  }
  // The new names are durable before the old ones go; the list goes last, since without it nothing could be resumed.
  sync_folder(folder);
  for (const std::string& name : lines_of(staging / kGoneList)) {
    const fs::path old = folder / name;
    if (::unlink(old.c_str()) != 0 && errno != ENOENT) return failure(old, errno, state);
  }
  sync_folder(folder);
  fs::remove_all(staging, problem);
  if (problem) return failure(staging, problem.value(), state);
  return {};
}

support::Result<void> replace_files(const fs::path& folder, const std::vector<NewFile>& files,
                                    const std::vector<std::string>& gone) {
  if (auto finished = finish_replacement(folder); !finished) return finished;
  const fs::path staging = folder / (std::string(kDecided) + "." + std::to_string(::getpid()));
  std::error_code problem;
  fs::remove_all(staging, problem);
  if (auto staged = write_files(staging, staged_files(files, gone)); !staged) {
    fs::remove_all(staging, problem);
    return staged;
  }
  if (::rename(staging.c_str(), (folder / kDecided).c_str()) != 0) {
    const int code = errno;
    fs::remove_all(staging, problem);
    return failure(folder, code, "nothing was changed there");
  }
  sync_folder(folder);
  return finish_replacement(folder);
}

}  // namespace gen::migration
