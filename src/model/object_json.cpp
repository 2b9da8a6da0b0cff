#include "model/object_json.hpp"

#include "model/json_fields.hpp"

namespace gen::model {

using nlohmann::json;

namespace {

template <class Struct>
Object make_object(const ObjectKey& key, const json& fields) {
  Struct made;
  from_json_value(fields, made);
  made.key = key;
  return made;
}

}  // namespace

json key_to_json(const ObjectKey& key) {
  return json::array(
      {std::string(kind_name(key.kind)), key.schema.str(), key.owner.str(), key.name.str(), key.signature});
}

ObjectKey key_from_json(const json& in) {
  return {kind_from_name(in.at(0).get<std::string>()).value(), Identifier(in.at(1).get<std::string>()),
          Identifier(in.at(2).get<std::string>()), Identifier(in.at(3).get<std::string>()),
          in.at(4).get<std::string>()};
}

Object object_from_json(const ObjectKey& key, const json& fields) {
  switch (key.kind) {
#define GEN_KIND(enumerator, Struct, sql_name) \
  case ObjectKind::enumerator:                 \
    return make_object<Struct>(key, fields);
#include "gen/model/kinds.def"
    case ObjectKind::column:
      break;
  }
  return {};
}

json object_to_json(const Object& object) {
  json out;
  std::visit(
      [&out](const auto& value) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(value)>, std::monostate>) to_json_value(out, value);
      },
      object);
  return out;
}

std::string object_text(const Object& object) { return object_to_json(object).dump(); }

}  // namespace gen::model
