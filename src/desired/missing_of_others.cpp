#include "desired/missing_of_others.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "gen/support/ascii.hpp"
#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::desired {
namespace {

using source::Statement;
using support::Identifier;
using support::TokenKind;

/// The words of a statement, for looking around in it.
class Words {
 public:
  explicit Words(std::string_view sql) : sql_(sql) {
    for (const support::Token& token : support::lex_sql(sql)) {
      if (token.kind != TokenKind::comment) tokens_.push_back(token);
    }
  }

  std::size_t size() const { return tokens_.size(); }
  std::string_view text(std::size_t i) const { return sql_.substr(tokens_[i].offset, tokens_[i].length); }
  std::uint32_t end(std::size_t i) const { return tokens_[i].offset + tokens_[i].length; }
  bool is(std::size_t i, std::string_view word) const { return i < size() && support::lower(text(i)) == word; }
  template <std::size_t Count>
  bool is_one_of(std::size_t i, const std::array<std::string_view, Count>& words) const {
    return std::ranges::any_of(words, [&](std::string_view word) { return is(i, word); });
  }
  bool is_name(std::size_t i) const {
    return i < size() && (tokens_[i].kind == TokenKind::word || tokens_[i].kind == TokenKind::quoted_identifier);
  }
  Identifier name(std::size_t i) const { return support::fold_identifier(text(i)); }
  /// The text of the tokens [first, last).
  std::string between(std::size_t first, std::size_t last) const {
    return std::string(sql_.substr(tokens_[first].offset, end(last - 1) - tokens_[first].offset));
  }

  /// The names of "(a, b)" at `i`; empty where something else stands there.
  std::vector<Identifier> list_at(std::size_t i) const {
    std::vector<Identifier> names;
    if (!is(i, "(")) return names;
    for (++i; i < size() && !is(i, ")"); ++i) {
      if (is_name(i)) names.push_back(name(i));
    }
    return names;
  }

  /// Where the item of a list starts that token `i` is in: behind the parenthesis or comma in front of it.
  std::size_t item_start(std::size_t i) const {
    for (int depth = 0; i > 0; --i) {
      if (is(i - 1, ")")) ++depth;
      if (depth == 0 && (is(i - 1, "(") || is(i - 1, ","))) return i;
      if (is(i - 1, "(")) --depth;
    }
    return 0;
  }

 private:
  std::string_view sql_;
  std::vector<support::Token> tokens_;
};

bool puts_something_into(const source::SchemaSource& schema, const Identifier& name) {
  return std::ranges::any_of(schema.statements, [&](const Statement& statement) {
    return std::ranges::any_of(statement.declares, [&](const source::Declaration& each) {
      const bool opens = each.key.kind == model::ObjectKind::schema && each.key.name == name;
      const bool hangs = !each.key.owner.empty() || each.key.kind == model::ObjectKind::index ||
                         each.key.kind == model::ObjectKind::statistics;
      return opens || (each.key.schema == name && !hangs);
    });
  });
}

/// The type that a CREATE TABLE gives the column; "" when it has none of that name.
std::string type_in(const Statement& create, const Identifier& column) {
  constexpr std::array<std::string_view, 10> kEnds{",",      ")",          "primary", "not",       "null",
                                                   "unique", "references", "default", "generated", "check"};
  const Words words(create.sql);
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!(words.is(i - 1, "(") || words.is(i - 1, ",")) || !words.is_name(i) || words.name(i) != column) continue;
    std::size_t end = i + 1;
    for (int depth = 0; end < words.size() && (depth > 0 || !words.is_one_of(end, kEnds)); ++end)
      depth += words.is(end, "(") ? 1 : words.is(end, ")") ? -1 : 0;
    if (end > i + 1) return words.between(i + 1, end);
  }
  return {};
}

/// The first name of a statement that is missing and not ours, "auth.users", and how the statement uses it.
class Reference {
 public:
  Reference(const LoadFailure& failure, const source::SchemaSource& schema)
      : failure_(failure), schema_(schema), words_(failure.statement.sql) {}

  /// Finds the name; false where nothing of others is missing.
  bool find() {
    constexpr std::array<std::string_view, 4> kMissing{"3F000", "42P01", "42704", "42883"};
    if (std::ranges::find(kMissing, failure_.error.sqlstate) == kMissing.end()) return false;
    const Identifier of_system("pg_catalog"), usual("public");
    for (std::size_t i = 0; i + 2 < words_.size(); ++i) {
      if (!words_.is_name(i) || !words_.is(i + 1, ".") || !words_.is_name(i + 2)) continue;
      if (i > 0 && words_.is(i - 1, ".")) continue;
      const Identifier schema = words_.name(i);
      if (schema == of_system || schema == usual || puts_something_into(schema_, schema)) continue;
      const bool named = failure_.error.message.find(schema.str()) != std::string::npos;
      const bool whole =
          failure_.error.is("3F000") || failure_.error.message.find(words_.name(i + 2).str()) != std::string::npos;
      if (!named || !whole) continue;
      at_ = i;
      return true;
    }
    return false;
  }

