#include <utility>

#include "gen/support/ascii.hpp"
#include "source/dsl/table_lowering.hpp"

namespace gen::source::dsl {

using model::ObjectKind;
using support::quote_identifier;

Draft& TableLowering::later(TablePart part, const antlr4::ParserRuleContext* origin) {
  Draft& draft = parts_[part].emplace_back();
  draft.span = to_.span(origin);
  return draft;
}

std::string TableLowering::column(Parser::ColumnContext* column) {
  if (is_partition_) {
    to_.fail(
        "GEN1103", "a partition has the columns of its parent", to_.span(column),
        "to give one of them a default, write: column " + std::string(to_.slice(column->name())) + " default ...;");
  }
  Draft& definition = elements_.emplace_back();
  to_.put_name(definition, column->name());
  definition.parts.push_back(
      {model::column_key(self_.key, to_.name_of(column->name())), to_.span(column->name()), true});
  definition.text.add(" ");
  to_.put(definition, column->typeName());
  ColumnStatements rest = lower_column_options(to_, column->columnOption(), column->name(), self_, definition);
  for (Draft& draft : rest.alters) parts_[TablePart::alter].push_back(std::move(draft));
  for (Draft& draft : rest.foreign_keys) foreign_keys_.push_back(std::move(draft));
  return "COLUMN " + self_.sql + "." + quote_identifier(to_.name_of(column->name()));
}

std::string TableLowering::column_override(Parser::ColumnOverrideContext* column) {
  if (!is_partition_) {
    to_.fail("GEN1103", "'column' without a type is for partitions, which have the columns of their parent",
             to_.span(column), "write the name and the type: " + std::string(to_.slice(column->name())) + " TYPE;");
  }
  Draft definition;
  to_.put_name(definition, column->name());
  const std::uint32_t bare = definition.text.size();
  ColumnStatements rest = lower_column_options(to_, column->columnOption(), column->name(), self_, definition);
  if (definition.text.size() > bare) elements_.push_back(std::move(definition));
  for (Draft& draft : rest.alters) parts_[TablePart::alter].push_back(std::move(draft));
  for (Draft& draft : rest.foreign_keys) foreign_keys_.push_back(std::move(draft));
  return "COLUMN " + self_.sql + "." + quote_identifier(to_.name_of(column->name()));
}

namespace {

/// The name of a constraint: behind its words, or in CONSTRAINT name.
Parser::NameContext* constraint_name(Parser::TableConstraintContext* constraint) {
  Parser::TableConstraintBodyContext* body = constraint->tableConstraintBody();
  // EXCLUDE name? (USING name)?: a first name behind USING is the access method.
  Parser::NameContext* inner = body->name().empty() ? nullptr : body->name(0);
  if (inner != nullptr && body->K_USING() != nullptr &&
      inner->start->getTokenIndex() > body->K_USING()->getSymbol()->getTokenIndex()) {
    inner = nullptr;
  }
  if (body->K_NOT() != nullptr) inner = nullptr;  // NOT NULL column
  if (inner == nullptr && constraint->constraintName() != nullptr) inner = constraint->constraintName()->name();
  return inner;
}

void put_body(Lowering& to, Draft& draft, Parser::TableConstraintBodyContext* body, Parser::NameContext* name) {
  bool first = true;
  for (antlr4::tree::ParseTree* child : body->children) {
    if (child == name) continue;
    if (!first) draft.text.add(" ");
    first = false;
    auto* parens = dynamic_cast<Parser::ParensContext*>(child);
    if (parens != nullptr &&
        (body->K_CHECK() != nullptr || (body->K_WHERE() != nullptr && child == body->children.back()))) {
      to.put_expression(draft, parens);
    } else if (auto* rule = dynamic_cast<antlr4::ParserRuleContext*>(child)) {
      to.put(draft, rule);
    } else {
      draft.text.add(child->getText());
    }
  }
}

}  // namespace

std::string TableLowering::constraint(Parser::TableConstraintContext* constraint) {
  Parser::TableConstraintBodyContext* body = constraint->tableConstraintBody();
  Parser::NameContext* name = constraint_name(constraint);
  Draft draft;
  draft.span = to_.span(constraint);
  const bool foreign = body->K_FOREIGN() != nullptr;
  if (foreign) draft.text.add("ALTER TABLE " + self_.sql + " ADD ");
  if (name != nullptr) {
    draft.text.add("CONSTRAINT ");
    to_.put_name(draft, name);
    draft.text.add(" ");
  }
  put_body(to_, draft, body, name);
  for (auto* each : constraint->constraintAttribute()) {
    draft.text.add(" ");
    to_.put(draft, each);
  }
  if (name != nullptr) {
    draft.parts.push_back({member_key(ObjectKind::constraint, self_, to_.name_of(name)), to_.span(name), true});
  }
  (foreign ? foreign_keys_ : elements_).push_back(std::move(draft));
  if (name == nullptr) {
    if (!constraint->renamed().empty() || !constraint->strategy().empty()) {
      to_.fail("GEN1103", "a constraint needs a name for this", to_.span(constraint), "write: constraint NAME ...");
    }
    return "";
  }
  const model::ObjectKey key = member_key(ObjectKind::constraint, self_, to_.name_of(name));
  for (auto* each : constraint->renamed()) to_.rename(each, key);
  for (auto* each : constraint->strategy()) to_.strategy(each, key);
  return "CONSTRAINT " + quote_identifier(key.name) + " ON " + self_.sql;
}

void TableLowering::retire_members(Parser::RetireMemberContext* retire) {
  Parser::MemberKindContext* kind = retire->memberKind();
  const ObjectKind of = kind->K_COLUMN() != nullptr       ? ObjectKind::column
                        : kind->K_CONSTRAINT() != nullptr ? ObjectKind::constraint
                        : kind->K_INDEX() != nullptr      ? ObjectKind::index
                        : kind->K_TRIGGER() != nullptr    ? ObjectKind::trigger
                        : kind->K_POLICY() != nullptr     ? ObjectKind::policy
                        : kind->K_RULE() != nullptr       ? ObjectKind::rule
                        : kind->K_STATISTICS() != nullptr ? ObjectKind::statistics
                                                          : ObjectKind::table;
  for (auto* member : retire->retiredMember()) {
    model::ObjectKey key = member_key(of, self_, to_.name_of(member->name()));
    if (of == ObjectKind::table) key.owner = {};
    to_.intents().retired.push_back({key, to_.span(retire), false, to_.reverse_of(member->reversed(), of)});
  }
}

void TableLowering::managed_elsewhere(Parser::ManagedElsewhereContext* managed) {
  const auto word = [&](std::size_t i) { return support::lower(managed->WORD(i)->getText()); };
  if (word(0) != "managed" || word(1) != "elsewhere")
    return to_.fail("GEN1103", "this says nothing about partitions", to_.span(managed),
                    "write: partitions managed elsewhere;");
  to_.intents().managed_elsewhere.push_back({self_.key, to_.span(managed)});
}

void TableLowering::row_level_security(Parser::RowLevelSecurityContext* security) {
  row_security_said_ = true;
  if (security->K_OFF() != nullptr) return;
  later(TablePart::policy, security).text.add("ALTER TABLE " + self_.sql + " ENABLE ROW LEVEL SECURITY");
  if (security->K_FORCE() == nullptr) return;
  later(TablePart::policy, security).text.add("ALTER TABLE " + self_.sql + " FORCE ROW LEVEL SECURITY");
}

/// Clauses behind the parentheses of CREATE TABLE.
bool TableLowering::table_clause(Parser::TableElementContext* element) {
  const auto clause = [&](Draft& draft, std::string_view before, const antlr4::ParserRuleContext* context) {
    if (draft.text.size() > 0) to_.fail("GEN1103", "this is said twice", to_.span(context));
    draft.text.add(before);
    to_.put(draft, context);
    return true;
  };
  if (auto* each = element->partitionBy()) return clause(partition_by_, " ", each);
  if (auto* each = element->inherits()) return clause(inherits_, " ", each);
  if (auto* each = element->storageParameters()) return clause(storage_parameters_, " ", each);
  if (auto* each = element->tablespace()) return clause(tablespace_, " ", each);
  if (auto* each = element->accessMethod()) return clause(access_method_, " ", each);
  if (auto* each = element->like()) {
    to_.put(elements_.emplace_back(), each);
    return true;
  }
  return false;
}

bool TableLowering::table_state(Parser::TableElementContext* element) {
  if (auto* each = element->setting()) {
    to_.setting(each, self_, parts_[TablePart::setting]);
  } else if (auto* security = element->rowLevelSecurity()) {
    row_level_security(security);
  } else if (auto* identity = element->replicaIdentity()) {
    Draft& draft = later(TablePart::replica, identity);
    draft.text.add("ALTER TABLE " + self_.sql + " ");
    to_.put(draft, identity);
  } else if (auto* managed = element->managedElsewhere()) {
    managed_elsewhere(managed);
  } else if (auto* cluster = element->clusterOn()) {
    parts_[TablePart::replica].push_back(lower_cluster(to_, cluster, self_));
  } else if (auto* retire = element->retireMember()) {
    retire_members(retire);
  } else {
    return false;
  }
  return true;
}

/// What may carry a comment: returns what COMMENT ON calls it, "" when it lacks a name.
std::optional<std::string> TableLowering::part(Parser::TableElementContext* element) {
  if (auto* each = element->column()) return column(each);
  if (auto* each = element->columnOverride()) return column_override(each);
  if (auto* each = element->tableConstraint()) return constraint(each);
  Part part;
  TablePart place = TablePart::index;
  if (auto* index = element->index()) {
    part = lower_index(to_, index, self_);
  } else if (auto* trigger = element->trigger()) {
    part = lower_trigger(to_, trigger, self_);
    place = TablePart::trigger;
  } else if (auto* policy = element->policy()) {
    part = lower_policy(to_, policy, self_);
    place = TablePart::policy;
    has_policy_ = true;
  } else if (auto* statistics = element->statistics()) {
    part = lower_statistics(to_, statistics, self_);
    place = TablePart::statistics;
  } else {
    return std::nullopt;
  }
  for (Draft& draft : part.drafts) parts_[place].push_back(std::move(draft));
  return part.comment_subject;
}

void TableLowering::element(Parser::TableElementContext* element, Parser::DocsContext* docs) {
  std::optional<std::string> subject;
  if (!table_clause(element) && !table_state(element)) subject = part(element);
  if (docs == nullptr) return;
  if (!subject) {
    to_.fail("GEN1103", "PostgreSQL keeps no comment for this", to_.span(docs), "write it as a -- comment");
  } else if (subject->empty()) {
    to_.fail("GEN1103", "this needs a name to carry a comment", to_.span(docs),
             "give the constraint or index below a name");
  } else {
    parts_[TablePart::comment].push_back(to_.comment(*subject, docs));
  }
}

void TableLowering::block(Parser::TableBlockContext* block) {
  for (auto* item : block->tableItem()) {
    if (!is_clean(item)) continue;
    if (item->tableElement() != nullptr) element(item->tableElement(), item->docs());
    if (item->sqlStatement() != nullptr) sql_items_.push_back(item);
  }
  if (!has_policy_ || row_security_said_) return;
  Draft enable;
  enable.span = self_.span;
  enable.text.add("ALTER TABLE " + self_.sql + " ENABLE ROW LEVEL SECURITY");
  parts_[TablePart::policy].push_back(std::move(enable));
}

/// `head` holds CREATE TABLE name, and for partitions PARTITION OF parent; its expressions and span are kept.
void TableLowering::emit_table(Draft head) {
  for (Draft* clause : {&inherits_, &partition_by_, &access_method_, &storage_parameters_, &tablespace_}) {
    head.text.add(clause->text);
  }
  for (Draft& element : elements_) {
    for (const support::SourceSpan& expression : element.expressions) head.expressions.push_back(expression);
    head.parts.insert(head.parts.end(), element.parts.begin(), element.parts.end());
  }
  to_.emit(std::move(head));
}

void TableLowering::table(Parser::TableContext* table, Parser::DocsContext* docs) {
  if (table->renamed() != nullptr) to_.rename(table->renamed(), self_.key);
  block(table->tableBlock());
  Draft head;
  head.span = self_.span;
  head.text.add(table->K_UNLOGGED() != nullptr ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ").add(self_.sql, self_.span);
  head.text.add(" (");
  for (std::size_t i = 0; i < elements_.size(); ++i) head.text.add(i == 0 ? "\n  " : ",\n  ").add(elements_[i].text);
  head.text.add(elements_.empty() ? ")" : "\n)");
  emit_table(std::move(head));
  finish(table->tableBlock(), docs);
}

void TableLowering::partition(Parser::PartitionContext* partition, const Subject& parent, Parser::DocsContext* docs) {
  is_partition_ = true;
  if (partition->renamed() != nullptr) to_.rename(partition->renamed(), self_.key);
  if (partition->tableBlock() != nullptr) block(partition->tableBlock());
  Draft head;
  head.span = self_.span;
  head.text.add("CREATE TABLE ").add(self_.sql, self_.span).add(" PARTITION OF " + parent.sql);
  for (std::size_t i = 0; i < elements_.size(); ++i) head.text.add(i == 0 ? " (\n  " : ",\n  ").add(elements_[i].text);
  head.text.add(elements_.empty() ? " " : "\n) ");
  to_.put(head, partition->partitionBound());
  emit_table(std::move(head));
  finish(partition->tableBlock(), docs);
}

void TableLowering::finish(Parser::TableBlockContext* block, Parser::DocsContext* docs) {
  if (block != nullptr) {
    for (auto* item : block->tableItem()) {
      if (item->partition() == nullptr || !is_clean(item)) continue;
      Parser::PartitionContext* child = item->partition();
      const bool qualified = child->qualifiedName()->name().size() > 1;
      Subject self = to_.subject(ObjectKind::table, child->qualifiedName(), "TABLE", "TABLE");
      if (!qualified) {
        // A partition stands beside its parent unless it says otherwise.
        self.key.schema = self_.key.schema;
        self.sql = self_.sql.substr(0, self_.sql.size() - quote_identifier(self_.key.name).size()) +
                   quote_identifier(self.key.name);
      }
      TableLowering(to_, self).partition(child, self_, item->docs());
    }
  }
  if (docs != nullptr) parts_[TablePart::comment].push_back(to_.comment("TABLE " + self_.sql, docs));
  for (auto& [part, drafts] : parts_) {
    for (Draft& draft : drafts) to_.emit(std::move(draft));
  }
  for (Draft& draft : foreign_keys_) to_.emit_late(std::move(draft));
  for (auto* item : sql_items_) to_.sql_statement(item->sqlStatement(), item->docs());
}

void lower_table(Lowering& to, Parser::TableContext* table, Parser::DocsContext* docs) {
  TableLowering(to, to.subject(ObjectKind::table, table->qualifiedName(), "TABLE", "TABLE")).table(table, docs);
}

}  // namespace gen::source::dsl
