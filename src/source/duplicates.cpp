#include "source/duplicates.hpp"

#include <map>
#include <set>
#include <string>
#include <tuple>

#include "gen/support/sql_lexer.hpp"
#include "source/sql/declared_objects.hpp"
#include "source/sql/token_walk.hpp"

namespace gen::source {
namespace {

using model::ObjectKind;

/// Objects that share a name space have the same `family`: a table and a view cannot have one name.
using Slot = std::tuple<int, std::string, std::string, std::string, std::string>;

int family_of(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::table:
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::sequence:
    case ObjectKind::index:
      return static_cast<int>(ObjectKind::table);
    case ObjectKind::enum_type:
    case ObjectKind::range_type:
    case ObjectKind::composite_type:
    case ObjectKind::domain:
      return static_cast<int>(ObjectKind::enum_type);
    case ObjectKind::aggregate:
      return static_cast<int>(ObjectKind::function);
    default:
      return static_cast<int>(kind);
  }
}

Slot slot_of(const model::ObjectKey& key) {
  return {family_of(key.kind), key.schema.str(), key.owner.str(), key.name.str(), key.signature};
}

/// Every name that a DROP, RENAME or SET SCHEMA mentions: such a script builds its schema step by step.
std::set<std::string> names_in_motion(const std::vector<Statement>& statements) {
  std::set<std::string> names;
  for (const Statement& statement : statements) {
    const bool drops = statement.tag.starts_with("DROP");
    if (!drops && !statement.tag.starts_with("ALTER")) continue;
    const sql::TokenWalk tokens(statement.sql);
    bool moves = drops;
    for (std::size_t i = 0; i < tokens.size() && !moves; ++i) {
      moves = tokens.is(i, "rename") || tokens.is(i, "drop") || (tokens.is(i, "set") && tokens.is(i + 1, "schema"));
    }
    for (std::size_t i = 0; i < tokens.size() && moves; ++i) {
      if (tokens.is_name(i)) names.insert(tokens.name(i).str());
    }
  }
  return names;
}

class Finder {
 public:
  explicit Finder(std::set<std::string> in_motion) : in_motion_(std::move(in_motion)) {}

  void visit(const Statement& statement) {
    // A temporary table hides another one rather than being it twice; ALTER ... ADD IF NOT EXISTS is tolerant as well.
    const sql::TokenWalk tokens(statement.sql);
    if (sql::tolerates_existing(tokens) || tokens.is(1, "temp") || tokens.is(1, "temporary")) return;
    for (const Declaration& declaration : statement.declares) {
      const bool again = visit(declaration);
      if (again && declaration.key.owner.empty()) return;  // so are all its columns and constraints
    }
  }

  support::Diagnostics take() { return std::move(errors_); }

 private:
  /// True when it was declared before.
  bool visit(const Declaration& declaration) {
    const model::ObjectKey& key = declaration.key;
    if (!declaration.signature_known || !declaration.span.known()) return false;
    if (in_motion_.contains(key.name.str()) || in_motion_.contains(key.owner.str())) return false;
    const auto [first, fresh] = seen_.emplace(slot_of(key), declaration);
    if (!fresh) report(declaration, first->second);
    return !fresh;
  }

  void report(const Declaration& again, const Declaration& first) {
    const bool column = again.key.kind == ObjectKind::column;
    support::Diagnostic error =
        support::error(column ? "GEN1202" : "GEN1201", model::to_string(again.key) + " is declared twice", again.span,
                       column ? "remove one of the two columns" : "remove one of the two, or give it another name");
    const std::string what = first.key.kind == again.key.kind ? "" : " as a " + std::string(kind_name(first.key.kind));
    error.notes.push_back({"first declared here" + what, first.span});
    errors_.push_back(std::move(error));
  }

  std::set<std::string> in_motion_;
  std::map<Slot, Declaration> seen_;
  support::Diagnostics errors_;
};

}  // namespace

support::Diagnostics find_duplicates(const std::vector<Statement>& statements) {
  Finder finder(names_in_motion(statements));
  for (const Statement& statement : statements) finder.visit(statement);
  return finder.take();
}

support::Diagnostics find_clashes(const std::vector<Statement>& ours, const std::vector<Statement>& externals) {
  std::map<Slot, const Declaration*> theirs;
  for (const Statement& statement : externals) {
    for (const Declaration& declaration : statement.declares) {
      if (declaration.key.owner.empty() && declaration.signature_known)
        theirs.emplace(slot_of(declaration.key), &declaration);
    }
  }
  support::Diagnostics errors;
  for (const Statement& statement : ours) {
    for (const Declaration& declaration : statement.declares) {
      const auto external = theirs.find(slot_of(declaration.key));
      if (external == theirs.end() || !declaration.signature_known) continue;
      support::Diagnostic error =
          support::error("GEN1610", model::to_string(declaration.key) + " is declared as ours, and external as well",
                         declaration.span, "remove one of the two: an object is ours or belongs to others");
      error.notes.push_back({"external here", external->second->span});
      errors.push_back(std::move(error));
    }
  }
  return errors;
}

}  // namespace gen::source
