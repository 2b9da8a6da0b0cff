#pragma once

#include <optional>
#include <set>
#include <string>

#include "gen/apply/up.hpp"
#include "gen/prove/trial.hpp"

namespace gen::prove {

/// The scratch database of one trial with a session in it, and the applier at work there. What goes wrong is written
/// into the trial.
class TrialDatabase {
 public:
  /// Errors go into `trial`, which has then failed.
  static std::optional<TrialDatabase> create(const TrialInput& input, Trial& trial);

  pg::Connection& session() { return *session_; }
  const pg::ConnectionTarget& target() const { return database_->target(); }

  /// Builds the ground of the input, as far as its schemas are there. False: stop here.
  bool lay_ground();
  /// The rest of it, which `up` builds between two files. False: stop here.
  bool lay_what_waits() { return !ground_waits_ || applied_ == 0 || lay_ground(); }
  bool ground_waits() const { return ground_waits_; }
  /// Runs pending files, at most `limit`, with the rows of the seed put in where they belong. False: stop here.
  bool up(std::optional<std::size_t> limit = std::nullopt, apply::Progress* progress = nullptr);
  /// Undoes the file that was applied last.
  bool down();
  /// Runs the seed, if there is one that has not run.
  bool seed_now();
  /// The same, if the next file is the one that it has to stand in front of.
  bool seed_when_due() { return applied_ != seed_position_ || seed_now(); }
  bool is_seeded() const { return seeded_; }
  /// Closes the session, and leaves the database in place when the input says so.
  void close();

 private:
  TrialDatabase(const TrialInput& input, Trial& trial, pg::ScratchDatabase database, pg::Connection session);
  bool run_to(std::size_t wanted, apply::Progress& progress);
  bool run_up(std::optional<std::size_t> limit, apply::Progress& progress);
  bool taken(const apply::Report& report);
  bool made_role_for(const apply::Report& report);

  const TrialInput* input_;
  Trial* trial_;
  migration::Folder folder_;  ///< without holds
  std::optional<pg::ScratchDatabase> database_;
  std::optional<pg::Connection> session_;
  std::set<std::string> roles_;
  std::size_t applied_ = 0;
  std::size_t seed_position_ = 0;  ///< number of files that run before the seed
  bool seeded_ = false;
  bool ground_waits_ = false;  ///< for a schema that a migration makes
};

/// Adds an error and the verdict that goes with it; a trial that failed stays failed.
void fail(Trial& trial, TrialVerdict verdict, const support::Diagnostics& why);

}  // namespace gen::prove
