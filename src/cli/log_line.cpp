#include "cli/log_line.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <iostream>

#include "cli/json_report.hpp"
#include "gen/support/secrets.hpp"
#include "gen/support/utc_text.hpp"

namespace gen::cli {
namespace {

/// "2026-11-21T19:25:50.123Z".
std::string timestamp(std::chrono::system_clock::time_point at) {
  using namespace std::chrono;
  const auto since = duration_cast<milliseconds>(at.time_since_epoch()).count();
  const auto seconds = static_cast<std::time_t>(since / 1000);
  std::array<char, 8> rest{};
  std::snprintf(rest.data(), rest.size(), ".%03dZ", static_cast<int>(since % 1000));
  return support::utc_text(seconds, "%Y-%m-%dT%H:%M:%S") + rest.data();
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \n") - begin + 1);
}

std::string in_quotes(const std::string& value) { return Json(value).text(-1); }

/// Readers of logfmt take a value up to the next blank, unless it is quoted.
std::string logfmt_text(const std::string& value) {
  const bool plain = !value.empty() && std::ranges::all_of(value, [](unsigned char c) {
    return c > ' ' && c != '"' && c != '=' && c != '\\' && c != 0x7F;
  });
  return plain ? value : in_quotes(value);
}

class Line {
 public:
  explicit Line(LogFormat format) : json_(format == LogFormat::json) {}

  void add(const std::string& name, const LogFields::Value& value) {
    if (!out_.empty()) out_ += json_ ? "," : " ";
    out_ += json_ ? in_quotes(name) + ":" : name + "=";
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      out_ += std::to_string(*number);
      return;
    }
    const std::string text = support::without_secrets(std::get<std::string>(value));
    out_ += json_ ? in_quotes(text) : logfmt_text(text);
  }
  std::string str() const { return json_ ? "{" + out_ + "}\n" : out_ + "\n"; }

 private:
  bool json_;
  std::string out_;
};

LogFields fields_of(const support::Diagnostic& diagnostic, const support::SourceMap& sources) {
  LogFields fields;
  if (!diagnostic.code.empty()) fields.add("code", diagnostic.code);
  for (const auto& [name, value] : place_fields(diagnostic.where, sources)) fields.add(name, value);
  std::string notes;
  for (const support::Note& note : diagnostic.notes) notes += (notes.empty() ? "" : "; ") + note.message;
  if (!notes.empty()) fields.add("notes", notes);
  if (!diagnostic.hint.empty()) fields.add("hint", diagnostic.hint);
  return fields;
}

}  // namespace

std::string log_line(LogFormat format, std::chrono::system_clock::time_point at, std::string_view level,
                     const LogFields& fields, std::string_view text) {
  Line line(format);
  line.add("at", timestamp(at));
  line.add("level", std::string(level));
  for (const auto& [name, value] : fields) line.add(name, value);
  line.add("message", std::string(trimmed(text)));
  return line.str();
}

LogFields place_fields(const support::SourceSpan& where, const support::SourceMap& sources) {
  if (!where.known()) return {};
  LogFields fields{{"file", sources.name(where.file)}};
  if (where.length == 0 && where.offset == 0) return fields;
  const support::LineColumn place = sources.locate(where.file, where.offset);
  fields.add("line", std::int64_t{place.line});
  fields.add("column", std::int64_t{place.column});
  return fields;
}

void show_diagnostics(const support::Diagnostics& diagnostics, const support::SourceMap& sources, LogFormat format,
                      support::Color color) {
  if (format == LogFormat::text) {
    std::cerr << support::render(diagnostics, sources, color);
    return;
  }
  for (const support::Diagnostic& one : diagnostics) {
    std::cerr << log_line(format, std::chrono::system_clock::now(), support::severity_name(one.severity),
                          fields_of(one, sources), one.message);
  }
}

}  // namespace gen::cli
