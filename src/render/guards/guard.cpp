#include "gen/render/guard.hpp"

#include "gen/render/dollar_quote.hpp"
#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"
#include "render/indented.hpp"

namespace gen::render {
namespace {

using support::quote_literal;

bool starts_with_word(const std::string& sql, std::string_view word) {
  return sql.starts_with(word) && sql.size() > word.size() && sql[word.size()] == ' ';
}

/// PL/pgSQL of all versions cuts a statement at the first semicolon outside strings: bodies of BEGIN ATOMIC and rules
/// of several commands go through EXECUTE. Rows that a statement gives have to be thrown away by name.
std::string in_block(const std::string& sql) {
  for (const support::Token& token : support::lex_sql(sql)) {
    if (token.kind == support::TokenKind::punctuation && sql[token.offset] == ';') {
      return "EXECUTE " + dollar_quoted("statement", '\n' + sql + '\n');
    }
  }
  return starts_with_word(sql, "SELECT") ? "PERFORM" + sql.substr(std::string_view("SELECT").size()) : sql;
}

/// Lines of a block that leave in gen_state whether `condition` holds, under settings that make definitions print alike
/// everywhere. Only an error takes settings back before the transaction ends; the value of a variable outlives it.
std::string find_out(const std::string& condition) {
  return "  BEGIN\n    PERFORM " + stable_settings(4) + ";\n    gen_as_wanted := " + indented(condition, 4) +
         ";\n    RAISE EXCEPTION USING ERRCODE = 'GEN00';  -- takes the settings back\n"
         "  EXCEPTION WHEN SQLSTATE 'GEN00' THEN\n    NULL;\n  END;\n";
}

constexpr const char* kDeclarations = "\n#variable_conflict use_column\nDECLARE\n  gen_as_wanted boolean;\nBEGIN\n";

/// "index shop.a and index shop.b"
std::string names_of(const std::vector<Probe>& probes) {
  std::string text;
  model::ObjectKey last{};
  for (const Probe& probe : probes) {
    if (!text.empty() && probe.key == last) continue;
    text += (text.empty() ? "" : ", ") + to_string(probe.key);
    last = probe.key;
  }
  return text;
}

std::string raising_block(const std::string& condition, const std::string& message, const std::string& hint) {
  return "DO " +
         dollar_quoted(
             "guard", kDeclarations + find_out(condition) +
                          "  IF NOT gen_as_wanted THEN\n    RAISE EXCEPTION USING MESSAGE = " + quote_literal(message) +
                          ",\n      HINT = " + quote_literal(hint) + ";\n  END IF;\nEND\n") +
         ';';
}

std::string check_before(const std::string& file, const Guard& guard) {
  const bool index = guard.before.front().key.kind == model::ObjectKind::index;
  const std::string kind = guard.before.size() > 1 ? "what" : index ? "the index that" : "the constraint that";
  return raising_block(missing_or_hold(guard.before, guard.server_version),
                       file + ": " + names_of(guard.before) + " is not " + kind + " this file drops",
                       "rename it or drop it by hand, then run the file again");
}

std::string check_after(const std::string& file, const Guard& guard) {
  return raising_block(all_hold(guard.after, guard.server_version),
                       file + ": " + names_of(guard.after) + " is not as this file leaves it",
                       "it is defined otherwise, not valid or missing: drop it, then run the file again");
}

/// What concerns nothing but absence needs no second look.
bool is_worth_a_check(const std::vector<Probe>& probes) {
  for (const Probe& probe : probes) {
    if (probe.aspect != Aspect::absence) return true;
  }
  return false;
}

/// A constraint of a file that is no transaction; whether it is the right one is asked behind.
std::string unless_there(const std::string& sql) {
  return "DO " + dollar_quoted("guard", "\nBEGIN\n  " + in_block(sql) +
                                            ";\nEXCEPTION WHEN duplicate_object OR duplicate_table OR"
                                            " invalid_table_definition OR object_not_in_prerequisite_state THEN\n"
                                            "  NULL;  -- it is there\nEND\n");
}

/// "ALTER TABLE shop.sales DETACH PARTITION shop.sales_2024 CONCURRENTLY" in its names, as written.
struct Detach {
  std::string schema, parent, partition;
};

std::optional<Detach> read_detach(const std::string& sql) {
  std::vector<std::string> words;
  for (const support::Token& token : support::lex_sql(sql)) words.push_back(sql.substr(token.offset, token.length));
  constexpr std::size_t kWords = 11;
  const bool fits =
      words.size() == kWords && words[0] == "ALTER" && words[5] == "DETACH" && words[10] == "CONCURRENTLY";
  return fits ? std::optional(Detach{words[2], words[4], words[7] + '.' + words[9]}) : std::nullopt;
}

/// DETACH CONCURRENTLY has no IF EXISTS for the partition and cannot stand in a block, but ALTER TABLE passes over a
/// table above that is not to be found: so its name is looked up where it is as long as the partition is one of it.
std::vector<std::string> detach_once(const Detach& detach) {
  const std::string parent = detach.schema + '.' + detach.parent;
  const auto is_partition = [&](const std::string& more) {
    return "EXISTS (\n    SELECT FROM pg_catalog.pg_inherits\n    WHERE inhparent = pg_catalog.to_regclass(" +
           quote_literal(parent) + ")\n      AND inhrelid = pg_catalog.to_regclass(" + quote_literal(detach.partition) +
           ")" + more + "\n  )";
  };
  const std::string prepare =
      "\nBEGIN\n  IF " + is_partition(" AND inhdetachpending") + " THEN  -- it was interrupted\n    ALTER TABLE " +
      parent + " DETACH PARTITION " + detach.partition +
      " FINALIZE;\n  END IF;\n"
      "  PERFORM pg_catalog.set_config('gen.search_path', pg_catalog.current_setting('search_path'), false);\n"
      "  PERFORM pg_catalog.set_config('search_path', CASE WHEN " +
      is_partition("") + " THEN " + quote_literal(detach.schema + ", pg_temp") +
      " ELSE 'pg_catalog, pg_temp' END, false);\nEND\n";
  const std::string restore =
      "\nBEGIN\n"
      "  PERFORM pg_catalog.set_config('search_path', pg_catalog.current_setting('gen.search_path'), false);\nEND\n";
  return {"-- gen:session\nDO " + dollar_quoted("guard", prepare),
          "ALTER TABLE IF EXISTS " + detach.parent + " DETACH PARTITION " + detach.partition + " CONCURRENTLY",
          "DO " + dollar_quoted("guard", restore)};
}

/// "ALTER TABLE t DROP CONSTRAINT c" with IF EXISTS.
std::string drop_if_there(const std::string& sql, std::size_t clause) {
  constexpr std::string_view kClause = " DROP CONSTRAINT";
  return sql.substr(0, clause) + std::string(kClause) + " IF EXISTS" + sql.substr(clause + kClause.size());
}

std::string passing_over(const std::string& sql) {
  if (starts_with_word(sql, "ALTER TABLE")) {
    if (sql.find(" ADD CONSTRAINT ") != std::string::npos) return unless_there(sql);
    if (const auto at = sql.find(" DROP CONSTRAINT "); at != std::string::npos) return drop_if_there(sql, at);
  }
  for (const auto& [start, clause] :
       {std::pair<std::string, std::string>{"CREATE INDEX CONCURRENTLY", " IF NOT EXISTS"},
        {"CREATE UNIQUE INDEX CONCURRENTLY", " IF NOT EXISTS"},
        {"CREATE INDEX", " IF NOT EXISTS"},
        {"CREATE UNIQUE INDEX", " IF NOT EXISTS"},
        {"DROP INDEX CONCURRENTLY", " IF EXISTS"},
        {"DROP INDEX", " IF EXISTS"}}) {
    if (starts_with_word(sql, start)) return start + clause + sql.substr(start.size());
  }
  return sql;
}

}  // namespace

std::string guarded_block(const std::string& title, const Guard& guard, const std::vector<std::string>& settings,
                          const Script& script) {
  std::string body = kDeclarations;
  body += "  -- Is everything that this file changes as it leaves it, by definition and not by name alone?\n" +
          find_out(all_hold(guard.after, guard.server_version)) +
          "  IF gen_as_wanted THEN\n    RAISE NOTICE USING MESSAGE = " + quote_literal(title + " is already applied") +
          ";\n    RETURN;\n  END IF;\n\n";
  for (const std::string& setting : settings) body += setting + ";\n\n";
  for (const SqlText& sql : script) body += in_block(sql.str()) + ";\n";
  return "DO " + dollar_quoted("guard", body + "END\n") + ";\n";
}

std::vector<std::string> guarded_steps(const std::string& title, const Guard& guard, const Script& script) {
  std::vector<std::string> steps;
  if (!guard.before.empty()) steps.push_back(check_before(title, guard));
  for (const SqlText& sql : script) {
    const auto detach = read_detach(sql.str());
    for (const std::string& step : detach ? detach_once(*detach) : std::vector{passing_over(sql.str())})
      steps.push_back(step + ';');
  }
  if (is_worth_a_check(guard.after)) steps.push_back(check_after(title, guard));
  return steps;
}

}  // namespace gen::render
