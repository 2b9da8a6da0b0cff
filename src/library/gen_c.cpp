#include <algorithm>
#include <cstring>
#include <new>

#include "gen/library/gen.h"
#include "gen/library/migrate.hpp"

/// The outcome that C sees; its strings are handed out as they are.
struct gen_outcome {
  gen::library::Outcome value;
};

namespace {

using gen::library::Options;
using gen::library::Outcome;

std::string text(const char* value, const std::string& otherwise) { return value == nullptr ? otherwise : value; }

std::chrono::milliseconds time(unsigned value, std::chrono::milliseconds otherwise) {
  return value == 0 ? otherwise : std::chrono::milliseconds(value);
}

/// A caller that was compiled with an older header gives a shorter structure: the members it lacks are zero.
gen_options complete(const gen_options* given) {
  gen_options options{};
  if (given != nullptr) std::memcpy(&options, given, std::min(given->size, sizeof options));
  return options;
}

Options options_of(const gen_options* given) {
  const gen_options from = complete(given);
  Options options;
  options.url = text(from.url, options.url);
  options.dir = text(from.dir, options.dir);
  options.contract = from.contract != 0;
  options.server_wait = time(from.server_wait_ms, options.server_wait);
  options.run_lock_wait = time(from.run_lock_wait_ms, options.run_lock_wait);
  options.lock_timeout = time(from.lock_timeout_ms, options.lock_timeout);
  options.retry_budget = time(from.retry_budget_ms, options.retry_budget);
  options.project = text(from.project, options.project);
  options.note = text(from.note, options.note);
  if (from.log != nullptr) {
    options.log = [from](std::string_view line) { from.log(std::string(line).c_str(), from.log_data); };
  }
  return options;
}

/// No exception crosses into C.
template <class Work>
gen_outcome* outcome_of(const gen_options* given, const Work& work) noexcept {
  try {
    return new gen_outcome{work(options_of(given))};
  } catch (...) {
    return nullptr;
  }
}

const char* at(const std::vector<std::string>& list, std::size_t index) {
  return index < list.size() ? list[index].c_str() : nullptr;
}

}  // namespace

extern "C" {

gen_outcome* gen_migrate_up(const gen_options* options) {
  return outcome_of(options, [](const Options& from) { return gen::library::migrate_up(from); });
}

gen_outcome* gen_pending(const gen_options* options) {
  return outcome_of(options, [](const Options& from) { return gen::library::pending(from); });
}

gen_outcome* gen_version(const gen_options* options) {
  return outcome_of(options, [](const Options& from) { return gen::library::version(from); });
}

gen_outcome* gen_wait_until_migrated(const gen_options* options, unsigned patience_ms) {
  return outcome_of(options, [patience_ms](const Options& from) {
    return gen::library::wait_until_migrated(from, std::chrono::milliseconds(patience_ms));
  });
}

int gen_outcome_status(const gen_outcome* outcome) { return static_cast<int>(outcome->value.status); }
const char* gen_outcome_version(const gen_outcome* outcome) { return outcome->value.version.c_str(); }
const char* gen_outcome_message(const gen_outcome* outcome) { return outcome->value.message.c_str(); }
size_t gen_outcome_applied_count(const gen_outcome* outcome) { return outcome->value.applied.size(); }
const char* gen_outcome_applied(const gen_outcome* outcome, size_t index) { return at(outcome->value.applied, index); }
size_t gen_outcome_pending_count(const gen_outcome* outcome) { return outcome->value.pending.size(); }
const char* gen_outcome_pending(const gen_outcome* outcome, size_t index) { return at(outcome->value.pending, index); }
void gen_outcome_free(gen_outcome* outcome) { delete outcome; }

}  // extern "C"
