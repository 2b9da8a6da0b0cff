#pragma once

#include <string>

#include "gen/apply/report.hpp"

namespace gen::cli {

/// "done", "failed", "busy", "half_way" or "interrupted".
std::string outcome_name(apply::Outcome outcome);

/// The code of the first error; "" without one.
std::string error_code(const apply::Report& report);

/// A JSON file about a run, for hooks, readable by us alone; removed with the object.
class RunReportFile {
 public:
  RunReportFile(const apply::Report& report, const std::string& command, const std::string& environment);
  ~RunReportFile();
  RunReportFile(const RunReportFile&) = delete;
  RunReportFile& operator=(const RunReportFile&) = delete;

  /// "" when it could not be written.
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace gen::cli
