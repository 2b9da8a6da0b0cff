#pragma once

#include <string>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/surroundings.hpp"
#include "gen/scope/declared.hpp"
#include "gen/scope/memory.hpp"
#include "gen/scope/rules.hpp"

namespace gen::scope {

enum class Whose {
  ours,     ///< compared and changed
  theirs,   ///< left alone, whatever flag is given
  nobodys,  ///< in a place that is ours, but neither declared nor known: drift
};
std::string_view whose_name(Whose whose);  ///< "ours", "theirs", "nobody's"

struct Verdict {
  Whose whose = Whose::theirs;
  std::string reason;       ///< for people: "declared at schema/shop.sql:3" without the place, "ledger of Flyway"
  model::Identifier owner;  ///< of the object, or of what it hangs on; empty where nobody owns it
};

/// All that decides whose an object is.
struct Basis {
  Rules rules;
  Declared declared;
  Memory memory;
  model::Surroundings surroundings;
  /// Every place is ours where the rules name none: for commands that look at a database without schema files.
  bool everywhere = false;
};

/// The one place that answers "whose is it", for the objects of one catalog. Rules, the first that speaks decides:
///   a  `ignore` names it: theirs
///   b  a schema file declares it external: theirs. A schema file declares, retires or renames it: ours
///   -  it is the ledger of another project of gen's, schema and all: theirs. (That of this project is in no catalog.)
///      It comes before what the migrations made: backfills that run under psql make a schema of that name.
///   c  the migrations folder made it: ours
///   d  a sign of others: theirs. The reading role has not the privileges of its owner, unless that role owns declared
///      objects as well; it is the ledger of a known tool; it is a partition of a parent that says
///      `partitions managed elsewhere`, or that pg_partman manages.
///      (Members of extensions are in no catalog: see introspect::read.)
///   e  it lies in a place that is ours (what `manage` names, or without it a schema that a file declares or puts
///      something into): nobody's
///   f  anything else is theirs
/// What hangs on another object follows it, unless b or c speak for it by itself or a pattern of `ignore` names its
/// kind. The schema "public", which every database has, is theirs until a file speaks of it or `manage` names it by its
/// kind.
class Scope {
 public:
  /// Both must outlive the scope.
  Scope(const model::Catalog& catalog, const Basis& basis);

  /// REQUIRES: the catalog has `key`.
  Verdict judge(const model::ObjectKey& key) const;

  /// What shows that a tool made `object` for itself, whoever owns it: "ledger of Flyway".
  std::optional<std::string> sign_of_a_tool(const model::Object& object) const;

  /// Who owns what the schema files declare.
  const std::set<model::Identifier>& our_owners() const { return our_owners_; }

 private:
  Verdict judge_whole(const model::Object& object) const;
  std::optional<Verdict> judge_alone(const Subject& subject, const Verdict& of_holder) const;
  bool is_in_ledger(const model::ObjectKey& key) const;
  std::optional<std::string> sign_of_others(const model::Object& object, const Subject& subject) const;
  std::optional<std::string> sign_of_a_manager(const model::Table& table) const;
  template <class Spoken>
  bool speaks_of(const Spoken& has, const model::ObjectKey& key) const;
  bool was_made(const model::ObjectKey& key) const;
  bool is_declared(const model::ObjectKey& key) const;
  std::optional<std::string> place(const Subject& subject) const;
  Subject subject_of(const model::Object& object) const;

  const model::Catalog& catalog_;
  const Basis& basis_;
  bool is_all_ours_ = false;  ///< all of the database is looked at as ours
  std::set<model::Identifier> our_owners_;
  std::set<model::Identifier> ledgers_;  ///< schemas that are the ledger of a project of gen's
};

/// What `object` hangs on, as it stands in `catalog`; null where it stands for itself. Sequences of columns hang on
/// their table.
const model::Object* holder_of(const model::Catalog& catalog, const model::Object& object);

/// An object that is theirs.
struct LeftAlone {
  model::ObjectKey key;
  Verdict verdict;
  /// Worth a line of its own: it hangs on nothing that is theirs, and is not the schema "public".
  bool is_listed = true;
};

/// A catalog without what is theirs, and what that is. Dependencies of and on it are left out, and so
/// are objects without a kind of the model in schemas that are theirs.
struct Separation {
  model::Catalog catalog;
  std::vector<LeftAlone> left;  ///< in the order of their keys
};
/// What is theirs and in `kept` stays in the catalog: what ours refers to.
Separation separate(const model::Catalog& catalog, const Basis& basis, const std::set<model::ObjectKey>& kept = {});

/// "4 schemas and 3 tables of others"; "" for nothing. What lies in a schema of others, and what hangs on something, is
/// not counted by itself, nor is the schema "public".
std::string summary(const std::vector<LeftAlone>& left);

/// Where the rules contradict the schema files: GEN9009 a declared object is named by `ignore`, GEN9010 `manage`
/// names neither a declared object nor its schema. `catalog` tells owners; null: not known.
support::Diagnostics contradictions(const Basis& basis, const model::Catalog* catalog);

/// GEN1620: a table whose partitions are said to be managed elsewhere has none in `desired`, what the files make.
support::Diagnostics misplaced_managers(const Declared& declared, const model::Catalog& desired);

/// Warnings GEN9011: patterns that name nothing in the database nor in the schema files.
support::Diagnostics idle_patterns(const Basis& basis, const model::Catalog& catalog);

}  // namespace gen::scope
