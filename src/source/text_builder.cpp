#include "source/text_builder.hpp"

#include <algorithm>

namespace gen::source {

TextBuilder& TextBuilder::add_from(const Statement& other, std::uint32_t begin, std::uint32_t end) {
  for (const OriginPiece& piece : other.pieces) {
    const std::uint32_t first = std::max(begin, piece.offset);
    const std::uint32_t last = std::min(end, piece.offset + piece.length);
    if (first >= last) continue;
    OriginPiece part{size() + (first - begin), last - first, piece.origin};
    if (piece.length == piece.origin.length) {
      part.origin.offset += first - piece.offset;
      part.origin.length = last - first;
    }
    pieces_.push_back(part);
  }
  sql_ += std::string_view(other.sql).substr(begin, end - begin);
  return *this;
}

TextBuilder& TextBuilder::add(const TextBuilder& other) {
  for (OriginPiece piece : other.pieces_) {
    piece.offset += size();
    pieces_.push_back(piece);
  }
  sql_ += other.sql_;
  return *this;
}

}  // namespace gen::source
