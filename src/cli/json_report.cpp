#include "cli/json_report.hpp"

#include <iostream>

namespace gen::cli {
namespace {

void add_place(Json& out, const support::SourceSpan& where, const support::SourceMap& sources) {
  for (const auto& [name, value] : place_fields(where, sources)) {
    std::visit([&](const auto& held) { out[name] = held; }, value);
  }
}

Json json_of(const std::vector<apply::FileResult>& files) {
  Json list = Json::array();
  for (const apply::FileResult& file : files) {
    Json one{{"version", file.version.str()}, {"name", file.name}, {"phase", migration::phase_name(file.phase)},
             {"steps", file.steps},           {"ms", file.ms},     {"retries", file.retries}};
    if (file.batches > 0) {
      one["batches"] = file.batches;
      one["rows"] = file.rows;
      one["rejected"] = file.rejected;
    }
    if (!file.fingerprint_before.empty()) one["fingerprint_before"] = file.fingerprint_before;
    if (!file.fingerprint_after.empty()) one["fingerprint_after"] = file.fingerprint_after;
    list.push_back(std::move(one));
  }
  return list;
}

}  // namespace

Json json_of(const support::Diagnostics& diagnostics, const support::SourceMap& sources) {
  Json list = Json::array();
  for (const support::Diagnostic& diagnostic : diagnostics) {
    Json one{{"severity", support::severity_name(diagnostic.severity)},
             {"code", diagnostic.code},
             {"message", diagnostic.message}};
    add_place(one, diagnostic.where, sources);
    one["notes"] = Json::array();
    for (const support::Note& note : diagnostic.notes) {
      Json told{{"message", note.message}};
      add_place(told, note.where, sources);
      one["notes"].push_back(std::move(told));
    }
    if (!diagnostic.hint.empty()) one["hint"] = diagnostic.hint;
    list.push_back(std::move(one));
  }
  return list;
}

Json json_of(const std::vector<apply::HeldFile>& held) {
  Json list = Json::array();
  for (const apply::HeldFile& file : held) {
    list.push_back({{"version", file.version.str()}, {"file", file.file}, {"why", file.why}});
  }
  return list;
}

Json json_of(const apply::Report& report, const std::string& command, int exit_code,
             const support::SourceMap& sources) {
  return {{"format", kJsonFormat},
          {"command", command},
          {"outcome", outcome_name(report.outcome)},
          {"exit_code", exit_code},
          {"files", json_of(report.files)},
          {"tolerated", json_of(report.tolerated)},
          {"held", json_of(report.held)},
          {"diagnostics", json_of(report.diagnostics, sources)}};
}

std::string outcome_name(apply::Outcome outcome) {
  switch (outcome) {
    case apply::Outcome::done:
      return "done";
    case apply::Outcome::failed:
      return "failed";
    case apply::Outcome::busy:
      return "busy";
    case apply::Outcome::half_way:
      return "half_way";
    case apply::Outcome::interrupted:
      return "interrupted";
  }
  return "failed";
}

void print_json(const Json& value) { std::cout << value.text(2) << '\n'; }

}  // namespace gen::cli
