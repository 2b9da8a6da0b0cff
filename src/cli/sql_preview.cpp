#include "cli/sql_preview.hpp"

#include <iostream>

#include "cli/json_report.hpp"
#include "gen/support/sql_passwords.hpp"

namespace gen::cli {
namespace {

using apply::PreviewedFile;

/// The rest of a file that an earlier run did not finish. It is printed where logs are kept.
std::string remaining_sql(const PreviewedFile& previewed) {
  const migration::File& file = previewed.file;
  if (previewed.steps_done == 0) return support::without_passwords(file.text);
  if (previewed.steps_done >= file.statements.size()) return "";
  return support::without_passwords(file.text.substr(file.statements[previewed.steps_done].offset));
}

void say_what_is_hidden(const Context& context, const apply::Preview& preview) {
  for (const PreviewedFile& file : preview.files) {
    if (support::password_spans(file.file.text).empty()) continue;
    context.say("passwords are shown as ***: " + file.file.name.str() + " is not to be run from this text");
  }
}

void print_file(const PreviewedFile& previewed) {
  const migration::File& file = previewed.file;
  std::cout << "-- " << file.name.str();
  if (previewed.steps_done > 0) {
    std::cout << " (" << previewed.steps_done << " of " << file.statements.size() << " steps are done)";
  }
  const std::string sql = remaining_sql(previewed);
  std::cout << '\n' << sql << (sql.ends_with('\n') ? "" : "\n");
}

Json previewed_json(const PreviewedFile& previewed) {
  const migration::File& file = previewed.file;
  return {{"version", file.name.version.str()},
          {"file", file.name.str()},
          {"phase", migration::phase_name(file.phase().value_or(migration::Phase::expand))},
          {"kind", migration::kind_name(file.kind())},
          {"transaction", !file.no_transaction()},
          {"steps_done", previewed.steps_done},
          {"sql", remaining_sql(previewed)}};
}

}  // namespace

void print_preview(const Context& context, const apply::Preview& preview, const std::string& command) {
  say_what_is_hidden(context, preview);
  if (context.settings().json) {
    Json out{{"format", kJsonFormat}, {"command", command}, {"dry_run", true}};
    out["files"] = Json::array();
    for (const PreviewedFile& file : preview.files) out["files"].push_back(previewed_json(file));
    out["held"] = json_of(preview.held);
    print_json(out);
    return;
  }
  for (const PreviewedFile& file : preview.files) {
    if (&file != &preview.files.front()) std::cout << '\n';
    print_file(file);
  }
  if (!preview.files.empty() && !preview.held.empty()) std::cout << '\n';
  for (const apply::HeldFile& held : preview.held) std::cout << "-- held: " << held.file << " (" << held.why << ")\n";
}

}  // namespace gen::cli
