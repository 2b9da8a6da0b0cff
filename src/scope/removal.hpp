#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/object_key.hpp"

namespace gen::scope {

/// What DROP or ALTER says of one object. `kinds` are those that its word may mean; `schema` is "public" where the
/// statement gives none to a kind that has one.
struct Named {
  std::set<model::ObjectKind> kinds;
  model::Identifier schema, owner, name;
  std::optional<std::string> arguments;  ///< of functions, as written but for blanks behind commas

  /// Whether it means `key`; arguments decide where both sides have them.
  bool means(const model::ObjectKey& key) const;
};

/// The objects that a DROP takes away; empty for other statements, and for kinds that are not named like SQL names.
std::vector<Named> dropped_by(std::string_view sql);

/// A new name or another schema.
struct Move {
  Named from;
  model::Identifier name;    ///< empty: keeps its name
  model::Identifier schema;  ///< empty: keeps its schema
};

/// ALTER ... RENAME TO and ALTER ... SET SCHEMA of a whole object; nothing for other statements.
std::optional<Move> moved_by(std::string_view sql);

/// The object that an ALTER is about; nothing for other statements.
std::optional<Named> altered_by(std::string_view sql);

/// What ALTER TABLE takes from a table: a column that it drops or gives another type, a constraint that it drops.
struct Part {
  Named table;
  model::Identifier name;
  bool is_constraint = false;
  bool is_dropped = false;
};
std::vector<Part> parts_taken_by(std::string_view sql);

/// A new name for a column or a constraint of a table.
struct PartMove {
  Named table;
  model::Identifier from, to;
  bool is_constraint = false;
};
std::optional<PartMove> part_moved_by(std::string_view sql);

/// The default privileges that an ALTER DEFAULT PRIVILEGES gives, without a name where it names no role; empty for
/// other statements.
std::vector<model::ObjectKey> default_privileges_of(std::string_view sql);

}  // namespace gen::scope
