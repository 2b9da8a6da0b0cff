#include "gen/support/diagnostic.hpp"

#include <algorithm>
#include <utility>

#include "gen/support/sql_passwords.hpp"

namespace gen::support {
namespace {

constexpr std::string_view kRed = "\x1b[1;31m";
constexpr std::string_view kYellow = "\x1b[1;33m";
constexpr std::string_view kCyan = "\x1b[1;36m";
constexpr std::string_view kBlue = "\x1b[1;34m";
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kReset = "\x1b[0m";

std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return kRed;
    case Severity::warning:
      return kYellow;
    case Severity::note:
      return kCyan;
  }
  return kRed;
}

struct CodePoint {
  std::uint32_t value = 0;
  std::size_t bytes = 1;
};

/// Bytes that are not UTF-8 count as one character each.
CodePoint decode(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t bytes = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : lead >= 0xC0U ? 2 : 1;
  if (bytes == 1 || bytes > text.size()) return {lead, 1};
  std::uint32_t value = lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80U) return {lead, 1};
    value = (value << 6U) | (byte & 0x3FU);
  }
  return {value, bytes};
}

/// Columns of a terminal that a character takes: 0 for combining marks, 2 for East Asian wide ones and emoji.
std::size_t display_width(std::uint32_t c) {
  const auto within = [c](std::uint32_t low, std::uint32_t high) { return c >= low && c <= high; };
  if (within(0x300, 0x36F) || within(0x200B, 0x200F) || within(0xFE00, 0xFE0F)) return 0;
  const bool wide = within(0x1100, 0x115F) || within(0x2E80, 0xA4CF) || within(0xAC00, 0xD7A3) ||
                    within(0xF900, 0xFAFF) || within(0xFE30, 0xFE6F) || within(0xFF00, 0xFF60) ||
                    within(0xFFE0, 0xFFE6) || within(0x1F300, 0x1F64F) || within(0x1F900, 0x1F9FF) ||
                    within(0x20000, 0x3FFFD);
  return wide ? 2 : 1;
}

/// `text` drawn over with `mark`, one for each terminal column. Tabs are copied when `mark` is a blank, so that the
/// carets stand under their text whatever the terminal's tab width is.
std::string overlay(std::string_view text, char mark) {
  std::string out;
  while (!text.empty()) {
    const CodePoint c = decode(text);
    if (c.value == '\t' && mark == ' ') {
      out += '\t';
    } else {
      out.append(display_width(c.value), mark);
    }
    text.remove_prefix(c.bytes);
  }
  return out;
}

/// Control characters of a source text must not reach a terminal.
std::string printable(std::string_view line) {
  std::string out(line);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c != '\t' && (c == 0x7F || (c >= 0 && c < ' ')); }, ' ');
  return out;
}

class Renderer {
 public:
  Renderer(const SourceMap& sources, Color color) : sources_(sources), color_(color) {}

  std::string run(const Diagnostic& diagnostic) {
    gutter_ = gutter_width(diagnostic);
    const std::string code = diagnostic.code.empty() ? "" : "[" + diagnostic.code + "]";
    title(diagnostic.severity, code, diagnostic.message);
    excerpt(diagnostic.where, diagnostic.severity);
    for (const Note& note : diagnostic.notes) {
      if (!note.where.known()) remark("note", note.message);
    }
    if (!diagnostic.hint.empty()) remark("hint", diagnostic.hint);
    for (const Note& note : diagnostic.notes) {
      if (!note.where.known()) continue;
      title(Severity::note, "", note.message);
      excerpt(note.where, Severity::note);
    }
    return std::move(out_);
  }

 private:
  std::size_t gutter_width(const Diagnostic& diagnostic) const {
    std::uint32_t last_line = line_of(diagnostic.where);
    for (const Note& note : diagnostic.notes) last_line = std::max(last_line, line_of(note.where));
    return std::to_string(last_line).size();
  }

  std::uint32_t line_of(const SourceSpan& span) const {
    return span.known() ? sources_.locate(span.file, span.offset).line : 1;
  }

  std::string painted(std::string_view color, std::string_view text) const {
    if (color_ == Color::off) return std::string(text);
    return std::string(color).append(text).append(kReset);
  }

