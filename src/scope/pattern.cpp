#include "gen/scope/pattern.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "gen/support/ascii.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::scope {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;
using support::Diagnostic;
using support::Result;

namespace {

using Kinds = std::set<ObjectKind>;

/// Words for what the model splits or calls otherwise.
const std::map<std::string, Kinds>& words_for_kinds() {
  static const std::map<std::string, Kinds> kWords = [] {
    std::map<std::string, Kinds> words;
    for (int i = 0; i < static_cast<int>(ObjectKind::column); ++i) {
      const auto kind = static_cast<ObjectKind>(i);
      words[std::string(model::kind_name(kind))] = {kind};
    }
    words["type"] = {ObjectKind::enum_type, ObjectKind::range_type, ObjectKind::composite_type, ObjectKind::domain};
    words["procedure"] = {ObjectKind::function};
    words["server"] = {ObjectKind::foreign_server};
    words["partition"] = words["foreign table"] = {ObjectKind::table};
    return words;
  }();
  return kWords;
}

std::vector<std::string> known_words() {
  std::vector<std::string> words{"owner"};
  for (const auto& [word, kinds] : words_for_kinds()) words.push_back(word);
  return words;
}

/// The bytes of the character of UTF-8 that starts here.
std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) ++length;
  return length;
}

/// Arguments as they are compared: without blanks behind commas and at the ends.
std::string plain_arguments(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    const bool needless = c == ' ' && (plain.empty() || plain.back() == ',');
    if (!needless) plain += c;
  }
  while (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

}  // namespace

bool hangs_on_another(ObjectKind kind) {
  constexpr std::array kHanging{ObjectKind::constraint, ObjectKind::index,       ObjectKind::trigger,
                                ObjectKind::rule,       ObjectKind::policy,      ObjectKind::column,
                                ObjectKind::statistics, ObjectKind::user_mapping};
  return std::ranges::find(kHanging, kind) != kHanging.end();
}

/// Reads one pattern from left to right.
class PatternReader {
 public:
  PatternReader(std::string_view text, const support::SourceSpan& where) : rest_(text) {
    made_.text_ = std::string(text);
    made_.where_ = where;
  }

  Result<Pattern> read() {
    if (take('!')) made_.takes_back_ = true;
    if (rest_ == "*") {
      made_.what_ = Pattern::What::everything;
      return made_;
    }
    if (auto kind = read_kind(); !kind) return kind.errors();
    if (auto parts = read_parts(); !parts) return parts.errors();
    const bool one_part = made_.what_ != Pattern::What::kind;
    if (one_part && made_.parts_.size() != 1) {
      return wrong("has a point, but no kind in front",
                   "write the kind: \"table:" + made_.text_.substr(made_.takes_back_ ? 1 : 0) + "\"");
    }
    return made_;
  }

 private:
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  Diagnostic wrong(const std::string& what, const std::string& hint = {}) const {
    return support::error(
        "GEN9012", "the pattern \"" + made_.text_ + "\" " + what, made_.where_,
        hint.empty() ? "write KIND:NAME, like \"table:public.events\"; a NAME alone is a schema" : hint);
  }

  Result<void> read_kind() {
    const std::size_t colon = rest_.find_first_of(":\"");
    if (colon == std::string_view::npos || rest_[colon] == '"') return {};
    std::string word = support::lower(rest_.substr(0, colon));
    std::ranges::replace(word, '_', ' ');
    rest_.remove_prefix(colon + 1);
    if (word == "owner") {
      made_.what_ = Pattern::What::owner;
      return {};
    }
    const auto found = words_for_kinds().find(word);
    if (found == words_for_kinds().end()) {
      const auto close = support::closest(word, known_words());
      return wrong("names a kind that there is not: \"" + word + '"', close ? "did you mean \"" + *close + "\"?" : "");
    }
    made_.what_ = Pattern::What::kind;
    made_.kinds_ = found->second;
    made_.partitions_only_ = word == "partition";
    made_.foreign_only_ = word == "foreign table";
    return {};
  }

