#include "cli/status_table.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace gen::cli {

std::string flags_of(const apply::StatusRow& row) {
  std::string text;
  for (const auto& [on, word] : {std::pair{row.late, "late"}, {row.edited, "edited"}, {row.missing, "missing"}}) {
    if (on) text += std::string(text.empty() ? "" : ",") + word;
  }
  return text;
}

std::string status_table(const std::vector<apply::StatusRow>& rows) {
  std::size_t version = 7, name = 4;
  for (const apply::StatusRow& row : rows) {
    version = std::max(version, row.version.str().size());
    name = std::max(name, row.name.size());
  }
  std::string table;
  const auto line = [&](auto&&... cells) {
    std::string text = fmt::format("{:<11} {:<{}}  {:<{}}  {:<8}  {:<19}  {:>8}  {}", cells...);
    while (text.ends_with(' ')) text.pop_back();
    table += text + '\n';
  };
  line("STATE", "VERSION", version, "NAME", name, "PHASE", "APPLIED", "MS", "");
  for (const apply::StatusRow& row : rows) {
    const std::string ms = row.applied_at.empty() ? "" : std::to_string(row.ms);
    line(apply::state_name(row.state), row.version.str(), version, row.name, name, migration::phase_name(row.phase),
         row.applied_at, ms, flags_of(row));
    if (!row.error.empty()) table += std::string(12, ' ') + row.error + '\n';
  }
  return table;
}

Json json_of(const std::vector<apply::StatusRow>& rows) {
  Json list = Json::array();
  for (const apply::StatusRow& row : rows) {
    list.push_back({{"version", row.version.str()},
                    {"name", row.name},
                    {"state", apply::state_name(row.state)},
                    {"phase", migration::phase_name(row.phase)},
                    {"kind", migration::kind_name(row.kind)},
                    {"applied_at", row.applied_at},
                    {"ms", row.ms},
                    {"steps_done", row.steps_done},
                    {"steps_total", row.steps_total},
                    {"late", row.late},
                    {"edited", row.edited},
                    {"missing", row.missing},
                    {"sqlstate", row.sqlstate},
                    {"error", row.error}});
  }
  return list;
}

}  // namespace gen::cli
