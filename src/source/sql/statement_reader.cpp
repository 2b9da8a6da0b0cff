#include "source/sql/statement_reader.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "source/external_rules.hpp"
#include "source/sql/command_tag.hpp"
#include "source/sql/declared_objects.hpp"
#include "source/sql/directive.hpp"
#include "source/sql/element_targets.hpp"
#include "source/sql/parse_tree.hpp"
#include "source/sql/roles.hpp"
#include "source/sql/unconnected_subscription.hpp"

namespace gen::source::sql {

using support::SourceSpan;
using support::Token;

std::string first_schema(std::string_view search_path) {
  const TokenWalk tokens(search_path);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::string name;
    if (tokens.is_name(i)) name = tokens.name(i).str();
    if (tokens.at(i).kind == support::TokenKind::string) name = tokens.text(i).substr(1, tokens.text(i).size() - 2);
    if (!name.empty() && name != "$user" && name != "pg_catalog") return name;
  }
  return "public";
}

namespace {

bool has_words(const TokenWalk& tokens, std::string_view first, std::string_view second) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (tokens.is(i, first) && tokens.is(i + 1, second)) return true;
  }
  return false;
}

void add_declarations(Statement& statement, const std::vector<DeclaredObject>& objects) {
  for (const DeclaredObject& object : objects) {
    SourceSpan span = statement.origin_of(object.offset);
    if (object.length > 0 && span.length <= 1) span.length = object.length;
    if (object.length == 0) span = statement.span;
    statement.declares.push_back({object.key, span, object.signature_known});
  }
}

/// "2 INSERT statements" / "1 INSERT statement".
std::string counted(std::size_t count, const std::string& what) {
  return fmt::format("{} {} statement{}", count, what, count == 1 ? "" : "s");
}

}  // namespace

std::optional<SyntaxError> annotate(Statement& statement, const NameContext& context) {
  const TokenWalk tokens(statement.sql);
  statement.tag = command_tag(statement.sql);
  statement.search_path = context.search_path;
  statement.sets_privileges =
      statement.tag == "GRANT" || statement.tag == "REVOKE" || statement.tag == "ALTER DEFAULT PRIVILEGES";
  statement.sets_owner = statement.tag.starts_with("ALTER") && has_words(tokens, "owner", "to");
  const ParseOutcome outcome = parse(statement.sql);
  statement.parsed = outcome.tree.has_value();
  if (!statement.parsed) {
    add_declarations(statement, declared_by_words(tokens, statement.tag, context.default_schema));
    return outcome.error;
  }
  if (outcome.tree->statement() != nullptr) {
    add_declarations(statement, declared_objects(*outcome.tree->statement(), tokens, context.default_schema));
  }
  statement.roles = mentioned_roles(*outcome.tree);
  return std::nullopt;
}

void StatementReader::skip(const std::string& what, const std::string& code, const SourceSpan& where) {
  const auto known = std::find_if(skipped_.begin(), skipped_.end(),
                                  [&](const Skipped& skipped) { return skipped.what == what && skipped.code == code; });
  if (known != skipped_.end()) {
    ++known->count;
  } else {
    skipped_.push_back({what, code, where, 1});
  }
}

std::size_t StatementReader::keep(Statement statement) {
  out_.statements.push_back(std::move(statement));
  return out_.statements.size() - 1;
}

void StatementReader::change_setting(const SettingChange& change, const SourceSpan& where) {
  // What every server starts with needs no statement: dumps set these before each table.
  static const std::map<std::string, std::string> kDefaults = {{"default_tablespace", "''"},
                                                               {"default_table_access_method", "heap"}};
  const auto initial = kDefaults.find(change.name);
  const bool is_default = change.value.empty() || (initial != kDefaults.end() && change.value == initial->second);
  auto known = std::find_if(changed_settings_.begin(), changed_settings_.end(),
                            [&](const auto& setting) { return setting.first == change.name; });
  if (known == changed_settings_.end()) {
    if (is_default) return;
    known = changed_settings_.insert(changed_settings_.end(), {change.name, ""});
  }
  const std::string value = is_default ? "" : change.value;
  if (known->second == value) return;
  known->second = value;
  Statement statement;
  statement.tag = value.empty() ? "RESET" : "SET";
  statement.sql = value.empty() ? "RESET " + change.name : "SET " + change.name + " TO " + value;
  statement.span = where;
  keep(std::move(statement));
}

void StatementReader::run_directive(const SourceSpan& comment, const std::optional<model::ObjectKey>& target,
                                    bool of_external) {
  auto directives = read_directive(text_, comment);
  if (!directives) {
    errors_.insert(errors_.end(), directives.errors().begin(), directives.errors().end());
    return;
  }
  for (const Directive& directive : *directives) {
    if (of_external && directive.verb == Directive::Verb::external) continue;
    const auto applied = apply_directive(directive, target, context.default_schema, out_.intents);
    if (!applied) errors_.insert(errors_.end(), applied.errors().begin(), applied.errors().end());
  }
}

