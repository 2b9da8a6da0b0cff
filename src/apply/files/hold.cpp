#include "hold.hpp"

#include <charconv>
#include <ctime>
#include <optional>

#include "gen/support/utc_text.hpp"

namespace gen::apply {
namespace {

using migration::Directive;
using migration::Migration;

std::optional<std::time_t> time_of(const std::string& text, const char* format) {
  std::tm parts{};
  const char* end = strptime(text.c_str(), format, &parts);
  if (end == nullptr || *end != '\0') return std::nullopt;
  return timegm(&parts);
}

std::string text_of(std::time_t moment) { return support::utc_text(moment, "%Y-%m-%d %H:%M:%S UTC"); }

/// "7d" in seconds.
std::optional<std::time_t> duration_of(const std::string& text) {
  std::time_t count = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
  const std::string unit(end, text.data() + text.size());
  if (problem != std::errc{} || count <= 0 || count > 100000) return std::nullopt;
  if (unit == "d") return count * 86400;
  if (unit == "h") return count * 3600;
  if (unit == "min") return count * 60;
  return std::nullopt;
}

support::Diagnostic unreadable(const Directive& hold) {
  return support::error("GEN5108", "cannot read this hold", hold.where,
                        "write -- gen:hold until=2026-12-01, or -- gen:hold 7d (h, min) behind another file");
}

/// The file that a duration counts from.
const Migration* file_before(const Migration& migration, const migration::Folder& folder) {
  const Migration* nearest = nullptr;
  const Migration* same_name = nullptr;
  for (const Migration& other : folder.migrations) {
    if (!(other.version < migration.version)) break;
    nearest = &other;
    if (other.name == migration.name) same_name = &other;
  }
  return same_name != nullptr ? same_name : nearest;
}

std::time_t now_of(const Ledger& ledger) {
  return time_of(ledger.now, "%Y-%m-%d %H:%M:%S").value_or(std::time(nullptr));
}

std::string until(std::time_t moment, const Ledger& ledger) {
  return now_of(ledger) < moment ? "held until " + text_of(moment) : "";
}

support::Result<std::string> after_the_file_before(std::time_t length, const std::string& written,
                                                   const Directive& hold, const Migration& migration,
                                                   const Ledger& ledger, const migration::Folder& folder) {
  const Migration* before = file_before(migration, folder);
  if (before == nullptr) return unreadable(hold);
  const Record* record = ledger.find(before->version);
  if (record == nullptr || !counts_as_applied(record->state)) {
    return "held until " + written + " after " + before->version.str() + " has run";
  }
  const auto finished = time_of(record->finished_at, "%Y-%m-%d %H:%M:%S");
  return finished ? until(*finished + length, ledger) : std::string();
}

}  // namespace

support::Result<std::string> why_on_hold(const Migration& migration, const Ledger& ledger,
                                         const migration::Folder& folder) {
  for (const Directive& hold : migration.up.named("hold")) {
    constexpr std::string_view kUntil = "until=";
    if (hold.argument.starts_with(kUntil)) {
      const std::string date = hold.argument.substr(kUntil.size());
      auto moment = time_of(date, "%Y-%m-%d");
      if (!moment) moment = time_of(date, "%Y-%m-%dT%H:%M");
      if (!moment) return unreadable(hold);
      if (std::string why = until(*moment, ledger); !why.empty()) return why;
      continue;
    }
    const auto length = duration_of(hold.argument);
    if (!length) return unreadable(hold);
    auto why = after_the_file_before(*length, hold.argument, hold, migration, ledger, folder);
    if (!why || !why->empty()) return why;
  }
  return std::string();
}

}  // namespace gen::apply
