#pragma once

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::prove {

/// True when the catalog has what `key` names; labels of enums and columns are no objects of their own.
bool has_named(const model::Catalog& catalog, const model::ObjectKey& key);

/// The statements that rename or move what `catalog` has as `from`.
render::Script rename_statements(const model::Catalog& catalog, const model::ObjectKey& from,
                                 const model::ObjectKey& to);

/// What holds others is renamed first, since the keys of the others name it as the desired schema does.
std::vector<model::Rename> in_order(std::vector<model::Rename> renames);

}  // namespace gen::prove
