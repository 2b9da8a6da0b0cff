#include "gen/model/catalog.hpp"
#include "model/object_json.hpp"

namespace gen::model {
namespace {

/// Raised whenever the stored form changes, so that caches of older versions are misses.
constexpr int kStoredForm = 3;

}  // namespace

using nlohmann::json;

std::string to_json(const Catalog& catalog) {
  json objects = json::array();
  std::map<ObjectKey, std::size_t> numbers;  // dependencies refer to keys by number: keys repeat a lot
  json keys = json::array();
  auto number_of = [&](const ObjectKey& key) {
    auto [it, fresh] = numbers.emplace(key, numbers.size());
    if (fresh) keys.push_back(key_to_json(key));
    return it->second;
  };
  for (const auto& [key, object] : catalog.objects) objects.push_back({number_of(key), object_to_json(object)});
  json dependencies = json::array();
  for (const Dependency& d : catalog.dependencies) {
    dependencies.push_back({number_of(d.dependent), number_of(d.referenced), static_cast<int>(d.type)});
  }
  const DatabaseSettings& s = catalog.settings;
  return json{{"form", kStoredForm},
              {"keys", std::move(keys)},
              {"objects", std::move(objects)},
              {"dependencies", std::move(dependencies)},
              {"unmodelled", catalog.unmodelled},
              {"server_version", catalog.server_version},
              {"settings", {s.encoding, s.collate, s.ctype, s.provider, s.locale}},
              {"current_user", catalog.current_user.str()},
              {"database_owner", catalog.database_owner.str()}}
      .dump();
}

std::optional<Catalog> from_json(std::string_view text) try {
  const json in = json::parse(text);
  if (in.at("form") != kStoredForm) return std::nullopt;
  std::vector<ObjectKey> keys;
  for (const json& key : in.at("keys")) keys.push_back(key_from_json(key));
  Catalog catalog;
  for (const json& item : in.at("objects")) {
    const ObjectKey& key = keys.at(item.at(0).get<std::size_t>());
    catalog.objects.emplace(key, object_from_json(key, item.at(1)));
  }
  for (const json& d : in.at("dependencies")) {
    catalog.dependencies.push_back({keys.at(d.at(0).get<std::size_t>()), keys.at(d.at(1).get<std::size_t>()),
                                    static_cast<DependencyType>(d.at(2).get<int>())});
  }
  in.at("unmodelled").get_to(catalog.unmodelled);
  in.at("server_version").get_to(catalog.server_version);
  const json& s = in.at("settings");
  catalog.settings = {s.at(0), s.at(1), s.at(2), s.at(3), s.at(4)};
  catalog.current_user = Identifier(in.at("current_user").get<std::string>());
  catalog.database_owner = Identifier(in.at("database_owner").get<std::string>());
  return catalog;
} catch (const std::exception&) {
  return std::nullopt;  // a truncated or foreign file: the cache simply misses
}

}  // namespace gen::model
