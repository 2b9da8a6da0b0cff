#include "gen/support/secrets.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

#include "gen/support/ascii.hpp"

namespace gen::support {
namespace {

constexpr std::size_t kShortest = 4;

std::mutex guard;

/// Longest first: one secret may be a part of another.
std::vector<std::string>& kept() {
  static std::vector<std::string> secrets;
  return secrets;
}

/// "app" in "application" is no secret given away.
bool stands_alone(std::string_view text, std::size_t at, std::size_t length) {
  const bool joined_before = at > 0 && is_letter_or_digit(text[at - 1]) && is_letter_or_digit(text[at]);
  const std::size_t end = at + length;
  const bool joined_behind = end < text.size() && is_letter_or_digit(text[end]) && is_letter_or_digit(text[end - 1]);
  return !joined_before && !joined_behind;
}

void mask_all(std::string& text, const std::string& secret) {
  std::size_t at = 0;
  while ((at = text.find(secret, at)) != std::string::npos) {
    if (stands_alone(text, at, secret.size())) {
      text.replace(at, secret.size(), "***");
      at += 3;
    } else {
      ++at;
    }
  }
}

}  // namespace

void keep_secret(std::string_view text) {
  if (text.size() < kShortest || text == "postgres") return;
  const std::lock_guard lock(guard);
  std::vector<std::string>& secrets = kept();
  if (std::ranges::find(secrets, text) != secrets.end()) return;
  const auto place = std::ranges::find_if(secrets, [&](const std::string& one) { return one.size() < text.size(); });
  secrets.emplace(place, text);
}

std::string without_secrets(std::string text) {
  const std::lock_guard lock(guard);
  for (const std::string& secret : kept()) mask_all(text, secret);
  return text;
}

bool holds_secret(std::string_view text) {
  const std::lock_guard lock(guard);
  return std::ranges::any_of(kept(), [&](const std::string& secret) { return text.find(secret) != text.npos; });
}

bool is_secret_variable(std::string_view entry) {
  static constexpr std::array<std::string_view, 5> kNames = {
      "GEN_DATABASE_URL=", "DATABASE_URL=", "GEN_SCRATCH_URL=", "PGPASSWORD=", "PGSSLPASSWORD="};
  return std::ranges::any_of(kNames, [&](std::string_view name) { return entry.starts_with(name); }) ||
         holds_secret(entry.substr(std::min(entry.find('='), entry.size())));
}

}  // namespace gen::support
