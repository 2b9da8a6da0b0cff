#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gen::cli {

/// A value that gen prints as JSON. The members of an object keep the order in which they came. A list in braces is an
/// object when it holds nothing but pairs that begin with a text, else an array: {{"id", 7}, {"name", "a"}}.
///
/// Text is made of it by a library (json.cpp), whose templates the files that only fill in values do not need.
class Json {
 public:
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;

  Json(std::nullptr_t = nullptr) {}
  Json(std::same_as<bool> auto value) : value_(value) {}
  Json(std::integral auto value) requires(!std::same_as<decltype(value), bool>)
      : value_(static_cast<std::int64_t>(value)) {}
  Json(double value) : value_(value) {}
  Json(std::string value) : value_(std::move(value)) {}
  Json(std::string_view value) : value_(std::string(value)) {}
  Json(const char* value) : value_(std::string(value)) {}
  template <class T>
  Json(const std::vector<T>& list) : value_(Array(list.begin(), list.end())) {}
  Json(std::initializer_list<Json> list);

  static Json array();

  /// Appends to an array.
  void push_back(Json value);
  /// The member of an object, added when it is not there; null becomes an object.
  Json& operator[](std::string_view name);
  /// The first element of an array that has one.
  const Json& front() const { return std::get<Array>(value_).front(); }

  /// As text, on one line when `indent` is negative. Secrets are masked in every text before quotes and backslashes are
  /// escaped, since afterwards nobody would know them again. Text that is not UTF-8 is shown with replacement
  /// characters.
  std::string text(int indent) const;

 private:
  friend struct JsonTree;
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value_;
};

}  // namespace gen::cli