  Result<void> read_parts() {
    do {
      Pattern::Part part;
      if (auto read = read_part(part); !read) return read;
      if (part.empty()) return wrong("has a name without characters");
      made_.parts_.push_back(std::move(part));
    } while (take('.'));
    if (!rest_.empty() && rest_.front() == '(') return read_arguments();
    if (!rest_.empty()) return wrong("cannot be read from \"" + std::string(rest_) + "\" on");
    return made_.parts_.size() > 3 ? wrong("has more than three parts") : Result<void>();
  }

  Result<void> read_part(Pattern::Part& part) {
    using Kind = Pattern::Sign::Kind;
    while (!rest_.empty() && rest_.front() != '.' && rest_.front() != '(') {
      if (take('"')) {
        if (auto quoted = read_quoted(part); !quoted) return quoted;
        continue;
      }
      const char c = rest_.front();
      if (c == ' ' || c == ':' || c == '!') break;
      rest_.remove_prefix(1);
      part.push_back({c == '*' ? Kind::any : c == '?' ? Kind::one : Kind::same, support::lower(c)});
    }
    return {};
  }

  Result<void> read_quoted(Pattern::Part& part) {
    while (!rest_.empty()) {
      if (take('"') && !(!rest_.empty() && rest_.front() == '"')) return {};
      part.push_back({Pattern::Sign::Kind::same, rest_.front()});
      rest_.remove_prefix(1);
    }
    return wrong("opens a quoted name that does not end");
  }

  Result<void> read_arguments() {
    if (rest_.back() != ')') return wrong("has arguments without an end");
    made_.arguments_ = plain_arguments(rest_.substr(1, rest_.size() - 2));
    return {};
  }

  std::string_view rest_;
  Pattern made_;
};

Result<Pattern> Pattern::parse(std::string_view text, const support::SourceSpan& where) {
  return PatternReader(text, where).read();
}

/// Greedy with one way back, to the last `*`: as long as the product of both lengths at the most.
bool Pattern::matches(const Part& part, std::string_view name) {
  std::size_t at = 0, star = part.size(), retry = 0, i = 0;
  while (i < name.size()) {
    if (at < part.size() && part[at].kind == Sign::Kind::any) {
      star = at++;
      retry = i;
    } else if (at < part.size() && part[at].kind == Sign::Kind::one) {
      ++at;
      i += character_length(name.substr(i));
    } else if (at < part.size() && part[at].same == name[i]) {
      ++at;
      ++i;
    } else if (star < part.size()) {
      at = star + 1;
      i = retry += character_length(name.substr(retry));
    } else {
      return false;
    }
  }
  while (at < part.size() && part[at].kind == Sign::Kind::any) ++at;
  return at == part.size();
}

/// The parts from behind: those that are left out in front may be anything.
bool Pattern::matches_name(const ObjectKey& key) const {
  std::vector<const Identifier*> names;
  for (const Identifier* name : {&key.schema, &key.owner, &key.name}) {
    if (!name->empty()) names.push_back(name);
  }
  if (parts_.size() > names.size()) return false;
  const std::size_t skipped = names.size() - parts_.size();
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (!matches(parts_[i], names[skipped + i]->str())) return false;
  }
  return !arguments_ || *arguments_ == plain_arguments(key.signature);
}

bool Pattern::matches_role(const Identifier& role) const {
  return what_ == What::owner && !role.empty() && matches(parts_.front(), role.str());
}

bool Pattern::matches(const Subject& subject) const {
  const ObjectKey& key = subject.key;
  switch (what_) {
    case What::everything:
      return true;
    case What::owner:
      return matches_role(subject.owner);
    case What::schema:
      if (hangs_on_another(key.kind)) return false;
      return matches(parts_.front(), key.kind == ObjectKind::schema ? key.name.str() : key.schema.str()) &&
             (key.kind == ObjectKind::schema || !key.schema.empty());
    case What::kind:
      break;
  }
  if (kinds_.count(key.kind) == 0) return false;
  if ((partitions_only_ && !subject.is_partition) || (foreign_only_ && !subject.is_foreign)) return false;
  return matches_name(key);
}

}  // namespace gen::scope
