#pragma once

#include "gen/model/catalog.hpp"

namespace gen::scope {

/// The object that a column is part of; others as they are.
inline model::ObjectKey whole(const model::Catalog& catalog, const model::ObjectKey& key) {
  if (key.kind != model::ObjectKind::column) return key;
  if (const model::Object* relation = catalog.find_relation({key.schema, key.owner}))
    return model::header(*relation).key;
  return {model::ObjectKind::composite_type, key.schema, {}, key.owner, {}};
}

}  // namespace gen::scope
