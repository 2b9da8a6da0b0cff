#include "gen/pg/masked_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace gen::pg {
namespace {

void fill(std::string& text, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end && at < text.size(); ++at) {
    if (text[at] != '\n' && text[at] != '\r') text[at] = '*';
  }
}

std::size_t line_end(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

/// host:5432/db and host:5432 have nothing to hide.
bool is_port(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789,"), text.size());
  return digits > 0 && (digits == text.size() || std::string_view("/?\"' \t\n#").find(text[digits]) != text.npos);
}

void mask_user_info(std::string& text, std::size_t begin) {
  const std::size_t end = line_end(text, begin);
  const std::size_t at_sign = text.rfind('@', end - (end > 0 ? 1 : 0));
  const std::size_t colon = text.find(':', begin);
  if (colon == std::string::npos || colon >= end) return;
  if (at_sign != std::string::npos && at_sign > colon) return fill(text, colon + 1, at_sign);
  // An address of IPv6 stands in brackets; its colons separate no password.
  if (begin < end && text[begin] == '[') return;
  if (at_sign == std::string::npos || at_sign < begin) {
    if (!is_port(std::string_view(text).substr(colon + 1))) fill(text, colon + 1, end);
  }
}

void mask_urls(std::string& text) {
  for (std::size_t at = text.find("://"); at != std::string::npos; at = text.find("://", at + 3)) {
    mask_user_info(text, at + 3);
  }
}

/// Behind `word`, blanks, then = or :, the rest of the line is hidden. libpq allows line feeds around its = as well.
void mask_assignments(std::string& text, std::string_view lower, std::string_view word) {
  for (std::size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
    std::size_t sign = lower.find_first_not_of(" \t\r\n\"'", at + word.size());
    if (sign == std::string::npos || (lower[sign] != '=' && lower[sign] != ':')) continue;
    const std::size_t value = lower.find_first_not_of(" \t\r\n", sign + 1);
    if (value == std::string::npos) continue;
    fill(text, value, line_end(text, value));
  }
}

}  // namespace

std::string mask_passwords(std::string_view text) {
  std::string masked(text);
  mask_urls(masked);
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  static constexpr std::array<std::string_view, 5> kWords = {"password", "passwd", "passphrase", "pwd", "secret"};
  for (const std::string_view word : kWords) mask_assignments(masked, lower, word);
  return masked;
}

}  // namespace gen::pg
