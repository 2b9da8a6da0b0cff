#include "file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <thread>

namespace gen::pg {

std::optional<FileLock> FileLock::take(const std::filesystem::path& file, Kind kind,
                                       std::chrono::milliseconds patience) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return std::nullopt;
  FileLock lock(descriptor);
  const auto deadline = std::chrono::steady_clock::now() + patience;
  // Polled, not waited for: a lock that is never given must not hang the program.
  while (flock(descriptor, (kind == Kind::shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
    if (std::chrono::steady_clock::now() >= deadline) return std::nullopt;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return lock;
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace gen::pg
