#include "desired/load_failure.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "desired/missing_of_others.hpp"

namespace gen::desired {
namespace {

using model::ObjectKey;
using model::ObjectKind;
using source::Statement;
using support::Diagnostic;
using support::Diagnostics;

constexpr std::size_t kNamedDependents = 5;

support::SourceSpan place_of(const LoadFailure& failure) {
  const Statement& statement = failure.statement;
  if (failure.error.position == 0) return statement.span;
  return statement.origin_of(support::byte_offset_of_character(statement.sql, failure.error.position - 1));
}

/// What Debian and the packages of apt.postgresql.org call it, as far as there is a rule.
std::string debian_package(const std::string& extension, int major) {
  std::string name = extension;
  std::ranges::replace(name, '_', '-');
  if (name == "vector") name = "pgvector";
  if (name.starts_with("postgis")) name = "postgis-3";
  if (name.starts_with("pg-") && name != "pg-hint-plan") name = name.substr(3);
  return "postgresql-" + std::to_string(major) + '-' + name;
}

Diagnostic describe(const LoadFailure& failure) {
  const pg::ServerError& error = failure.error;
  if (error.is("0A000") && error.message.find("extension") != std::string::npos) {
    Diagnostic missing = pg::to_diagnostic(error, "GEN2102", place_of(failure));
    missing.hint =
        "install the extension's package for the scratch server's version of PostgreSQL, or name a server "
        "that has it with --scratch-url";
    return missing;
  }
  return pg::to_diagnostic(error, "GEN2101", place_of(failure));
}

/// The extension that a complaint is about, of those that nothing stands in for whole: one whose member it names, else
/// those of which nobody knows the members.
std::vector<std::string> extensions_behind(const pg::ServerError& error, const pg::ExtensionStandIns& stand_ins) {
  std::vector<std::string> unknown;
  const bool wants_class = error.message.find("no default operator class") != std::string::npos;
  for (const auto& [extension, shape] : stand_ins.made()) {
    const bool is_member = std::ranges::any_of(shape.without, [&](const std::string& name) {
      return error.message.find('"' + name + '"') != std::string::npos;
    });
    if (is_member || (wants_class && !shape.without.empty())) return {extension};
    if (shape.schema.empty()) unknown.push_back(extension);
  }
  return unknown;
}

/// What the schema files cannot have without an extension that the scratch server lacks; nothing for other failures.
std::optional<Diagnostic> missing_member(const LoadFailure& failure, int major,
                                         const pg::ExtensionStandIns& stand_ins) {
  const pg::ServerError& error = failure.error;
  if (!error.is("42704") && !error.is("42883")) return std::nullopt;
  const std::vector<std::string> behind = extensions_behind(error, stand_ins);
  if (behind.empty()) return std::nullopt;
  Diagnostic missing = pg::to_diagnostic(error, "GEN2050", place_of(failure));
  std::string packages;
  const bool is_unknown = stand_ins.made().at(behind.front()).schema.empty();
  for (const std::string& extension : behind) {
    missing.notes.push_back({"extension " + extension +
                                 (is_unknown ? " is neither on the scratch server nor in the database, so that "
                                               "nothing can stand in for its members"
                                             : " is not on the scratch server, where gen has stand-ins for "
                                               "types, functions and operators, and for nothing else"),
                             {}});
    packages += (packages.empty() ? "" : ", ") + debian_package(extension, major);
  }
  missing.hint = "install it there (Debian: " + packages + "), or name a server that has it with --scratch-url" +
                 (is_unknown ? "; or run CREATE EXTENSION in the database first" : "");
  return missing;
}

/// The name that the server did not find, as its message has it ("dear", "shop.dear"); "" for any other complaint.
/// Messages are English: the scratch session says so (manual, appendix A has the codes).
std::string missing_name(const pg::ServerError& error) {
  const std::string& text = error.message;
  if (error.is("42883")) {  // function shop.total(bigint) does not exist
    const std::size_t start = text.find(' ') + 1;
    const std::size_t end = text.find('(');
    return start == 0 || end == std::string::npos || end < start ? "" : text.substr(start, end - start);
  }
  if (error.is("42703") && text.starts_with("column ") && !text.starts_with("column \"")) {  // column c.name does not
    const std::string name = text.substr(7, text.find(' ', 7) - 7);
    return name.substr(name.rfind('.') + 1);
  }
  if (!error.is("42P01") && !error.is("42704") && !error.is("42703") && !error.is("3F000")) return "";
  const std::size_t start = text.find('"') + 1;
  const std::size_t end = start == 0 ? std::string::npos : text.find('"', start);
  std::string name = end == std::string::npos ? "" : text.substr(start, end - start);
  while (name.ends_with("[]")) name.resize(name.size() - 2);  // type "leaf[]" does not exist
  return name;
}

/// True when `statement` would find objects of `schema` without naming it.
bool searches(const Statement& statement, const std::string& schema) {
  const std::string path = ", " + (statement.search_path.empty() ? "public" : statement.search_path) + ",";
  return path.find(", " + schema + ",") != std::string::npos || path.find(", \"" + schema + "\",") != std::string::npos;
}

/// True when `key` is what the message of `failure` calls `name`.
bool is_meant(const LoadFailure& failure, const std::string& name, const ObjectKey& key) {
  if (failure.error.is("42703")) return key.kind == ObjectKind::column && key.name.str() == name;
  if (failure.error.is("3F000")) return key.kind == ObjectKind::schema && key.name.str() == name;
  if (!key.owner.empty() || key.kind == ObjectKind::schema) return false;
  const bool routine = key.kind == ObjectKind::function || key.kind == ObjectKind::aggregate;
  if (routine != failure.error.is("42883")) return false;
  if (key.schema.str() + '.' + key.name.str() == name) return true;
  return key.name.str() == name && (key.schema.empty() || searches(failure.statement, key.schema.str()));
}

/// What a statement is about; nothing for statements that declare nothing (GRANT, COMMENT).
const ObjectKey* subject_of(const LoadFailure& failure) {
  return failure.statement.declares.empty() ? nullptr : &failure.statement.declares.front().key;
}

/// Which failure needs which other one, and what of that it needs. A statement names its first missing object only, so
/// each has one need at most.
class Needs {
 public:
  explicit Needs(const std::vector<LoadFailure>& failures) : failures_(failures) {
    for (std::size_t i = 0; i < failures.size(); ++i) needs_.push_back(find(i));
  }

