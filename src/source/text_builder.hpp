#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gen/source/statement.hpp"

namespace gen::source {

/// Builds the text of a statement and remembers which bytes come from where.
class TextBuilder {
 public:
  /// Text of our own.
  TextBuilder& add(std::string_view text) {
    sql_ += text;
    return *this;
  }

  /// Text that stands for `origin`; a copy of it maps byte by byte.
  TextBuilder& add(std::string_view text, const support::SourceSpan& origin) {
    if (text.empty()) return *this;
    pieces_.push_back({static_cast<std::uint32_t>(sql_.size()), static_cast<std::uint32_t>(text.size()), origin});
    sql_ += text;
    return *this;
  }

  /// The bytes [begin, end) of another statement, with their origins.
  TextBuilder& add_from(const Statement& other, std::uint32_t begin, std::uint32_t end);

  /// Another builder's text, with its origins.
  TextBuilder& add(const TextBuilder& other);

  std::uint32_t size() const { return static_cast<std::uint32_t>(sql_.size()); }
  const std::string& text() const { return sql_; }

  /// Puts text and pieces into a statement.
  void move_into(Statement& statement) && {
    statement.sql = std::move(sql_);
    statement.pieces = std::move(pieces_);
  }

 private:
  std::string sql_;
  std::vector<OriginPiece> pieces_;
};

}  // namespace gen::source
