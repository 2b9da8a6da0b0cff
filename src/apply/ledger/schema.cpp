#include "gen/apply/ledger_schema.hpp"

#include <algorithm>

#include "gen/support/sha256.hpp"

namespace gen::apply {
namespace {

constexpr std::string_view kUnnamed = "gen";
constexpr std::string_view kPrefix = "gen_";
constexpr std::size_t kLongest = 63;  // NAMEDATALEN - 1

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

}  // namespace

std::optional<LedgerSchema> LedgerSchema::of_project(std::string_view project) {
  if (project.empty()) return LedgerSchema();
  const bool is_name = is_lower(project.front()) && std::ranges::all_of(project, [](char c) {
                         return is_lower(c) || (c >= '0' && c <= '9') || c == '_';
                       });
  if (!is_name || kPrefix.size() + project.size() > kLongest) return std::nullopt;
  return LedgerSchema(std::string(kPrefix) + std::string(project));
}

std::optional<LedgerSchema> LedgerSchema::named(std::string_view schema) {
  if (schema == kUnnamed) return LedgerSchema();
  if (!schema.starts_with(kPrefix) || schema == kPrefix) return std::nullopt;
  return of_project(schema.substr(kPrefix.size()));
}

std::string LedgerSchema::project() const { return name_ == kUnnamed ? "" : name_.substr(kPrefix.size()); }

std::string LedgerSchema::sql(std::string_view text) const {
  std::string made(text);
  replace_all(made, "{ledger}", name_);
  replace_all(made, "{lock}", std::to_string(lock_number()));
  return made;
}

std::int32_t LedgerSchema::lock_number() const {
  if (name_ == kUnnamed) return 1;
  // 28 bits of it, and never the one of a project without a name.
  const auto digits = support::sha256_hex(name_).substr(0, 7);
  return static_cast<std::int32_t>(std::stoul(digits, nullptr, 16)) + 2;
}

}  // namespace gen::apply
