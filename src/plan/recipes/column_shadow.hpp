#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/recipes/recipes.hpp"

namespace gen::plan {

/// One column on its way to another type: the column beside it that will take its place, and how values go over.
struct ColumnShadow {
  model::Column before;
  model::Column after;
  model::Column bare;   ///< the shadow: new type, new place, nothing else
  std::string up;       ///< the new value, from the old row; of the new type
  std::string down;     ///< the old value, from a row in which the new column has the shadow's name
  std::string pending;  ///< condition of rows whose shadow is not in step
  std::optional<model::Constraint> in_step;   ///< CHECK that the shadow has the value of `up`
  std::optional<model::Constraint> not_null;  ///< CHECK that proves NOT NULL
};

/// GEN3005 where a cast would depend on the session.
support::Result<ColumnShadow> make_shadow(const model::Intents& intents, const model::Table& table,
                                          const RetypedColumn& column);

/// Types without an equality operator are compared by their text.
bool has_equality(const std::string& type);
/// The type for an explicit cast that, unlike one to a type with a length, never cuts a value off: what is too long
/// must fail, as an assignment does.
std::string cast_type(const std::string& type);
/// The value of a column as one of another type: by the expression `given`, else by a cast.
std::string conversion(const std::string& given, const model::Identifier& name, const std::string& from,
                       const std::string& to);

/// The column with the name, type and NOT NULL of `column`, and nothing that hangs on it.
model::Column bare_column(const model::Column& column, const model::Identifier& name);

}  // namespace gen::plan
