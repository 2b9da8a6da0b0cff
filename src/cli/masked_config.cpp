#include "cli/masked_config.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "gen/pg/masked_text.hpp"

namespace gen::cli {
namespace {

/// What a line of a TOML file is about, as far as a file that may not parse can tell.
struct ConfigLine {
  std::string_view key;   ///< of `key = value`; "" for other lines
  std::size_t value = 0;  ///< where the value begins
  bool is_section = false;
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

ConfigLine line_of(std::string_view text) {
  ConfigLine line;
  std::size_t at = 0;
  while (at < text.size() && is_blank(text[at])) ++at;
  line.is_section = at < text.size() && text[at] == '[';
  const std::size_t begin = at;
  const auto in_key = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.' || c == '"';
  };
  while (at < text.size() && in_key(text[at])) ++at;
  const std::size_t end = at;
  while (at < text.size() && is_blank(text[at])) ++at;
  if (end == begin || at >= text.size() || text[at] != '=') return line;
  line.key = text.substr(begin, end - begin);
  if (const std::size_t dot = line.key.rfind('.'); dot != line.key.npos) line.key.remove_prefix(dot + 1);
  line.value = at + 1;
  return line;
}

/// Settings whose values hold no secret beyond that of a URL.
bool is_harmless(std::string_view key) {
  static constexpr std::array<std::string_view, 17> kKeys = {
      "url",          "scratch_url", "schema",    "dir",  "strategy", "default_env", "env",    "role", "lock_timeout",
      "direct_below", "backup",      "protected", "auto", "guarded",  "manage",      "ignore", "name"};
  return std::ranges::find(kKeys, key) != kKeys.end() ||
         std::ranges::all_of(key, [](char c) { return c >= '0' && c <= '9'; });
}

/// A URL without user and password.
bool is_public_url(std::string_view value) {
  return value.find("://") != value.npos && value.find('@') == value.npos && value.find('?') == value.npos;
}

void hide(std::string& text, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) {
    if (!is_blank(text[at])) text[at] = '*';
  }
}

}  // namespace

std::string masked_config(std::string_view text) {
  std::string masked = pg::mask_passwords(text);
  bool hiding = false;  // the lines behind an open string or list belong to its setting
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line_text = text.substr(begin, end - begin);
    const ConfigLine line = line_of(line_text);
    if (!line.key.empty()) {
      hiding = !is_harmless(line.key) && !is_public_url(line_text.substr(line.value));
      if (hiding) hide(masked, begin + line.value, end);
    } else if (line.is_section && line_text.find('"') == line_text.npos) {
      hiding = false;
    } else if (hiding) {
      hide(masked, begin, end);
    }
    begin = end + 1;
  }
  return masked;
}

}  // namespace gen::cli
