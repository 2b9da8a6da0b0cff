#pragma once

#include <compare>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace gen::render {

/// One SQL statement without its semicolon, ready to be sent or written to a file. Only `SqlBuilder` makes one, so a
/// name, a value and a piece of SQL cannot be mixed up on the way: whoever holds a SqlText knows that it is quoted.
class SqlText {
 public:
  const std::string& str() const { return text_; }

  auto operator<=>(const SqlText&) const = default;

 private:
  friend class SqlBuilder;
  explicit SqlText(std::string text) : text_(std::move(text)) {}

  std::string text_;
};

/// Statements in the order in which they run.
using Script = std::vector<SqlText>;

inline void append(Script& script, Script more) {
  script.insert(script.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// `first`, and `second` behind it.
inline Script joined(Script first, Script second) {
  append(first, std::move(second));
  return first;
}

}  // namespace gen::render
