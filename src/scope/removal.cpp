#include "scope/removal.hpp"

#include <algorithm>
#include <array>

#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::scope {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;
using Kind = ObjectKind;

/// The words behind DROP and ALTER, longer ones first where one begins with the other.
struct KindWords {
  std::string_view words;
  std::vector<Kind> kinds;
};

const std::vector<KindWords>& kind_words() {
  static const std::vector<KindWords> kWords{
      {"foreign table", {Kind::table}},
      {"foreign data wrapper", {Kind::foreign_data_wrapper}},
      {"materialized view", {Kind::materialized_view}},
      {"event trigger", {Kind::event_trigger}},
      {"access method", {Kind::access_method}},
      {"text search parser", {Kind::text_search_parser}},
      {"text search template", {Kind::text_search_template}},
      {"text search dictionary", {Kind::text_search_dictionary}},
      {"text search configuration", {Kind::text_search_configuration}},
      // ALTER TABLE reaches views and indexes as well.
      {"table", {Kind::table, Kind::view, Kind::materialized_view, Kind::index, Kind::sequence}},
      {"view", {Kind::view}},
      {"sequence", {Kind::sequence}},
      {"index", {Kind::index}},
      {"type", {Kind::enum_type, Kind::range_type, Kind::composite_type, Kind::domain}},
      {"domain", {Kind::domain}},
      {"schema", {Kind::schema}},
      {"extension", {Kind::extension}},
      {"function", {Kind::function}},
      {"procedure", {Kind::function}},
      {"routine", {Kind::function, Kind::aggregate}},
      {"aggregate", {Kind::aggregate}},
      {"collation", {Kind::collation}},
      {"conversion", {Kind::conversion}},
      {"trigger", {Kind::trigger}},
      {"rule", {Kind::rule}},
      {"policy", {Kind::policy}},
      {"statistics", {Kind::statistics}},
      {"publication", {Kind::publication}},
      {"subscription", {Kind::subscription}},
      {"server", {Kind::foreign_server}},
      {"language", {Kind::language}},
  };
  return kWords;
}

bool lies_in_a_schema(Kind kind) {
  constexpr std::array kWithout{Kind::schema,        Kind::extension,    Kind::language,
                                Kind::access_method, Kind::publication,  Kind::foreign_data_wrapper,
                                Kind::event_trigger, Kind::subscription, Kind::foreign_server};
  return std::ranges::find(kWithout, kind) == kWithout.end();
}

bool hangs_by_on(Kind kind) { return kind == Kind::trigger || kind == Kind::rule || kind == Kind::policy; }

std::string without_blanks(std::string_view arguments) {
  std::string plain;
  for (const char c : arguments) {
    if (c != ' ' || (!plain.empty() && plain.back() != ',')) plain += c;
  }
  return plain;
}

/// The tokens of a statement, taken one after the other.
class Words {
 public:
  explicit Words(std::string_view sql) : sql_(sql) {
    for (const support::Token& token : support::lex_sql(sql)) {
      if (token.kind != support::TokenKind::comment) tokens_.push_back(token);
    }
  }

  bool done() const { return at_ >= tokens_.size(); }
  void skip() { ++at_; }
  std::string_view raw(std::size_t ahead = 0) const {
    if (at_ + ahead >= tokens_.size()) return {};
    return sql_.substr(tokens_[at_ + ahead].offset, tokens_[at_ + ahead].length);
  }
  /// The next tokens are these words (or signs); they are then taken.
  bool take(std::string_view words) {
    std::size_t count = 0;
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(' '), words.size());
      if (support::lower(raw(count++)) != words.substr(0, end)) return false;
      words.remove_prefix(std::min(end + 1, words.size()));
    }
    at_ += count;
    return true;
  }
  /// The next tokens are these words, wherever they come; false when they do not.
  bool take_up_to(std::string_view words) {
    while (!done()) {
      if (take(words)) return true;
      skip();
    }
    return false;
  }
  std::optional<Identifier> name() {
    if (done()) return std::nullopt;
    const auto kind = tokens_[at_].kind;
    if (kind != support::TokenKind::word && kind != support::TokenKind::quoted_identifier) return std::nullopt;
    const support::Token& token = tokens_[at_++];
    return support::fold_identifier(sql_.substr(token.offset, token.length));
  }
  /// "a.b" as its parts.
  std::vector<Identifier> dotted() {
    std::vector<Identifier> parts;
    do {
      auto part = name();
      if (!part) break;
      parts.push_back(std::move(*part));
    } while (take("."));
    return parts;
  }
  /// The text between the parentheses that open here; nothing when none do.
  std::optional<std::string> in_parentheses() {
    if (raw() != "(") return std::nullopt;
    const std::size_t begin = tokens_[at_].offset + 1;
    int depth = 0;
    for (; !done(); skip()) {
      if (raw() == "(") ++depth;
      if (raw() == ")" && --depth == 0) break;
    }
    if (done()) return std::nullopt;
    const std::size_t end = tokens_[at_].offset;
    skip();
    return std::string(sql_.substr(begin, end - begin));
  }

 private:
  std::string_view sql_;
  std::vector<support::Token> tokens_;
  std::size_t at_ = 0;
};

const KindWords* kind_of(Words& words) {
  for (const KindWords& each : kind_words()) {
    if (words.take(each.words)) return &each;
  }
  return nullptr;
}

