#pragma once

#include <cstddef>
#include <vector>

#include "source/dsl/parsed_file.hpp"

namespace gen::source::dsl {

/// How the formatter lays out an item.
enum class Layout {
  line,    ///< one line where it fits
  column,  ///< name, type and options, aligned with the other columns of the block
  sql,     ///< as the author wrote it
  block,   ///< head { items }
  labels,  ///< head { a, b, c }: on one line where it fits
  view,    ///< head as the author wrote it, perhaps { items }
};

/// A range of tokens of the file (indexes in the token stream, both ends included) with what is inside its braces.
struct FormatItem {
  Layout layout = Layout::line;
  std::size_t docs = 0;   ///< first token with the documentation in front
  std::size_t first = 0;  ///< first token without it
  std::size_t last = 0;
  std::size_t open = 0;  ///< the '{'; 0 without
  std::size_t close = 0;
  std::size_t type = 0;     ///< of a column: first token of its type
  std::size_t options = 0;  ///< of a column: first token after its type
  bool spaced = false;      ///< empty lines around it: a block outside of tables
  std::vector<FormatItem> items;
};

/// The items of a file, in order; stray semicolons are left out. REQUIRES: the tree is clean.
std::vector<FormatItem> format_items(Parser::FileContext& file);

}  // namespace gen::source::dsl
