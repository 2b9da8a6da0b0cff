#pragma once

#include <set>
#include <string>

#include "gen/prove/trial.hpp"
#include "prove/rows/table_contents.hpp"

namespace gen::prove {

/// Listens to a run of the applier and runs what has to stand being run twice once more, directly behind its first run:
/// statements that change rows, and statements that run outside a transaction, whose record a crash may cut off. Inside
/// a transaction the second run is rolled back. Findings go into the trial.
class RepeatSteps : public apply::Progress {
 public:
  RepeatSteps(const TrialInput& input, Trial& trial, pg::Connection& session)
      : input_(input), trial_(trial), session_(session) {}

  void file_started(const migration::File& file) override;
  void step_finished(const migration::File& file, std::size_t index, std::chrono::milliseconds took) override;
  void file_finished(const migration::File& file, std::chrono::milliseconds took) override;
  void note(const std::string& text) override { input_.progress.note(text); }

  std::size_t repeated() const { return repeated_.size(); }
  /// Statements that found rows to change in their first run, or may have.
  bool touched_rows() const { return touched_rows_; }

 private:
  /// What a second run did.
  struct Outcome {
    std::optional<pg::ServerError> error;
    std::uint64_t rows = 0;
    std::vector<std::string> tables;       ///< whose content it changed
    std::vector<std::string> differences;  ///< of the schema, outside transactions
  };

  void repeat(const migration::File& file, std::size_t index);
  support::Result<Outcome> in_savepoint(const std::string& sql);
  support::Result<Outcome> in_the_open(const std::string& sql);
  void judge(const migration::File& file, std::size_t index, const Outcome& outcome);

  const TrialInput& input_;
  Trial& trial_;
  pg::Connection& session_;
  std::set<std::string> repeated_;  ///< "FILE:INDEX"; a file whose lock was busy is run again from its begin
  bool touched_rows_ = false;
};

}  // namespace gen::prove
