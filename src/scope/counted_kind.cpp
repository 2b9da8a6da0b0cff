#include "scope/counted_kind.hpp"

namespace gen::scope {

std::string kind_of_many(model::ObjectKind kind, std::size_t count) {
  std::string word(model::kind_name(kind));
  if (count == 1 || word.ends_with('s')) return word;
  if (word.ends_with("index")) return word + "es";
  if (word.ends_with('y')) return word.substr(0, word.size() - 1) + "ies";
  return word + 's';
}

std::string counted_kind(model::ObjectKind kind, std::size_t count) {
  return std::to_string(count) + ' ' + kind_of_many(kind, count);
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text;
}

}  // namespace gen::scope
