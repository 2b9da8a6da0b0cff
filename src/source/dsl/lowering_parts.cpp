// The small parts that items of every kind are made of.
#include <utility>

#include "source/dsl/lowering.hpp"
#include "source/sql/expression_check.hpp"

namespace gen::source::dsl {

using support::Identifier;
using support::SourceSpan;

std::vector<Identifier> Lowering::parts_of(Parser::QualifiedNameContext* name) const {
  std::vector<Identifier> parts;
  for (auto* part : name->name()) parts.push_back(name_of(part));
  return parts;
}

std::string Lowering::label_of(Parser::LabelContext* label) const {
  if (label->name() != nullptr) return name_of(label->name()).str();
  const std::string_view literal = slice(label);
  std::string text;
  for (std::size_t i = literal.find('\'') + 1; i + 1 < literal.size(); ++i) {
    text += literal[i];
    if (literal[i] == '\'') ++i;
  }
  return text;
}

std::string Lowering::inside(Parser::ParensContext* parens) const {
  const std::string_view text = slice(parens);
  return std::string(text.substr(1, text.size() - 2));
}

void Lowering::put(Draft& draft, const antlr4::ParserRuleContext* context) const {
  draft.text.add(slice(context), span(context));
}

void Lowering::put_expression(Draft& draft, const antlr4::ParserRuleContext* context) const {
  put(draft, context);
  draft.expressions.push_back(span(context));
}

void Lowering::put_name(Draft& draft, Parser::NameContext* name) const {
  draft.text.add(support::quote_identifier(name_of(name)), span(name));
}

Subject Lowering::subject(model::ObjectKind kind, Parser::QualifiedNameContext* name, std::string alter_word,
                          std::string grant_word) const {
  const std::vector<Identifier> parts = parts_of(name);
  Subject result;
  result.key = {kind, {}, {}, parts.back(), ""};
  const bool written = parts.size() > 1;
  const std::string in = written ? parts[parts.size() - 2].str() : schema_;
  result.key.schema = Identifier(in.empty() ? reader_.context.default_schema : in);
  result.sql = (in.empty() ? "" : support::quote_identifier(in) + ".") + support::quote_identifier(parts.back());
  result.span = span(name);
  result.alter_word = std::move(alter_word);
  result.grant_word = std::move(grant_word);
  return result;
}

namespace {

/// The text of /// lines: each without the slashes, one blank and what trails it.
std::string doc_text(std::string_view line) {
  line.remove_prefix(3);
  if (line.starts_with(' ')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  return std::string(line);
}

}  // namespace

Draft Lowering::comment(const std::string& what, Parser::DocsContext* docs) const {
  std::string text;
  for (auto* line : docs->DOC()) {
    if (line != docs->DOC().front()) text += "\n";
    text += doc_text(sources_.slice(span_of(file_, line->getSymbol())));
  }
  Draft draft;
  draft.span = span(docs);
  draft.text.add("COMMENT ON " + what + " IS ").add(support::quote_literal(text), draft.span);
  return draft;
}

Draft Lowering::owner(Parser::OwnerContext* owner, const Subject& on) const {
  Draft draft;
  draft.span = span(owner);
  draft.text.add("ALTER " + on.alter_word + " " + on.sql + " OWNER TO ");
  put(draft, owner->name());
  return draft;
}

Draft Lowering::grant(Parser::GrantContext* grant, const Subject& on) const {
  Draft draft;
  draft.span = span(grant);
  draft.text.add("GRANT ");
  for (auto* each : grant->privilege()) {
    if (each != grant->privilege(0)) draft.text.add(", ");
    put(draft, each);
  }
  draft.text.add(" ON " + on.grant_word + " " + on.sql + " TO ");
  for (auto* role : grant->name()) {
    if (role != grant->name(0)) draft.text.add(", ");
    put(draft, role);
  }
  if (grant->K_OPTION() != nullptr) draft.text.add(" WITH GRANT OPTION");
  return draft;
}

Draft Lowering::revoke(Parser::RevokeContext* revoke, const Subject& on) const {
  Draft draft;
  draft.span = span(revoke);
  draft.text.add(revoke->K_OPTION() != nullptr ? "REVOKE GRANT OPTION FOR " : "REVOKE ");
  for (auto* each : revoke->privilege()) {
    if (each != revoke->privilege(0)) draft.text.add(", ");
    put(draft, each);
  }
  draft.text.add(" ON " + on.grant_word + " " + on.sql + " FROM ");
  for (auto* role : revoke->name()) {
    if (role != revoke->name(0)) draft.text.add(", ");
    put(draft, role);
  }
  return draft;
}

void Lowering::setting(Parser::SettingContext* setting, const Subject& on, std::vector<Draft>& drafts) {
  if (setting->owner() != nullptr) drafts.push_back(owner(setting->owner(), on));
  if (setting->grant() != nullptr) drafts.push_back(grant(setting->grant(), on));
  if (setting->revoke() != nullptr) drafts.push_back(revoke(setting->revoke(), on));
  if (setting->strategy() != nullptr) strategy(setting->strategy(), on.key);
}

void Lowering::rename(Parser::RenamedContext* renamed, const model::ObjectKey& to) {
  const std::vector<Identifier> parts = parts_of(renamed->qualifiedName());
  model::ObjectKey from = to;
  from.name = parts.back();
  // What hangs on a relation moves with it: only its own name can have been another one.
  if (parts.size() > 1 && to.owner.empty()) from.schema = parts[parts.size() - 2];
  intents().renames.push_back({from, to, span(renamed)});
}

void Lowering::strategy(Parser::StrategyContext* strategy, const model::ObjectKey& of) {
  intents().strategies.push_back({of, strategy->K_DIRECT() != nullptr, span(strategy)});
}

void Lowering::check_intent_expression(Parser::ParensContext* parens) {
  Draft draft;
  draft.expressions.push_back(span(parens));
  report_expressions(draft);
}

}  // namespace gen::source::dsl