void set_name(Named& named, const std::vector<Identifier>& parts) {
  named.name = parts.back();
  if (parts.size() > 1) named.schema = parts[parts.size() - 2];
  if (parts.size() == 1 && lies_in_a_schema(*named.kinds.begin())) named.schema = Identifier("public");
}

/// One name with what belongs to it: arguments, or the table it hangs on.
std::optional<Named> read_named(Words& words, const KindWords& kind) {
  Named named;
  named.kinds = {kind.kinds.begin(), kind.kinds.end()};
  const auto parts = words.dotted();
  if (parts.empty()) return std::nullopt;
  set_name(named, parts);
  if (auto arguments = words.in_parentheses()) named.arguments = without_blanks(*arguments);
  if (!hangs_by_on(kind.kinds.front()) || !words.take("on")) return named;
  const auto table = words.dotted();
  if (table.empty()) return std::nullopt;
  named.owner = table.back();
  named.schema = table.size() > 1 ? table[table.size() - 2] : Identifier("public");
  return named;
}

}  // namespace

bool Named::means(const ObjectKey& key) const {
  if (kinds.count(key.kind) == 0 || key.schema != schema || key.owner != owner || key.name != name) return false;
  return !arguments || key.signature.empty() || without_blanks(key.signature) == *arguments;
}

std::vector<Named> dropped_by(std::string_view sql) {
  Words words(sql);
  std::vector<Named> dropped;
  if (!words.take("drop")) return dropped;
  const KindWords* kind = kind_of(words);
  if (kind == nullptr) return dropped;
  words.take("concurrently");
  words.take("if exists");
  do {
    auto named = read_named(words, *kind);
    if (!named) break;
    dropped.push_back(std::move(*named));
  } while (words.take(","));
  return dropped;
}

namespace {

/// What ALTER speaks of; `words` go on behind its name.
std::optional<Named> read_altered(Words& words) {
  if (!words.take("alter")) return std::nullopt;
  const KindWords* kind = kind_of(words);
  if (kind == nullptr) return std::nullopt;
  words.take("if exists");
  words.take("only");
  return read_named(words, *kind);
}

}  // namespace

std::optional<Named> altered_by(std::string_view sql) {
  Words words(sql);
  return read_altered(words);
}

std::optional<Move> moved_by(std::string_view sql) {
  Words words(sql);
  auto named = read_altered(words);
  if (!named) return std::nullopt;
  Move move{std::move(*named), {}, {}};
  Identifier& target = words.take("rename to") ? move.name : move.schema;
  if (&target == &move.schema && !words.take("set schema")) return std::nullopt;
  auto name = words.name();
  if (!name) return std::nullopt;
  target = std::move(*name);
  // An extension lies in no schema: only its members move.
  if (!move.schema.empty() && move.from.schema.empty()) return std::nullopt;
  return move;
}

namespace {

/// The relation that an ALTER TABLE, or another ALTER that reaches columns, is about; the words behind it are next.
std::optional<Named> altered_table(Words& words) {
  if (!words.take("alter")) return std::nullopt;
  const KindWords* kind = kind_of(words);
  if (kind == nullptr || std::ranges::find(kind->kinds, Kind::table) == kind->kinds.end()) return std::nullopt;
  words.take("if exists");
  words.take("only");
  return read_named(words, *kind);
}

}  // namespace

std::vector<Part> parts_taken_by(std::string_view sql) {
  Words words(sql);
  std::vector<Part> parts;
  const auto table = altered_table(words);
  while (table && !words.done()) {
    Part part{*table, {}, words.take("drop constraint"), true};
    const bool drops = part.is_constraint || words.take("drop column");
    const bool alters = !drops && words.take("alter column");
    if (drops) words.take("if exists");
    auto name = drops || alters ? words.name() : std::nullopt;
    part.is_dropped = drops;
    const bool counts = drops || words.take("type") || words.take("set data type");
    if (name && counts) {
      part.name = std::move(*name);
      parts.push_back(std::move(part));
    } else if (!drops && !alters) {
      words.skip();
    }
  }
  return parts;
}

std::optional<PartMove> part_moved_by(std::string_view sql) {
  Words words(sql);
  auto table = altered_table(words);
  if (!table || !words.take("rename")) return std::nullopt;
  const bool is_constraint = words.take("constraint");
  if (!is_constraint) words.take("column");
  auto from = words.name();
  if (!from || !words.take("to")) return std::nullopt;
  auto to = words.name();
  if (!to) return std::nullopt;
  return PartMove{std::move(*table), std::move(*from), std::move(*to), is_constraint};
}

std::vector<ObjectKey> default_privileges_of(std::string_view sql) {
  Words words(sql);
  if (!words.take("alter default privileges")) return {};
  std::vector<Identifier> roles, schemas;
  const auto list = [&](std::vector<Identifier>& names) {
    do {
      if (auto name = words.name()) names.push_back(std::move(*name));
    } while (words.take(","));
  };
  if (words.take("for role") || words.take("for user")) list(roles);
  if (words.take("in schema")) list(schemas);
  if (!words.take_up_to("on")) return {};
  std::string object_class = support::lower(words.raw());
  std::ranges::transform(object_class, object_class.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  if (object_class == "ROUTINES") object_class = "FUNCTIONS";
  if (schemas.empty()) schemas.emplace_back();
  if (roles.empty()) roles.emplace_back();
  std::vector<ObjectKey> keys;
  for (const Identifier& role : roles) {
    for (const Identifier& schema : schemas) keys.push_back({Kind::default_privileges, schema, {}, role, object_class});
  }
  return keys;
}

}  // namespace gen::scope
