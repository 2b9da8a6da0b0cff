#include "gen/migration/header.hpp"

#include <array>
#include <sstream>

#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::migration {
namespace {

constexpr std::string_view kNoTransaction = "-- no-transaction";
constexpr std::string_view kHeaderMark = "-- gen:";

struct TextField {
  std::string_view key;
  std::string Header::*member;
};

// In the order in which they stand in a file.
constexpr std::array kFields = {TextField{"lock", &Header::lock},         TextField{"scan", &Header::scan},
                                TextField{"rewrite", &Header::rewrite},   TextField{"risk", &Header::risk},
                                TextField{"exchange", &Header::exchange}, TextField{"loses", &Header::loses},
                                TextField{"down", &Header::down},         TextField{"proof", &Header::proof}};

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == '\n' || c == '\r' || c == '\t';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return std::string(trim(out));
}

/// A string literal that spans lines, as one that does not.
std::string literal_on_one_line(std::string_view token) {
  if (token.find('\n') == std::string_view::npos) return std::string(token);
  std::string text;
  if (token.front() == '$') {
    const std::size_t tag = token.find('$', 1) + 1;
    text = support::quote_literal(token.substr(tag, token.size() - 2 * tag));
  } else {
    text = std::string(token);
  }
  const bool escapes = text.front() == 'E' || text.front() == 'e';
  std::string out = escapes || text.front() != '\'' ? "" : "E";
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' && !escapes) {
      out += "\\\\";
    } else if (c != '\r') {
      out += c;
    }
  }
  return out;
}

/// A query on one line with the same meaning: comments go (a line comment would swallow the rest).
std::string query_on_one_line(std::string_view sql) {
  if (sql.find('\n') == std::string_view::npos) return std::string(trim(sql));
  std::string out;
  std::uint32_t end = 0;
  for (const support::Token& token : support::lex_sql(sql)) {
    if (token.kind == support::TokenKind::comment) continue;
    if (!out.empty() && token.offset > end) out += ' ';
    const std::string_view text = sql.substr(token.offset, token.length);
    out += token.kind == support::TokenKind::string ? literal_on_one_line(text) : one_line(text);
    end = token.offset + token.length;
  }
  return out;
}

void write_line(std::string& out, std::string_view key, const std::string& value) {
  if (value.empty()) return;
  out += "-- ";
  out += key;
  out += ": " + one_line(value) + "\n";
}

void write_reasons(std::string& out, const std::vector<std::string>& why) {
  const std::size_t shown = why.size() <= kMostWhyLines ? why.size() : kMostWhyLines - 1;
  for (std::size_t i = 0; i < shown; ++i) write_line(out, "why", why[i]);
  if (shown < why.size()) write_line(out, "why", "and " + std::to_string(why.size() - shown) + " more");
}

std::string title(const Header& header) {
  std::string line = "-- gen: " + header.version.str() + " " + (header.name.empty() ? "-" : header.name);
  if (header.phase) line += "  phase: " + std::string(phase_name(*header.phase));
  line += "  kind: " + std::string(kind_name(header.kind));
  if (!header.from.empty()) line += "  from: " + header.from;
  if (!header.to.empty()) line += "  to: " + header.to;
  return line + "\n";
}

/// `-- key: value` split; false for any other line.
bool key_and_value(std::string_view line, std::string_view& key, std::string_view& value) {
  if (!line.starts_with("-- ")) return false;
  line.remove_prefix(3);
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return false;
  key = trim(line.substr(0, colon));
  value = trim(line.substr(colon + 1));
  return true;
}

void read_title(std::string_view value, Header& header) {
  std::istringstream words{std::string(value)};
  std::string version;
  words >> version >> header.name;
  header.version = Version(version);
  if (header.name == "-") header.name.clear();
  for (std::string key, word; words >> key >> word;) {
    if (key == "phase:") header.phase = phase_of(word);
    if (key == "kind:") header.kind = kind_of(word).value_or(Kind::schema);
    if (key == "from:") header.from = word;
    if (key == "to:") header.to = word;
  }
}

/// `-- gen:require SELECT ...`: no blank after the colon, unlike the title.
bool read_directive(std::string_view line, Header& header) {
  if (!line.starts_with(kHeaderMark)) return false;
  line = trim(line.substr(kHeaderMark.size()));
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view name = line.substr(0, end);
  const std::string argument(trim(line.substr(end)));
  if (name == "require") {
    header.requires_true.push_back(argument);
  } else if (name == "verify") {
    header.verify_true.push_back(argument);
  } else if (name == "batch") {
    header.batch = argument;
  } else {
    return false;
  }
  return true;
}

bool read_field(std::string_view line, Header& header) {
  std::string_view key;
  std::string_view value;
  if (!key_and_value(line, key, value)) return false;
  if (key == "why") {
    header.why.emplace_back(value);
    return true;
  }
  for (const TextField& field : kFields) {
    if (field.key != key) continue;
    header.*field.member = std::string(value);
    return true;
  }
  return false;
}

/// Cuts the next line off `rest`, its line feed included; the line comes without line ends.
std::string_view next_line(std::string_view rest, std::size_t& length) {
  const std::size_t end = rest.find('\n');
  length = end == std::string_view::npos ? rest.size() : end + 1;
  return trim(rest.substr(0, std::min(end, rest.size())));
}

}  // namespace

std::string write_header(const Header& header) {
  std::string out;
  if (header.no_transaction) out += std::string(kNoTransaction) + "\n";
  out += title(header);
  write_reasons(out, header.why);
  for (const TextField& field : kFields) write_line(out, field.key, header.*field.member);
  for (const std::string& query : header.requires_true) out += "-- gen:require " + query_on_one_line(query) + "\n";
  for (const std::string& query : header.verify_true) out += "-- gen:verify " + query_on_one_line(query) + "\n";
  if (!header.batch.empty()) out += "-- gen:batch " + one_line(header.batch) + "\n";
  return out;
}

std::optional<Header> read_header(std::string_view text, std::size_t& length) {
  Header header;
  std::size_t taken = 0;
  std::size_t line_length = 0;
  std::string_view line = next_line(text, line_length);
  if (line == kNoTransaction) {
    header.no_transaction = true;
    taken += line_length;
    line = next_line(text.substr(taken), line_length);
  }
  constexpr std::string_view kTitle = "-- gen: ";
  if (!line.starts_with(kTitle)) return std::nullopt;
  read_title(line.substr(kTitle.size()), header);
  taken += line_length;
  while (taken < text.size()) {
    line = next_line(text.substr(taken), line_length);
    if (!read_directive(line, header) && !read_field(line, header)) break;
    taken += line_length;
  }
  if (taken < text.size() && next_line(text.substr(taken), line_length).empty()) taken += line_length;
  length = taken;
  return header;
}

}  // namespace gen::migration
