#include "cli/status_detail.hpp"

#include <fmt/format.h>

#include "cli/json_report.hpp"
#include "cli/status_table.hpp"

namespace gen::cli {
namespace {

using apply::Record;

/// Writes `name  value`; nothing for an empty value. Further lines of a value stand below the first.
class Sheet {
 public:
  void line(const std::string& name, const std::string& value) {
    if (value.empty()) return;
    std::string text = value;
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 15) {
      text.replace(at, 1, "\n" + std::string(14, ' '));
    }
    out_ += fmt::format("{:<13} {}\n", name, text);
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

std::string state_text(const apply::StatusRow& row) {
  const std::string flags = flags_of(row);
  return std::string(apply::state_name(row.state)) + (flags.empty() ? "" : " (" + flags + ")");
}

/// The place of the statement that failed: the file that had it when it failed may have been edited since.
std::string place(const StatusDetail& detail) {
  const Record& record = *detail.record;
  if (record.error_line == 0) return "";
  std::string file = detail.shown_as;
  if (record.direction == migration::Direction::down && detail.file != nullptr && detail.file->down) {
    file = file.substr(0, file.rfind('/') + 1) + detail.file->down->name.str();
  }
  return file + ":" + std::to_string(record.error_line);
}

void add_run(const StatusDetail& detail, Sheet& sheet) {
  const Record& record = *detail.record;
  const bool up = record.direction == migration::Direction::up;
  sheet.line(up ? "up" : "down", (record.started_at.empty() ? record.finished_at : record.started_at) + " UTC, " +
                                     std::to_string(record.ms) + " ms");
  sheet.line("by", record.role + (record.host.empty() ? "" : " on " + record.host) +
                       (record.gen_version.empty() ? "" : ", gen " + record.gen_version));
  sheet.line("commit", record.git_sha);
  sheet.line("note", record.note);
  sheet.line("checksum", record.checksum);
  sheet.line("schema before", record.fingerprint_before);
  sheet.line("schema after", record.fingerprint_after);
}

void add_error(const StatusDetail& detail, Sheet& sheet) {
  const Record& record = *detail.record;
  if (record.error.empty()) return;
  const bool tells_it = record.sqlstate.empty() || record.error.find(record.sqlstate) != std::string::npos;
  sheet.line("error", record.error + (tells_it ? "" : " (" + record.sqlstate + ")"));
  sheet.line("at", place(detail));
  sheet.line("statement", record.error_statement);
  sheet.line("detail", record.error_detail);
  sheet.line("hint", record.error_hint);
}

}  // namespace

std::string status_detail(const StatusDetail& detail) {
  Sheet sheet;
  sheet.line("version", detail.row.version.str());
  sheet.line("name", detail.row.name);
  sheet.line("state", state_text(detail.row));
  sheet.line("phase", std::string(migration::phase_name(detail.row.phase)));
  sheet.line("kind", std::string(migration::kind_name(detail.row.kind)));
  sheet.line("file", detail.file != nullptr ? detail.shown_as : "");
  sheet.line("steps",
             std::to_string(detail.row.steps_done) + " of " + std::to_string(detail.row.steps_total) + " done");
  if (detail.record != nullptr) {
    add_run(detail, sheet);
    add_error(detail, sheet);
  }
  for (const apply::Event& event : detail.events) {
    sheet.line("event", event.at + " UTC  " + event.action + (event.detail.empty() ? "" : "  " + event.detail));
  }
  return sheet.take();
}

Json json_of(const StatusDetail& detail) {
  Json out{{"format", kJsonFormat}};
  out["migration"] = json_of(std::vector<apply::StatusRow>{detail.row}).front();
  if (detail.file != nullptr) out["migration"]["file"] = detail.shown_as;
  if (const Record* record = detail.record; record != nullptr) {
    out["run"] = {{"direction", record->direction == migration::Direction::up ? "up" : "down"},
                  {"started_at", record->started_at},
                  {"finished_at", record->finished_at},
                  {"role", record->role},
                  {"host", record->host},
                  {"gen_version", record->gen_version},
                  {"git_sha", record->git_sha},
                  {"note", record->note},
                  {"checksum", record->checksum},
                  {"fingerprint_before", record->fingerprint_before},
                  {"fingerprint_after", record->fingerprint_after}};
    if (!record->error.empty()) {
      out["error"] = {{"message", record->error},       {"sqlstate", record->sqlstate},
                      {"line", record->error_line},     {"statement", record->error_statement},
                      {"detail", record->error_detail}, {"hint", record->error_hint}};
    }
  }
  return out;
}

}  // namespace gen::cli
