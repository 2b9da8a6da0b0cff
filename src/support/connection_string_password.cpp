#include "connection_string_password.hpp"

#include <algorithm>

namespace gen::support {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool is_password_key(std::string_view key) { return key == "password" || key == "sslpassword"; }

class Reader {
 public:
  Reader(std::string_view text, std::uint32_t base) : text_(text), base_(base) {}

  std::vector<PasswordSpan> run() {
    const std::size_t begin = skip_blanks(0);
    const std::size_t url = find_url();
    if (url != std::string_view::npos && (url == begin + 11 || url == begin + 13)) {
      read_url(url);
    } else if (!read_pairs()) {
      return {};
    }
    return std::move(found_);
  }

  std::vector<PasswordSpan> run_url() {
    if (const std::size_t url = find_url(); url != std::string_view::npos) read_url(url);
    return std::move(found_);
  }

 private:
  /// Behind the scheme: postgres:// or postgresql://.
  std::size_t find_url() const {
    const std::size_t at = text_.find("://");
    if (at == std::string_view::npos) return std::string_view::npos;
    const std::string_view before = text_.substr(0, at);
    return before.ends_with("postgres") || before.ends_with("postgresql") ? at + 3 : std::string_view::npos;
  }

  void add(std::size_t from, std::size_t to) {
    if (to <= from) return;
    found_.push_back({base_ + static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from)});
  }

  void read_url(std::size_t from) {
    const std::size_t end = std::min(text_.find_first_of(kBlanks, from), text_.size());
    const std::size_t query = std::min(text_.find('?', from), end);
    const std::size_t at = text_.substr(0, query).rfind('@');
    const std::size_t colon = text_.find(':', from);
    if (at != std::string_view::npos && at > from && colon < at) add(colon + 1, at);
    for (std::size_t next = query; next < end;) {
      const std::size_t stop = std::min(text_.find('&', next + 1), end);
      const std::size_t equals = text_.find('=', next);
      if (equals < stop && is_password_key(text_.substr(next + 1, equals - next - 1))) add(equals + 1, stop);
      next = stop;
    }
  }

  /// False when it is not all `key=value`.
  bool read_pairs() {
    std::size_t at = skip_blanks(0);
    if (at == text_.size()) return false;
    while (at < text_.size()) {
      const std::size_t key = at;
      while (at < text_.size() && is_word(text_[at])) ++at;
      const std::string_view name = text_.substr(key, at - key);
      at = skip_blanks(at);
      if (name.empty() || at == text_.size() || text_[at] != '=') return false;
      at = skip_blanks(read_value(skip_blanks(at + 1), is_password_key(name)));
    }
    return true;
  }

  /// Inside a literal of SQL the quotes of a value are doubled, or stand behind a backslash.
  std::size_t read_value(std::size_t at, bool secret) {
    for (const std::string_view quote : {std::string_view("''"), std::string_view("\\'"), std::string_view("'")}) {
      if (!text_.substr(at).starts_with(quote)) continue;
      const std::size_t begin = at + quote.size();
      const std::size_t end = std::min(text_.find(quote, begin), text_.size());
      if (secret) add(begin, end);
      return std::min(end + quote.size(), text_.size());
    }
    std::size_t end = at;
    while (end < text_.size() && kBlanks.find(text_[end]) == std::string_view::npos) end += text_[end] == '\\' ? 2 : 1;
    end = std::min(end, text_.size());
    if (secret) add(at, end);
    return end;
  }

  std::size_t skip_blanks(std::size_t at) const { return std::min(text_.find_first_not_of(kBlanks, at), text_.size()); }

  std::string_view text_;
  std::uint32_t base_;
  std::vector<PasswordSpan> found_;
};

}  // namespace

std::vector<PasswordSpan> connection_string_passwords(std::string_view text, std::uint32_t base) {
  return Reader(text, base).run();
}

std::vector<PasswordSpan> url_passwords(std::string_view text, std::uint32_t base) {
  return Reader(text, base).run_url();
}

}  // namespace gen::support
