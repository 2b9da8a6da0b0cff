#include "gen/support/source_span.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

TEST(SourceMapLocate, Offsets_GiveLinesAndCharacterColumns) {
  SourceMap map;
  const FileId file = map.add("a.gen", "ab\né日x\n\nend");
  const struct {
    std::uint32_t offset, line, column;
  } cases[] = {{0, 1, 1}, {2, 1, 3}, {3, 2, 1}, {5, 2, 2}, {8, 2, 3}, {9, 2, 4}, {10, 3, 1}, {11, 4, 1}, {99, 4, 4}};
  for (const auto& c : cases) {
    const LineColumn at = map.locate(file, c.offset);
    EXPECT_EQ(at.line, c.line) << c.offset;
    EXPECT_EQ(at.column, c.column) << c.offset;
  }
}

TEST(SourceMapLineAt, Offsets_GiveTheirWholeLine) {
  SourceMap map;
  const FileId file = map.add("a.gen", "one\ntwo\n");
  EXPECT_EQ(map.line_at(file, 0), "one");
  EXPECT_EQ(map.line_at(file, 3), "one");
  EXPECT_EQ(map.line_at(file, 4), "two");
  EXPECT_EQ(map.line_at(file, 8), "");
}

TEST(SourceMapSlice, Spans_AreClampedToTheText) {
  SourceMap map;
  const FileId file = map.add("a.gen", "hello");
  EXPECT_EQ(map.slice({file, 1, 3}), "ell");
  EXPECT_EQ(map.slice({file, 4, 9}), "o");
  EXPECT_EQ(map.slice({file, 9, 9}), "");
  EXPECT_EQ(map.slice({}), "");
}

TEST(SourceMapFileLine, KnownSpan_NamesFileAndLine) {
  SourceMap map;
  map.add("first.gen", "x");
  const FileId file = map.add("dir/second.gen", "a\nb");
  EXPECT_EQ(map.file_line({file, 2, 1}), "dir/second.gen:2");
  EXPECT_EQ(map.file_line({}), "");
}

TEST(ByteOffsetOfCharacter, Characters_AreCountedInUtf8) {
  EXPECT_EQ(byte_offset_of_character("aé日b", 0), 0U);
  EXPECT_EQ(byte_offset_of_character("aé日b", 2), 3U);
  EXPECT_EQ(byte_offset_of_character("aé日b", 3), 6U);
  EXPECT_EQ(byte_offset_of_character("aé日b", 99), 7U);
}

}  // namespace
}  // namespace gen::support
