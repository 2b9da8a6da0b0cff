#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <utility>

namespace gen::pg {

/// An flock(2) on a file, released when this object goes or its process dies. Movable.
class FileLock {
 public:
  enum class Kind { shared, exclusive };

  /// Tries for `patience`; nothing when others hold it all the while or the file cannot be opened.
  static std::optional<FileLock> take(const std::filesystem::path& file, Kind kind,
                                      std::chrono::milliseconds patience = std::chrono::milliseconds(0));

  FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileLock& operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace gen::pg
