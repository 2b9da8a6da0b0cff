#include "gen/source/statement.hpp"

#include <algorithm>

namespace gen::source {

support::SourceSpan Statement::origin_of(std::uint32_t byte_offset) const {
  const auto after = std::upper_bound(pieces.begin(), pieces.end(), byte_offset,
                                      [](std::uint32_t at, const OriginPiece& piece) { return at < piece.offset; });
  if (after == pieces.begin()) return span;
  const OriginPiece& piece = *std::prev(after);
  if (byte_offset >= piece.offset + piece.length || piece.length != piece.origin.length) return piece.origin;
  return {piece.origin.file, piece.origin.offset + (byte_offset - piece.offset), 1};
}

}  // namespace gen::source
