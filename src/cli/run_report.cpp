#include "cli/run_report.hpp"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include <nlohmann/json.hpp>

#include "gen/support/secrets.hpp"

namespace gen::cli {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const apply::Report& report, const std::string& command, const std::string& environment) {
  Json files = Json::array();
  for (const apply::FileResult& file : report.files) {
    files.push_back({{"version", file.version.str()},
                     {"name", file.name},
                     {"phase", std::string(migration::phase_name(file.phase))},
                     {"steps", file.steps},
                     {"ms", file.ms},
                     {"retries", file.retries}});
  }
  Json problems = Json::array();
  for (const support::Diagnostic& found : report.diagnostics) {
    const bool is_error = found.severity == support::Severity::error;
    problems.push_back({{"severity", is_error ? "error" : "warning"},
                        {"code", found.code},
                        {"message", found.message},
                        {"hint", found.hint}});
  }
  return {{"command", command},
          {"environment", environment},
          {"outcome", outcome_name(report.outcome)},
          {"exit_code", static_cast<int>(report.outcome)},
          {"files", std::move(files)},
          {"held", report.held.size()},
          {"diagnostics", std::move(problems)}};
}

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

std::string outcome_name(apply::Outcome outcome) {
  switch (outcome) {
    case apply::Outcome::done:
      return "done";
    case apply::Outcome::failed:
      return "failed";
    case apply::Outcome::busy:
      return "busy";
    case apply::Outcome::half_way:
      return "half_way";
    case apply::Outcome::interrupted:
      return "interrupted";
  }
  return "failed";
}

std::string error_code(const apply::Report& report) {
  for (const support::Diagnostic& found : report.diagnostics) {
    if (found.severity == support::Severity::error) return found.code;
  }
  return "";
}

RunReportFile::RunReportFile(const apply::Report& report, const std::string& command, const std::string& environment) {
  std::error_code failure;
  const std::filesystem::path folder = std::filesystem::temp_directory_path(failure);
  if (failure) return;
  std::string name = (folder / "gen-report-XXXXXX").string();
  const int descriptor = ::mkstemp(name.data());
  if (descriptor < 0) return;
  path_ = name;
  const std::string text = json_of(report, command, environment).dump(2, ' ', false, Json::error_handler_t::replace);
  if (!write_all(descriptor, support::without_secrets(text) + "\n")) {
    ::unlink(path_.c_str());
    path_.clear();
  }
  ::close(descriptor);
}

RunReportFile::~RunReportFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

}  // namespace gen::cli