  std::optional<std::size_t> of(std::size_t failure) const { return needs_[failure]; }

  /// The failures of the cycle that `start` is in, in the order of the needs, `start` first; empty when it is in none.
  std::vector<std::size_t> cycle_of(std::size_t start) const {
    std::vector<std::size_t> path{start};
    for (auto at = needs_[start]; at && path.size() <= failures_.size(); at = needs_[*at]) {
      if (*at == start) return path;
      path.push_back(*at);
    }
    return {};
  }

 private:
  std::optional<std::size_t> find(std::size_t failure) const {
    const std::string name = missing_name(failures_[failure].error);
    if (name.empty()) return std::nullopt;
    for (std::size_t i = 0; i < failures_.size(); ++i) {
      const auto& declared = failures_[i].statement.declares;
      const bool found = std::any_of(declared.begin(), declared.end(), [&](const source::Declaration& declaration) {
        return is_meant(failures_[failure], name, declaration.key);
      });
      // ALTER TABLE declares no relation, and a column that it lacks is not one that it adds itself.
      if (found && !(i == failure && failures_[failure].error.is("42703"))) return i;
    }
    return std::nullopt;
  }

  const std::vector<LoadFailure>& failures_;
  std::vector<std::optional<std::size_t>> needs_;
};

std::string plural(std::string_view kind) { return kind == "index" ? "indexes" : std::string(kind) + 's'; }

/// "public.cheap -> public.dear -> public.cheap", with the kinds where they differ.
Diagnostic describe_cycle(const std::vector<LoadFailure>& failures, const std::vector<std::size_t>& cycle) {
  std::set<std::string_view> kinds;
  for (const std::size_t i : cycle) kinds.insert(kind_name(subject_of(failures[i])->kind));
  const bool one_kind = kinds.size() == 1;
  auto name = [&](std::size_t i) {
    const ObjectKey& key = *subject_of(failures[i]);
    return one_kind ? qualified_name(key) : to_string(key);
  };
  std::string path;
  for (const std::size_t i : cycle) path += name(i) + " -> ";
  path += name(cycle.front());
  const std::string message = cycle.size() == 1 ? to_string(*subject_of(failures[cycle.front()])) + " needs itself"
                              : one_kind        ? plural(*kinds.begin()) + ' ' + path + " need each other"
                                                : path + " need each other";
  Diagnostic error = support::error("GEN2103", message, place_of(failures[cycle.front()]));
  for (std::size_t i = 1; i < cycle.size(); ++i) {
    const std::string next = name(cycle[(i + 1) % cycle.size()]);
    error.notes.push_back({name(cycle[i]) + " needs " + next, place_of(failures[cycle[i]])});
  }
  error.hint = kinds.count("table") != 0
                   ? "take what closes the circle out of CREATE TABLE, and add it by an ALTER TABLE statement"
                   : "take out one of these references: PostgreSQL can make none of them first";
  return error;
}

class Report {
 public:
  Report(const std::vector<LoadFailure>& failures, const source::SchemaSource& schema, int server_major,
         const pg::ExtensionStandIns* stand_ins)
      : failures_(failures),
        schema_(schema),
        server_major_(server_major),
        stand_ins_(stand_ins),
        needs_(failures),
        told_(failures.size()) {}

