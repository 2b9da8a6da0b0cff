#include "prove/repeat_steps.hpp"

#include <algorithm>
#include <array>

#include "gen/introspect/read.hpp"
#include "gen/prove/settle.hpp"
#include "gen/support/counted.hpp"
#include "gen/support/sql_lexer.hpp"
#include "prove/trials/database.hpp"

namespace gen::prove {
namespace {

using migration::File;

/// The bare words of a statement, in lower case.
std::vector<std::string> words_of(const std::string& sql) {
  std::vector<std::string> words;
  for (const support::Token& token : support::lex_sql(sql)) {
    if (token.kind != support::TokenKind::word) continue;
    words.push_back(support::token_text(std::string_view(sql).substr(token.offset, token.length)));
  }
  return words;
}

template <std::size_t N>
bool has_any(const std::vector<std::string>& words, const std::array<std::string_view, N>& wanted) {
  return std::ranges::any_of(words,
                             [&](const std::string& word) { return std::ranges::find(wanted, word) != wanted.end(); });
}

constexpr std::array<std::string_view, 4> kWrites{"insert", "update", "delete", "merge"};
constexpr std::array<std::string_view, 3> kCalls{"do", "call", "select"};
constexpr std::array<std::string_view, 14> kSession{"begin",   "start",     "commit",  "end", "rollback",
                                                    "abort",   "savepoint", "release", "set", "reset",
                                                    "prepare", "discard",   "lock",    "show"};

template <std::size_t N>
bool is_one_of(const std::string& word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

/// INSERT, UPDATE, DELETE and MERGE, also behind WITH; in files that are about rows all that may hide one.
bool changes_rows(const File& file, const std::vector<std::string>& words) {
  if (words.empty()) return false;
  if (is_one_of(words.front(), kWrites)) return true;
  if (words.front() == "with") return has_any(words, kWrites);
  const bool about_rows = file.kind() == migration::Kind::data || file.no_transaction() || !file.named("batch").empty();
  return about_rows && is_one_of(words.front(), kCalls);
}

bool is_concurrent(const std::vector<std::string>& words) {
  return std::ranges::find(words, "concurrently") != words.end();
}

/// What a second CREATE, DROP or DETACH says when the first one did its work; the applier looks for what is left of
/// such a step before it runs it again.
bool says_that_it_is_done(const pg::ServerError& error) {
  return error.is("42P07") || error.is("42704") || error.is("42P01") || error.is("55000");
}

std::string list_of(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::string key_of(const File& file, std::size_t index) { return file.name.str() + ":" + std::to_string(index); }

support::SourceSpan place_of(const File& file, std::size_t index) {
  return {file.source, file.statements[index].offset, file.statements[index].length};
}

}  // namespace

void RepeatSteps::file_started(const File& file) { input_.progress.file_started(file); }

void RepeatSteps::step_finished(const File& file, std::size_t index, std::chrono::milliseconds took) {
  input_.progress.step_finished(file, index, took);
  if (!repeated_.contains(key_of(file, index))) repeat(file, index);
}

/// Statements in batches are run by another part of the applier, which does not tell of them one by one.
void RepeatSteps::file_finished(const File& file, std::chrono::milliseconds took) {
  if (!file.named("batch").empty() && !session_.in_transaction()) {
    for (std::size_t index = 0; index < file.statements.size(); ++index) {
      const bool seen = repeated_.contains(key_of(file, index));
      if (!seen && changes_rows(file, words_of(file.statement(index)))) repeat(file, index);
    }
  }
  input_.progress.file_finished(file, took);
}

void RepeatSteps::repeat(const File& file, std::size_t index) {
  const std::string sql = file.statement(index);
  const auto words = words_of(sql);
  if (words.empty() || is_one_of(words.front(), kSession)) return;
  const bool rows = changes_rows(file, words);
  const bool inside = session_.in_transaction();
  if (!rows && inside) return;
  repeated_.insert(key_of(file, index));
  // A block may commit, which it cannot in a transaction of ours.
  auto outcome = inside ? in_savepoint(sql) : in_the_open(sql);
  if (!outcome) return fail(trial_, TrialVerdict::failed, outcome.errors());
  if (outcome->error && is_concurrent(words) && says_that_it_is_done(*outcome->error)) outcome->error.reset();
  judge(file, index, *outcome);
}

support::Result<RepeatSteps::Outcome> RepeatSteps::in_savepoint(const std::string& sql) {
  const auto before = read_contents(session_, ContentDepth::values);
  if (!before) return before.errors();
  if (auto set = session_.execute("SAVEPOINT gen_twice"); !set) return pg::to_diagnostic(set.error(), "GEN6018");
  Outcome outcome;
  const auto again = session_.execute(sql);
  support::Result<TableContents> after = *before;
  if (again) {
    outcome.rows = again->command_tag().starts_with("SELECT") ? 0 : again->affected();
    after = read_contents(session_, ContentDepth::values);
  } else {
    outcome.error = again.error();
  }
  auto undone = session_.execute("ROLLBACK TO SAVEPOINT gen_twice; RELEASE SAVEPOINT gen_twice");
  if (!undone) return pg::to_diagnostic(undone.error(), "GEN6018");
  if (!after) return after.errors();
  outcome.tables = changed_tables(*before, *after);
  for (const auto& [oid, content] : *before) touched_rows_ = touched_rows_ || content.rows > 0;
  return outcome;
}

support::Result<RepeatSteps::Outcome> RepeatSteps::in_the_open(const std::string& sql) {
  const auto catalog = introspect::read(session_);
  if (!catalog) return catalog.errors();
  const auto before = read_contents(session_, ContentDepth::values);
  if (!before) return before.errors();
  Outcome outcome;
  if (const auto again = session_.execute(sql)) {
    outcome.rows = again->command_tag().starts_with("SELECT") ? 0 : again->affected();
  } else {
    outcome.error = again.error();
  }
  if (session_.in_transaction()) (void)session_.execute("ROLLBACK");
  const auto after = read_contents(session_, ContentDepth::values);
  if (!after) return after.errors();
  outcome.tables = changed_tables(*before, *after);
  for (const auto& [oid, content] : *before) touched_rows_ = touched_rows_ || content.rows > 0;
  const auto now = introspect::read(session_);
  if (!now) return now.errors();
  for (const diff::Change& change : diff::compare(*now, *catalog)) outcome.differences.push_back(to_string(change));
  return outcome;
}

void RepeatSteps::judge(const File& file, std::size_t index, const Outcome& outcome) {
  const support::SourceSpan where = place_of(file, index);
  if (outcome.error) {
    support::Diagnostic finding = pg::to_diagnostic_in(*outcome.error, "GEN6017", where, file.statement(index));
    finding.message = "run once more, this statement fails: " + finding.message;
    finding.hint = "make it pass over what is done: IF NOT EXISTS, ON CONFLICT DO NOTHING, a WHERE";
    return fail(trial_, TrialVerdict::differs, {finding});
  }
  std::string did;
  if (outcome.rows > 0) did = support::counted(outcome.rows, "row");
  if (!outcome.tables.empty()) did += (did.empty() ? "" : ", ") + ("the content of " + list_of(outcome.tables));
  if (!outcome.differences.empty()) did += (did.empty() ? "" : ", ") + std::string("the schema");
  if (did.empty()) return;
  trial_.differences.insert(trial_.differences.end(), outcome.differences.begin(), outcome.differences.end());
  fail(trial_, TrialVerdict::differs,
       {support::error("GEN6016", "run once more, this statement changes " + did, where,
                       "make it pass over what is done, as with a WHERE that leaves those rows out")});
}

}  // namespace gen::prove
