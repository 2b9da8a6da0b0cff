#include "cli/dotenv.hpp"

#include <cctype>

namespace gen::cli {
namespace {

using support::Diagnostic;

class Reader {
 public:
  Reader(std::string_view text, const std::string& name) : text_(text), name_(name) {}

  support::Result<std::vector<Variable>> run() {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    std::vector<Variable> variables;
    while (skip_to_word()) {
      Variable variable;
      if (!read_name(variable.name)) return problem("a line is NAME=value");
      begin_ = line_;
      if (const char* wrong = read_value(variable)) return problem(wrong);
      variables.push_back(std::move(variable));
    }
    return variables;
  }

 private:
  bool done() const { return at_ >= text_.size(); }
  char here() const { return text_[at_]; }
  bool at_line_end() const { return done() || here() == '\n'; }

  void step() {
    if (here() == '\n') ++line_;
    ++at_;
  }
  void skip_blanks() {
    while (!done() && (here() == ' ' || here() == '\t' || here() == '\r')) ++at_;
  }
  void skip_line() {
    while (!at_line_end()) ++at_;
  }

  /// Over blank lines and comments.
  bool skip_to_word() {
    while (true) {
      skip_blanks();
      if (done()) return false;
      if (here() == '#') skip_line();
      if (done()) return false;
      if (here() != '\n') return true;
      step();
    }
  }

  std::string word() {
    const std::size_t begin = at_;
    while (!done() && (std::isalnum(static_cast<unsigned char>(here())) != 0 || here() == '_' || here() == '.')) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  bool read_name(std::string& name) {
    begin_ = line_;
    name = word();
    skip_blanks();
    if (name == "export" && !done() && here() != '=') {
      name = word();
      skip_blanks();
    }
    if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0])) != 0 || done() || here() != '=') return false;
    ++at_;
    skip_blanks();
    return true;
  }

  /// What is wrong, or null.
  const char* read_value(Variable& variable) {
    if (at_line_end()) return nullptr;
    const char quote = here();
    if (quote != '"' && quote != '\'' && quote != '`') return read_plain(variable);
    ++at_;
    while (!done() && here() != quote) {
      if (quote == '"' && is_evaluated(variable.name)) return kEvaluated;
      const bool escaped = quote == '"' && here() == '\\' && is_escapable(at_ + 1);
      if (escaped) ++at_;
      variable.value += escaped ? unescaped(here()) : here();
      step();
    }
    if (done()) return "a quote is not closed";
    ++at_;
    skip_blanks();
    if (!at_line_end() && here() != '#') return "there is something behind the closing quote";
    skip_line();
    return nullptr;
  }

  const char* read_plain(Variable& variable) {
    const std::size_t begin = at_;
    while (!at_line_end()) {
      if (is_evaluated(variable.name)) return kEvaluated;
      if (here() == '#' && (at_ == begin || text_[at_ - 1] == ' ' || text_[at_ - 1] == '\t')) break;
      ++at_;
    }
    variable.value = std::string(text_.substr(begin, at_ - begin));
    variable.value.erase(variable.value.find_last_not_of(" \t\r") + 1);
    skip_line();
    return nullptr;
  }

  bool is_evaluated(const std::string& name) const {
    const std::string_view next = text_.substr(at_, 2);
    return (next == "${" || next == "$(") && is_read_by_gen(name);
  }

  bool is_escapable(std::size_t at) const {
    return at < text_.size() && std::string_view("nrt\"\\$").find(text_[at]) != std::string_view::npos;
  }
  static char unescaped(char c) { return c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c; }

  Diagnostic problem(const char* what) const {
    return support::error(
        "GEN9005", name_ + ":" + std::to_string(begin_) + ": " + what, {},
        "values with special characters stand in single quotes: NAME='value'; or leave the file out: --no-env-file");
  }

  static constexpr const char* kEvaluated = "gen does not evaluate ${...} and $(...)";

  std::string_view text_;
  const std::string& name_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t begin_ = 1;
};

}  // namespace

bool is_read_by_gen(std::string_view name) {
  return name.starts_with("GEN_") || name.starts_with("PG") || name == "DATABASE_URL" || name == "NO_COLOR";
}

support::Result<std::vector<Variable>> parse_dotenv(std::string_view text, const std::string& name) {
  return Reader(text, name).run();
}

}  // namespace gen::cli
