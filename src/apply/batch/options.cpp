#include <charconv>
#include <functional>
#include <map>

#include "gen/support/suggestion.hpp"
#include "policy.hpp"

namespace gen::apply {
namespace {

using support::Result;

support::Diagnostic unusable(std::string_view name, std::string_view value, const std::string& expected) {
  return support::error("GEN5110", "'" + std::string(value) + "' is no value for " + std::string(name), {},
                        "write " + std::string(name) + "=" + expected);
}

struct Unit {
  std::string_view name;
  std::int64_t factor;
};
constexpr Unit kTimes[] = {{"ms", 1}, {"s", 1000}, {"min", 60'000}, {"h", 3'600'000}};
constexpr Unit kSizes[] = {{"B", 1}, {"kB", 1024}, {"MB", 1 << 20}, {"GB", 1 << 30}};

/// "50ms" by a table of units; nothing for what is no such number. Nothing gets by that would overflow.
template <class Units>
std::optional<std::int64_t> with_unit(std::string_view text, const Units& units) {
  if (text == "off") return 0;
  std::int64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc{} || number < 0 || number > 1'000'000'000) return std::nullopt;
  const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  for (const Unit& known : units) {
    if (known.name == unit) return number * known.factor;
  }
  if (unit.empty() && number == 0) return 0;
  return std::nullopt;
}

using Setter = std::function<bool(BatchOptions&, std::string_view)>;
struct Option {
  std::string expected;
  Setter set;
};

Option count(std::optional<std::int64_t> BatchOptions::*member) {
  return {"1000", [member](BatchOptions& options, std::string_view text) {
            std::int64_t number = 0;
            const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (problem != std::errc{} || end != text.data() + text.size()) return false;
            if (number < 1 || number > 1'000'000'000) return false;
            options.*member = number;
            return true;
          }};
}

Option time(std::optional<BatchOptions::Duration> BatchOptions::*member, std::string example) {
  return {std::move(example), [member](BatchOptions& options, std::string_view text) {
            const auto number = with_unit(text, kTimes);
            if (number) options.*member = BatchOptions::Duration(*number);
            return number.has_value();
          }};
}

Option bytes(std::optional<std::int64_t> BatchOptions::*member) {
  return {"64MB", [member](BatchOptions& options, std::string_view text) {
            const auto number = with_unit(text, kSizes);
            if (number) options.*member = *number;
            return number.has_value();
          }};
}

template <class Value>
Option choice(std::optional<Value> BatchOptions::*member, std::map<std::string, Value, std::less<>> values) {
  std::string expected;
  for (const auto& [name, value] : values) expected += (expected.empty() ? "" : "|") + name;
  return {expected, [member, values = std::move(values)](BatchOptions& options, std::string_view text) {
            const auto found = values.find(text);
            if (found != values.end()) options.*member = found->second;
            return found != values.end();
          }};
}

const std::map<std::string, Option, std::less<>>& known_options() {
  static const std::map<std::string, Option, std::less<>> options{
      {"size", count(&BatchOptions::size)},
      {"min_size", count(&BatchOptions::min_size)},
      {"max_size", count(&BatchOptions::max_size)},
      {"target", time(&BatchOptions::target, "100ms")},
      {"pause", time(&BatchOptions::pause, "50ms")},
      {"max_lag", time(&BatchOptions::max_lag, "10s")},
      {"max_lag_bytes", bytes(&BatchOptions::max_lag_bytes)},
      {"max_slot_bytes", bytes(&BatchOptions::max_slot_bytes)},
      {"max_wal_rate", bytes(&BatchOptions::max_wal_rate)},
      {"on_error",
       choice<OnBadRow>(&BatchOptions::on_error, {{"stop", OnBadRow::stop}, {"quarantine", OnBadRow::quarantine}})},
      {"autovacuum", choice<bool>(&BatchOptions::autovacuum, {{"wait", true}, {"ignore", false}})},
  };
  return options;
}

}  // namespace

Result<void> set_batch_option(BatchOptions& options, std::string_view name, std::string_view value) {
  const auto found = known_options().find(name);
  if (found == known_options().end()) {
    std::vector<std::string> names{"job", "key"};
    for (const auto& [known, option] : known_options()) names.push_back(known);
    const auto close = support::closest(name, names);
    return support::error("GEN5110", "gen:batch has no setting '" + std::string(name) + "'", {},
                          close ? "did you mean " + *close + "?" : "gen:batch is described in docs/operations.md");
  }
  if (found->second.set(options, value)) return {};
  return unusable(name, value, found->second.expected);
}

BatchPolicy policy_of(const BatchOptions& run, const BatchOptions& file, const BatchOptions& defaults) {
  const auto first = [&](auto member, auto fallback) {
    for (const BatchOptions* options : {&run, &file, &defaults}) {
      if (options->*member) return *(options->*member);
    }
    return fallback;
  };
  BatchPolicy policy;
  policy.size = first(&BatchOptions::size, policy.size);
  policy.min_size = first(&BatchOptions::min_size, policy.min_size);
  policy.max_size = first(&BatchOptions::max_size, policy.max_size);
  policy.target = first(&BatchOptions::target, policy.target);
  policy.pause = first(&BatchOptions::pause, policy.pause);
  policy.on_error = first(&BatchOptions::on_error, policy.on_error);
  policy.max_lag = first(&BatchOptions::max_lag, policy.max_lag);
  policy.max_lag_bytes = first(&BatchOptions::max_lag_bytes, policy.max_lag_bytes);
  policy.max_slot_bytes = first(&BatchOptions::max_slot_bytes, policy.max_slot_bytes);
  policy.max_wal_rate = first(&BatchOptions::max_wal_rate, policy.max_wal_rate);
  policy.wait_for_autovacuum = first(&BatchOptions::autovacuum, policy.wait_for_autovacuum);
  return policy;
}

}  // namespace gen::apply
