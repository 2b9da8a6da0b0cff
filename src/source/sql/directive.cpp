#include "source/sql/directive.hpp"

#include <utility>

#include "gen/support/suggestion.hpp"
#include "source/kind_words.hpp"
#include "source/sql/expression_check.hpp"
#include "source/sql/token_walk.hpp"

namespace gen::source::sql {
namespace {

using model::ObjectKey;
using model::ObjectKind;
using support::Identifier;
using support::Result;
using support::SourceSpan;

constexpr std::string_view kForms =
    "renamed from NAME | backfill (EXPR) | using (EXPR) reverse (EXPR) | strategy direct | retire KIND NAME | "
    "retire column NAME reverse (EXPR) | "
    "retire value 'LABEL' [to 'LABEL'] | external | partitions managed elsewhere";

/// Where the words after `-- gen:` start in the comment; npos when it is no directive.
std::size_t body_start(std::string_view comment) {
  if (!comment.starts_with("--")) return std::string_view::npos;
  const auto word = comment.find_first_not_of(" \t", 2);
  if (word == std::string_view::npos || comment.substr(word, 4) != "gen:") return std::string_view::npos;
  return word + 4;
}

class Reader {
 public:
  Reader(std::string_view body, SourceSpan span) : body_(body), tokens_(body), span_(span) {}

  Result<std::vector<Directive>> read();

 private:
  bool take(std::string_view word) {
    if (!tokens_.is(at_, word)) return false;
    ++at_;
    return true;
  }
  support::Diagnostic fail(const std::string& message) const {
    return support::error("GEN1401", message, span_, "the forms are: " + std::string(kForms));
  }
  bool dotted(std::vector<Identifier>& name);
  bool parenthesised(std::string& text);
  bool label(std::string& text);
  bool rest(std::vector<Identifier>& name);
  bool operator_name(std::vector<Identifier>& name);
  bool read_retired(Directive& directive, ObjectKind kind);
  std::optional<std::string> read_clause(Directive& directive);
  std::optional<std::string> read_retire(Directive& directive);

