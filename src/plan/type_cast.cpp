#include "plan/type_cast.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

namespace gen::plan {
namespace {

struct TypeName {
  std::string base;            ///< without modifiers: "character varying", "shop.mood"
  std::vector<int> modifiers;  ///< (10,2); empty without
  bool array = false;
};

/// Splits what format_type prints. Modifiers stand before " with time zone" in the time types.
TypeName split(const std::string& type) {
  TypeName name;
  std::string text = type;
  if (text.size() > 2 && text.ends_with("[]")) {
    name.array = true;
    text.resize(text.size() - 2);
  }
  const auto open = text.find('(');
  const auto close = text.find(')');
  if (open != std::string::npos && close != std::string::npos && close > open && text.find('"') == std::string::npos) {
    const char* at = text.data() + open + 1;
    const char* end = text.data() + close;
    while (at < end) {
      int value = 0;
      auto [next, failure] = std::from_chars(at, end, value);
      if (failure != std::errc{}) break;
      name.modifiers.push_back(value);
      at = next < end ? next + 1 : next;
    }
    text.erase(open, close - open + 1);
  }
  name.base = text;
  return name;
}

template <std::size_t N>
bool among(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<std::string_view, 6> kNumbers{"smallint", "integer",          "bigint",
                                                   "real",     "double precision", "numeric"};
constexpr std::array<std::string_view, 3> kStrings{"text", "character varying", "character"};
constexpr std::array<std::string_view, 3> kMoments{"timestamp without time zone", "timestamp with time zone", "date"};
constexpr std::array<std::string_view, 2> kDocuments{"json", "jsonb"};
constexpr std::array<std::string_view, 2> kNetworks{"inet", "cidr"};
constexpr std::array<std::string_view, 2> kBits{"bit", "bit varying"};

bool same_family(std::string_view a, std::string_view b) {
  return (among(a, kNumbers) && among(b, kNumbers)) || (among(a, kMoments) && among(b, kMoments)) ||
         (among(a, kDocuments) && among(b, kDocuments)) || (among(a, kNetworks) && among(b, kNetworks)) ||
         (among(a, kBits) && among(b, kBits));
}

}  // namespace

std::string default_using(const model::Identifier& column, const std::string& from_type, const std::string& to_type) {
  const TypeName from = split(from_type);
  const TypeName to = split(to_type);
  const std::string name = support::quote_identifier(column);
  if (from.array == to.array && (from.base == to.base || same_family(from.base, to.base))) return "";
  if (!to.array && among(to.base, kStrings)) return "";  // anything is assigned to a string through its output
  if (!from.array && (among(from.base, kStrings) || (among(from.base, kNumbers) && to.base == "boolean") ||
                      (from.base == "boolean" && to.base == "integer"))) {
    return name + "::" + to_type;
  }
  return name + (to.array && from.array ? "::text[]::" : "::text::") + to_type;
}

bool keeps_values_apart(const std::string& from_type, const std::string& to_type) {
  constexpr std::array<std::string_view, 3> kIntegers{"smallint", "integer", "bigint"};
  if (from_type == to_type) return true;
  const bool to_string = to_type == "text" || to_type == "character varying";
  if (among(from_type, kIntegers)) return among(to_type, kIntegers) || to_type == "numeric" || to_string;
  if (from_type == "uuid") return to_string;
  if (from_type == "date") return to_type == "timestamp without time zone";
  const TypeName from = split(from_type);
  return from.base != "character" && among(from.base, kStrings) && is_catalog_only_change(from_type, to_type);
}

bool is_catalog_only_change(const std::string& from_type, const std::string& to_type) {
  const TypeName from = split(from_type);
  const TypeName to = split(to_type);
  if (from.array || to.array) return from_type == to_type;
  const bool from_varying = from.base == "character varying" || from.base == "text";
  if (from_varying && to.base == "text") return true;
  if (from_varying && to.base == "character varying") {
    if (to.modifiers.empty()) return true;
    return from.base == "character varying" && !from.modifiers.empty() && to.modifiers[0] >= from.modifiers[0];
  }
  if (from.base == "cidr" && to.base == "inet") return true;
  if (from.base != to.base) return false;
  if (from.base == "numeric") {
    if (to.modifiers.empty()) return true;
    auto scale = [](const TypeName& type) { return type.modifiers.size() > 1 ? type.modifiers[1] : 0; };
    return !from.modifiers.empty() && to.modifiers[0] >= from.modifiers[0] && scale(to) == scale(from);
  }
  const bool widens = from.base == "bit varying" || from.base == "interval" || from.base.starts_with("timestamp") ||
                      from.base.starts_with("time ");
  if (!widens) return from_type == to_type;
  if (to.modifiers.empty()) return true;
  return !from.modifiers.empty() && to.modifiers[0] >= from.modifiers[0];
}

}  // namespace gen::plan
