#pragma once

#include <map>
#include <set>
#include <string>

#include "gen/diff/change.hpp"
#include "plan/dependents.hpp"

namespace gen::plan {

/// Changes that are left to contract whole, because PostgreSQL knows one shape of a thing at a time, and those that
/// need their outcome. Until contract all of them stand as they were.
class LateChanges {
 public:
  /// `reason` says why there is no form for both programs.
  void add(const model::ObjectKey& key, std::string reason) { reasons_.emplace(key, std::move(reason)); }
  /// Adds what needs, in its new form, the new form of something that is late: objects, and columns of tables.
  void spread(const std::vector<diff::Change>& changes, const model::Catalog& to, const Dependents& to_links);

  /// True for what is late only because it needs something that is.
  bool follows(const model::ObjectKey& key) const { return followers_.count(key) != 0; }
  bool contains(const model::ObjectKey& key) const { return reasons_.count(key) != 0; }
  const std::map<model::ObjectKey, std::string>& reasons() const { return reasons_; }

 private:
  bool add_dependent(const model::ObjectKey& key, const model::ObjectKey& needing, const Dependents& to_links);

  std::map<model::ObjectKey, std::string> reasons_;
  std::set<model::ObjectKey> followers_;
  std::set<model::ObjectKey> kept_;  ///< columns that stay, so that nobody waits for them
};

/// What is dropped and made again in no time: it holds no rows, and no file is built for it.
bool is_exchangeable(model::ObjectKind kind);

/// Why the two forms cannot both be there, nor one that serves for both; empty for what PostgreSQL changes in its
/// place, for what no program names, and for what has rows or an index, which no short transaction exchanges.
std::string reason_to_exchange(const model::Object& before, const model::Object& after);

}  // namespace gen::plan
