#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gen::support {

/// Index of a text in a `SourceMap`. 0 means "no source text".
using FileId = std::uint32_t;

/// A piece of a source text. Offsets and lengths count bytes of UTF-8. `file == 0`: the thing has no source text.
/// A length of 0 points between two bytes (the end of a file, say).
struct SourceSpan {
  FileId file = 0;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;

  bool known() const { return file != 0; }
  bool operator==(const SourceSpan&) const = default;
};

/// Line and column as people count them: both start at 1, columns count characters (code points), not bytes.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// All source texts of a run, with the name each is shown under. Texts are never removed, so a span stays valid as
/// long as the map lives. Not thread-safe.
class SourceMap {
 public:
  /// Takes a copy of `text`; `name` is what diagnostics print (a path as the user gave it, or `<scratch>`).
  FileId add(std::string name, std::string text);

  /// REQUIRES: `file` came from `add` on this map.
  const std::string& name(FileId file) const { return files_.at(file - 1).name; }
  const std::string& text(FileId file) const { return files_.at(file - 1).text; }

  /// The bytes under `span`; empty for an unknown span.
  std::string_view slice(const SourceSpan& span) const;
  /// Where `offset` (in bytes, clamped to the text) is.
  LineColumn locate(FileId file, std::uint32_t offset) const;
  /// The whole line (without its line feed) that holds `offset`.
  std::string_view line_at(FileId file, std::uint32_t offset) const;
  /// `file:line` for a known span, "" otherwise.
  std::string file_line(const SourceSpan& span) const;

 private:
  struct File {
    std::string name;
    std::string text;
    std::vector<std::uint32_t> line_starts;
  };
  std::vector<File> files_;
};

/// Byte offset in `text` of its `characters`-th character (0-based); PostgreSQL and libpg_query count characters in
/// error positions, spans count bytes. Clamped to the end of `text`.
std::uint32_t byte_offset_of_character(std::string_view text, std::uint32_t characters);

}  // namespace gen::support
