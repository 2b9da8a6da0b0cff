#include <iostream>
#include <memory>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "gen/apply/event_log.hpp"

namespace gen::cli {
namespace {

using apply::Event;
using Events = std::vector<Event>;

struct LogFlags {
  std::string version, format = "text";
};

std::string who(const Event& event) { return event.role + (event.host.empty() ? "" : "@" + event.host); }

void print_text(const Events& events) {
  for (const Event& event : events) {
    std::string line = fmt::format("{} UTC  {:<14}  {:<14}  {:>6} ms  {}", event.at, event.version, event.action,
                                   event.ms, who(event));
    if (!event.detail.empty()) line += "  " + event.detail;
    std::cout << line << '\n';
  }
}

/// A cell of a Markdown table: on one line, its bars escaped.
std::string cell(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

void print_markdown(const Events& events) {
  std::cout << "| at (UTC) | version | action | ms | by | detail |\n|---|---|---|---:|---|---|\n";
  for (const Event& event : events) {
    std::cout << "| " << event.at << " | " << cell(event.version) << " | " << cell(event.action) << " | " << event.ms
              << " | " << cell(who(event)) << " | " << cell(event.detail) << " |\n";
  }
}

/// As in RFC 4180, with line feeds alone.
std::string field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

void print_csv(const Events& events) {
  std::cout << "at,version,action,ms,role,host,gen_version,sqlstate,detail\n";
  for (const Event& event : events) {
    std::cout << event.at << ',' << field(event.version) << ',' << field(event.action) << ',' << event.ms << ','
              << field(event.role) << ',' << field(event.host) << ',' << field(event.gen_version) << ','
              << event.sqlstate << ',' << field(event.detail) << '\n';
  }
}

void print_events_as_json(const Events& events) {
  Json list = Json::array();
  for (const Event& event : events) {
    list.push_back({{"at", event.at},
                    {"version", event.version},
                    {"action", event.action},
                    {"ms", event.ms},
                    {"role", event.role},
                    {"host", event.host},
                    {"gen_version", event.gen_version},
                    {"sqlstate", event.sqlstate},
                    {"detail", event.detail}});
  }
  print_json({{"format", kJsonFormat}, {"events", list}});
}

int run_log(Context& context, const LogFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  std::optional<migration::Version> version;
  if (!flags.version.empty()) version = migration::Version(flags.version);
  auto events = apply::read_events(*session, context.ledger(), version);
  if (!events) return context.fail(events.errors());
  if (context.settings().json || flags.format == "json") {
    print_events_as_json(*events);
  } else if (flags.format == "md") {
    print_markdown(*events);
  } else if (flags.format == "csv") {
    print_csv(*events);
  } else {
    print_text(*events);
    if (events->empty()) context.say("nothing ran here yet");
  }
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_log(CommandSyntax& syntax) {
  auto flags = std::make_shared<LogFlags>();
  syntax.add_option("version", flags->version, "only what happened to this one").type_name("VERSION");
  syntax.add_option("--format", flags->format, "text (default), md, csv or json")
      .one_of({"text", "md", "csv", "json"})
      .type_name("FORMAT");
  return [flags](Context& context) { return run_log(context, *flags); };
}

}  // namespace gen::cli
