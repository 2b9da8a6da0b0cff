
// Generated from SchemaParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"
#include "SchemaParser.h"


namespace gen::source::grammar {

/**
 * This class defines an abstract visitor for a parse tree
 * produced by SchemaParser.
 */
class  SchemaParserVisitor : public antlr4::tree::AbstractParseTreeVisitor {
public:

  /**
   * Visit parse trees produced by SchemaParser.
   */
    virtual antlrcpp::Any visitFile(SchemaParser::FileContext *context) = 0;

    virtual antlrcpp::Any visitItem(SchemaParser::ItemContext *context) = 0;

    virtual antlrcpp::Any visitRoutine(SchemaParser::RoutineContext *context) = 0;

    virtual antlrcpp::Any visitDocs(SchemaParser::DocsContext *context) = 0;

    virtual antlrcpp::Any visitSchemaBlock(SchemaParser::SchemaBlockContext *context) = 0;

    virtual antlrcpp::Any visitSchemaItem(SchemaParser::SchemaItemContext *context) = 0;

    virtual antlrcpp::Any visitExtension(SchemaParser::ExtensionContext *context) = 0;

    virtual antlrcpp::Any visitExtensionOption(SchemaParser::ExtensionOptionContext *context) = 0;

    virtual antlrcpp::Any visitEnumType(SchemaParser::EnumTypeContext *context) = 0;

    virtual antlrcpp::Any visitEnumEntry(SchemaParser::EnumEntryContext *context) = 0;

    virtual antlrcpp::Any visitLabel(SchemaParser::LabelContext *context) = 0;

    virtual antlrcpp::Any visitDomain(SchemaParser::DomainContext *context) = 0;

    virtual antlrcpp::Any visitDomainOption(SchemaParser::DomainOptionContext *context) = 0;

    virtual antlrcpp::Any visitCompositeType(SchemaParser::CompositeTypeContext *context) = 0;

    virtual antlrcpp::Any visitCompositeItem(SchemaParser::CompositeItemContext *context) = 0;

    virtual antlrcpp::Any visitCompositeField(SchemaParser::CompositeFieldContext *context) = 0;

    virtual antlrcpp::Any visitSequence(SchemaParser::SequenceContext *context) = 0;

    virtual antlrcpp::Any visitSequenceOption(SchemaParser::SequenceOptionContext *context) = 0;

    virtual antlrcpp::Any visitTable(SchemaParser::TableContext *context) = 0;

    virtual antlrcpp::Any visitTableBlock(SchemaParser::TableBlockContext *context) = 0;

    virtual antlrcpp::Any visitTableItem(SchemaParser::TableItemContext *context) = 0;

    virtual antlrcpp::Any visitTableElement(SchemaParser::TableElementContext *context) = 0;

    virtual antlrcpp::Any visitPartition(SchemaParser::PartitionContext *context) = 0;

    virtual antlrcpp::Any visitPartitionBound(SchemaParser::PartitionBoundContext *context) = 0;

    virtual antlrcpp::Any visitPartitionBy(SchemaParser::PartitionByContext *context) = 0;

    virtual antlrcpp::Any visitManagedElsewhere(SchemaParser::ManagedElsewhereContext *context) = 0;

    virtual antlrcpp::Any visitInherits(SchemaParser::InheritsContext *context) = 0;

    virtual antlrcpp::Any visitLike(SchemaParser::LikeContext *context) = 0;

    virtual antlrcpp::Any visitStorageParameters(SchemaParser::StorageParametersContext *context) = 0;

    virtual antlrcpp::Any visitTablespace(SchemaParser::TablespaceContext *context) = 0;

    virtual antlrcpp::Any visitAccessMethod(SchemaParser::AccessMethodContext *context) = 0;

    virtual antlrcpp::Any visitRowLevelSecurity(SchemaParser::RowLevelSecurityContext *context) = 0;

    virtual antlrcpp::Any visitReplicaIdentity(SchemaParser::ReplicaIdentityContext *context) = 0;

    virtual antlrcpp::Any visitClusterOn(SchemaParser::ClusterOnContext *context) = 0;

    virtual antlrcpp::Any visitRetireMember(SchemaParser::RetireMemberContext *context) = 0;

    virtual antlrcpp::Any visitRetiredMember(SchemaParser::RetiredMemberContext *context) = 0;

    virtual antlrcpp::Any visitReversed(SchemaParser::ReversedContext *context) = 0;

    virtual antlrcpp::Any visitMemberKind(SchemaParser::MemberKindContext *context) = 0;

    virtual antlrcpp::Any visitColumn(SchemaParser::ColumnContext *context) = 0;

    virtual antlrcpp::Any visitColumnOverride(SchemaParser::ColumnOverrideContext *context) = 0;

    virtual antlrcpp::Any visitColumnOption(SchemaParser::ColumnOptionContext *context) = 0;

    virtual antlrcpp::Any visitColumnConstraint(SchemaParser::ColumnConstraintContext *context) = 0;

    virtual antlrcpp::Any visitConstraintName(SchemaParser::ConstraintNameContext *context) = 0;

    virtual antlrcpp::Any visitConstraintAttribute(SchemaParser::ConstraintAttributeContext *context) = 0;

    virtual antlrcpp::Any visitReferences(SchemaParser::ReferencesContext *context) = 0;

    virtual antlrcpp::Any visitReferenceOption(SchemaParser::ReferenceOptionContext *context) = 0;

    virtual antlrcpp::Any visitReferenceAction(SchemaParser::ReferenceActionContext *context) = 0;

    virtual antlrcpp::Any visitIndexParameter(SchemaParser::IndexParameterContext *context) = 0;

    virtual antlrcpp::Any visitNullsDistinct(SchemaParser::NullsDistinctContext *context) = 0;

