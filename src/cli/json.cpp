#include "cli/json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "gen/support/secrets.hpp"

namespace gen::cli {

/// The value as the library has it.
struct JsonTree {
  using Tree = nlohmann::ordered_json;

  static Tree of(const Json& json) { return std::visit(JsonTree{}, json.value_); }

  Tree operator()(std::nullptr_t) const { return nullptr; }
  Tree operator()(const std::string& text) const { return support::without_secrets(text); }
  Tree operator()(const Json::Array& array) const {
    Tree tree = Tree::array();
    for (const Json& element : array) tree.push_back(of(element));
    return tree;
  }
  Tree operator()(const Json::Object& object) const {
    Tree tree = Tree::object();
    for (const auto& [name, value] : object) tree[name] = of(value);
    return tree;
  }
  Tree operator()(auto scalar) const { return scalar; }

  /// Name and value, when the element of a list in braces is such a pair; null otherwise.
  static const Json::Array* pair_in(const Json& element) {
    const auto* pair = std::get_if<Json::Array>(&element.value_);
    return pair != nullptr && pair->size() == 2 && std::holds_alternative<std::string>(pair->front().value_) ? pair
                                                                                                             : nullptr;
  }
};

Json::Json(std::initializer_list<Json> list) {
  if (!std::ranges::all_of(list, JsonTree::pair_in)) {
    value_ = Array(list);
    return;
  }
  Object members;
  for (const Json& element : list) {
    const Array& pair = *JsonTree::pair_in(element);
    members.emplace_back(std::get<std::string>(pair[0].value_), pair[1]);
  }
  value_ = std::move(members);
}

Json Json::array() {
  Json json;
  json.value_ = Array{};
  return json;
}

void Json::push_back(Json value) { std::get<Array>(value_).push_back(std::move(value)); }

Json& Json::operator[](std::string_view name) {
  if (std::holds_alternative<std::nullptr_t>(value_)) value_ = Object{};
  auto& members = std::get<Object>(value_);
  const auto found = std::ranges::find(members, name, &Object::value_type::first);
  if (found != members.end()) return found->second;
  return members.emplace_back(std::string(name), Json()).second;
}

std::string Json::text(int indent) const {
  return JsonTree::of(*this).dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace gen::cli