  std::string_view body_;
  TokenWalk tokens_;
  SourceSpan span_;
  std::size_t at_ = 0;
};

bool Reader::dotted(std::vector<Identifier>& name) {
  if (!tokens_.is_name(at_)) return false;
  name.push_back(tokens_.name(at_++));
  while (tokens_.is(at_, ".") && tokens_.is_name(at_ + 1)) {
    name.push_back(tokens_.name(at_ + 1));
    at_ += 2;
  }
  return true;
}

bool Reader::parenthesised(std::string& text) {
  if (!tokens_.is(at_, "(")) return false;
  const std::size_t close = tokens_.closing(at_);
  if (close >= tokens_.size()) return false;
  const std::uint32_t begin = tokens_.at(at_).offset + 1;
  text = std::string(body_.substr(begin, tokens_.at(close).offset - begin));
  at_ = close + 1;
  return true;
}

bool Reader::label(std::string& text) {
  if (at_ >= tokens_.size()) return false;
  if (tokens_.at(at_).kind == support::TokenKind::string) {
    const std::string_view token = tokens_.text(at_);
    for (std::size_t i = 1; i + 1 < token.size(); ++i) {
      text += token[i];
      if (token[i] == '\'') ++i;
    }
  } else if (tokens_.is_name(at_)) {
    text = tokens_.name(at_).str();
  } else {
    return false;
  }
  ++at_;
  return true;
}

/// The rest of the directive, for names that only the server takes apart.
bool Reader::rest(std::vector<Identifier>& name) {
  if (at_ >= tokens_.size()) return false;
  std::size_t end = at_;
  while (end < tokens_.size() && !tokens_.is(end, ";")) ++end;
  const std::uint32_t begin = tokens_.at(at_).offset;
  name.emplace_back(std::string(body_.substr(begin, tokens_.end_before(end) - begin)));
  at_ = end;
  return true;
}

bool Reader::operator_name(std::vector<Identifier>& name) {
  if (tokens_.is_name(at_) && tokens_.is(at_ + 1, ".")) {
    name.push_back(tokens_.name(at_));
    at_ += 2;
  }
  if (at_ >= tokens_.size() || tokens_.at(at_).kind != support::TokenKind::op) return false;
  name.emplace_back(std::string(tokens_.text(at_++)));
  return true;
}

/// Names as model::to_string prints them.
bool Reader::read_retired(Directive& directive, ObjectKind kind) {
  switch (kind) {
    case ObjectKind::operator_:
      return operator_name(directive.name);
    case ObjectKind::operator_class:
    case ObjectKind::operator_family:
      if (!dotted(directive.name) || !take("using") || !tokens_.is_name(at_)) return false;
      directive.signature = tokens_.name(at_++).str();
      return true;
    case ObjectKind::cast: {
      std::string types;
      if (!parenthesised(types)) return false;
      directive.name.emplace_back(types);
      return true;
    }
    case ObjectKind::transform:
      return take("for") && rest(directive.name);
    default:
      return dotted(directive.name);
  }
}

std::optional<std::string> Reader::read_retire(Directive& directive) {
  if (take("value")) {
    directive.verb = Directive::Verb::retire_label;
    if (!label(directive.first)) return "'retire value' needs a label";
    if (take("to") && !label(directive.second)) return "'to' needs a label";
    return std::nullopt;
  }
  directive.verb = Directive::Verb::retire;
  std::vector<std::string> words;
  for (std::size_t i = at_; i < tokens_.size() && tokens_.is_name(i) && words.size() < 3; ++i) {
    words.push_back(tokens_.name(i).str());
  }
  const auto kind = match_kind(words);
  if (!kind) return "'retire' needs a kind of object and a name";
  directive.kinds = kind->kinds;
  at_ += kind->words;
  if (!read_retired(directive, kind->kinds.front())) return "'retire' needs the name of what may be dropped";
  if (directive.signature) return std::nullopt;
  if (std::string signature; parenthesised(signature)) directive.signature = signature;
  if (!take("reverse")) return std::nullopt;
  if (kind->kinds.front() != ObjectKind::column) return "'reverse' tells the values of a column: nothing else has it";
  return parenthesised(directive.second) ? std::nullopt
                                         : std::optional<std::string>("'reverse' needs an expression in parentheses");
}

std::optional<std::string> Reader::read_clause(Directive& directive) {
  if (take("renamed")) {
    directive.verb = Directive::Verb::renamed_from;
    if (!take("from")) return "'renamed' must be followed by 'from' and the old name";
    if (tokens_.is_name(at_)) return dotted(directive.name) ? std::nullopt : std::optional<std::string>("no name");
    std::string text;
    if (!label(text)) return "'renamed from' needs the old name";
    directive.name.emplace_back(text);
    return std::nullopt;
  }
  if (take("backfill")) {
    directive.verb = Directive::Verb::backfill;
    return parenthesised(directive.first) ? std::nullopt
                                          : std::optional<std::string>("'backfill' needs an expression in parentheses");
  }
  if (take("using")) {
    directive.verb = Directive::Verb::conversion;
    if (!parenthesised(directive.first)) return "'using' needs an expression in parentheses";
    if (take("reverse") && !parenthesised(directive.second)) return "'reverse' needs an expression in parentheses";
    return std::nullopt;
  }
  if (take("strategy")) {
    directive.verb = Directive::Verb::strategy;
    directive.direct = take("direct");
    return directive.direct || take("online") ? std::nullopt
                                              : std::optional<std::string>("the strategy is 'direct' or 'online'");
  }
  if (take("partitions")) {
    directive.verb = Directive::Verb::managed_elsewhere;
    return take("managed") && take("elsewhere")
               ? std::nullopt
               : std::optional<std::string>("'partitions' must be followed by 'managed elsewhere'");
  }
  if (take("retire")) return read_retire(directive);
  if (take("external")) {
    directive.verb = Directive::Verb::external;
    return std::nullopt;
  }
  return "unknown directive '" + std::string(tokens_.text(at_)) + "'";
}

Result<std::vector<Directive>> Reader::read() {
  std::vector<Directive> directives;
  do {
    Directive directive;
    directive.span = span_;
    if (at_ >= tokens_.size()) return fail("a '-- gen:' comment says nothing");
    if (const auto problem = read_clause(directive)) return fail(*problem);
    directives.push_back(std::move(directive));
    take(";");
  } while (at_ < tokens_.size());
  return directives;
}

ObjectKey old_key(const ObjectKey& target, const std::vector<Identifier>& name) {
  ObjectKey key = target;
  key.name = name.back();
  if (name.size() > 1 && !hangs_on_relation(target.kind)) key.schema = name[name.size() - 2];
  return key;
}

Result<void> retire(const Directive& directive, const std::string& default_schema, Intents& intents) {
  for (const ObjectKind kind : directive.kinds) {
    auto key = key_of(kind, directive.name, default_schema);
    if (!key) {
      return support::error("GEN1401", "'" + directive.name.back().str() + "' is not a full name of such an object",
                            directive.span, "write table.column or schema.table.column for what is part of a table");
    }
    if (directive.signature) key->signature = canonical_signature(*directive.signature).value_or(*directive.signature);
    const bool routine = kind == ObjectKind::function || kind == ObjectKind::aggregate;
    intents.retired.push_back({*key, directive.span, routine && !directive.signature, directive.second});
  }
  return {};
}

Result<void> manage_elsewhere(const Directive& directive, const ObjectKey& target, Intents& intents) {
  if (target.kind != ObjectKind::table) {
    return support::error(
        "GEN1401",
        "this says something about a table, but a " + std::string(model::kind_name(target.kind)) + " follows",
        directive.span, "put the comment on the line above CREATE TABLE ... PARTITION BY");
  }
  intents.managed_elsewhere.push_back({target, directive.span});
  return {};
}

Result<void> apply_to_column(const Directive& directive, const ObjectKey& target, Intents& intents) {
  if (target.kind != ObjectKind::column) {
    return support::error(
        "GEN1401",
        "this says something about a column, but a " + std::string(model::kind_name(target.kind)) + " follows",
        directive.span, "put the comment on the line above the column");
  }
  if (directive.verb == Directive::Verb::backfill) {
    intents.backfills.push_back({target, directive.first, directive.span});
  } else {
    intents.conversions.push_back({target, directive.first, directive.second, directive.span});
  }
  return {};
}

}  // namespace

bool is_directive(std::string_view comment) { return body_start(comment) != std::string_view::npos; }

Result<std::vector<Directive>> read_directive(std::string_view text, const SourceSpan& comment) {
  const std::string_view whole = text.substr(comment.offset, comment.length);
  return Reader(whole.substr(body_start(whole)), comment).read();
}

Result<void> apply_directive(const Directive& directive, const std::optional<ObjectKey>& target,
                             const std::string& default_schema, Intents& intents) {
  if (directive.verb == Directive::Verb::retire) return retire(directive, default_schema, intents);
  if (directive.verb == Directive::Verb::external) {
    return support::error("GEN1401", "nothing that could be external follows this comment", directive.span,
                          "put it on the line above the CREATE statement of what belongs to others");
  }
  if (!target) {
    return support::error("GEN1401", "nothing with a name follows this comment", directive.span,
                          "put it on the line above the column, constraint or statement it is about");
  }
  switch (directive.verb) {
    case Directive::Verb::renamed_from:
      intents.renames.push_back({old_key(*target, directive.name), *target, directive.span});
      return {};
    case Directive::Verb::strategy:
      intents.strategies.push_back({*target, directive.direct, directive.span});
      return {};
    case Directive::Verb::managed_elsewhere:
      return manage_elsewhere(directive, *target, intents);
    case Directive::Verb::retire_label:
      intents.enum_mappings.push_back({*target, directive.first, directive.second, directive.span});
      return {};
    default:
      return apply_to_column(directive, *target, intents);
  }
}

}  // namespace gen::source::sql
