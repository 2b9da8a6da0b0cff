#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/recipes/recipe.hpp"

/// The recipes, one a file. Each adds its steps to the context or says in `errors` why it cannot (GEN3002).
/// docs/recipes.md describes them for users.
namespace gen::plan {

// add_check.cpp
void add_check(RecipeContext& context, const model::Constraint& constraint);
/// Another rule under the same name: between expand and contract either rule is enough.
void replace_check(RecipeContext& context, const model::Constraint& before, const model::Constraint& after);
/// VALIDATE of a constraint that is there as NOT VALID by then.
void validate_later(RecipeContext& context, const model::Constraint& constraint, std::vector<Step>& place, Phase phase);

// add_foreign_key.cpp
void add_foreign_key(RecipeContext& context, const model::Constraint& key);
/// False for the key of a partitioned table before PostgreSQL 18.
bool can_be_not_valid(const RecipeContext& context, const model::Constraint& key);
void replace_foreign_key(RecipeContext& context, const model::Constraint& before, const model::Constraint& after);

// foreign_key_tree.cpp: the same of partitioned tables on servers that do not have them NOT VALID
void add_foreign_key_tree(RecipeContext& context, const model::Constraint& key);
Step foreign_key_tree(Phase phase, const model::Constraint& key);
/// Of a table that takes its place in contract: each leaf has it NOT VALID in the same transaction, and it is proved
/// behind that.
void settle_foreign_key_tree(RecipeContext& context, const model::Constraint& key,
                             const std::vector<model::QualifiedName>& leaves);
/// RENAME CONSTRAINT, with what partitions have of it: the server renames the one on top alone, and a partition that
/// leaves would keep the other name. `catalog`: tells whether the table is partitioned.
render::Script rename_foreign_key(const model::Catalog& catalog, const model::Constraint& key,
                                  const support::Identifier& name);

// add_key.cpp: unique and primary key constraints
void add_key(RecipeContext& context, const model::Constraint& key);
/// `before` may have another name: a table has one primary key.
void replace_key(RecipeContext& context, const model::Constraint& before, const model::Constraint& after);
/// The index of the same table whose name the key's own index gets; nullptr when there is none.
const model::Index* index_in_place(const model::Catalog& catalog, const model::Constraint& key);
/// The index that a unique or primary key constraint is made of, under the name `name`.
model::Index index_of_key(const model::Constraint& key, const model::Identifier& name);

// key_tree.cpp: the same of partitioned tables
void add_key_tree(RecipeContext& context, const model::Constraint& key);
void replace_key_tree(RecipeContext& context, const model::Constraint& before, const model::Constraint& after);
/// An index of the table becomes a key under its name.
void replace_index_by_key_tree(RecipeContext& context, const model::Index& before, const model::Constraint& after);

// create_index.cpp
void create_index(RecipeContext& context, const model::Index& index);
void drop_index(RecipeContext& context, const model::Index& index);
void replace_index(RecipeContext& context, const model::Index& before, const model::Index& after);
/// What CREATE INDEX cannot say: comment, statistics targets; in migrate.
void dress_index(RecipeContext& context, const model::Index& index);
/// The tablespaces of an index, "" for that of the database.
struct IndexMove {
  std::string from;
  std::string to;
};
/// REINDEX CONCURRENTLY into another tablespace, in migrate. `subject`: the index, or the key that it is behind.
void move_index(RecipeContext& context, const model::ObjectKey& subject, const model::QualifiedName& index,
                const IndexMove& move, support::SourceSpan cause);
/// CREATE INDEX CONCURRENTLY in migrate.
void build_index(RecipeContext& context, const model::Index& index, const model::ObjectKey& subject);

/// A column whose rows need a value that they do not have yet.
struct ColumnFill {
  model::Table table;         ///< as `to` has it
  model::Column column;       ///< as `to` has it
  std::string expression;     ///< the value of a row that has NULL; "" = none is needed
  bool sets_default = false;  ///< the column came without its default, which is set once it is there
};

// fill_column.cpp: the column itself was added bare by the plain steps
void fill_column(RecipeContext& context, const ColumnFill& fill);
// set_not_null.cpp: ends in NOT NULL; with an expression NULLs are replaced first
void set_not_null(RecipeContext& context, const ColumnFill& fill);
/// The CHECK that proves it.
model::Constraint not_null_proof(const model::Table& table, const model::Column& column);

// add_identity.cpp: identity columns
/// The column itself was added bare by the plain steps.
void add_identity_column(RecipeContext& context, const model::Table& table, const model::Column& column);
/// A column that counted with nothing. `filler`: what rows with NULL get; "" = a number.
void add_identity(RecipeContext& context, const model::Table& table, const model::Column& before,
                  const model::Column& after, const std::string& filler);
/// A column whose default draws from `sequence`, which goes along when `to` does not have it: the counter goes on.
void turn_into_identity(RecipeContext& context, const model::Table& table, const model::Column& before,
                        const model::Column& after, const model::Sequence& sequence, const std::string& filler);
/// The other way round: `sequence` comes with it.
void turn_into_default(RecipeContext& context, const model::Table& table, const model::Column& before,
                       const model::Column& after, const model::Sequence& sequence);

// drop_column.cpp: lets programs leave out a NOT NULL column before it goes
void release_column(RecipeContext& context, const model::Table& table, const model::Column& column);
/// The same of a column in the primary key, which cannot take NULL: each row gets a value of its own. Returns the
/// column as it stands before it is dropped; nothing when its type has no such value.
std::optional<model::Column> release_key_column(RecipeContext& context, const model::Table& table,
                                                const model::Column& column);

// rename_part.cpp: a part of a table under another name; false when the two forms differ in more than the name
bool rename_part(RecipeContext& context, const model::Object& before, const model::Object& after);

// rename_column.cpp
struct RenamedColumn {
  model::Identifier from;
  model::Identifier to;
};
/// `expanded` is the table as it stands at the end of expand.
void rename_columns(RecipeContext& context, const model::Table& expanded, const model::Table& after,
                    const std::vector<RenamedColumn>& columns);
model::Identifier base_name(const model::ObjectKey& table);
/// Why an alias view would not do for the table; "" when it does.
std::string obstacle_to_alias(const RecipeContext& context, const model::Table& table);

// change_column_type.cpp
struct RetypedColumn {
  model::Column before;
  model::Column after;  ///< of another name where the column is renamed and both are there until contract
  std::string up;       ///< the new value from the old row; "" = by a cast
  std::string down;     ///< the old value from the new row; "" = by a cast
  std::string filler;   ///< the new value where there is none and must be one
  std::optional<model::Sequence> counter = {};  ///< it counts with that until contract, and as an identity from then on
};
model::Identifier shadow_name(const model::Identifier& column);
/// Everything that the recipe carries over or makes again because it hangs on the column.
std::vector<model::ObjectKey> dependents_of_shadow(const RecipeContext& context, const Dependents& links,
                                                   const model::ObjectKey& column);
void change_column_types(RecipeContext& context, const model::Table& before, const model::Table& after,
                         const std::vector<RetypedColumn>& columns);

}  // namespace gen::plan
