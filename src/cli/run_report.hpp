#pragma once

#include <string>

#include "cli/json.hpp"

namespace gen::cli {

/// A JSON file about a run, for hooks, readable by us alone; removed with the object.
class RunReportFile {
 public:
  explicit RunReportFile(const Json& report);
  ~RunReportFile();
  RunReportFile(const RunReportFile&) = delete;
  RunReportFile& operator=(const RunReportFile&) = delete;

  /// "" when it could not be written.
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace gen::cli
