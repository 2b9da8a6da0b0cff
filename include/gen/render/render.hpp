#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_builder.hpp"
#include "gen/render/sql_text.hpp"

/// The statements for the objects of the model. All names are written qualified, so that no statement depends on a
/// search_path. Nothing here ever writes CASCADE or IF EXISTS. Types, expressions and definitions are added as the
/// model has them. Rules of what PostgreSQL can change in place are those of the manual's pages of the ALTER commands.
namespace gen::render {

/// The parents of a table (INHERITS, or the one it is a partition of), to know what its columns get from them.
using Parents = std::vector<const model::Table*>;

// --- whole objects --------------------------------------------------------------------------------------------------

/// The statements that make the object itself and nothing that hangs on it; the object belongs to the role that runs
/// them. Empty for what only exists through another object: a constraint that is not `local`, a `cloned` trigger.
Script create(const model::Object& object);

/// What hangs on a fresh object: owner (when set), comments of it and its columns or attributes, privileges of it and
/// its columns, what CREATE cannot say (storage, statistics targets, n_distinct), row security, replica identity FULL
/// and NOTHING, the enabled state of triggers and rules, defaults of view columns. Not what needs a further object:
/// `own_sequence`, `set_replica_identity`, `set_cluster`, `attach_index`.
///
/// A column that a table only inherits gets its default and NOT NULL from the parents as well; with `parents` only
/// what differs from them is written, without them every such default is.
Script dress(const model::Object& object, const Parents& parents = {});

/// DROP with the right noun; `concurrently` is for indexes. Default privileges have no DROP: what takes them back is
/// written, in one DO block when that is more than one statement.
SqlText drop(const model::Object& object, bool concurrently = false);
/// For a constraint of a table that may have gone with another one.
SqlText drop_if_exists(const model::Constraint& constraint);

/// Statements that change `before` into `after` in place. REQUIRES: same kind and key. The owner is changed only when
/// `after` names one. An empty script: nothing to do. Nothing: PostgreSQL cannot do it in place, the object must be
/// dropped and created again.
///
/// Of tables this leaves out columns (`add_column`, `drop_column`, `alter_column`), partition membership
/// (`attach_partition`, `detach_partition`), and what names an index (`set_replica_identity`, `set_cluster`); of
/// sequences OWNED BY (`own_sequence`). An index or constraint that becomes attached to one of the parent's is
/// attached.
std::optional<Script> alter(const model::Object& before, const model::Object& after);

/// ALTER ... RENAME TO of any object but a column. A constraint of a domain needs the form with the object.
SqlText rename(const model::ObjectKey& from, const model::Identifier& to);
SqlText rename(const model::Object& object, const model::Identifier& to);
/// ALTER ... SET SCHEMA. REQUIRES: a kind that has a schema and no owner.
SqlText set_schema(const model::ObjectKey& key, const model::Identifier& to);
/// ALTER ... OWNER TO. REQUIRES: a kind that has owners.
SqlText set_owner(const model::Object& object, const model::Identifier& owner);
/// COMMENT ON ... IS; an empty text removes the comment.
SqlText comment_on(const model::Object& object, const std::string& text);

// --- tables ---------------------------------------------------------------------------------------------------------

/// CREATE TABLE over several lines, a column or constraint each. Of an inheriting table only the columns of its own; a
/// partition is written as a table of its own with all its columns, to be attached later. `parents` of an inheriting
/// table tell which generation expressions come from them: before 16 those cannot be said again.
///
/// Keys over the same columns must not be inline together: the server makes one of them (transformIndexConstraints).
SqlText create_table(const model::Table& table, const std::vector<const model::Constraint*>& inline_constraints,
                     const Parents& parents = {});
/// CREATE TABLE ... PARTITION OF. REQUIRES: partition_of is set. Defaults and NOT NULL of its columns are written when
/// they differ from those of `parent`; all of them without it.
SqlText create_partition_of(const model::Table& table, const std::vector<const model::Constraint*>& inline_constraints,
                            const model::Table* parent = nullptr);
/// REQUIRES for these: partition_of is set.
SqlText attach_partition(const model::Table& table);
SqlText detach_partition(const model::Table& table, bool concurrently);
/// Ends a DETACH CONCURRENTLY that was interrupted (detach_pending).
SqlText finalize_detach(const model::Table& table);

/// ALTER TABLE ... REPLICA IDENTITY as the table says.
SqlText set_replica_identity(const model::Table& table);
/// CLUSTER ON its cluster_index, or SET WITHOUT CLUSTER.
SqlText set_cluster(const model::Table& table);
SqlText set_cluster(const model::MaterializedView& view);

// --- columns --------------------------------------------------------------------------------------------------------

/// ALTER TABLE ... ADD COLUMN and what hangs on it; for a column that is not `local` only the latter.
Script add_column(const model::Table& table, const model::Column& column);
SqlText drop_column(const model::Table& table, const model::Identifier& column);
SqlText rename_column(const model::ObjectKey& relation, const model::Identifier& from, const model::Identifier& to);

/// Changes a column in place. Nothing: it must be dropped and added (it becomes generated, or its generation
/// expression changes). `using_expression` may be empty when an assignment cast leads from the old type to the new.
std::optional<Script> alter_column(const model::Table& table, const model::Column& before, const model::Column& after,
                                   const std::string& using_expression);

// Single facets of a column, for recipes that place them by hand.
SqlText set_not_null(const model::Table& table, const model::Identifier& column, bool not_null);
/// SET DEFAULT, or DROP DEFAULT without an expression.
SqlText set_default(const model::Table& table, const model::Identifier& column,
                    const std::optional<std::string>& expression);

// --- constraints and indexes ----------------------------------------------------------------------------------------

/// ADD CONSTRAINT on its table or domain; NOT VALID when asked for or when the constraint is not validated.
/// `only` leaves the partitions out: the index of a partitioned table waits for theirs to be attached.
Script add_constraint(const model::Constraint& constraint, bool not_valid, bool only = false);
SqlText validate_constraint(const model::Constraint& constraint);
/// REQUIRES: a unique or primary key constraint. The index takes the name of the constraint.
SqlText add_constraint_using_index(const model::Constraint& constraint, const model::Identifier& index);

SqlText create_index(const model::Index& index, bool concurrently);
/// ALTER INDEX parent ATTACH PARTITION child.
SqlText attach_index(const model::QualifiedName& parent, const model::QualifiedName& child);

// --- other kinds ----------------------------------------------------------------------------------------------------

/// ALTER SEQUENCE ... OWNED BY the column it belongs to, or NONE.
SqlText own_sequence(const model::Sequence& sequence);
SqlText rename_enum_label(const model::ObjectKey& type, const std::string& from, const std::string& to);

}  // namespace gen::render
