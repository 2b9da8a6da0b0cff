#pragma once

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::plan {

/// The sequence that a column counts with: of its identity, or one that it owns and draws its default from. Empty when
/// it does not count.
model::QualifiedName counter_of(const model::Catalog& catalog, const model::Table& table, const model::Column& column);

/// For a counter that is new to a column with rows: it goes on behind the greatest value there (the least one when it
/// counts down), so that the next row does not meet one that exists. Changes nothing in an empty table. Nothing for a
/// column that does not count. ADD GENERATED AS IDENTITY and CREATE SEQUENCE start anew (manual, ALTER TABLE).
render::Script count_on(const model::Catalog& catalog, const model::Table& table, const model::Column& column);

}  // namespace gen::plan
