#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gen/source/schema_source.hpp"
#include "source/dsl/parsed_file.hpp"
#include "source/sql/statement_reader.hpp"
#include "source/text_builder.hpp"

namespace gen::source::dsl {

/// A statement in the making.
struct Draft {
  TextBuilder text;
  support::SourceSpan span;
  std::vector<support::SourceSpan> expressions;  ///< parts that can be checked alone, to report more than one error
  std::vector<Declaration> parts;  ///< what is declared inside, for a statement that libpg_query cannot read
};

/// A relation or type as declared: what other statements of its block call it.
struct Subject {
  model::ObjectKey key;
  support::SourceSpan span;
  std::string sql;         ///< quoted, with its schema where the source or the block gives one
  std::string alter_word;  ///< "TABLE", as in ALTER TABLE
  std::string grant_word;  ///< "TABLE", "TYPE", as in GRANT ... ON TYPE
};

/// Turns the tree of one file into statements and intents. The parts of it that concern one kind of item are in files
/// of their own; this is what they share.
class Lowering {
 public:
  /// Foreign keys go to `late`, schemas and extensions to `early`, everything else to `out.statements`.
  Lowering(support::FileId file, const support::SourceMap& sources, ParsedFile& parsed, SchemaSource& out,
           std::vector<Statement>& early, std::vector<Statement>& late, support::Diagnostics& errors);

  void lower();

  // --- what items are made of -------------------------------------------------------------------------------------
  support::SourceSpan span(const antlr4::ParserRuleContext* context) const { return span_of(file_, context); }
  std::string_view slice(const antlr4::ParserRuleContext* context) const { return sources_.slice(span(context)); }
  support::Identifier name_of(Parser::NameContext* name) const { return support::fold_identifier(slice(name)); }
  std::vector<support::Identifier> parts_of(Parser::QualifiedNameContext* name) const;
  std::string label_of(Parser::LabelContext* label) const;
  /// The text between the parentheses.
  std::string inside(Parser::ParensContext* parens) const;

  /// A copy of the author's text.
  void put(Draft& draft, const antlr4::ParserRuleContext* context) const;
  /// A copy of an expression, with its parentheses when it has some; it is checked alone when the statement fails.
  void put_expression(Draft& draft, const antlr4::ParserRuleContext* context) const;
  void put_name(Draft& draft, Parser::NameContext* name) const;

  Subject subject(model::ObjectKind kind, Parser::QualifiedNameContext* name, std::string alter_word,
                  std::string grant_word) const;

  // --- results ----------------------------------------------------------------------------------------------------
  void emit(Draft draft) { emit_to(out_.statements, std::move(draft)); }
  void emit_early(Draft draft) { emit_to(early_, std::move(draft)); }
  void emit_late(Draft draft) { emit_to(late_, std::move(draft)); }
  void fail(std::string code, std::string message, const support::SourceSpan& where, std::string hint = {});
  Intents& intents() { return out_.intents; }
  const std::string& schema() const { return schema_; }

  /// COMMENT ON <what> IS the text of the /// lines.
  Draft comment(const std::string& what, Parser::DocsContext* docs) const;
  void setting(Parser::SettingContext* setting, const Subject& on, std::vector<Draft>& drafts);
  Draft owner(Parser::OwnerContext* owner, const Subject& on) const;
  Draft grant(Parser::GrantContext* grant, const Subject& on) const;
  Draft revoke(Parser::RevokeContext* revoke, const Subject& on) const;
  void rename(Parser::RenamedContext* renamed, const model::ObjectKey& to);
  void strategy(Parser::StrategyContext* strategy, const model::ObjectKey& of);
  void check_intent_expression(Parser::ParensContext* parens);
  void retire(const std::vector<model::ObjectKind>& kinds, Parser::RetiredContext* retired);
  /// The text of the expression; "" when there is none.
  std::string reverse_of(Parser::ReversedContext* reversed, model::ObjectKind kind);
  void sql_statement(Parser::SqlStatementContext* statement, Parser::DocsContext* docs);

 private:
  void item(Parser::ItemContext* item);
  void plain_item(Parser::ItemContext* item);
  void routine(Parser::RoutineContext* routine);
  void schema_block(Parser::SchemaBlockContext* block, Parser::DocsContext* docs);
  void extension(Parser::ExtensionContext* extension, Parser::DocsContext* docs);
  void retire_statement(Parser::RetireContext* retire);
  void loose_directives();
  std::vector<support::Token> directives_before(std::size_t token_index);
  void emit_to(std::vector<Statement>& target, Draft draft);
  void report_syntax(const Statement& statement, const Draft& draft, const sql::SyntaxError& error);
  std::size_t report_expressions(const Draft& draft);

  support::FileId file_;
  const support::SourceMap& sources_;
  ParsedFile& parsed_;
  SchemaSource& out_;
  std::vector<Statement>& early_;
  std::vector<Statement>& late_;
  support::Diagnostics& errors_;
  sql::StatementReader reader_;
  std::string schema_;     ///< of the block; "" outside
  bool external_ = false;  ///< what is lowered belongs to others
  std::set<std::uint32_t> used_comments_;
};

void lower_enum(Lowering& to, Parser::EnumTypeContext* type, Parser::DocsContext* docs);
void lower_domain(Lowering& to, Parser::DomainContext* domain, Parser::DocsContext* docs);
void lower_composite(Lowering& to, Parser::CompositeTypeContext* type, Parser::DocsContext* docs);
void lower_sequence(Lowering& to, Parser::SequenceContext* sequence, Parser::DocsContext* docs);
void lower_table(Lowering& to, Parser::TableContext* table, Parser::DocsContext* docs);
void lower_view(Lowering& to, Parser::ViewContext* view, Parser::DocsContext* docs);

}  // namespace gen::source::dsl
