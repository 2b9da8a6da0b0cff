#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "gen/support/ascii.hpp"
#include "package_client.hpp"

namespace gen::pg {
namespace {

/// The parts of "18.1.0-beta.16": 18, 1, 0, beta, 16.
std::vector<std::string> version_parts(std::string_view version) {
  std::vector<std::string> parts(1);
  for (const char c : version) {
    if (c == '.' || c == '-') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

bool is_number(std::string_view part) { return !part.empty() && std::ranges::all_of(part, support::is_digit); }

/// As semantic versioning has it: numbers as numbers, and below words; a release above what has a suffix.
bool is_lower(const std::string& left, const std::string& right) {
  const bool left_is_release = left.find('-') == left.npos, right_is_release = right.find('-') == right.npos;
  if (left_is_release != right_is_release) return right_is_release;
  return std::ranges::lexicographical_compare(version_parts(left), version_parts(right),
                                              [](const std::string& a, const std::string& b) {
                                                if (is_number(a) && is_number(b))
                                                  return std::atol(a.c_str()) < std::atol(b.c_str());
                                                if (is_number(a) != is_number(b)) return is_number(a);
                                                return a < b;
                                              });
}

std::vector<std::string> texts_in(const std::string& json) {
  try {
    const auto parsed = nlohmann::json::parse(json);
    // A package that has one version only.
    if (parsed.is_string()) return {parsed.get<std::string>()};
    return parsed.get<std::vector<std::string>>();
  } catch (const nlohmann::json::exception&) {
    return {};
  }
}

}  // namespace

std::string newest_version(const std::string& json, int major) {
  std::vector<std::string> versions = texts_in(json);
  const std::string prefix = std::to_string(major) + ".";
  std::erase_if(versions, [&](const std::string& version) { return !version.starts_with(prefix); });
  const auto newest = std::ranges::max_element(versions, is_lower);
  return newest == versions.end() ? "" : *newest;
}

}  // namespace gen::pg
