#include "introspect/query_text.hpp"

#include <charconv>
#include <stdexcept>
#include <vector>

namespace gen::introspect {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

/// Cuts the first word off `text`.
std::string_view take_word(std::string_view& text) {
  text = trimmed(text);
  std::string_view word = text.substr(0, text.find_first_of(" \n"));
  text.remove_prefix(word.size());
  return word;
}

[[noreturn]] void malformed(std::string_view directive) {
  throw std::logic_error("malformed directive in a catalog query: " + std::string(directive));
}

std::string with_arguments(std::string_view fragment, std::string_view arguments) {
  std::vector<std::string_view> values;
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = arguments.find(" | ");
    values.push_back(trimmed(arguments.substr(0, end)));
    if (end != std::string_view::npos) arguments.remove_prefix(end + 3);
  }
  std::string text;
  for (std::size_t i = 0; i < fragment.size(); ++i) {
    const std::size_t number = i + 1 < fragment.size() ? static_cast<std::size_t>(fragment[i + 1] - '0') : 0;
    if (fragment[i] == '$' && number >= 1 && number <= values.size()) {
      text += values[number - 1];
      ++i;
    } else {
      text += fragment[i];
    }
  }
  return text;
}

class Expansion {
 public:
  Expansion(int server_version, const Fragments& fragments) : server_version_(server_version), fragments_(fragments) {}

  std::string run(std::string_view query) {
    copy(query);
    if (!taken_.empty()) malformed("if without end");
    return std::move(text_);
  }

 private:
  void copy(std::string_view query) {
    while (!query.empty()) {
      const std::size_t start = query.find("/*");
      put(query.substr(0, start));
      if (start == std::string_view::npos) return;
      const std::size_t end = query.find("*/", start);
      if (end == std::string_view::npos) malformed(query.substr(start));
      const std::string_view comment = query.substr(start, end + 2 - start);
      if (!directive(comment.substr(2, comment.size() - 4))) put(comment);
      query.remove_prefix(end + 2);
    }
  }

  bool directive(std::string_view rest) {
    const std::string_view all = rest;
    const std::string_view verb = take_word(rest);
    if (verb == "if") {
      taken_.push_back(holds(rest));
    } else if (verb == "else" || verb == "end") {
      if (taken_.empty()) malformed(all);
      if (verb == "end") {
        taken_.pop_back();
      } else {
        taken_.back() = !taken_.back();
      }
    } else if (verb == "include") {
      if (active()) include(rest);
    } else {
      return false;
    }
    return true;
  }

  bool holds(std::string_view condition) const {
    const std::string_view comparison = take_word(condition);
    const std::string_view number = take_word(condition);
    int version = 0;
    const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), version);
    if (problem != std::errc{} || end != number.data() + number.size()) malformed(number);
    if (comparison == ">=") return server_version_ >= version;
    if (comparison == "<") return server_version_ < version;
    malformed(comparison);
  }

  void include(std::string_view call) {
    const auto fragment = fragments_.find(take_word(call));
    if (fragment == fragments_.end()) malformed(call);
    copy(with_arguments(fragment->second, call));
  }

  bool active() const {
    for (const bool taken : taken_) {
      if (!taken) return false;
    }
    return true;
  }

  void put(std::string_view sql) {
    if (active()) text_ += sql;
  }

  int server_version_;
  const Fragments& fragments_;
  std::vector<bool> taken_;  ///< of each open `if`: its text in hand is wanted
  std::string text_;
};

}  // namespace

std::string query_text(std::string_view query, int server_version, const Fragments& fragments) {
  return Expansion(server_version, fragments).run(query);
}

}  // namespace gen::introspect
