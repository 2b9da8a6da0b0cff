#include "stand_ins.hpp"

#include <algorithm>
#include <sstream>

#include "archive_list.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::apply {
namespace {

constexpr std::string_view kLeft = "-- gen:left ";
constexpr std::string_view kAfter = "-- gen:after";

/// Whether a line of a table of contents is the entry, or speaks of it: "EVENT TRIGGER - watch postgres", "COMMENT -
/// EVENT TRIGGER watch postgres". What a publication holds stands under its tables.
bool is_about(const std::string& line, const LeftOut::Entry& entry) {
  if (line.starts_with(entry.kind + ' ' + entry.schema + ' ' + entry.name + ' ')) return true;
  for (const char* about : {"COMMENT ", "ACL ", "SECURITY LABEL "}) {
    if (line.starts_with(about + entry.schema + ' ' + entry.kind + ' ' + entry.name + ' ')) return true;
  }
  return entry.kind == "PUBLICATION" && line.starts_with("PUBLICATION TABLE ") &&
         line.find(' ' + entry.name + ' ') != std::string::npos;
}

void append(std::string& text, const std::vector<std::string>& statements) {
  for (const std::string& statement : statements) text += statement + (statement.ends_with(';') ? "\n" : ";\n");
}

std::vector<std::string> statements_of(std::string_view text) {
  std::vector<std::string> statements;
  for (const support::StatementSpan& span : support::split_sql(text))
    statements.emplace_back(text.substr(span.offset, span.length));
  return statements;
}

}  // namespace

std::filesystem::path stand_ins_beside(const std::filesystem::path& dump) { return dump.string() + ".theirs.sql"; }

std::string stand_ins_text(const LeftOut& left_out, const std::string& list, const std::string& dump_name) {
  std::string text = "-- What " + dump_name +
                     " is without, since others own it and it could not be read, and what stands in\n" +
                     "-- for it. gen restore needs this file beside the dump.\n";
  for (const std::string& line : left_out.told) text += "-- left out: " + line + '\n';
  std::istringstream lines(list);
  for (std::string line; std::getline(lines, line);) {
    const ArchiveLine entry = archive_line(line);
    const bool left = !entry.id.empty() && std::ranges::any_of(left_out.entries, [&](const LeftOut::Entry& each) {
      return is_about(entry.rest, each);
    });
    if (left) text += std::string(kLeft) + entry.id + ' ' + entry.rest + '\n';
  }
  append(text, left_out.before);
  text += std::string(kAfter) + '\n';
  append(text, left_out.after);
  return text;
}

StandIns read_stand_ins(const std::string& text) {
  StandIns found;
  std::size_t after = text.size(), at = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line); at += line.size() + 1) {
    if (line == kAfter) after = std::min(after, at);
    if (line.starts_with(kLeft))
      found.left.insert(line.substr(kLeft.size(), line.find(' ', kLeft.size()) - kLeft.size()));
  }
  found.before = statements_of(std::string_view(text).substr(0, after));
  found.after = statements_of(std::string_view(text).substr(after));
  return found;
}

std::string without_left(const std::string& list, const StandIns& stand_ins) {
  std::string rest;
  std::istringstream lines(list);
  for (std::string line; std::getline(lines, line);) {
    if (stand_ins.left.count(archive_line(line).id) == 0) rest += line + '\n';
  }
  return rest;
}

}  // namespace gen::apply
