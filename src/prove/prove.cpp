#include "gen/prove/prove.hpp"

#include <algorithm>
#include <array>

#include "gen/diff/change.hpp"
#include "prove/rehearsal.hpp"

namespace gen::prove {
namespace {

using model::ObjectKey;
using support::Result;

/// What rows can do to a statement that is right as such: data exceptions, broken constraints, a subquery with two
/// rows, limits of sizes, and what functions of users raise (manual, appendix A). gen's own files raise without one.
bool is_about_rows(const pg::ServerError& error) {
  constexpr std::array<std::string_view, 6> kClasses{"21", "22", "23", "38", "39", "54"};
  if (std::ranges::find(kClasses, std::string_view(error.sqlstate).substr(0, 2)) != kClasses.end()) return true;
  return error.is("P0001") && !error.message.starts_with("contract refused") &&
         !error.message.starts_with("backfill stopped");
}

/// The tables whose rows a statement failed on: the one that the server names, else those that the statement names,
/// else all.
std::set<ObjectKey> blamed(const FailedStatement& failed, const std::set<ObjectKey>& tables,
                           const Permission& permission) {
  std::set<ObjectKey> blamed;
  for (const ObjectKey& table : tables) {
    std::vector<ObjectKey> names{table, permission.later_name(table)};
    const auto& tree = permission.tree_of(table);
    names.insert(names.end(), tree.begin(), tree.end());
    const bool named = std::ranges::any_of(names, [&](const ObjectKey& name) {
      return failed.error.table == name.name.str() && failed.error.schema.starts_with(name.schema.str());
    });
    if (named) blamed.insert(table);
  }
  if (!blamed.empty()) return blamed;
  for (const ObjectKey& table : tables) {
    if (failed.sql.find(qualified_name(table)) != std::string::npos) blamed.insert(table);
  }
  return blamed.empty() ? tables : blamed;
}

/// All that goes through rehearsals, until one tells what holds.
class Proof {
 public:
  Proof(const Claim& claim, desired::Scratch& scratch, const std::filesystem::path& cache_dir)
      : claim_(claim),
        scratch_(scratch),
        cache_dir_(cache_dir),
        touched_(touched_tables(claim.from, claim.to, diff::compare(claim.from, claim.to))),
        script_(claim.from, claim.to, claim.intents, touched_),
        up_(claim.from, claim.to, claim.intents, touched_),
        round_(up_) {
    for (const emit::Pair& pair : claim.files) {
      up_.add_loss(pair.up.header->loses);
      round_.add_loss(pair.up.header->loses);
      round_.add_loss(pair.down.header->loses);
    }
  }

  Result<Verdict> run() {
    Seed seed{script_, up_, round_, {touched_.tables.begin(), touched_.tables.end()}};
    std::vector<std::string> reasons;
    for (int attempt = 1;; ++attempt) {
      Rehearsal rehearsal(claim_, seed, scratch_, cache_dir_);
      auto verdict = rehearsal.run();
      if (verdict) {
        verdict->details.insert(verdict->details.end(), reasons.begin(), reasons.end());
        return verdict;
      }
      const FailedStatement& failed = rehearsal.failed();
      if (!rehearsal.has_rows() || !is_about_rows(failed.error)) return verdict;
      const auto out = attempt < kMostAttempts ? blamed(failed, seed.tables, up_) : seed.tables;
      for (const ObjectKey& table : out) {
        seed.tables.erase(table);
        seed.left_out.insert(table);
      }
      reasons.push_back("with rows that it depends on: " + failed.error.message + " (" + failed.error.sqlstate + ')');
    }
  }

 private:
  static constexpr int kMostAttempts = 3;

  const Claim& claim_;
  desired::Scratch& scratch_;
  const std::filesystem::path& cache_dir_;
  Touched touched_;
  SeedScript script_;
  Permission up_;
  Permission round_;
};

}  // namespace

Result<Verdict> prove(const Claim& claim, desired::Scratch& scratch, const std::filesystem::path& cache_dir) {
  return Proof(claim, scratch, cache_dir).run();
}

}  // namespace gen::prove
