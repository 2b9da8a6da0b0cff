#pragma once

#include <nlohmann/json.hpp>

#include "gen/model/catalog.hpp"

namespace gen::model {

/// Makes the object of the kind of `key` from the JSON object of a catalog row or the cache. Members that are absent or
/// null leave the field at its default. Throws nlohmann::json::exception for a member of another type.
Object object_from_json(const ObjectKey& key, const nlohmann::json& fields);
nlohmann::json object_to_json(const Object& object);

ObjectKey key_from_json(const nlohmann::json& in);
nlohmann::json key_to_json(const ObjectKey& key);

}  // namespace gen::model
