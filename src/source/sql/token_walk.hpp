#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::source::sql {

/// The tokens of one statement without its comments, and questions about them. `text` must outlive it.
class TokenWalk {
 public:
  explicit TokenWalk(std::string_view text);

  std::size_t size() const { return tokens_.size(); }
  const support::Token& at(std::size_t index) const { return tokens_[index]; }
  std::string_view text(std::size_t index) const { return text_.substr(tokens_[index].offset, tokens_[index].length); }
  /// Case-insensitive comparison with a bare word or punctuation.
  bool is(std::size_t index, std::string_view word) const;
  bool is_name(std::size_t index) const;
  support::Identifier name(std::size_t index) const { return support::fold_identifier(text(index)); }

  /// First token at or after byte `offset`; `size()` when there is none.
  std::size_t first_from(std::uint32_t offset) const;
  /// First token from `index` on that means the identifier `name`.
  std::optional<std::size_t> find_name(std::string_view name, std::size_t index = 0) const;
  /// Index of the `)` or `]` that closes the bracket at `index`; `size()` when it is open.
  std::size_t closing(std::size_t index) const;
  /// End in bytes of the token before `index`; 0 for the first.
  std::uint32_t end_before(std::size_t index) const;
  const std::vector<support::Token>& comments() const { return comments_; }

 private:
  std::string_view text_;
  std::vector<support::Token> tokens_;
  std::vector<support::Token> comments_;
};

bool same_word(std::string_view written, std::string_view word);

}  // namespace gen::source::sql
