#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/recipes/recipes.hpp"

namespace gen::plan {

/// One column on its way to another type, or another name: the column beside it that will take its place, and how
/// values go over.
struct ColumnShadow {
  model::Column before;
  model::Column after;
  model::Column bare;  ///< the shadow: new type, new place, nothing else
  std::string up;      ///< the new value, from the old row; of the new type
  std::string down;    ///< the old value, from a row in which the new column has the shadow's name; "" = see `numbered`
  std::string pending;                        ///< condition of rows whose shadow is not in step
  std::optional<model::Constraint> in_step;   ///< CHECK that the shadow has the value of `up`, or, when visible, one
  std::optional<model::Constraint> not_null;  ///< CHECK that proves NOT NULL
  std::vector<model::Column> read;            ///< the columns of the old row that `up` is made of
  bool repeatable = true;                     ///< `up` gives the same each time; else a row gets it once
  bool numbered = false;                      ///< the old values cannot be had again: the old identity counts anew
  std::optional<model::Sequence> counter;     ///< the default of the old column counts with that since expand
  bool is_written = false;                    ///< the files say how values go over, and back maybe not all of them
  std::string comparison;   ///< behind the shadow's name where its value is compared: "::text", a COLLATE
  std::string compared_up;  ///< `up` as it is compared with that

  /// The column is renamed: the new program knows the shadow under its own name.
  bool visible() const { return before.name != after.name; }
};

/// GEN3005 where a cast would depend on the session.
support::Result<ColumnShadow> make_shadow(const RecipeContext& context, const model::Table& before,
                                          const model::Table& after, const RetypedColumn& column);

/// The shadow itself.
model::Column shadow_column(const RetypedColumn& column);

bool has_equality(const std::string& type);
/// What stands behind a value of the type where it is compared: "::text" where there is no equality operator, else "".
std::string comparison_cast(const std::string& type);
/// The type for an explicit cast that, unlike one to a type with a length, never cuts a value off: what is too long
/// must fail, as an assignment does.
std::string cast_type(const std::string& type);
/// The value of a column as one of another type: by the expression `given`, else by a cast.
std::string conversion(const std::string& given, const model::Identifier& name, const std::string& from,
                       const std::string& to);

/// The column with the name, type and NOT NULL of `column`, and nothing that hangs on it.
model::Column bare_column(const model::Column& column, const model::Identifier& name);

}  // namespace gen::plan