    virtual antlrcpp::Any visitTypeName(SchemaParser::TypeNameContext *context) = 0;

    virtual antlrcpp::Any visitSimpleType(SchemaParser::SimpleTypeContext *context) = 0;

    virtual antlrcpp::Any visitIntervalField(SchemaParser::IntervalFieldContext *context) = 0;

    virtual antlrcpp::Any visitArrayBounds(SchemaParser::ArrayBoundsContext *context) = 0;

    virtual antlrcpp::Any visitTableConstraint(SchemaParser::TableConstraintContext *context) = 0;

    virtual antlrcpp::Any visitTableConstraintBody(SchemaParser::TableConstraintBodyContext *context) = 0;

    virtual antlrcpp::Any visitIndex(SchemaParser::IndexContext *context) = 0;

    virtual antlrcpp::Any visitTrigger(SchemaParser::TriggerContext *context) = 0;

    virtual antlrcpp::Any visitTriggerEvent(SchemaParser::TriggerEventContext *context) = 0;

    virtual antlrcpp::Any visitTriggerRest(SchemaParser::TriggerRestContext *context) = 0;

    virtual antlrcpp::Any visitTriggerPart(SchemaParser::TriggerPartContext *context) = 0;

    virtual antlrcpp::Any visitPolicy(SchemaParser::PolicyContext *context) = 0;

    virtual antlrcpp::Any visitPolicyClause(SchemaParser::PolicyClauseContext *context) = 0;

    virtual antlrcpp::Any visitStatistics(SchemaParser::StatisticsContext *context) = 0;

    virtual antlrcpp::Any visitStatisticsExpression(SchemaParser::StatisticsExpressionContext *context) = 0;

    virtual antlrcpp::Any visitView(SchemaParser::ViewContext *context) = 0;

    virtual antlrcpp::Any visitColumnNames(SchemaParser::ColumnNamesContext *context) = 0;

    virtual antlrcpp::Any visitViewOption(SchemaParser::ViewOptionContext *context) = 0;

    virtual antlrcpp::Any visitViewItem(SchemaParser::ViewItemContext *context) = 0;

    virtual antlrcpp::Any visitQuery(SchemaParser::QueryContext *context) = 0;

    virtual antlrcpp::Any visitSetting(SchemaParser::SettingContext *context) = 0;

    virtual antlrcpp::Any visitOwner(SchemaParser::OwnerContext *context) = 0;

    virtual antlrcpp::Any visitGrant(SchemaParser::GrantContext *context) = 0;

    virtual antlrcpp::Any visitRevoke(SchemaParser::RevokeContext *context) = 0;

    virtual antlrcpp::Any visitPrivilege(SchemaParser::PrivilegeContext *context) = 0;

    virtual antlrcpp::Any visitStrategy(SchemaParser::StrategyContext *context) = 0;

    virtual antlrcpp::Any visitRenamed(SchemaParser::RenamedContext *context) = 0;

    virtual antlrcpp::Any visitRetire(SchemaParser::RetireContext *context) = 0;

    virtual antlrcpp::Any visitRetired(SchemaParser::RetiredContext *context) = 0;

    virtual antlrcpp::Any visitObjectKind(SchemaParser::ObjectKindContext *context) = 0;

    virtual antlrcpp::Any visitSqlStatement(SchemaParser::SqlStatementContext *context) = 0;

    virtual antlrcpp::Any visitSqlVerb(SchemaParser::SqlVerbContext *context) = 0;

    virtual antlrcpp::Any visitSqlPart(SchemaParser::SqlPartContext *context) = 0;

    virtual antlrcpp::Any visitRulePart(SchemaParser::RulePartContext *context) = 0;

    virtual antlrcpp::Any visitRuleParens(SchemaParser::RuleParensContext *context) = 0;

    virtual antlrcpp::Any visitAtomicBody(SchemaParser::AtomicBodyContext *context) = 0;

    virtual antlrcpp::Any visitAtomicPart(SchemaParser::AtomicPartContext *context) = 0;

    virtual antlrcpp::Any visitParens(SchemaParser::ParensContext *context) = 0;

    virtual antlrcpp::Any visitBrackets(SchemaParser::BracketsContext *context) = 0;

    virtual antlrcpp::Any visitCaseExpression(SchemaParser::CaseExpressionContext *context) = 0;

    virtual antlrcpp::Any visitWhereExpression(SchemaParser::WhereExpressionContext *context) = 0;

    virtual antlrcpp::Any visitBareExpression(SchemaParser::BareExpressionContext *context) = 0;

    virtual antlrcpp::Any visitBareRest(SchemaParser::BareRestContext *context) = 0;

    virtual antlrcpp::Any visitSqlToken(SchemaParser::SqlTokenContext *context) = 0;

    virtual antlrcpp::Any visitAtomicToken(SchemaParser::AtomicTokenContext *context) = 0;

    virtual antlrcpp::Any visitWhereToken(SchemaParser::WhereTokenContext *context) = 0;

    virtual antlrcpp::Any visitExpressionToken(SchemaParser::ExpressionTokenContext *context) = 0;

    virtual antlrcpp::Any visitSqlWord(SchemaParser::SqlWordContext *context) = 0;

    virtual antlrcpp::Any visitTriggerWord(SchemaParser::TriggerWordContext *context) = 0;

    virtual antlrcpp::Any visitQualifiedName(SchemaParser::QualifiedNameContext *context) = 0;

    virtual antlrcpp::Any visitSignedNumber(SchemaParser::SignedNumberContext *context) = 0;

    virtual antlrcpp::Any visitName(SchemaParser::NameContext *context) = 0;


};

}  // namespace gen::source::grammar
