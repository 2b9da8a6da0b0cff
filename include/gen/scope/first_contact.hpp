#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/surroundings.hpp"
#include "gen/scope/rules.hpp"

namespace gen::scope {

/// A line of `[scope]`, and why it is there.
struct ReasonedPattern {
  std::string text;
  std::string reason;  ///< for a comment; may be empty
};

/// What is left to others, for a person: objects with one reason.
struct LeftGroup {
  std::string reason;  ///< "belongs to bi", "ledger of Flyway"
  std::vector<model::ObjectKey> keys;
  std::string if_ours;  ///< where it may be ours: the line of `[scope]` to change; "" where there is no doubt
};

/// Whose the objects of a database are that nobody has described yet, and the rules that say so from now on.
struct FirstContact {
  std::set<model::Identifier> us;  ///< the roles whose objects are taken for ours
  std::vector<ReasonedPattern> manage;
  std::vector<ReasonedPattern> ignore;
  /// What is ours and only a declaration can say so: it hangs on a table of others (a trigger that calls a function of
  /// ours), or it is a schema that others made for us.
  std::set<model::ObjectKey> to_declare;
  std::vector<LeftGroup> left;

  /// Others have something here. If not, `manage` and `ignore` are needless.
  bool is_shared() const { return !left.empty(); }
};

/// Decides by ownership. What belongs to us lies in places of ours: schemas that belong to us or hold nothing of
/// others, and "public". We are the role that reads and the owner of the database; a superuser, who may act for all, is
/// not: it reads as the owner of the database, where that one has anything. A role that the reading one may only act
/// for is somebody else, since platforms make their users members of their own roles. What lies in no schema goes by
/// its owner and by what it is about. Ledgers of migration tools and partitions that others manage are theirs, whoever
/// owns them.
///
/// Where `manage` is given, it says which places are ours, and the owners of these schemas are us, too.
FirstContact meet(const model::Catalog& live, const model::Surroundings& surroundings, const PatternList& manage);

/// What was left and why: "belongs to bi: schema bi and 1 publication". At most `most` lines, the last one for the
/// rest.
std::vector<std::string> lines_of(const std::vector<LeftGroup>& left, std::size_t most);

/// A pattern as gen.toml writes it, with its quotes.
std::string in_toml(const std::string& pattern);

/// Patterns as `[scope]` lists hold them.
std::vector<WrittenPattern> written(const std::vector<ReasonedPattern>& patterns);

}  // namespace gen::scope
