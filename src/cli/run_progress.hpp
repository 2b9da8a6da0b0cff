#pragma once

#include "cli/context.hpp"
#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"

namespace gen::cli {

/// A line on stderr for each file that was run.
class RunProgress : public apply::Progress {
 public:
  explicit RunProgress(const Context& context) : context_(context) {}
  void file_started(const migration::File& file) override;
  void file_finished(const migration::File& file, std::chrono::milliseconds took) override;
  void waiting(const std::string& holder) override;
  void retrying(const migration::File& file, int attempt, const std::string& blockers) override;
  void note(const std::string& text) override;

 private:
  const Context& context_;
};

/// Becomes true on SIGINT or SIGTERM, so that a run ends at the next good place; a second signal ends the process.
const std::atomic<bool>& stop_requested();

/// Shows what went wrong and gives the exit code of a run.
int finish_run(const Context& context, const apply::Report& report);

}  // namespace gen::cli
