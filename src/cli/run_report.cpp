#include "cli/run_report.hpp"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "cli/json_report.hpp"

namespace gen::cli {
namespace {

bool write_all(int descriptor, const std::string& text) {
  std::size_t written = 0;
  while (written < text.size()) {
    const ssize_t count = ::write(descriptor, text.data() + written, text.size() - written);
    if (count <= 0) return false;
    written += static_cast<std::size_t>(count);
  }
  return true;
}

}  // namespace

RunReportFile::RunReportFile(const Json& report) {
  std::error_code failure;
  const std::filesystem::path folder = std::filesystem::temp_directory_path(failure);
  if (failure) return;
  std::string name = (folder / "gen-report-XXXXXX").string();
  const int descriptor = ::mkstemp(name.data());
  if (descriptor < 0) return;
  path_ = name;
  if (!write_all(descriptor, report.text(2) + "\n")) {
    ::unlink(path_.c_str());
    path_.clear();
  }
  ::close(descriptor);
}

RunReportFile::~RunReportFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

}  // namespace gen::cli