/// A comment that does not read is told when it is run.
bool StatementReader::says_external(const std::vector<Token>& comments) const {
  for (const Token& comment : comments) {
    if (!is_directive(text_.substr(comment.offset, comment.length))) continue;
    const auto directives = read_directive(text_, {file_, comment.offset, comment.length});
    if (!directives) continue;
    for (const Directive& each : *directives) {
      if (each.verb == Directive::Verb::external) return true;
    }
  }
  return false;
}

void StatementReader::keep_external(Statement statement, const std::vector<Token>& comments) {
  Intents of_ours = std::exchange(out_.intents, {});
  run_directives(statement, comments, true);
  run_inner_directives(statement, TokenWalk(statement.sql));
  refuse_intents(std::exchange(out_.intents, std::move(of_ours)), errors_);
  out_.externals.push_back(std::move(statement));
}

void StatementReader::run_directives(const Statement& statement, const std::vector<Token>& comments, bool of_external) {
  std::optional<model::ObjectKey> target;
  if (!statement.declares.empty()) target = statement.declares.front().key;
  for (const Token& comment : comments) {
    if (is_directive(text_.substr(comment.offset, comment.length))) {
      run_directive({file_, comment.offset, comment.length}, target, of_external);
    }
  }
}

void StatementReader::run_inner_directives(const Statement& statement, const TokenWalk& tokens) {
  for (const Token& comment : tokens.comments()) {
    if (!is_directive(std::string_view(statement.sql).substr(comment.offset, comment.length))) continue;
    run_directive({file_, statement.span.offset + comment.offset, comment.length},
                  element_target(statement, tokens, comment));
  }
}

std::optional<std::size_t> StatementReader::read(const SourceSpan& where, const std::vector<Token>& comments) {
  Statement statement;
  statement.sql = std::string(text_.substr(where.offset, where.length));
  statement.span = where;
  statement.pieces = {{0, where.length, where}};
  const TokenWalk tokens(statement.sql);
  const std::string tag = command_tag(statement.sql);
  switch (fate_of(tokens, tag)) {
    case Fate::keep:
      break;
    case Fate::search_path:
      context.search_path = setting_change(statement.sql, tokens).value;
      context.default_schema = first_schema(context.search_path);
      return std::nullopt;
    case Fate::setting:
      change_setting(setting_change(statement.sql, tokens), where);
      return std::nullopt;
    case Fate::transaction:
    case Fate::session:
      return std::nullopt;
    case Fate::role_switch:
      skip("SET ROLE", "GEN1603", where);
      return std::nullopt;
    case Fate::data:
      run_directives(statement, comments);
      skip(tag, "GEN1601", where);
      return std::nullopt;
    case Fate::cluster:
      skip(tag, "GEN1602", where);
      return std::nullopt;
  }
  if (const auto problem = annotate(statement, context)) {
    support::Diagnostic note{support::Severity::note,
                             "GEN1302",
                             "libpg_query (PostgreSQL " PG_MAJORVERSION ") cannot read this: " + problem->message,
                             statement.origin_of(problem->offset),
                             {},
                             ""};
    note.notes.push_back({"the statement goes to the server as it stands; the server has the last word", {}});
    out_.notes.push_back(std::move(note));
  }
  if (external || says_external(comments)) {
    keep_external(std::move(statement), comments);
    return std::nullopt;
  }
  run_directives(statement, comments);
  run_inner_directives(statement, tokens);
  if (tag == "CREATE SUBSCRIPTION") leave_unconnected(statement);
  return keep(std::move(statement));
}

void StatementReader::read_behind(std::optional<std::size_t> statement, const std::vector<Token>& comments) {
  run_directives(statement ? out_.statements[*statement] : Statement{}, comments);
}

void StatementReader::finish() {
  while (!changed_settings_.empty()) {
    const std::string name = changed_settings_.back().first;
    change_setting({name, ""}, {});
    changed_settings_.pop_back();
  }
  for (const Skipped& skipped : skipped_) {
    std::string why = "is about the session and is not run";
    if (skipped.code == "GEN1601") why = "is about data, not structure, and is not run";
    if (skipped.code == "GEN1602") why = "is about the server around this database and is not run";
    if (skipped.count > 1) why.replace(0, 2, "are"), why.replace(why.rfind("is not"), 2, "are");
    out_.notes.push_back({support::Severity::note,
                          skipped.code,
                          counted(skipped.count, skipped.what) + " " + why,
                          skipped.first,
                          {},
                          ""});
  }
  skipped_.clear();
}

}  // namespace gen::source::sql
