// gen fmt. The printer walks the tokens, so nothing of the file can get lost: what is not an item is a comment.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "gen/source/schema_source.hpp"
#include "source/dsl/format_item.hpp"

namespace gen::source {
namespace dsl {
namespace {

constexpr std::size_t kLineLimit = 120;
constexpr std::size_t kAlignLimit = 40;  // a longer name or type does not push the others away
constexpr std::size_t kIndent = 2;
constexpr std::size_t kContinuation = 4;

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool is_comment(const antlr4::Token* token) {
  return token->getType() == Lexer::LINE_COMMENT || token->getType() == Lexer::BLOCK_COMMENT;
}

/// Widths of the first two parts of the columns of a block.
struct Alignment {
  std::size_t name = 0;
  std::size_t type = 0;
};

class Printer {
 public:
  Printer(support::FileId file, const support::SourceMap& sources, ParsedFile& parsed)
      : file_(file), sources_(sources), tokens_(parsed.tokens().getTokens()) {}

  std::string print(const std::vector<FormatItem>& items);

 private:
  std::string_view text(std::size_t index) const { return sources_.slice(span_of(file_, tokens_[index])); }
  std::size_t newlines_between(std::size_t a, std::size_t b) const;
  bool has_comment(std::size_t first, std::size_t last) const;
  /// Blocks start behind their '{'; the file starts with its first token, which may be a comment.
  bool is_top_comment(std::size_t index) const { return index == 0 && is_comment(tokens_[0]); }
  bool spans_lines(std::size_t first, std::size_t last) const;
  std::string gap(const antlr4::Token* a, const antlr4::Token* b, bool blank) const;
  std::string one_line(std::size_t first, std::size_t last) const;
  std::string author_lines(std::size_t first, std::size_t last, std::size_t indent) const;
  std::string line_or_lines(std::size_t first, std::size_t last, std::size_t indent) const;
  std::string verbatim(std::size_t first, std::size_t last) const;
  std::string head(std::size_t first, std::size_t last, std::size_t indent) const;
  Alignment alignment_of(const std::vector<FormatItem>& items) const;
  std::string column(const FormatItem& item, const Alignment& alignment, std::size_t indent) const;

  void line(const std::string& content, std::size_t indent) { out_ += std::string(indent, ' ') + content + "\n"; }
  void comments(std::size_t from, std::size_t to, std::size_t indent, bool after_item);
  void documentation(const FormatItem& item, std::size_t indent);
  void items(const std::vector<FormatItem>& items, std::size_t from, std::size_t to, std::size_t indent);
  void item(const FormatItem& item, const Alignment& alignment, std::size_t indent);
  void block(const FormatItem& item, const std::string& head, std::size_t indent);
  void labels(const FormatItem& item, std::size_t indent);
  void separate(std::size_t previous, std::size_t next, bool forced);

