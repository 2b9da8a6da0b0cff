#pragma once

#include "gen/model/table.hpp"
#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"

namespace gen::render {

/// "ALTER TABLE x ALTER COLUMN c".
SqlBuilder alter_column_start(const model::Table& table, const model::Identifier& column);

/// "id bigint NOT NULL DEFAULT ...", as CREATE TABLE and ADD COLUMN have it.
void column_definition(SqlBuilder& sql, const model::Table& table, const model::Column& column);
/// COLLATE left out, the rest of the constraints: NOT NULL, DEFAULT, GENERATED; nothing when there are none.
void column_constraints(SqlBuilder& sql, const model::Table& table, const model::Column& column);
/// "GENERATED ALWAYS AS IDENTITY (...)".
void identity_clause(SqlBuilder& sql, const model::Table& table, const model::Column& column);

/// What CREATE TABLE cannot say about a column, its comment and its privileges.
Script dress_column(const model::Table& table, const model::Column& column);

/// GRANT and REVOKE on one column; the default is nothing.
Script change_column_privileges(const model::ObjectHeader& relation, const model::Identifier& column,
                                const std::vector<model::Privilege>& before,
                                const std::vector<model::Privilege>& after);
SqlText comment_on_column(const model::ObjectKey& relation, const model::Identifier& column, const std::string& text);

}  // namespace gen::render
