#include "source/dsl/lowering.hpp"

#include <algorithm>
#include <utility>

#include "source/external_rules.hpp"
#include "source/kind_words.hpp"
#include "source/sql/comment_subject.hpp"
#include "source/sql/directive.hpp"
#include "source/sql/expression_check.hpp"

namespace gen::source::dsl {

using support::Identifier;
using support::SourceSpan;

Lowering::Lowering(support::FileId file, const support::SourceMap& sources, ParsedFile& parsed, SchemaSource& out,
                   std::vector<Statement>& early, std::vector<Statement>& late, support::Diagnostics& errors)
    : file_(file),
      sources_(sources),
      parsed_(parsed),
      out_(out),
      early_(early),
      late_(late),
      errors_(errors),
      reader_(file, sources, out, errors) {}

void Lowering::fail(std::string code, std::string message, const SourceSpan& where, std::string hint) {
  errors_.push_back(support::error(std::move(code), std::move(message), where, std::move(hint)));
}

void Lowering::lower() {
  for (auto* each : parsed_.root().item()) item(each);
  loose_directives();
  reader_.finish();
}

namespace {

bool has_clean_head(Parser::TableContext* table) {
  if (table->exception != nullptr || table->tableBlock() == nullptr || table->tableBlock()->exception != nullptr)
    return false;
  return is_clean(table->qualifiedName()) && (table->renamed() == nullptr || is_clean(table->renamed()));
}

}  // namespace

/// What an external block holds is external as well, and says nothing of changes.
void Lowering::item(Parser::ItemContext* item) {
  if (external_ || item->K_EXTERNAL() == nullptr) return plain_item(item);
  external_ = reader_.external = true;
  Intents of_ours = std::exchange(out_.intents, {});
  plain_item(item);
  refuse_intents(std::exchange(out_.intents, std::move(of_ours)), errors_);
  external_ = reader_.external = false;
}

void Lowering::plain_item(Parser::ItemContext* item) {
  // A schema block is read even when one of its items is broken: the others have errors to tell as well.
  if (auto* block = item->schemaBlock(); block != nullptr && item->exception == nullptr) {
    if (block->name() != nullptr && is_clean(block->name())) schema_block(block, item->docs());
    return;
  }
  // So is a table whose items are broken, for the sake of the others.
  if (auto* each = item->table(); each != nullptr && item->exception == nullptr && has_clean_head(each)) {
    lower_table(*this, each, item->docs());
    return;
  }
  if (!is_clean(item)) return;
  if (auto* each = item->extension()) extension(each, item->docs());
  if (auto* each = item->enumType()) lower_enum(*this, each, item->docs());
  if (auto* each = item->domain()) lower_domain(*this, each, item->docs());
  if (auto* each = item->compositeType()) lower_composite(*this, each, item->docs());
  if (auto* each = item->sequence()) lower_sequence(*this, each, item->docs());
  if (auto* each = item->view()) lower_view(*this, each, item->docs());
  if (auto* each = item->retire()) retire_statement(each);
  if (auto* each = item->sqlStatement()) sql_statement(each, item->docs());
  if (auto* each = item->routine()) routine(each);
}

/// "function auth.uid() returns uuid": a CREATE without its first word, whose body is added to all externals alike.
void Lowering::routine(Parser::RoutineContext* routine) {
  if (!external_) {
    fail("GEN1103", "a routine is declared by its CREATE statement", span_of(file_, routine->start),
         "write create " + routine->start->getText() + " ...; or, where it belongs to others, external " +
             routine->start->getText() + " ...;");
    return;
  }
  Draft draft;
  draft.span = span(routine);
  draft.text.add("CREATE ");
  put(draft, routine);
  emit(std::move(draft));
}

void Lowering::schema_block(Parser::SchemaBlockContext* block, Parser::DocsContext* docs) {
  const std::string outer_schema = std::exchange(schema_, name_of(block->name()).str());
  const sql::NameContext outer = reader_.context;
  const Subject self{{model::ObjectKind::schema, {}, {}, Identifier(schema_), ""},
                     span(block->name()),
                     support::quote_identifier(schema_),
                     "SCHEMA",
                     "SCHEMA"};
  // No server lacks "public"; any other schema may be opened by several blocks.
  if (schema_ != "public") {
    Draft create;
    create.span = self.span;
    create.text.add("CREATE SCHEMA IF NOT EXISTS ");
    put_name(create, block->name());
    emit_early(std::move(create));
  }
  reader_.context.default_schema = schema_;
  reader_.context.search_path = schema_ == "public" ? "public" : self.sql + ", public";
  if (docs != nullptr) emit(comment("SCHEMA " + self.sql, docs));
  if (block->renamed() != nullptr) rename(block->renamed(), self.key);
  for (auto* each : block->schemaItem()) {
    if (each->item() != nullptr) item(each->item());
    if (!is_clean(each)) continue;
    if (each->owner() != nullptr) emit(owner(each->owner(), self));
    if (each->grant() != nullptr) emit(grant(each->grant(), self));
    if (each->revoke() != nullptr) emit(revoke(each->revoke(), self));
  }
  reader_.context = outer;
  schema_ = outer_schema;
}

void Lowering::extension(Parser::ExtensionContext* extension, Parser::DocsContext* docs) {
  Draft draft;
  draft.span = span(extension);
  draft.text.add("CREATE EXTENSION IF NOT EXISTS ");
  put_name(draft, extension->name());
  bool placed = false;
  for (auto* option : extension->extensionOption()) {
    draft.text.add(" ");
    if (option->K_SCHEMA() != nullptr) {
      placed = true;
      draft.text.add("SCHEMA ");
      put_name(draft, option->name());
    } else {
      put(draft, option);
    }
  }
  if (!placed && !schema_.empty()) draft.text.add(" SCHEMA " + support::quote_identifier(schema_));
  emit_early(std::move(draft));
  if (docs != nullptr) emit(comment("EXTENSION " + support::quote_identifier(name_of(extension->name())), docs));
}

void Lowering::retire_statement(Parser::RetireContext* statement) {
  std::vector<std::string> words;
  for (auto* word : statement->objectKind()->children) {
    words.push_back(support::fold_identifier(word->getText()).str());
  }
  const auto kind = match_kind(words);
  if (!kind) return;
  for (auto* each : statement->retired()) {
    retire(kind->kinds, each);
  }
}

std::string Lowering::reverse_of(Parser::ReversedContext* reversed, model::ObjectKind kind) {
  if (reversed == nullptr) return {};
  if (kind != model::ObjectKind::column) {
    fail("GEN1103", "'reverse' tells the values of a column: nothing else has it", span(reversed));
    return {};
  }
  check_intent_expression(reversed->parens());
  return inside(reversed->parens());
}

void Lowering::retire(const std::vector<model::ObjectKind>& kinds, Parser::RetiredContext* retired) {
  const std::vector<Identifier> parts = parts_of(retired->qualifiedName());
  Parser::ParensContext* signature = retired->parens();
  const SourceSpan where = span(retired);
  for (const model::ObjectKind kind : kinds) {
    auto key = key_of(kind, parts, reader_.context.default_schema);
    if (!key) {
      fail("GEN1103", "this is not a full name of such an object", where,
           "write table.name or schema.table.name for what is part of a table");
      return;
    }
    if (signature != nullptr) key->signature = sql::canonical_signature(inside(signature)).value_or(inside(signature));
    const bool routine = kind == model::ObjectKind::function || kind == model::ObjectKind::aggregate;
    intents().retired.push_back({*key, where, routine && signature == nullptr, reverse_of(retired->reversed(), kind)});
  }
}

std::vector<support::Token> Lowering::directives_before(std::size_t token_index) {
  std::vector<support::Token> comments;
  for (const antlr4::Token* token : parsed_.tokens().getHiddenTokensToLeft(token_index)) {
    const SourceSpan where = span_of(file_, token);
    if (token->getType() != Lexer::LINE_COMMENT || !sql::is_directive(sources_.slice(where))) continue;
    // A comment behind the item before, on its line, is not about what follows.
    const std::string_view text = sources_.text(file_);
    const auto line = text.find_last_not_of(" \t", where.offset == 0 ? 0 : where.offset - 1);
    if (where.offset > 0 && line != std::string_view::npos && text[line] != '\n') continue;
    comments.push_back({support::TokenKind::comment, where.offset, where.length});
    used_comments_.insert(where.offset);
  }
  return comments;
}

void Lowering::sql_statement(Parser::SqlStatementContext* statement, Parser::DocsContext* docs) {
  std::vector<support::Token> comments;
  if (docs != nullptr) comments = directives_before(docs->start->getTokenIndex());
  for (const support::Token& comment : directives_before(statement->start->getTokenIndex()))
    comments.push_back(comment);
  const SourceSpan where = span(statement);
  for (std::size_t i = statement->start->getTokenIndex(); i < statement->stop->getTokenIndex(); ++i) {
    used_comments_.insert(static_cast<std::uint32_t>(parsed_.tokens().get(i)->getStartIndex()));
  }
  const auto kept = reader_.read(where, comments);
  if (docs == nullptr || external_) return;
  const auto what = kept ? sql::comment_subject(out_.statements[*kept]) : std::nullopt;
  if (!what) {
    fail("GEN1103", "this statement declares nothing that the comment above could be about", span(docs),
         "write it as COMMENT ON ... IS '...', or as a -- comment");
    return;
  }
  emit(comment(*what, docs));
}

void Lowering::loose_directives() {
  std::vector<support::Token> comments;
  for (const antlr4::Token* token : parsed_.tokens().getTokens()) {
    if (token->getType() != Lexer::LINE_COMMENT) continue;
    const SourceSpan where = span_of(file_, token);
    if (used_comments_.contains(where.offset) || !sql::is_directive(sources_.slice(where))) continue;
    comments.push_back({support::TokenKind::comment, where.offset, where.length});
  }
  reader_.read_behind(std::nullopt, comments);
}

void Lowering::emit_to(std::vector<Statement>& target, Draft draft) {
  Statement statement;
  statement.span = draft.span;
  std::move(draft.text).move_into(statement);
  if (const auto error = sql::annotate(statement, reader_.context)) report_syntax(statement, draft, *error);
  if (!statement.parsed) {
    statement.declares.insert(statement.declares.end(), draft.parts.begin(), draft.parts.end());
  }
  (external_ ? out_.externals : target).push_back(std::move(statement));
}

std::size_t Lowering::report_expressions(const Draft& draft) {
  std::size_t found = 0;
  for (const SourceSpan& where : draft.expressions) {
    const std::string_view text = sources_.slice(where);
    const auto error = sql::check_expression(text);
    if (!error || sql::may_be_newer_syntax(text)) continue;
    ++found;
    const std::uint32_t at = std::min(error->offset, where.length == 0 ? 0 : where.length - 1);
    fail("GEN1301", error->message, {where.file, where.offset + at, 1});
  }
  return found;
}

void Lowering::report_syntax(const Statement& statement, const Draft& draft, const sql::SyntaxError& error) {
  if (report_expressions(draft) > 0) return;
  if (!sql::may_be_newer_syntax(statement.sql)) {
    fail("GEN1301", error.message, statement.origin_of(error.offset));
    return;
  }
  support::Diagnostic note{
      support::Severity::note,           "GEN1302", "libpg_query cannot read this: " + error.message,
      statement.origin_of(error.offset), {},        ""};
  note.notes.push_back({"it looks like syntax of a newer server, which has the last word", {}});
  out_.notes.push_back(std::move(note));
}

}  // namespace gen::source::dsl
