
// Generated from SchemaParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"
#include "SchemaParserVisitor.h"


namespace gen::source::grammar {

/**
 * This class provides an empty implementation of SchemaParserVisitor, which can be
 * extended to create a visitor which only needs to handle a subset of the available methods.
 */
class  SchemaParserBaseVisitor : public SchemaParserVisitor {
public:

  virtual antlrcpp::Any visitFile(SchemaParser::FileContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitItem(SchemaParser::ItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRoutine(SchemaParser::RoutineContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDocs(SchemaParser::DocsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSchemaBlock(SchemaParser::SchemaBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSchemaItem(SchemaParser::SchemaItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitExtension(SchemaParser::ExtensionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitExtensionOption(SchemaParser::ExtensionOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumType(SchemaParser::EnumTypeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumEntry(SchemaParser::EnumEntryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLabel(SchemaParser::LabelContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDomain(SchemaParser::DomainContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDomainOption(SchemaParser::DomainOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCompositeType(SchemaParser::CompositeTypeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCompositeItem(SchemaParser::CompositeItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCompositeField(SchemaParser::CompositeFieldContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSequence(SchemaParser::SequenceContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSequenceOption(SchemaParser::SequenceOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTable(SchemaParser::TableContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTableBlock(SchemaParser::TableBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTableItem(SchemaParser::TableItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTableElement(SchemaParser::TableElementContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPartition(SchemaParser::PartitionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPartitionBound(SchemaParser::PartitionBoundContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPartitionBy(SchemaParser::PartitionByContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitManagedElsewhere(SchemaParser::ManagedElsewhereContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInherits(SchemaParser::InheritsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLike(SchemaParser::LikeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitStorageParameters(SchemaParser::StorageParametersContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTablespace(SchemaParser::TablespaceContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAccessMethod(SchemaParser::AccessMethodContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRowLevelSecurity(SchemaParser::RowLevelSecurityContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitReplicaIdentity(SchemaParser::ReplicaIdentityContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitClusterOn(SchemaParser::ClusterOnContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRetireMember(SchemaParser::RetireMemberContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRetiredMember(SchemaParser::RetiredMemberContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitReversed(SchemaParser::ReversedContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMemberKind(SchemaParser::MemberKindContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitColumn(SchemaParser::ColumnContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitColumnOverride(SchemaParser::ColumnOverrideContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitColumnOption(SchemaParser::ColumnOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitColumnConstraint(SchemaParser::ColumnConstraintContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitConstraintName(SchemaParser::ConstraintNameContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitConstraintAttribute(SchemaParser::ConstraintAttributeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitReferences(SchemaParser::ReferencesContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitReferenceOption(SchemaParser::ReferenceOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitReferenceAction(SchemaParser::ReferenceActionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitIndexParameter(SchemaParser::IndexParameterContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitNullsDistinct(SchemaParser::NullsDistinctContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTypeName(SchemaParser::TypeNameContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSimpleType(SchemaParser::SimpleTypeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitIntervalField(SchemaParser::IntervalFieldContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitArrayBounds(SchemaParser::ArrayBoundsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTableConstraint(SchemaParser::TableConstraintContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTableConstraintBody(SchemaParser::TableConstraintBodyContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitIndex(SchemaParser::IndexContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTrigger(SchemaParser::TriggerContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTriggerEvent(SchemaParser::TriggerEventContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTriggerRest(SchemaParser::TriggerRestContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTriggerPart(SchemaParser::TriggerPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPolicy(SchemaParser::PolicyContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPolicyClause(SchemaParser::PolicyClauseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitStatistics(SchemaParser::StatisticsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitStatisticsExpression(SchemaParser::StatisticsExpressionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitView(SchemaParser::ViewContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitColumnNames(SchemaParser::ColumnNamesContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitViewOption(SchemaParser::ViewOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitViewItem(SchemaParser::ViewItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitQuery(SchemaParser::QueryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSetting(SchemaParser::SettingContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitOwner(SchemaParser::OwnerContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitGrant(SchemaParser::GrantContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRevoke(SchemaParser::RevokeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPrivilege(SchemaParser::PrivilegeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitStrategy(SchemaParser::StrategyContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRenamed(SchemaParser::RenamedContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRetire(SchemaParser::RetireContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRetired(SchemaParser::RetiredContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitObjectKind(SchemaParser::ObjectKindContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSqlStatement(SchemaParser::SqlStatementContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSqlVerb(SchemaParser::SqlVerbContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSqlPart(SchemaParser::SqlPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRulePart(SchemaParser::RulePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRuleParens(SchemaParser::RuleParensContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAtomicBody(SchemaParser::AtomicBodyContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAtomicPart(SchemaParser::AtomicPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitParens(SchemaParser::ParensContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBrackets(SchemaParser::BracketsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCaseExpression(SchemaParser::CaseExpressionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhereExpression(SchemaParser::WhereExpressionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBareExpression(SchemaParser::BareExpressionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBareRest(SchemaParser::BareRestContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSqlToken(SchemaParser::SqlTokenContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAtomicToken(SchemaParser::AtomicTokenContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhereToken(SchemaParser::WhereTokenContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitExpressionToken(SchemaParser::ExpressionTokenContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSqlWord(SchemaParser::SqlWordContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTriggerWord(SchemaParser::TriggerWordContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitQualifiedName(SchemaParser::QualifiedNameContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSignedNumber(SchemaParser::SignedNumberContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitName(SchemaParser::NameContext *ctx) override {
    return visitChildren(ctx);
  }


};

}  // namespace gen::source::grammar
