#include "gen/scope/scope.hpp"

#include "gen/scope/public_schema.hpp"

#include <algorithm>
#include <array>

#include "scope/ledger_of.hpp"

namespace gen::scope {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

namespace {

std::string quoted(const Pattern& pattern) { return '"' + pattern.text() + '"'; }

/// The object that carries the name which `key` has as its owner.
const Object* owner_in(const Catalog& catalog, const ObjectKey& key) {
  if (key.kind == ObjectKind::user_mapping) {
    const auto server = catalog.objects.find({ObjectKind::foreign_server, {}, {}, key.owner, {}});
    return server == catalog.objects.end() ? nullptr : &server->second;
  }
  if (const Object* relation = catalog.find_relation({key.schema, key.owner})) return relation;
  for (const ObjectKind kind : {ObjectKind::domain, ObjectKind::composite_type}) {
    const auto type = catalog.objects.find({kind, key.schema, {}, key.owner, {}});
    if (type != catalog.objects.end()) return &type->second;
  }
  return nullptr;
}

/// The schema that an object is in, or is.
const Identifier& place_of(const ObjectKey& key) { return key.kind == ObjectKind::schema ? key.name : key.schema; }

std::string ledger_in(const Identifier& schema) {
  const std::size_t prefix = std::string_view("gen_").size();
  return schema.str().size() <= prefix ? "ledger of gen" : "ledger of gen's project " + schema.str().substr(prefix);
}

}  // namespace

std::string_view whose_name(Whose whose) {
  switch (whose) {
    case Whose::ours:
      return "ours";
    case Whose::theirs:
      return "theirs";
    case Whose::nobodys:
      return "nobody's";
  }
  return {};
}

const Object* holder_of(const Catalog& catalog, const Object& object) {
  const ObjectKey& key = model::header(object).key;
  if (!key.owner.empty()) return owner_in(catalog, key);
  if (const auto* index = std::get_if<model::Index>(&object)) return catalog.find_relation(index->relation);
  if (const auto* statistics = std::get_if<model::Statistics>(&object))
    return catalog.find_relation(statistics->relation);
  const auto* sequence = std::get_if<model::Sequence>(&object);
  return sequence != nullptr && sequence->owned_by ? catalog.find_relation(sequence->owned_by->table) : nullptr;
}

/// Owners of what the files declare are no sign of others, even where the role that looks may not act for them: a role
/// that only compares is none of them.
Scope::Scope(const Catalog& catalog, const Basis& basis) : catalog_(catalog), basis_(basis) {
  const PatternList& manage = basis.rules.manage;  // "*" alone names what has no name
  is_all_ours_ = basis.everywhere && (manage.empty() || manage.naming({{ObjectKind::schema, {}, {}, {}, {}}, {}}));
  for (const auto& [key, object] : catalog.objects) {
    const auto& owner = model::header(object).owner;
    const bool counts =
        !key.schema.empty() && !hangs_on_another(key.kind) && key.kind != ObjectKind::default_privileges;
    if (owner && counts && basis.declared.has(key)) our_owners_.insert(*owner);
    const auto* table = std::get_if<model::Table>(&object);
    if (table != nullptr && is_book_of_gen(*table)) ledgers_.insert(key.schema);
  }
}

Subject Scope::subject_of(const Object& object) const {
  const model::ObjectHeader& head = model::header(object);
  Subject subject{head.key, head.owner.value_or(Identifier())};
  if (head.key.kind == ObjectKind::default_privileges) subject.owner = head.key.name;
  if (const auto* table = std::get_if<model::Table>(&object)) {
    subject.is_partition = table->partition_of.has_value();
    subject.is_foreign = !table->server.empty();
  }
  return subject;
}

Verdict Scope::judge(const ObjectKey& key) const {
  const auto found = catalog_.objects.find(key);
  if (found == catalog_.objects.end()) return {};
  const Object* holder = holder_of(catalog_, found->second);
  if (holder == nullptr || holder == &found->second) return judge_whole(found->second);
  const ObjectKey& of = model::header(*holder).key;
  Verdict followed = judge(of);
  if (auto alone = judge_alone(subject_of(found->second), followed)) return *alone;
  followed.reason = "belongs to " + to_string(of) + ": " + followed.reason;
  return followed;
}

/// What hangs on something, where a rule speaks of it by itself.
std::optional<Verdict> Scope::judge_alone(const Subject& subject, const Verdict& of_holder) const {
  if (const Pattern* pattern = basis_.rules.ignore.naming(subject))
    return Verdict{Whose::theirs, quoted(*pattern) + " of [scope] ignore names it", of_holder.owner};
  if (of_holder.whose == Whose::ours || is_in_ledger(subject.key)) return std::nullopt;
  if (basis_.declared.has(subject.key)) return Verdict{Whose::ours, "a schema file declares it", of_holder.owner};
  if (basis_.declared.gives_up(subject.key))
    return Verdict{Whose::ours, "a schema file retires or renames it", of_holder.owner};
  if (basis_.memory.made(subject.key)) return Verdict{Whose::ours, "the migrations made it", of_holder.owner};
  const Pattern* managed = basis_.rules.manage.naming(subject);
  if (managed != nullptr && managed->names_a_kind() && of_holder.whose == Whose::theirs)
    return Verdict{Whose::nobodys, quoted(*managed) + " of [scope] manage names it, but no schema file declares it",
                   of_holder.owner};
  return std::nullopt;
}

Verdict Scope::judge_whole(const Object& object) const {
  const Subject subject = subject_of(object);
  const auto say = [&](Whose whose, std::string reason) { return Verdict{whose, std::move(reason), subject.owner}; };
  if (const Pattern* pattern = basis_.rules.ignore.naming(subject))
    return say(Whose::theirs, quoted(*pattern) + " of [scope] ignore names it");
  if (basis_.declared.is_external(subject.key)) return say(Whose::theirs, "a schema file declares it external");
  if (is_declared(subject.key)) return say(Whose::ours, "a schema file declares it");
  if (is_in_ledger(subject.key)) return say(Whose::theirs, ledger_in(place_of(subject.key)));
  if (basis_.declared.gives_up(subject.key)) return say(Whose::ours, "a schema file retires or renames it");
  if (was_made(subject.key)) return say(Whose::ours, "the migrations made it");
  if (auto sign = sign_of_others(object, subject)) return say(Whose::theirs, std::move(*sign));
  if (auto ours = place(subject)) return say(Whose::nobodys, std::move(*ours));
  return say(Whose::theirs, subject.key == kPublicSchema ? "every database has it, and no schema file speaks of it"
                                                         : "nothing here declares, made or manages it");
}

bool Scope::is_in_ledger(const ObjectKey& key) const { return ledgers_.count(place_of(key)) != 0; }

/// Files and migrations may give default privileges of the role that runs them without naming that role.
template <class Spoken>
bool Scope::speaks_of(const Spoken& has, const ObjectKey& key) const {
  if (has(key)) return true;
  if (key.kind != ObjectKind::default_privileges || key.name != catalog_.current_user) return false;
  ObjectKey of_runner = key;
  of_runner.name = Identifier();
  return has(of_runner);
}

bool Scope::was_made(const ObjectKey& key) const {
  return speaks_of([&](const ObjectKey& each) { return basis_.memory.made(each); }, key);
}

bool Scope::is_declared(const ObjectKey& key) const {
  return speaks_of([&](const ObjectKey& each) { return basis_.declared.has(each); }, key);
}

std::optional<std::string> Scope::sign_of_others(const Object& object, const Subject& subject) const {
  const std::set<Identifier>& held = basis_.surroundings.held_roles;
  const Identifier& owner = subject.owner;
  if (!owner.empty() && !held.empty() && held.count(owner) == 0 && our_owners_.count(owner) == 0)
    return "it belongs to " + quote_identifier(owner) + ", for whom this role may not act";
  return sign_of_a_tool(object);
}

std::optional<std::string> Scope::sign_of_a_tool(const Object& object) const {
  const auto* table = std::get_if<model::Table>(&object);
  if (table == nullptr) return std::nullopt;
  // Who writes down all that there is, writes ledgers as well: whether the migrations made them is not known there.
  const std::string_view tool = is_all_ours_ ? std::string_view() : ledger_of(*table);
  if (!tool.empty()) return "ledger of " + std::string(tool);
  return sign_of_a_manager(*table);
}

/// A partition of a partition is the manager's as well.
std::optional<std::string> Scope::sign_of_a_manager(const model::Table& table) const {
  if (!table.partition_of) return std::nullopt;
  const model::QualifiedName& parent = table.partition_of->parent;
  if (basis_.declared.managed_elsewhere().count(parent) != 0)
    return "the partitions of " + to_string(parent) + " are managed elsewhere, as its declaration says";
  if (basis_.surroundings.managed_parents.count(parent) != 0)
    return "pg_partman manages the partitions of " + to_string(parent);
  const Object* above = catalog_.find_relation(parent);
  const auto* partitioned = above == nullptr ? nullptr : std::get_if<model::Table>(above);
  const bool is_known = partitioned == nullptr || basis_.declared.has(partitioned->key);
  return is_known ? std::nullopt : sign_of_a_manager(*partitioned);
}

/// Why the place that an object lies in is ours. That a database is ours says nothing of who may do what in the schema
/// "public": platforms grant there (but who writes down what there is, writes that, too). Default privileges are no
/// part of a place, not even those of gen's own role: a platform sets them up for the role that it hands out.
std::optional<std::string> Scope::place(const Subject& subject) const {
  const Pattern* pattern = basis_.rules.manage.naming(subject);
  if (pattern != nullptr && (subject.key != kPublicSchema || pattern->names_a_kind() || is_all_ours_))
    return quoted(*pattern) + " of [scope] manage names it, but no schema file declares it";
  if (basis_.everywhere && basis_.rules.manage.empty()) return "it is in this database";
  if (subject.key.kind == ObjectKind::default_privileges) return std::nullopt;
  const PatternList& manage = basis_.rules.manage;
  const Subject schema{{ObjectKind::schema, {}, {}, subject.key.schema, {}}, {}};
  // A list of places is all of them: one table of a platform's schema may be ours, and named there by itself.
  const bool is_listed = manage.empty() || manage.naming(schema) != nullptr;
  if (is_listed && basis_.declared.is_place(subject.key.schema))
    return "schema " + quote_identifier(subject.key.schema) + " is ours, but no schema file declares it";
  return std::nullopt;
}

}  // namespace gen::scope
