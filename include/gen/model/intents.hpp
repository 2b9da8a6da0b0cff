#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "gen/model/object_key.hpp"
#include "gen/support/source_span.hpp"

namespace gen::model {

/// What DDL cannot say. Keys name things as the *desired* schema does: the old name of a column stands in a `Rename`
/// whose owner is the table under its new name. An intent that names nothing in the database is a no-op.

/// `renamed from`. For a label of an enum both keys have kind enum_type, owner = the type, name = the label. For a
/// function the signature of both keys is that of the declaration.
struct Rename {
  ObjectKey from;
  ObjectKey to;
  support::SourceSpan span;
};

/// `using (expr) reverse (expr)` of a column whose type changes, or that takes the place of others; there `reverse`
/// stands with those (`Retire`). `reverse_expression` may be empty.
struct TypeConversion {
  ObjectKey column;
  std::string using_expression;
  std::string reverse_expression;
  support::SourceSpan span;
};

/// `backfill (expr)`: the value for rows that were there before.
struct Backfill {
  ObjectKey column;
  std::string expression;
  support::SourceSpan span;
};

/// Written approval to drop. For functions an empty signature approves every overload of that name when
/// `all_overloads` is true.
struct Retire {
  ObjectKey key;
  support::SourceSpan span;
  bool all_overloads = false;
  std::string reverse = {};  ///< of a column: its value, from the columns that take its place
};

/// `strategy direct` or `strategy online` of a table, column, index, constraint or any other object.
struct StrategyChoice {
  ObjectKey key;
  bool direct = false;
  support::SourceSpan span;
};

/// `partitions managed elsewhere` of a partitioned table: a program makes and drops its partitions at run time.
struct ManagedElsewhere {
  ObjectKey table;
  support::SourceSpan span;
};

/// A label that leaves an enum. `replacement` is the label rows get instead; empty: none may have it.
struct EnumValueMapping {
  ObjectKey type;
  std::string removed;
  std::string replacement;
  support::SourceSpan span;
};

struct Intents {
  std::vector<Rename> renames;
  std::vector<TypeConversion> conversions;
  std::vector<Backfill> backfills;
  std::vector<Retire> retired;
  std::vector<StrategyChoice> strategies;
  std::vector<EnumValueMapping> enum_mappings;
  std::vector<ManagedElsewhere> managed_elsewhere;
  std::map<ObjectKey, support::SourceSpan> columns;  ///< where the files declare them
  std::set<support::FileId> sql_files;               ///< they write intents as `-- gen:` comments
  std::set<support::FileId> gen_files;

  /// Whether a hint about `where`, or about no place in particular, has to speak SQL.
  bool in_sql(const support::SourceSpan& where) const {
    return where.known() ? sql_files.count(where.file) != 0 : gen_files.empty() && !sql_files.empty();
  }
};

}  // namespace gen::model
