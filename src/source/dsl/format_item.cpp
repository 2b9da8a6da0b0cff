#include "source/dsl/format_item.hpp"

namespace gen::source::dsl {
namespace {

using antlr4::ParserRuleContext;
using antlr4::tree::TerminalNode;

FormatItem range_of(ParserRuleContext* context, ParserRuleContext* docs, ParserRuleContext* body) {
  FormatItem item;
  item.docs = context->start->getTokenIndex();
  item.first = docs != nullptr ? body->start->getTokenIndex() : item.docs;
  item.last = context->stop->getTokenIndex();
  return item;
}

void set_braces(FormatItem& item, TerminalNode* open, TerminalNode* close, Layout layout) {
  if (open == nullptr || close == nullptr) return;
  item.layout = layout;
  item.open = open->getSymbol()->getTokenIndex();
  item.close = close->getSymbol()->getTokenIndex();
}

/// Items that are a rule followed by ';' in a block.
template <class Context>
void add_lines(FormatItem& block, const std::vector<Context*>& contexts, const std::vector<TerminalNode*>& semicolons) {
  for (Context* context : contexts) {
    FormatItem item = range_of(context, nullptr, context);
    for (TerminalNode* semicolon : semicolons) {
      if (semicolon->getSymbol()->getTokenIndex() > item.last) {
        item.last = semicolon->getSymbol()->getTokenIndex();
        break;
      }
    }
    block.items.push_back(item);
  }
}

void set_column(FormatItem& item, ParserRuleContext* type) {
  item.layout = Layout::column;
  item.type = type->start->getTokenIndex();
  item.options = type->stop->getTokenIndex() + 1;
}

void add_table_items(FormatItem& block, Parser::TableBlockContext* table);

FormatItem table_item(Parser::TableItemContext* context) {
  ParserRuleContext* body = context->partition();
  if (context->tableElement() != nullptr) body = context->tableElement();
  if (context->sqlStatement() != nullptr) body = context->sqlStatement();
  FormatItem item = range_of(context, context->docs(), body);
  if (context->sqlStatement() != nullptr) item.layout = Layout::sql;
  if (context->tableElement() != nullptr && context->tableElement()->column() != nullptr) {
    set_column(item, context->tableElement()->column()->typeName());
  }
  if (context->partition() != nullptr && context->partition()->tableBlock() != nullptr) {
    Parser::TableBlockContext* inner = context->partition()->tableBlock();
    set_braces(item, inner->LBRACE(), inner->RBRACE(), Layout::block);
    add_table_items(item, inner);
  }
  return item;
}

void add_table_items(FormatItem& block, Parser::TableBlockContext* table) {
  for (auto* each : table->tableItem()) {
    const bool stray =
        each->partition() == nullptr && each->tableElement() == nullptr && each->sqlStatement() == nullptr;
    if (!stray) block.items.push_back(table_item(each));
  }
}

void add_view_items(FormatItem& block, Parser::ViewContext* view) {
  for (auto* each : view->viewItem()) {
    if (each->start->getType() == Parser::SEMI) continue;
    FormatItem item = range_of(each, nullptr, each);
    if (each->docs() != nullptr) item.first = each->docs()->stop->getTokenIndex() + 1;
    if (each->sqlStatement() != nullptr) item.layout = Layout::sql;
    block.items.push_back(item);
  }
}

void add_fields(FormatItem& block, Parser::CompositeTypeContext* type) {
  for (auto* each : type->compositeItem()) {
    FormatItem item = range_of(each, nullptr, each);
    if (each->docs() != nullptr) item.first = each->compositeField()->start->getTokenIndex();
    if (each->compositeField() != nullptr) set_column(item, each->compositeField()->typeName());
    block.items.push_back(item);
  }
}

void add_schema_items(FormatItem& block, Parser::SchemaBlockContext* schema);

ParserRuleContext* body_of(Parser::ItemContext* context) {
  for (auto* child : context->children) {
    auto* rule = dynamic_cast<ParserRuleContext*>(child);
    if (rule != nullptr && rule->getRuleIndex() != Parser::RuleDocs) return rule;
  }
  return nullptr;  // a stray semicolon
}

FormatItem file_item(Parser::ItemContext* context, ParserRuleContext* body) {
  FormatItem item = range_of(context, context->docs(), body);
  if (context->K_EXTERNAL() != nullptr) item.first = context->K_EXTERNAL()->getSymbol()->getTokenIndex();
  if (context->sqlStatement() != nullptr || context->routine() != nullptr) item.layout = Layout::sql;
  if (auto* schema = context->schemaBlock()) {
    set_braces(item, schema->LBRACE(), schema->RBRACE(), Layout::block);
    add_schema_items(item, schema);
  } else if (auto* table = context->table()) {
    set_braces(item, table->tableBlock()->LBRACE(), table->tableBlock()->RBRACE(), Layout::block);
    add_table_items(item, table->tableBlock());
  } else if (auto* view = context->view()) {
    set_braces(item, view->LBRACE(), view->RBRACE(), Layout::view);
    item.layout = Layout::view;
    add_view_items(item, view);
  } else if (auto* labels = context->enumType()) {
    const bool settings = !labels->setting().empty();
    set_braces(item, labels->LBRACE(), labels->RBRACE(), Layout::labels);
    add_lines(item, labels->enumEntry(), {});
    if (settings) add_lines(item, labels->setting(), labels->SEMI());
  } else if (auto* composite = context->compositeType()) {
    set_braces(item, composite->LBRACE(), composite->RBRACE(), Layout::block);
    add_fields(item, composite);
  } else if (auto* domain = context->domain()) {
    set_braces(item, domain->LBRACE(), domain->RBRACE(), Layout::block);
    add_lines(item, domain->setting(), domain->SEMI());
  } else if (auto* sequence = context->sequence()) {
    set_braces(item, sequence->LBRACE(), sequence->RBRACE(), Layout::block);
    std::vector<ParserRuleContext*> lines;
    for (auto* child : sequence->children) {
      auto* rule = dynamic_cast<ParserRuleContext*>(child);
      const bool option = rule != nullptr && (rule->getRuleIndex() == Parser::RuleSequenceOption ||
                                              rule->getRuleIndex() == Parser::RuleSetting);
      if (option) lines.push_back(rule);
    }
    add_lines(item, lines, sequence->SEMI());
  }
  item.spaced = item.layout == Layout::block || (item.layout == Layout::view && item.open != 0);
  return item;
}

void add_schema_items(FormatItem& block, Parser::SchemaBlockContext* schema) {
  for (auto* each : schema->schemaItem()) {
    if (each->item() == nullptr) {
      block.items.push_back(range_of(each, nullptr, each));
    } else if (ParserRuleContext* body = body_of(each->item())) {
      block.items.push_back(file_item(each->item(), body));
    }
  }
}

}  // namespace

std::vector<FormatItem> format_items(Parser::FileContext& file) {
  std::vector<FormatItem> items;
  for (auto* each : file.item()) {
    if (ParserRuleContext* body = body_of(each)) items.push_back(file_item(each, body));
  }
  return items;
}

}  // namespace gen::source::dsl
