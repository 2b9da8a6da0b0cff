#include "gen/migration/file_name.hpp"

#include <array>
#include <utility>

#include "gen/support/ascii.hpp"

namespace gen::migration {
namespace {

constexpr std::array kPhases = {std::pair{Phase::expand, std::string_view("expand")},
                                std::pair{Phase::migrate, std::string_view("migrate")},
                                std::pair{Phase::contract, std::string_view("contract")}};

bool take_ending(std::string_view& text, std::string_view ending) {
  if (!text.ends_with(ending)) return false;
  text.remove_suffix(ending.size());
  return true;
}

std::optional<Phase> take_phase(std::string_view& slug) {
  for (const auto& [phase, name] : kPhases) {
    if (slug == name) {
      slug = {};
      return phase;
    }
    if (slug.ends_with(name) && slug[slug.size() - name.size() - 1] == '_') {
      slug.remove_suffix(name.size() + 1);
      return phase;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string_view phase_name(Phase phase) { return kPhases[static_cast<std::size_t>(phase)].second; }

std::string_view kind_name(Kind kind) { return kind == Kind::data ? "data" : "schema"; }

std::optional<Phase> phase_of(std::string_view name) {
  for (const auto& [phase, known] : kPhases) {
    if (known == name) return phase;
  }
  return std::nullopt;
}

std::optional<Kind> kind_of(std::string_view name) {
  if (name == "schema") return Kind::schema;
  if (name == "data") return Kind::data;
  return std::nullopt;
}

std::string FileName::str() const {
  std::string text = version.str();
  if (!slug.empty()) text += "_" + slug;
  if (phase) text += "_" + std::string(phase_name(*phase));
  return text + (direction == Direction::up ? ".up.sql" : ".down.sql");
}

std::optional<FileName> parse_file_name(std::string_view name) {
  FileName parsed;
  if (take_ending(name, ".down.sql")) {
    parsed.direction = Direction::down;
  } else if (!take_ending(name, ".up.sql") && !take_ending(name, ".sql")) {
    return std::nullopt;
  }
  if (name.empty() || !support::is_digit(name.front())) return std::nullopt;
  const std::size_t end = std::min(name.find_first_of("_-"), name.size());
  parsed.version = Version(std::string(name.substr(0, end)));
  std::string_view slug = end < name.size() ? name.substr(end + 1) : std::string_view{};
  parsed.phase = take_phase(slug);
  parsed.slug = std::string(slug);
  return parsed;
}

std::string slug_of(std::string_view text) {
  std::string slug;
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool plain = support::is_digit(lower) || (lower >= 'a' && lower <= 'z');
    if (plain) slug += lower;
    if (!plain && !slug.empty() && slug.back() != '_') slug += '_';
  }
  constexpr std::size_t kLongest = 60;
  if (slug.size() > kLongest) slug.resize(kLongest);
  while (!slug.empty() && slug.back() == '_') slug.pop_back();
  return slug.empty() ? "change" : slug;
}

}  // namespace gen::migration
