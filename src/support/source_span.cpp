#include "gen/support/source_span.hpp"

#include <algorithm>

namespace gen::support {
namespace {

/// Continuation bytes of UTF-8 do not start a character.
bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::uint32_t clamped(std::uint32_t offset, std::size_t size) {
  return static_cast<std::uint32_t>(std::min<std::size_t>(offset, size));
}

}  // namespace

FileId SourceMap::add(std::string name, std::string text) {
  std::vector<std::uint32_t> line_starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  files_.push_back(File{std::move(name), std::move(text), std::move(line_starts)});
  return static_cast<FileId>(files_.size());
}

std::string_view SourceMap::slice(const SourceSpan& span) const {
  if (!span.known()) return {};
  const std::string_view whole = text(span.file);
  return whole.substr(clamped(span.offset, whole.size()), span.length);
}

LineColumn SourceMap::locate(FileId file, std::uint32_t offset) const {
  const File& source = files_.at(file - 1);
  const std::uint32_t at = clamped(offset, source.text.size());
  const auto next_line = std::upper_bound(source.line_starts.begin(), source.line_starts.end(), at);
  const std::uint32_t line_start = *(next_line - 1);
  const auto from = source.text.begin() + line_start;
  const auto characters = std::count_if(from, source.text.begin() + at, starts_character);
  return LineColumn{static_cast<std::uint32_t>(next_line - source.line_starts.begin()),
                    static_cast<std::uint32_t>(characters + 1)};
}

std::string_view SourceMap::line_at(FileId file, std::uint32_t offset) const {
  const File& source = files_.at(file - 1);
  const std::uint32_t at = clamped(offset, source.text.size());
  const auto next_line = std::upper_bound(source.line_starts.begin(), source.line_starts.end(), at);
  const std::uint32_t start = *(next_line - 1);
  const std::size_t end = next_line == source.line_starts.end() ? source.text.size() : *next_line - 1;
  return std::string_view(source.text).substr(start, end - start);
}

std::string SourceMap::file_line(const SourceSpan& span) const {
  if (!span.known()) return {};
  return name(span.file) + ":" + std::to_string(locate(span.file, span.offset).line);
}

std::uint32_t byte_offset_of_character(std::string_view text, std::uint32_t characters) {
  std::uint32_t seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!starts_character(text[i])) continue;
    if (seen == characters) return static_cast<std::uint32_t>(i);
    ++seen;
  }
  return static_cast<std::uint32_t>(text.size());
}

}  // namespace gen::support
