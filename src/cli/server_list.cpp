#include "cli/server_list.hpp"

#include <iostream>
#include <vector>

#include "cli/json_report.hpp"
#include "cli/text_table.hpp"
#include "gen/pg/server_installation.hpp"

namespace gen::cli {
namespace {

using pg::ServerPrograms;

/// The major versions of databases for whose scratch servers gen takes `programs`.
std::vector<int> majors_served_by(const ServerPrograms& programs, const std::vector<ServerPrograms>& all) {
  std::vector<int> majors;
  for (int major = pg::kOldestMajor; major <= pg::kNewestMajor; ++major) {
    if (ServerPrograms::choose(major, all) == &programs) majors.push_back(major);
  }
  return majors;
}

/// Those for which there is nothing of the same version, though perhaps something newer.
std::vector<int> missing_majors(const std::vector<ServerPrograms>& all) {
  std::vector<int> majors;
  for (int major = pg::kOldestMajor; major <= pg::kNewestMajor; ++major) {
    const ServerPrograms* chosen = ServerPrograms::choose(major, all);
    if (chosen == nullptr || chosen->major != major) majors.push_back(major);
  }
  return majors;
}

std::string listed(const std::vector<int>& majors) {
  std::string text;
  for (const int major : majors) text += (text.empty() ? "" : ", ") + std::to_string(major);
  return text.empty() ? "-" : text;
}

std::string where_from(const ServerPrograms& programs) {
  const std::string name(pg::origin_name(programs.origin));
  return programs.record ? name + " (" + programs.record->source + ")" : name;
}

std::string clients_of(const ServerPrograms& programs) {
  const bool dump = programs.has("pg_dump"), restore = programs.has("pg_restore");
  if (dump != restore) return dump ? "pg_dump" : "pg_restore";
  return dump ? "both" : "-";
}

std::string server_table(const std::vector<ServerPrograms>& all) {
  std::vector<std::vector<std::string>> rows{{"MAJOR", "VERSION", "FROM", "PG_DUMP, PG_RESTORE", "FOR", "FOLDER"}};
  for (const ServerPrograms& programs : all) {
    rows.push_back({std::to_string(programs.major), programs.version, where_from(programs), clients_of(programs),
                    listed(majors_served_by(programs, all)), programs.bindir});
  }
  return text_table(rows);
}

Json json_list(const std::vector<ServerPrograms>& all) {
  Json list = Json::array();
  for (const ServerPrograms& programs : all) {
    Json one = json_of(programs);
    one["for"] = majors_served_by(programs, all);
    list.push_back(one);
  }
  return list;
}

}  // namespace

Json json_of(const ServerPrograms& programs) {
  Json json{{"major", programs.major},
            {"version", programs.version},
            {"bindir", programs.bindir},
            {"from", pg::origin_name(programs.origin)},
            {"pg_dump", programs.has("pg_dump")},
            {"pg_restore", programs.has("pg_restore")}};
  if (const auto& record = programs.record) {
    json["installed"] = {{"source", record->source},
                         {"package", record->package},
                         {"package_version", record->package_version},
                         {"sha256", record->sha256},
                         {"hash_was_given", record->hash_was_given},
                         {"date", record->date}};
  }
  return json;
}

int list_servers(Context& context) {
  std::vector<ServerPrograms> all = ServerPrograms::all(context.settings().bindirs);
  std::ranges::stable_sort(all, {}, &ServerPrograms::major);
  const std::vector<int> missing = missing_majors(all);
  if (context.settings().json) {
    print_json({{"format", kJsonFormat}, {"servers", json_list(all)}, {"missing", missing}});
    return kDone;
  }
  if (all.empty()) {
    context.say("gen sees no server programs of PostgreSQL here; next: gen server install " +
                std::to_string(pg::kMajorWithClients));
    return kDone;
  }
  std::cout << server_table(all);
  if (!missing.empty()) {
    context.say("none of PostgreSQL " + listed(missing) + "; next: gen server install " +
                std::to_string(missing.back()));
  }
  return kDone;
}

}  // namespace gen::cli