  void title(Severity severity, std::string_view code, std::string_view message) {
    out_ += painted(color_of(severity), std::string(severity_name(severity)).append(code));
    out_ += painted(kBold, std::string(": ").append(message));
    out_ += '\n';
  }

  void excerpt(const SourceSpan& where, Severity severity) {
    if (!where.known()) return;
    const LineColumn at = sources_.locate(where.file, where.offset);
    const std::string line_number = std::to_string(at.line);
    out_ += std::string(gutter_ + 1, ' ') + painted(kBlue, "-->") + " " + sources_.name(where.file) + ":" +
            line_number + ":" + std::to_string(at.column) + "\n";
    out_ += bar("") + "\n";
    out_ += bar(line_number);
    const std::string line = printable(line_without_passwords(where));
    const std::size_t end = line.find_last_not_of(" \t");
    if (end != std::string::npos) out_ += " " + line.substr(0, end + 1);
    out_ += "\n" + bar("") + " " + underline(where, line, severity) + "\n";
  }

  /// As wide as it is, so that the marks below it stand where they should.
  std::string line_without_passwords(const SourceSpan& where) const {
    const std::string& text = sources_.text(where.file);
    const std::string_view line = sources_.line_at(where.file, where.offset);
    const auto begin = static_cast<std::size_t>(line.data() - text.data());
    std::string out(line);
    for (const PasswordSpan& span : password_spans(text)) {
      for (std::size_t at = std::max<std::size_t>(span.offset, begin); at < span.offset + span.length; ++at) {
        if (at - begin < out.size()) out[at - begin] = '*';
      }
    }
    return out;
  }

  /// Marks the part of a span that is on its first line, and at least one column.
  std::string underline(const SourceSpan& where, std::string_view line, Severity severity) const {
    const auto line_start = sources_.line_at(where.file, where.offset).data();
    const std::string& text = sources_.text(where.file);
    const std::size_t offset = std::min<std::size_t>(where.offset, text.size());
    const std::size_t before = offset - static_cast<std::size_t>(line_start - text.data());
    const std::size_t line_end = line.find_last_not_of(" \t") + 1;  // npos + 1 is 0, for an empty line
    const std::size_t length = std::min<std::size_t>(where.length, std::max(line_end, before) - before);
    std::string marks = overlay(line.substr(before, length), '^');
    if (marks.empty()) marks = "^";
    return overlay(line.substr(0, before), ' ') + painted(color_of(severity), marks);
  }

  std::string bar(std::string_view number) const {
    return painted(kBlue, " " + std::string(gutter_ - number.size(), ' ').append(number) + " |");
  }

  /// Later lines of a remark stand under its first.
  void remark(std::string_view name, std::string_view message) {
    const std::string indent(gutter_ + 2, ' ');
    out_ += indent + painted(kBlue, "=") + " " + painted(kBold, std::string(name) + ":");
    const std::string next_line = "\n" + indent + std::string(name.size() + 4, ' ');
    out_ += ' ';
    for (const char c : message) {
      if (c == '\n') {
        out_ += next_line;
      } else {
        out_ += c;
      }
    }
    out_ += '\n';
  }

  const SourceMap& sources_;
  Color color_;
  std::size_t gutter_ = 1;
  std::string out_;
};

Diagnostic make(Severity severity, std::string code, std::string message, SourceSpan where, std::string hint) {
  return Diagnostic{severity, std::move(code), std::move(message), where, {}, std::move(hint)};
}

}  // namespace

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "error";
}

std::string render(const Diagnostic& diagnostic, const SourceMap& sources, Color color) {
  return Renderer(sources, color).run(diagnostic);
}

std::string render(const std::vector<Diagnostic>& diagnostics, const SourceMap& sources, Color color) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!out.empty()) out += '\n';
    out += render(diagnostic, sources, color);
  }
  return out;
}

Diagnostic error(std::string code, std::string message, SourceSpan where, std::string hint) {
  return make(Severity::error, std::move(code), std::move(message), where, std::move(hint));
}

Diagnostic warning(std::string code, std::string message, SourceSpan where, std::string hint) {
  return make(Severity::warning, std::move(code), std::move(message), where, std::move(hint));
}

}  // namespace gen::support
