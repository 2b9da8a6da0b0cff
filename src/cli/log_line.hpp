#pragma once

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::cli {

/// How what is said on stderr looks: as text for people, or a line for each event with named fields, as `name=value` or
/// as one JSON object.
enum class LogFormat { text, logfmt, json };

/// Named facts of an event, in the order in which they are shown. The names are as stable as those of --json.
class LogFields {
 public:
  using Value = std::variant<std::int64_t, std::string>;

  LogFields() = default;
  LogFields(std::initializer_list<std::pair<std::string, Value>> fields) : fields_(fields) {}
  void add(std::string name, Value value) { fields_.emplace_back(std::move(name), std::move(value)); }
  auto begin() const { return fields_.begin(); }
  auto end() const { return fields_.end(); }

 private:
  std::vector<std::pair<std::string, Value>> fields_;
};

/// One line with its line end: `at` in UTC, `level`, the fields, and `message`, which is `text` without the blanks
/// around it. Secrets are masked before quotes and backslashes are escaped, since afterwards nobody would know them
/// again. REQUIRES: `format` is not text.
std::string log_line(LogFormat format, std::chrono::system_clock::time_point at, std::string_view level,
                     const LogFields& fields, std::string_view text);

/// "file", "line" and "column" of a place; "file" alone when the whole text is meant, nothing when it is unknown.
LogFields place_fields(const support::SourceSpan& where, const support::SourceMap& sources);

/// Writes diagnostics to stderr: as text, or a line each, with code, file, line, column, notes, and hint as fields.
void show_diagnostics(const support::Diagnostics& diagnostics, const support::SourceMap& sources, LogFormat format,
                      support::Color color = support::Color::off);

}  // namespace gen::cli
