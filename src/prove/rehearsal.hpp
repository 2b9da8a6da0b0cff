#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "gen/desired/scratch.hpp"
#include "gen/prove/prove.hpp"
#include "prove/rows/kept_rows.hpp"
#include "prove/rows/seed_script.hpp"
#include "prove/run_file.hpp"

namespace gen::prove {

/// Rows for the tables that a migration reaches, and what it may do to them.
struct Seed {
  const SeedScript& script;
  const Permission& up;     ///< what running all up files may do
  const Permission& round;  ///< what running up and down may do
  std::set<model::ObjectKey> tables;
  std::set<model::ObjectKey> left_out = {};  ///< those that a file failed on for what their rows held
};

/// One run of the files over a scratch database, with rows in some tables.
class Rehearsal {
 public:
  /// All must outlive this.
  Rehearsal(const Claim& claim, const Seed& seed, desired::Scratch& scratch, const std::filesystem::path& cache_dir)
      : claim_(claim), seed_(seed), scratch_(scratch), cache_dir_(cache_dir) {}

  /// Errors: those of prove().
  support::Result<Verdict> run();
  /// After a file failed: the statement.
  const FailedStatement& failed() const { return failed_; }
  bool has_rows() const { return filled_ > 0; }

 private:
  support::Result<void> prepare(pg::Connection& session);
  support::Result<void> sow(pg::Connection& session);
  support::Result<void> sow_more(pg::Connection& session, int round);
  support::Result<void> try_phases(pg::Connection& session);
  support::Result<void> first_up(pg::Connection& session);
  support::Result<void> up(pg::Connection& session);
  support::Result<void> down(pg::Connection& session);
  support::Result<void> returned(pg::Connection& session, std::size_t state, const std::string& what);
  support::Result<void> reached(pg::Connection& session);
  support::Result<SeenTables> look(pg::Connection& session);
  support::Result<void> rows_are_there(pg::Connection& session, const Permission& permission,
                                       const std::string& behind);
  support::Result<void> try_file(const migration::File& file, pg::Connection& session);
  support::Result<bool> second_opinion(const pg::ConnectionTarget& have);
  support::Result<bool> opinion_of_dump(const pg::ConnectionTarget& have, const pg::ConnectionTarget& want,
                                        const DumpLeeway& leeway);
  bool ends_a_phase(std::size_t file) const;
  Verdict verdict() const;
  std::string words_on_extensions() const;

  const Claim& claim_;
  const Seed& seed_;
  desired::Scratch& scratch_;
  const std::filesystem::path& cache_dir_;
  std::vector<model::Catalog> states_;
  SeenTables rows_;         ///< that must still be there
  std::size_t filled_ = 0;  ///< tables with rows
  std::vector<std::string> details_;
  std::set<std::string> changed_;  ///< columns whose values a way up and down makes others
  FailedStatement failed_;
};

}  // namespace gen::prove