  Diagnostics make() {
    for (std::size_t i = 0; i < failures_.size(); ++i) {
      if (auto error = cause(i)) {
        told_[i] = errors_.size();
        errors_.push_back(std::move(*error));
      }
    }
    followers_.resize(errors_.size());
    for (std::size_t i = 0; i < failures_.size(); ++i) follow(i);
    for (std::size_t i = 0; i < errors_.size(); ++i) add_followers(errors_[i], followers_[i]);
    return std::move(errors_);
  }

 private:
  /// The error that failure `i` is told as; nothing when it follows from another or belongs to a cycle told before.
  std::optional<Diagnostic> cause(std::size_t i) {
    if (!needs_.of(i)) {
      if (stand_ins_ != nullptr) {
        if (auto missing = missing_member(failures_[i], server_major_, *stand_ins_)) return missing;
      }
      Diagnostic error = describe(failures_[i]);
      if (std::string hint = hint_for_others(failures_[i], schema_); !hint.empty()) error.hint = std::move(hint);
      return error;
    }
    const std::vector<std::size_t> cycle = needs_.cycle_of(i);
    if (cycle.empty() || *std::min_element(cycle.begin(), cycle.end()) != i) return std::nullopt;
    for (const std::size_t member : cycle) told_[member] = errors_.size();
    return describe_cycle(failures_, cycle);
  }

  void follow(std::size_t i) {
    if (told_[i]) return;
    std::size_t root = i;
    while (!told_[root]) root = *needs_.of(root);
    const ObjectKey* subject = subject_of(failures_[i]);
    if (subject == nullptr || belongs_to_failure(*subject)) return;
    followers_[*told_[root]].insert(to_string(*subject));
  }

  /// Parts of a table that failed go without saying.
  bool belongs_to_failure(const ObjectKey& key) const {
    if (key.owner.empty()) return false;
    return std::any_of(failures_.begin(), failures_.end(), [&](const LoadFailure& failure) {
      const ObjectKey* other = subject_of(failure);
      return other != nullptr && other->owner.empty() && other->schema == key.schema && other->name == key.owner;
    });
  }

  static void add_followers(Diagnostic& error, const std::set<std::string>& names) {
    if (names.empty()) return;
    std::string list;
    std::size_t named = 0;
    for (const std::string& name : names) {
      if (named++ == kNamedDependents) break;
      list += (list.empty() ? "" : ", ") + name;
    }
    if (names.size() > kNamedDependents) list += " and " + std::to_string(names.size() - kNamedDependents) + " more";
    error.notes.push_back({"not tried because of this: " + list, {}});
  }

  const std::vector<LoadFailure>& failures_;
  const source::SchemaSource& schema_;
  int server_major_;
  const pg::ExtensionStandIns* stand_ins_;
  Needs needs_;
  std::vector<std::optional<std::size_t>> told_;  ///< failure -> index in `errors_`
  Diagnostics errors_;
  std::vector<std::set<std::string>> followers_;  ///< by index in `errors_`
};

}  // namespace

Diagnostics explain_failures(const std::vector<LoadFailure>& failures, const source::SchemaSource& schema,
                             int server_major, const pg::ExtensionStandIns* stand_ins) {
  return Report(failures, schema, server_major, stand_ins).make();
}

}  // namespace gen::desired