  support::FileId file_;
  const support::SourceMap& sources_;
  std::vector<antlr4::Token*> tokens_;
  std::string out_;
};

std::size_t Printer::newlines_between(std::size_t a, std::size_t b) const {
  const support::SourceSpan before = span_of(file_, tokens_[a]);
  const support::SourceSpan after = span_of(file_, tokens_[b]);
  const std::uint32_t end = before.offset + before.length;
  const std::string_view between = std::string_view(sources_.text(file_)).substr(end, after.offset - end);
  return static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
}

bool Printer::has_comment(std::size_t first, std::size_t last) const {
  for (std::size_t i = first; i <= last; ++i) {
    if (is_comment(tokens_[i])) return true;
  }
  return false;
}

/// True when the author broke the line between two tokens of the range.
bool Printer::spans_lines(std::size_t first, std::size_t last) const {
  for (std::size_t i = first; i <= last; ++i) {
    if (tokens_[i]->getType() == Lexer::SPACE && text(i).find('\n') != std::string_view::npos) return true;
  }
  return false;
}

/// What stands between two neighbours on a line; `blank` tells whether the author put something there.
std::string Printer::gap(const antlr4::Token* a, const antlr4::Token* b, bool blank) const {
  const std::size_t left = a->getType();
  const std::size_t right = b->getType();
  if (is_comment(a) || is_comment(b)) return " ";
  if (right == Lexer::SEMI || right == Lexer::COMMA || right == Lexer::RPAREN || right == Lexer::RBRACKET) return "";
  if (left == Lexer::LPAREN || left == Lexer::LBRACKET) return "";
  // numeric(12,2) stays as short as people write it.
  if (left == Lexer::COMMA && right == Lexer::NUMBER) return blank ? " " : "";
  if (left == Lexer::LBRACE && right == Lexer::RBRACE) return "";
  if (left == Lexer::COMMA || left == Lexer::LBRACE || right == Lexer::LBRACE || right == Lexer::RBRACE) return " ";
  return blank ? " " : "";
}

std::string Printer::one_line(std::size_t first, std::size_t last) const {
  std::string result;
  const antlr4::Token* previous = nullptr;
  bool blank = false;
  for (std::size_t i = first; i <= last && i < tokens_.size(); ++i) {
    if (tokens_[i]->getType() == Lexer::SPACE) {
      blank = true;
      continue;
    }
    if (tokens_[i]->getType() == antlr4::Token::EOF) break;
    if (previous != nullptr) result += gap(previous, tokens_[i], blank);
    result += text(i);
    previous = tokens_[i];
    blank = false;
  }
  return result;
}

std::string Printer::author_lines(std::size_t first, std::size_t last, std::size_t indent) const {
  std::string result;
  const antlr4::Token* previous = nullptr;
  std::size_t broken = 0;
  bool blank = false;
  for (std::size_t i = first; i <= last; ++i) {
    if (tokens_[i]->getType() == Lexer::SPACE) {
      blank = true;
      broken += static_cast<std::size_t>(std::count(text(i).begin(), text(i).end(), '\n'));
      continue;
    }
    if (previous != nullptr) {
      // A semicolon alone on its line is drawn up, but not behind a comment that would swallow it.
      const bool drawn_up = tokens_[i]->getType() == Lexer::SEMI && !is_comment(previous);
      const bool new_line = (broken > 0 && !drawn_up) || previous->getType() == Lexer::LINE_COMMENT;
      result += new_line ? "\n" + std::string(indent + kContinuation, ' ') : gap(previous, tokens_[i], blank);
    }
    std::string_view content = text(i);
    while (tokens_[i]->getType() == Lexer::LINE_COMMENT && !content.empty() &&
           (content.back() == ' ' || content.back() == '\t')) {
      content.remove_suffix(1);
    }
    result += content;
    previous = tokens_[i];
    broken = 0;
    blank = false;
  }
  return result;
}

std::string Printer::line_or_lines(std::size_t first, std::size_t last, std::size_t indent) const {
  if (has_comment(first, last)) return author_lines(first, last, indent);
  std::string line = one_line(first, last);
  const bool fits = indent + characters(line) <= kLineLimit;
  return fits || !spans_lines(first, last) ? line : author_lines(first, last, indent);
}

std::string Printer::verbatim(std::size_t first, std::size_t last) const {
  const support::SourceSpan a = span_of(file_, tokens_[first]);
  const support::SourceSpan b = span_of(file_, tokens_[last]);
  return std::string(std::string_view(sources_.text(file_)).substr(a.offset, b.offset + b.length - a.offset));
}

/// What stands in front of a '{', ready for it.
std::string Printer::head(std::size_t first, std::size_t last, std::size_t indent) const {
  while (last > first && tokens_[last]->getType() == Lexer::SPACE) --last;
  std::string result = line_or_lines(first, last, indent);
  result += tokens_[last]->getType() == Lexer::LINE_COMMENT ? "\n" + std::string(indent, ' ') : " ";
  return result + "{";
}

Alignment Printer::alignment_of(const std::vector<FormatItem>& items) const {
  Alignment alignment;
  for (const FormatItem& item : items) {
    if (item.layout != Layout::column) continue;
    const std::size_t name = characters(one_line(item.first, item.type - 1));
    const std::size_t type = characters(one_line(item.type, item.options - 1));
    if (name <= kAlignLimit) alignment.name = std::max(alignment.name, name);
    if (type <= kAlignLimit) alignment.type = std::max(alignment.type, type);
  }
  return alignment;
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t length = characters(text);
  if (length < width) text.append(width - length, ' ');
  return text;
}

std::string Printer::column(const FormatItem& item, const Alignment& alignment, std::size_t indent) const {
  if (has_comment(item.first, item.last)) return author_lines(item.first, item.last, indent);
  std::string result = padded(one_line(item.first, item.type - 1), alignment.name) + " ";
  const std::string type = one_line(item.type, item.options - 1);
  const std::string options = one_line(item.options, item.last);
  result += options == ";" ? type + options : padded(type, alignment.type) + " " + options;
  const bool fits = indent + characters(result) <= kLineLimit;
  return fits || !spans_lines(item.first, item.last) ? result : author_lines(item.first, item.last, indent);
}

/// One empty line where the author had some, or where one is due.
void Printer::separate(std::size_t previous, std::size_t next, bool forced) {
  if (forced || newlines_between(previous, next) > 1) out_ += "\n";
}

/// Comments between the tokens `from` and `to` (exclusive), each on its line; the first stays behind the item in front
/// when it stood there.
void Printer::comments(std::size_t from, std::size_t to, std::size_t indent, bool after_item) {
  std::size_t previous = from;
  for (std::size_t i = from + 1; i < to; ++i) {
    if (!is_comment(tokens_[i])) continue;
    std::string content(text(i));
    while (!content.empty() && (content.back() == ' ' || content.back() == '\t' || content.back() == '\r'))
      content.pop_back();
    if (after_item && newlines_between(previous, i) == 0) {
      out_.pop_back();
      out_ += " " + content + "\n";
    } else {
      if (after_item || previous != from || is_top_comment(from)) separate(previous, i, false);
      line(content, indent);
    }
    after_item = false;
    previous = i;
  }
}

void Printer::documentation(const FormatItem& item, std::size_t indent) {
  for (std::size_t i = item.docs; i < item.first; ++i) {
    if (tokens_[i]->getType() == Lexer::SPACE || tokens_[i]->getType() == Lexer::SEMI) continue;
    std::string content(text(i));
    while (!content.empty() && (content.back() == ' ' || content.back() == '\t' || content.back() == '\r'))
      content.pop_back();
    line(content, indent);
  }
}

void Printer::items(const std::vector<FormatItem>& all, std::size_t from, std::size_t to, std::size_t indent) {
  const Alignment alignment = alignment_of(all);
  std::size_t previous = from;
  const FormatItem* before = nullptr;
  for (const FormatItem& each : all) {
    const std::size_t start = out_.size();
    comments(previous, each.docs, indent, before != nullptr);
    // The token in front of the item: a comment, or the item before.
    std::size_t neighbour = each.docs - (each.docs > 0 ? 1 : 0);
    while (neighbour > previous && !is_comment(tokens_[neighbour])) --neighbour;
    const bool commented =
        (neighbour > previous && out_.size() != start) || (before == nullptr && is_top_comment(neighbour));
    const bool due = before != nullptr && (before->spaced || each.spaced);
    if (commented) {
      separate(neighbour, each.docs, false);
    } else if (before != nullptr) {
      separate(previous, each.docs, due);
    }
    documentation(each, indent);
    item(each, alignment, indent);
    previous = each.last;
    before = &each;
  }
  comments(previous, to, indent, before != nullptr);
}

void Printer::block(const FormatItem& item, const std::string& head, std::size_t indent) {
  if (item.items.empty() && !has_comment(item.open, item.close)) {
    line(head + "}", indent);
    return;
  }
  line(head, indent);
  items(item.items, item.open, item.close, indent + kIndent);
  line("}", indent);
}

void Printer::labels(const FormatItem& item, std::size_t indent) {
  if (!has_comment(item.first, item.last)) {
    std::string short_form = one_line(item.first, item.last);
    const bool settings = short_form.find(';') != std::string::npos;
    if (!settings && indent + characters(short_form) <= kLineLimit) {
      line(short_form, indent);
      return;
    }
  }
  line(head(item.first, item.open - 1, indent), indent);
  // Each label with the comma or semicolon behind it is a line of its own.
  std::size_t previous = item.open;
  for (std::size_t i = 0; i < item.items.size(); ++i) {
    const FormatItem& label = item.items[i];
    comments(previous, label.first, indent + kIndent, i > 0);
    std::size_t last = label.last;
    std::string content = line_or_lines(label.first, label.last, indent + kIndent);
    for (std::size_t next = last + 1; next < item.close; ++next) {
      const std::size_t type = tokens_[next]->getType();
      if (type == Lexer::SPACE || is_comment(tokens_[next])) continue;
      if (type != Lexer::COMMA && type != Lexer::SEMI) break;
      if (content.back() != ';') content += text(next);
      if (!has_comment(last, next)) last = next;
    }
    line(content, indent + kIndent);
    previous = last;
  }
  comments(previous, item.close, indent + kIndent, true);
  line("}", indent);
}

void Printer::item(const FormatItem& item, const Alignment& alignment, std::size_t indent) {
  switch (item.layout) {
    case Layout::line:
      line(line_or_lines(item.first, item.last, indent), indent);
      break;
    case Layout::column:
      line(column(item, alignment, indent), indent);
      break;
    case Layout::sql:
      line(verbatim(item.first, item.last), indent);
      break;
    case Layout::labels:
      labels(item, indent);
      break;
    case Layout::block:
      block(item, head(item.first, item.open - 1, indent), indent);
      break;
    case Layout::view:
      if (item.open == 0) {
        line(verbatim(item.first, item.last), indent);
      } else {
        std::size_t last = item.open - 1;
        while (tokens_[last]->getType() == Lexer::SPACE) --last;
        // Behind a query of several lines the brace gets a line of its own, so that the end of the query shows.
        const bool own_line = tokens_[last]->getType() == Lexer::LINE_COMMENT || spans_lines(item.first, last);
        block(item, verbatim(item.first, last) + (own_line ? "\n" + std::string(indent, ' ') : " ") + "{", indent);
      }
      break;
  }
}

std::string Printer::print(const std::vector<FormatItem>& all) {
  // `items` looks behind its first token, so a comment at the very top is printed here.
  if (is_top_comment(0)) {
    std::string content(text(0));
    while (!content.empty() && (content.back() == ' ' || content.back() == '\t' || content.back() == '\r'))
      content.pop_back();
    line(content, 0);
  }
  items(all, 0, tokens_.size() - 1, 0);
  return std::move(out_);
}

}  // namespace
}  // namespace dsl

support::Result<std::string> format(support::FileId file, support::SourceMap& sources) {
  support::Diagnostics errors;
  dsl::ParsedFile parsed(file, sources, errors);
  if (!errors.empty()) return errors;
  return dsl::Printer(file, sources, parsed).print(dsl::format_items(parsed.root()));
}

}  // namespace gen::source
