#include "emit/strongest_first.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "gen/render/sql_builder.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::emit {
namespace {

using support::Token;
using support::TokenKind;

/// What a statement locks, by the names as they are written; how strongly, says the manual, section 13.3.1.
struct Locked {
  std::vector<std::string> against_some;  ///< SHARE, SHARE ROW EXCLUSIVE, and what writers themselves have
  std::vector<std::string> against_all;   ///< ACCESS EXCLUSIVE
  std::vector<std::string> fresh;         ///< made here, so that nobody can wait for it
};

/// The words of a statement, and the names between them.
class Words {
 public:
  explicit Words(std::string_view sql) : sql_(sql), tokens_(support::lex_sql(sql)) {}

  bool at_end() const { return at_ >= tokens_.size(); }
  void skip() { ++at_; }
  bool is(std::string_view word) const { return is_at(at_, word); }
  /// Passes over the words if they come next.
  bool take(const std::vector<std::string_view>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!is_at(at_ + i, words[i])) return false;
    }
    at_ += words.size();
    return true;
  }
  /// Passes over everything up to the word and over the word; false when it does not come.
  bool skip_past(std::string_view word) {
    while (!at_end() && !is(word)) skip();
    if (at_end()) return false;
    skip();
    return true;
  }
  /// "shop.orders", as it is written.
  std::string take_name() {
    if (at_end()) return {};
    const std::size_t first = at_++;
    while (at_ + 1 < tokens_.size() && text(at_) == ".") at_ += 2;
    const Token& last = tokens_[at_ - 1];
    return std::string(sql_.substr(tokens_[first].offset, last.offset + last.length - tokens_[first].offset));
  }

 private:
  std::string_view text(std::size_t at) const { return sql_.substr(tokens_[at].offset, tokens_[at].length); }
  bool is_at(std::size_t at, std::string_view word) const {
    return at < tokens_.size() && support::lower(text(at)) == word;
  }

  std::string_view sql_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

Locked locked_by_alter_table(Words& words) {
  words.take({"if", "exists"});
  words.take({"only"});
  const std::string table = words.take_name();
  if (words.take({"validate"}) || words.take({"attach"}) || words.is("(")) return {};
  if (words.is("set") || words.is("reset")) {
    words.skip();
    return words.is("(") ? Locked{} : Locked{{}, {table}, {}};
  }
  if (words.is("enable") || words.is("disable")) {
    words.skip();
    if (words.is("always") || words.is("replica")) words.skip();
    return words.is("trigger") ? Locked{{table}, {}, {}} : Locked{{}, {table}, {}};
  }
  if (words.take({"add", "constraint"})) {
    words.take_name();
    if (words.take({"foreign", "key"}) && words.skip_past("references")) return {{table, words.take_name()}, {}, {}};
  }
  return {{}, {table}, {}};
}

Locked locked_by_create(Words& words) {
  words.take({"or", "replace"});
  words.take({"unlogged"});
  if (words.take({"table"})) return {{}, {}, {words.take_name()}};
  words.take({"constraint"});
  words.take({"unique"});
  const bool is_policy = words.is("policy");
  if (!is_policy && !words.is("trigger") && !words.is("index")) return {};
  words.skip();
  if (words.is("concurrently") || !words.skip_past("on")) return {};
  words.take({"only"});
  const std::string table = words.take_name();
  return is_policy ? Locked{{}, {table}, {}} : Locked{{table}, {}, {}};
}

Locked locked_by_drop(Words& words) {
  const bool of_table = words.is("trigger") || words.is("policy") || words.is("rule");
  if (of_table) return words.skip_past("on") ? Locked{{}, {words.take_name()}, {}} : Locked{};
  if (!words.take({"table"})) return {};
  return {{}, {words.take_name()}, {}};
}

Locked locked_by_lock_table(Words& words) {
  Locked locked;
  do locked.against_all.push_back(words.take_name());
  while (words.take({","}));
  return words.take({"in", "access", "exclusive"}) ? locked : Locked{};
}

/// Rows that are written before the table changes: a backfill in the plain form.
Locked locked_by_writing(Words& words) {
  words.take({"only"});
  return {{words.take_name()}, {}, {}};
}

Locked locked_by(const render::SqlText& sql) {
  Words words(sql.str());
  if (words.take({"alter", "table"})) return locked_by_alter_table(words);
  if (words.take({"create"})) return locked_by_create(words);
  if (words.take({"drop"})) return locked_by_drop(words);
  if (words.take({"lock", "table"})) return locked_by_lock_table(words);
  if (words.take({"update"}) || words.take({"insert", "into"}) || words.take({"delete", "from"}))
    return locked_by_writing(words);
  return {};
}

render::SqlText lock_table(const std::vector<std::string>& tables) {
  return render::SqlBuilder("LOCK TABLE")
      .items(tables, [](render::SqlBuilder& sql, const std::string& table) { sql.trusted(table); })
      .word("IN ACCESS EXCLUSIVE MODE")
      .build();
}

}  // namespace

std::vector<render::Script> strongest_lock_first(const std::vector<render::Script>& steps,
                                                 const std::set<std::string>& foreign_tables) {
  std::vector<Locked> locked;
  std::multiset<std::string> to_come;
  for (const render::Script& step : steps) {
    for (const render::SqlText& sql : step) {
      locked.push_back(locked_by(sql));
      to_come.insert(locked.back().against_all.begin(), locked.back().against_all.end());
    }
  }
  std::vector<render::Script> result;
  std::set<std::string> settled = foreign_tables;  // or locked against all already, or in nobody else's reach
  auto next = locked.begin();
  for (const render::Script& step : steps) {
    render::Script& script = result.emplace_back();
    for (const render::SqlText& sql : step) {
      const Locked& now = *next++;
      for (const std::string& table : now.against_all) to_come.erase(to_come.find(table));
      std::vector<std::string> first;
      for (const std::string& table : now.against_some) {
        if (to_come.count(table) != 0 && settled.insert(table).second) first.push_back(table);
      }
      settled.insert(now.against_all.begin(), now.against_all.end());
      settled.insert(now.fresh.begin(), now.fresh.end());
      if (!first.empty()) script.push_back(lock_table(first));
      script.push_back(sql);
    }
  }
  return result;
}

}  // namespace gen::emit