  std::string line() const {
    const bool sql = schema_.intents.in_sql(failure_.statement.span);
    const std::string name =
        support::quote_identifier(words_.name(at_)) + '.' + support::quote_identifier(words_.name(at_ + 2));
    if (is_function()) return routine(name, sql);
    if (!is_table()) {
      return sql ? "CREATE DOMAIN " + name + " AS TYPE;" : "external domain " + name + " = TYPE;";
    }
    const std::string columns = words_.is(at_ - 1, "on") ? "" : columns_wanted();
    return sql ? "CREATE TABLE " + name + " (" + columns + ");"
               : "external table " + name + (columns.empty() ? " { }" : " { " + columns + "; }");
  }

 private:
  bool is_key() const { return at_ > 0 && words_.is(at_ - 1, "references"); }

  bool is_table() const {
    constexpr std::array<std::string_view, 11> kBefore{"references", "from", "join",  "on", "into", "update",
                                                       "like",       "only", "table", "of", "using"};
    return at_ > 0 && words_.is_one_of(at_ - 1, kBefore);
  }

  bool is_function() const {
    return failure_.error.is("42883") ||
           (!is_key() && words_.is(at_ + 3, "(") && !(at_ > 0 && words_.is(at_ - 1, "on")));
  }

  std::string routine(const std::string& name, bool sql) const {
    std::string arguments = words_.is(at_ + 3, "(") && words_.is(at_ + 4, ")") ? "" : "TYPE, ...";
    const std::string& message = failure_.error.message;
    const std::size_t open = message.find('('), close = message.rfind(')');
    if (failure_.error.is("42883") && open < close && close != std::string::npos)
      arguments = message.substr(open + 1, close - open - 1);
    const bool of_trigger = at_ > 1 && words_.is(at_ - 2, "execute");
    const std::string result = of_trigger ? "trigger" : "TYPE";
    return sql ? "CREATE FUNCTION " + name + '(' + arguments + ") RETURNS " + result + ';'
               : "external function " + name + '(' + arguments + ") returns " + result + ';';
  }

  /// The key that a foreign key refers to, with the types of the columns that refer.
  std::string columns_wanted() const {
    const bool sql = schema_.intents.in_sql(failure_.statement.span);
    if (!is_key()) return "COLUMN TYPE";
    std::vector<Identifier> theirs = words_.list_at(at_ + 3);
    const std::vector<Identifier> ours = referring_columns();
    if (theirs.empty()) theirs.emplace_back("id");
    std::string columns, key;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
      const std::string type = i < ours.size() ? type_of(ours[i]) : "";
      const std::string name = support::quote_identifier(theirs[i]);
      columns += (i == 0 ? "" : sql ? ", " : "; ") + name + ' ' + (type.empty() ? "TYPE" : type);
      key += (i == 0 ? "" : ", ") + name;
    }
    const std::string words = sql ? "PRIMARY KEY" : "primary key";
    if (theirs.size() == 1) return columns + ' ' + words;
    return columns + (sql ? ", " : "; ") + words + " (" + key + ')';
  }

  std::vector<Identifier> referring_columns() const {
    for (std::size_t i = at_; i-- > 1;) {
      if (words_.is(i, "key") && words_.is(i - 1, "foreign")) return words_.list_at(i + 1);
      if (words_.is(i, ",") && words_.item_start(at_) == i + 1) break;
    }
    const std::size_t start = words_.item_start(at_);
    return words_.is_name(start) ? std::vector<Identifier>{words_.name(start)} : std::vector<Identifier>{};
  }

  /// In the statement itself, or in the CREATE of the table that it alters.
  std::string type_of(const Identifier& column) const {
    if (std::string type = type_in(failure_.statement, column);
        !type.empty() && failure_.statement.tag == "CREATE TABLE")
      return type;
    for (const Statement& statement : schema_.statements) {
      const bool has_it = statement.tag == "CREATE TABLE" && !statement.declares.empty() &&
                          failure_.statement.sql.find(statement.declares.front().key.name.str()) != std::string::npos;
      if (!has_it) continue;
      if (std::string type = type_in(statement, column); !type.empty()) return type;
    }
    return {};
  }

  const LoadFailure& failure_;
  const source::SchemaSource& schema_;
  Words words_;
  std::size_t at_ = 0;
};

}  // namespace

std::string hint_for_others(const LoadFailure& failure, const source::SchemaSource& schema) {
  Reference reference(failure, schema);
  if (!reference.find()) return {};
  const bool sql = schema.intents.in_sql(failure.statement.span);
  return std::string("if it belongs to others, name a database that has it (--url), or declare what is used of it") +
         (sql ? ", with -- gen: external on the line above: " : ": ") + reference.line();
}

}  // namespace gen::desired
