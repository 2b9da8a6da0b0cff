#include "gen/migration/write_files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace gen::migration {
namespace {

namespace fs = std::filesystem;

/// Undoes what was done so far unless told that all went well.
class Batch {
 public:
  explicit Batch(const fs::path& folder) : folder_(folder) {}
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  ~Batch();

  support::Result<void> stage(const NewFile& file);
  support::Result<void> publish();

 private:
  struct Entry {
    fs::path target;
    fs::path temporary;
    fs::path backup;  ///< a second name of the file that is being replaced; empty when there is none
    bool renamed = false;
  };
  support::Diagnostic failure(const fs::path& path) const;

  fs::path folder_;
  std::vector<Entry> entries_;
  bool done_ = false;
};

Batch::~Batch() {
  for (const Entry& entry : entries_) {
    if (!done_ && entry.renamed && !entry.backup.empty()) {
      ::rename(entry.backup.c_str(), entry.target.c_str());
    } else if (!done_ && entry.renamed) {
      ::unlink(entry.target.c_str());
    }
    ::unlink(entry.temporary.c_str());
    if (!entry.backup.empty()) ::unlink(entry.backup.c_str());
  }
}

support::Diagnostic Batch::failure(const fs::path& path) const {
  return support::error(
      "GEN4009",
      "cannot write " + path.string() + ": " + std::strerror(errno) + "; nothing was changed in " + folder_.string(),
      {},
      errno == ENOSPC ? "free disk space and run the command again"
                      : "check the rights of the folder and run the command again");
}

bool write_all(int descriptor, const std::string& content) {
  std::size_t at = 0;
  while (at < content.size()) {
    const ssize_t count = ::write(descriptor, content.data() + at, content.size() - at);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    at += static_cast<std::size_t>(count);
  }
  return true;
}

support::Result<void> Batch::stage(const NewFile& file) {
  const std::string mark = "." + file.name + "." + std::to_string(::getpid());
  entries_.push_back({folder_ / file.name, folder_ / (mark + ".new"), {}, false});
  Entry& entry = entries_.back();
  const int descriptor = ::open(entry.temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (descriptor < 0) return failure(entry.target);
  const bool written = write_all(descriptor, file.content) && ::fsync(descriptor) == 0;
  const int problem = errno;
  const bool closed = ::close(descriptor) == 0;
  if (!written) errno = problem;
  if (!written || !closed) return failure(entry.target);
  return {};
}

/// Gives the old file a second name, or copies it where the file system has no hard links. True without an old file.
bool keep_old(const fs::path& target, const fs::path& backup) {
  if (::link(target.c_str(), backup.c_str()) == 0 || errno == ENOENT) return true;
  std::error_code problem;
  fs::copy_file(target, backup, problem);
  return !problem;
}

support::Result<void> Batch::publish() {
  for (Entry& entry : entries_) {
    const fs::path backup = entry.temporary.string() + ".old";
    ::unlink(backup.c_str());
    if (!keep_old(entry.target, backup)) return failure(entry.target);
    if (::access(backup.c_str(), F_OK) == 0) entry.backup = backup;
    if (::rename(entry.temporary.c_str(), entry.target.c_str()) != 0) return failure(entry.target);
    entry.renamed = true;
  }
  done_ = true;
  if (const int descriptor = ::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); descriptor >= 0) {
    ::fsync(descriptor);
    ::close(descriptor);
  }
  return {};
}

}  // namespace

support::Result<void> check_writable(const fs::path& folder) {
  fs::path there = folder.empty() ? fs::path(".") : folder;
  while (::access(there.c_str(), F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
    const fs::path above = there.parent_path();
    if (above == there) break;
    there = above.empty() ? fs::path(".") : above;
  }
  std::error_code ignored;
  const bool is_folder = fs::is_directory(there, ignored);
  if (is_folder && ::access(there.c_str(), W_OK | X_OK) == 0) return {};
  const int problem = is_folder ? errno : ENOTDIR;
  const std::string what = there == folder ? "cannot write to the folder " : "cannot make the folder ";
  return support::error("GEN4009", what + folder.string() + ": " + std::strerror(problem), {},
                        "check the rights of " + there.string() + ", or name another folder with --dir");
}

support::Result<void> write_files(const fs::path& folder, const std::vector<NewFile>& files) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) {
    return support::error("GEN4009", "cannot make the folder " + folder.string() + ": " + problem.message());
  }
  Batch batch(folder);
  for (const NewFile& file : files) {
    if (auto staged = batch.stage(file); !staged) return staged;
  }
  return batch.publish();
}

}  // namespace gen::migration
