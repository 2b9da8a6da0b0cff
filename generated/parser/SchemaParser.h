
// Generated from SchemaParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace gen::source::grammar {


class  SchemaParser : public antlr4::Parser {
public:
  enum {
    DOC = 1, LINE_COMMENT = 2, BLOCK_COMMENT = 3, SPACE = 4, LPAREN = 5,
    RPAREN = 6, LBRACKET = 7, RBRACKET = 8, LBRACE = 9, RBRACE = 10, COMMA = 11,
    SEMI = 12, DOT = 13, EQ = 14, K_ACTION = 15, K_AFTER = 16, K_AGGREGATE = 17,
    K_ALL = 18, K_ALTER = 19, K_ALWAYS = 20, K_ANALYZE = 21, K_ARRAY = 22,
    K_AS = 23, K_ATOMIC = 24, K_BACKFILL = 25, K_BEFORE = 26, K_BEGIN = 27,
    K_BIT = 28, K_BY = 29, K_CACHE = 30, K_CALL = 31, K_CASCADE = 32, K_CASE = 33,
    K_CHAR = 34, K_CHARACTER = 35, K_CHECK = 36, K_CLUSTER = 37, K_COLLATE = 38,
    K_COLLATION = 39, K_COLUMN = 40, K_COMMENT = 41, K_COMMIT = 42, K_COMPRESSION = 43,
    K_CONSTRAINT = 44, K_COPY = 45, K_CREATE = 46, K_CYCLE = 47, K_DATA = 48,
    K_DAY = 49, K_DEFAULT = 50, K_DEFERRABLE = 51, K_DEFERRED = 52, K_DELETE = 53,
    K_DIRECT = 54, K_DISABLED = 55, K_DISTINCT = 56, K_DO = 57, K_DOMAIN = 58,
    K_DOUBLE = 59, K_DROP = 60, K_ENABLED = 61, K_END = 62, K_ENFORCED = 63,
    K_ENUM = 64, K_EVENT = 65, K_EXCLUDE = 66, K_EXCLUDING = 67, K_EXTENSION = 68,
    K_EXTERNAL = 69, K_FOR = 70, K_FORCE = 71, K_FOREIGN = 72, K_FROM = 73,
    K_FULL = 74, K_FUNCTION = 75, K_GENERATED = 76, K_GRANT = 77, K_HOUR = 78,
    K_IDENTITY = 79, K_IMMEDIATE = 80, K_IMPORT = 81, K_IN = 82, K_INCLUDE = 83,
    K_INCLUDING = 84, K_INCREMENT = 85, K_INDEX = 86, K_INHERIT = 87, K_INHERITS = 88,
    K_INITIALLY = 89, K_INSERT = 90, K_INSTEAD = 91, K_INTERVAL = 92, K_KEY = 93,
    K_LEVEL = 94, K_LIKE = 95, K_MAPPING = 96, K_MATCH = 97, K_MATERIALIZED = 98,
    K_MAX = 99, K_MAXVALUE = 100, K_MERGE = 101, K_MIN = 102, K_MINUTE = 103,
    K_MINVALUE = 104, K_MONTH = 105, K_NATIONAL = 106, K_NO = 107, K_NOT = 108,
    K_NOTHING = 109, K_NULL = 110, K_NULLS = 111, K_OF = 112, K_OFF = 113,
    K_ON = 114, K_ONLINE = 115, K_OPTION = 116, K_OPTIONS = 117, K_OR = 118,
    K_OWNED = 119, K_OWNER = 120, K_PARTITION = 121, K_PARTITIONS = 122,
    K_POLICY = 123, K_PRECISION = 124, K_PRIMARY = 125, K_PRIVILEGES = 126,
    K_PROCEDURE = 127, K_PUBLICATION = 128, K_REASSIGN = 129, K_REFERENCES = 130,
    K_REFRESH = 131, K_RENAMED = 132, K_REPLACE = 133, K_REPLICA = 134,
    K_RESET = 135, K_RESTRICT = 136, K_RETIRE = 137, K_REVERSE = 138, K_REVOKE = 139,
    K_ROUTINE = 140, K_ROW = 141, K_RULE = 142, K_SCHEMA = 143, K_SECOND = 144,
    K_SECURITY = 145, K_SELECT = 146, K_SEQUENCE = 147, K_SERVER = 148,
    K_SET = 149, K_START = 150, K_STATISTICS = 151, K_STORAGE = 152, K_STORED = 153,
    K_STRATEGY = 154, K_TABLE = 155, K_TABLESPACE = 156, K_TIME = 157, K_TIMESTAMP = 158,
    K_TO = 159, K_TRIGGER = 160, K_TRUNCATE = 161, K_TYPE = 162, K_UNIQUE = 163,
    K_UNLOGGED = 164, K_UPDATE = 165, K_USER = 166, K_USING = 167, K_VALID = 168,
    K_VALUES = 169, K_VARYING = 170, K_VERSION = 171, K_VIEW = 172, K_VIRTUAL = 173,
    K_WHERE = 174, K_WITH = 175, K_WITHOUT = 176, K_WRAPPER = 177, K_YEAR = 178,
    K_ZONE = 179, WORD = 180, QUOTED = 181, STRING = 182, PARAMETER = 183,
    NUMBER = 184, OPERATOR = 185, UNTERMINATED = 186, UNKNOWN = 187, DOLLAR_STRING = 188,
    SWALLOWED_TEXT = 189
  };

  enum {
    RuleFile = 0, RuleItem = 1, RuleRoutine = 2, RuleDocs = 3, RuleSchemaBlock = 4,
    RuleSchemaItem = 5, RuleExtension = 6, RuleExtensionOption = 7, RuleEnumType = 8,
    RuleEnumEntry = 9, RuleLabel = 10, RuleDomain = 11, RuleDomainOption = 12,
    RuleCompositeType = 13, RuleCompositeItem = 14, RuleCompositeField = 15,
    RuleSequence = 16, RuleSequenceOption = 17, RuleTable = 18, RuleTableBlock = 19,
    RuleTableItem = 20, RuleTableElement = 21, RulePartition = 22, RulePartitionBound = 23,
    RulePartitionBy = 24, RuleManagedElsewhere = 25, RuleInherits = 26,
    RuleLike = 27, RuleStorageParameters = 28, RuleTablespace = 29, RuleAccessMethod = 30,
    RuleRowLevelSecurity = 31, RuleReplicaIdentity = 32, RuleClusterOn = 33,
    RuleRetireMember = 34, RuleRetiredMember = 35, RuleReversed = 36, RuleMemberKind = 37,
    RuleColumn = 38, RuleColumnOverride = 39, RuleColumnOption = 40, RuleColumnConstraint = 41,
    RuleConstraintName = 42, RuleConstraintAttribute = 43, RuleReferences = 44,
    RuleReferenceOption = 45, RuleReferenceAction = 46, RuleIndexParameter = 47,
    RuleNullsDistinct = 48, RuleTypeName = 49, RuleSimpleType = 50, RuleIntervalField = 51,
    RuleArrayBounds = 52, RuleTableConstraint = 53, RuleTableConstraintBody = 54,
    RuleIndex = 55, RuleTrigger = 56, RuleTriggerEvent = 57, RuleTriggerRest = 58,
    RuleTriggerPart = 59, RulePolicy = 60, RulePolicyClause = 61, RuleStatistics = 62,
    RuleStatisticsExpression = 63, RuleView = 64, RuleColumnNames = 65,
    RuleViewOption = 66, RuleViewItem = 67, RuleQuery = 68, RuleSetting = 69,
    RuleOwner = 70, RuleGrant = 71, RuleRevoke = 72, RulePrivilege = 73,
    RuleStrategy = 74, RuleRenamed = 75, RuleRetire = 76, RuleRetired = 77,
    RuleObjectKind = 78, RuleSqlStatement = 79, RuleSqlVerb = 80, RuleSqlPart = 81,
    RuleRulePart = 82, RuleRuleParens = 83, RuleAtomicBody = 84, RuleAtomicPart = 85,
    RuleParens = 86, RuleBrackets = 87, RuleCaseExpression = 88, RuleWhereExpression = 89,
    RuleBareExpression = 90, RuleBareRest = 91, RuleSqlToken = 92, RuleAtomicToken = 93,
    RuleWhereToken = 94, RuleExpressionToken = 95, RuleSqlWord = 96, RuleTriggerWord = 97,
    RuleQualifiedName = 98, RuleSignedNumber = 99, RuleName = 100
  };

  SchemaParser(antlr4::TokenStream *input);
  ~SchemaParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class FileContext;
  class ItemContext;
  class RoutineContext;
  class DocsContext;
  class SchemaBlockContext;
  class SchemaItemContext;
  class ExtensionContext;
  class ExtensionOptionContext;
  class EnumTypeContext;
  class EnumEntryContext;
  class LabelContext;
  class DomainContext;
  class DomainOptionContext;
  class CompositeTypeContext;
  class CompositeItemContext;
  class CompositeFieldContext;
  class SequenceContext;
  class SequenceOptionContext;
  class TableContext;
  class TableBlockContext;
  class TableItemContext;
  class TableElementContext;
  class PartitionContext;
  class PartitionBoundContext;
  class PartitionByContext;
  class ManagedElsewhereContext;
  class InheritsContext;
  class LikeContext;
  class StorageParametersContext;
  class TablespaceContext;
  class AccessMethodContext;
  class RowLevelSecurityContext;
  class ReplicaIdentityContext;
  class ClusterOnContext;
  class RetireMemberContext;
  class RetiredMemberContext;
  class ReversedContext;
  class MemberKindContext;
  class ColumnContext;
  class ColumnOverrideContext;
  class ColumnOptionContext;
  class ColumnConstraintContext;
  class ConstraintNameContext;
  class ConstraintAttributeContext;
  class ReferencesContext;
  class ReferenceOptionContext;
  class ReferenceActionContext;
  class IndexParameterContext;
  class NullsDistinctContext;
  class TypeNameContext;
  class SimpleTypeContext;
  class IntervalFieldContext;
  class ArrayBoundsContext;
  class TableConstraintContext;
  class TableConstraintBodyContext;
  class IndexContext;
  class TriggerContext;
  class TriggerEventContext;
  class TriggerRestContext;
  class TriggerPartContext;
  class PolicyContext;
  class PolicyClauseContext;
  class StatisticsContext;
  class StatisticsExpressionContext;
  class ViewContext;
  class ColumnNamesContext;
  class ViewOptionContext;
  class ViewItemContext;
  class QueryContext;
  class SettingContext;
  class OwnerContext;
  class GrantContext;
  class RevokeContext;
  class PrivilegeContext;
  class StrategyContext;
  class RenamedContext;
  class RetireContext;
  class RetiredContext;
  class ObjectKindContext;
  class SqlStatementContext;
  class SqlVerbContext;
  class SqlPartContext;
  class RulePartContext;
  class RuleParensContext;
  class AtomicBodyContext;
  class AtomicPartContext;
  class ParensContext;
  class BracketsContext;
  class CaseExpressionContext;
  class WhereExpressionContext;
  class BareExpressionContext;
  class BareRestContext;
  class SqlTokenContext;
  class AtomicTokenContext;
  class WhereTokenContext;
  class ExpressionTokenContext;
  class SqlWordContext;
  class TriggerWordContext;
  class QualifiedNameContext;
  class SignedNumberContext;
  class NameContext;

  class  FileContext : public antlr4::ParserRuleContext {
  public:
    FileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EOF();
    std::vector<ItemContext *> item();
    ItemContext* item(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  FileContext* file();

  class  ItemContext : public antlr4::ParserRuleContext {
  public:
    ItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SchemaBlockContext *schemaBlock();
    ExtensionContext *extension();
    EnumTypeContext *enumType();
    DomainContext *domain();
    CompositeTypeContext *compositeType();
    SequenceContext *sequence();
    TableContext *table();
    ViewContext *view();
    DocsContext *docs();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    RetireContext *retire();
    antlr4::tree::TerminalNode *SEMI();
    SqlStatementContext *sqlStatement();
    RoutineContext *routine();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ItemContext* item();

  class  RoutineContext : public antlr4::ParserRuleContext {
  public:
    RoutineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    std::vector<SqlPartContext *> sqlPart();
    SqlPartContext* sqlPart(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RoutineContext* routine();

  class  DocsContext : public antlr4::ParserRuleContext {
  public:
    DocsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> DOC();
    antlr4::tree::TerminalNode* DOC(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  DocsContext* docs();

  class  SchemaBlockContext : public antlr4::ParserRuleContext {
  public:
    SchemaBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SCHEMA();
    NameContext *name();
    antlr4::tree::TerminalNode *SEMI();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    RenamedContext *renamed();
    std::vector<SchemaItemContext *> schemaItem();
    SchemaItemContext* schemaItem(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SchemaBlockContext* schemaBlock();

  class  SchemaItemContext : public antlr4::ParserRuleContext {
  public:
    SchemaItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OwnerContext *owner();
    antlr4::tree::TerminalNode *SEMI();
    GrantContext *grant();
    RevokeContext *revoke();
    ItemContext *item();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SchemaItemContext* schemaItem();

  class  ExtensionContext : public antlr4::ParserRuleContext {
  public:
    ExtensionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_EXTENSION();
    NameContext *name();
    antlr4::tree::TerminalNode *SEMI();
    std::vector<ExtensionOptionContext *> extensionOption();
    ExtensionOptionContext* extensionOption(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ExtensionContext* extension();

  class  ExtensionOptionContext : public antlr4::ParserRuleContext {
  public:
    ExtensionOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SCHEMA();
    NameContext *name();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *K_CASCADE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ExtensionOptionContext* extensionOption();

  class  EnumTypeContext : public antlr4::ParserRuleContext {
  public:
    EnumTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ENUM();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    RenamedContext *renamed();
    std::vector<EnumEntryContext *> enumEntry();
    EnumEntryContext* enumEntry(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<SettingContext *> setting();
    SettingContext* setting(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  EnumTypeContext* enumType();

  class  EnumEntryContext : public antlr4::ParserRuleContext {
  public:
    EnumEntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RETIRE();
    std::vector<LabelContext *> label();
    LabelContext* label(size_t i);
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_RENAMED();
    antlr4::tree::TerminalNode *K_FROM();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  EnumEntryContext* enumEntry();

  class  LabelContext : public antlr4::ParserRuleContext {
  public:
    LabelContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *STRING();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  LabelContext* label();

  class  DomainContext : public antlr4::ParserRuleContext {
  public:
    DomainContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DOMAIN();
    QualifiedNameContext *qualifiedName();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *K_AS();
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    RenamedContext *renamed();
    std::vector<DomainOptionContext *> domainOption();
    DomainOptionContext* domainOption(size_t i);
    std::vector<SettingContext *> setting();
    SettingContext* setting(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  DomainContext* domain();

  class  DomainOptionContext : public antlr4::ParserRuleContext {
  public:
    DomainOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DEFAULT();
    BareExpressionContext *bareExpression();
    antlr4::tree::TerminalNode *K_COLLATE();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_NULL();
    ConstraintNameContext *constraintName();
    antlr4::tree::TerminalNode *K_CHECK();
    ParensContext *parens();
    NameContext *name();
    antlr4::tree::TerminalNode *K_VALID();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  DomainOptionContext* domainOption();

  class  CompositeTypeContext : public antlr4::ParserRuleContext {
  public:
    CompositeTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TYPE();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    RenamedContext *renamed();
    std::vector<CompositeItemContext *> compositeItem();
    CompositeItemContext* compositeItem(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  CompositeTypeContext* compositeType();

  class  CompositeItemContext : public antlr4::ParserRuleContext {
  public:
    CompositeItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SEMI();
    SettingContext *setting();
    CompositeFieldContext *compositeField();
    DocsContext *docs();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  CompositeItemContext* compositeItem();

  class  CompositeFieldContext : public antlr4::ParserRuleContext {
  public:
    CompositeFieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *K_COLLATE();
    QualifiedNameContext *qualifiedName();
    RenamedContext *renamed();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  CompositeFieldContext* compositeField();

  class  SequenceContext : public antlr4::ParserRuleContext {
  public:
    SequenceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SEQUENCE();
    QualifiedNameContext *qualifiedName();
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    RenamedContext *renamed();
    std::vector<SequenceOptionContext *> sequenceOption();
    SequenceOptionContext* sequenceOption(size_t i);
    std::vector<SettingContext *> setting();
    SettingContext* setting(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SequenceContext* sequence();

  class  SequenceOptionContext : public antlr4::ParserRuleContext {
  public:
    SequenceOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_AS();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *K_INCREMENT();
    SignedNumberContext *signedNumber();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_OWNED();
    QualifiedNameContext *qualifiedName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SequenceOptionContext* sequenceOption();

  class  TableContext : public antlr4::ParserRuleContext {
  public:
    TableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TABLE();
    QualifiedNameContext *qualifiedName();
    TableBlockContext *tableBlock();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    RenamedContext *renamed();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TableContext* table();

  class  TableBlockContext : public antlr4::ParserRuleContext {
  public:
    TableBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<TableItemContext *> tableItem();
    TableItemContext* tableItem(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TableBlockContext* tableBlock();

  class  TableItemContext : public antlr4::ParserRuleContext {
  public:
    TableItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PartitionContext *partition();
    DocsContext *docs();
    TableElementContext *tableElement();
    antlr4::tree::TerminalNode *SEMI();
    SqlStatementContext *sqlStatement();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TableItemContext* tableItem();

  class  TableElementContext : public antlr4::ParserRuleContext {
  public:
    TableElementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SettingContext *setting();
    PartitionByContext *partitionBy();
    ManagedElsewhereContext *managedElsewhere();
    InheritsContext *inherits();
    LikeContext *like();
    StorageParametersContext *storageParameters();
    TablespaceContext *tablespace();
    AccessMethodContext *accessMethod();
    RowLevelSecurityContext *rowLevelSecurity();
    ReplicaIdentityContext *replicaIdentity();
    ClusterOnContext *clusterOn();
    RetireMemberContext *retireMember();
    IndexContext *index();
    TableConstraintContext *tableConstraint();
    TriggerContext *trigger();
    PolicyContext *policy();
    StatisticsContext *statistics();
    ColumnOverrideContext *columnOverride();
    ColumnContext *column();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TableElementContext* tableElement();

  class  PartitionContext : public antlr4::ParserRuleContext {
  public:
    PartitionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PARTITION();
    QualifiedNameContext *qualifiedName();
    PartitionBoundContext *partitionBound();
    antlr4::tree::TerminalNode *SEMI();
    TableBlockContext *tableBlock();
    RenamedContext *renamed();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  PartitionContext* partition();

  class  PartitionBoundContext : public antlr4::ParserRuleContext {
  public:
    PartitionBoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DEFAULT();
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_FROM();
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *K_WITH();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  PartitionBoundContext* partitionBound();

  class  PartitionByContext : public antlr4::ParserRuleContext {
  public:
    PartitionByContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_BY();
    NameContext *name();
    ParensContext *parens();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  PartitionByContext* partitionBy();

  class  ManagedElsewhereContext : public antlr4::ParserRuleContext {
  public:
    ManagedElsewhereContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PARTITIONS();
    std::vector<antlr4::tree::TerminalNode *> WORD();
    antlr4::tree::TerminalNode* WORD(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ManagedElsewhereContext* managedElsewhere();

  class  InheritsContext : public antlr4::ParserRuleContext {
  public:
    InheritsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<QualifiedNameContext *> qualifiedName();
    QualifiedNameContext* qualifiedName(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  InheritsContext* inherits();

  class  LikeContext : public antlr4::ParserRuleContext {
  public:
    LikeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_LIKE();
    QualifiedNameContext *qualifiedName();
    std::vector<antlr4::tree::TerminalNode *> K_INCLUDING();
    antlr4::tree::TerminalNode* K_INCLUDING(size_t i);
    std::vector<antlr4::tree::TerminalNode *> K_EXCLUDING();
    antlr4::tree::TerminalNode* K_EXCLUDING(size_t i);
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> K_ALL();
    antlr4::tree::TerminalNode* K_ALL(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  LikeContext* like();

  class  StorageParametersContext : public antlr4::ParserRuleContext {
  public:
    StorageParametersContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_WITH();
    ParensContext *parens();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  StorageParametersContext* storageParameters();

  class  TablespaceContext : public antlr4::ParserRuleContext {
  public:
    TablespaceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TABLESPACE();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TablespaceContext* tablespace();

  class  AccessMethodContext : public antlr4::ParserRuleContext {
  public:
    AccessMethodContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_USING();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  AccessMethodContext* accessMethod();

  class  RowLevelSecurityContext : public antlr4::ParserRuleContext {
  public:
    RowLevelSecurityContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_OFF();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RowLevelSecurityContext* rowLevelSecurity();

  class  ReplicaIdentityContext : public antlr4::ParserRuleContext {
  public:
    ReplicaIdentityContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_IDENTITY();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_DEFAULT();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_INDEX();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ReplicaIdentityContext* replicaIdentity();

  class  ClusterOnContext : public antlr4::ParserRuleContext {
  public:
    ClusterOnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_ON();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ClusterOnContext* clusterOn();

  class  RetireMemberContext : public antlr4::ParserRuleContext {
  public:
    RetireMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RETIRE();
    MemberKindContext *memberKind();
    std::vector<RetiredMemberContext *> retiredMember();
    RetiredMemberContext* retiredMember(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RetireMemberContext* retireMember();

  class  RetiredMemberContext : public antlr4::ParserRuleContext {
  public:
    RetiredMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    ReversedContext *reversed();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RetiredMemberContext* retiredMember();

  class  ReversedContext : public antlr4::ParserRuleContext {
  public:
    ReversedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_REVERSE();
    ParensContext *parens();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ReversedContext* reversed();

  class  MemberKindContext : public antlr4::ParserRuleContext {
  public:
    MemberKindContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_COLUMN();
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_PARTITION();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  MemberKindContext* memberKind();

  class  ColumnContext : public antlr4::ParserRuleContext {
  public:
    ColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    TypeNameContext *typeName();
    std::vector<ColumnOptionContext *> columnOption();
    ColumnOptionContext* columnOption(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ColumnContext* column();

  class  ColumnOverrideContext : public antlr4::ParserRuleContext {
  public:
    ColumnOverrideContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_COLUMN();
    NameContext *name();
    std::vector<ColumnOptionContext *> columnOption();
    ColumnOptionContext* columnOption(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ColumnOverrideContext* columnOverride();

  class  ColumnOptionContext : public antlr4::ParserRuleContext {
  public:
    ColumnOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ColumnConstraintContext *columnConstraint();
    ConstraintNameContext *constraintName();
    ConstraintAttributeContext *constraintAttribute();
    antlr4::tree::TerminalNode *K_IDENTITY();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_DEFAULT();
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    antlr4::tree::TerminalNode *K_GENERATED();
    antlr4::tree::TerminalNode *K_AS();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    BareExpressionContext *bareExpression();
    antlr4::tree::TerminalNode *K_COLLATE();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *K_STORAGE();
    NameContext *name();
    antlr4::tree::TerminalNode *K_COMPRESSION();
    antlr4::tree::TerminalNode *K_STATISTICS();
    SignedNumberContext *signedNumber();
    antlr4::tree::TerminalNode *K_OPTIONS();
    RenamedContext *renamed();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_BACKFILL();
    StrategyContext *strategy();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ColumnOptionContext* columnOption();

  class  ColumnConstraintContext : public antlr4::ParserRuleContext {
  public:
    ColumnConstraintContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_NULL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_UNIQUE();
    NullsDistinctContext *nullsDistinct();
    std::vector<IndexParameterContext *> indexParameter();
    IndexParameterContext* indexParameter(size_t i);
    antlr4::tree::TerminalNode *K_PRIMARY();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_CHECK();
    ParensContext *parens();
    NameContext *name();
    ReferencesContext *references();
    std::vector<ConstraintAttributeContext *> constraintAttribute();
    ConstraintAttributeContext* constraintAttribute(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ColumnConstraintContext* columnConstraint();

  class  ConstraintNameContext : public antlr4::ParserRuleContext {
  public:
    ConstraintNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ConstraintNameContext* constraintName();

  class  ConstraintAttributeContext : public antlr4::ParserRuleContext {
  public:
    ConstraintAttributeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DEFERRABLE();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_INITIALLY();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_VALID();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ConstraintAttributeContext* constraintAttribute();

  class  ReferencesContext : public antlr4::ParserRuleContext {
  public:
    ReferencesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_REFERENCES();
    QualifiedNameContext *qualifiedName();
    ParensContext *parens();
    std::vector<ReferenceOptionContext *> referenceOption();
    ReferenceOptionContext* referenceOption(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ReferencesContext* references();

  class  ReferenceOptionContext : public antlr4::ParserRuleContext {
  public:
    ReferenceOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_FULL();
    NameContext *name();
    antlr4::tree::TerminalNode *K_ON();
    ReferenceActionContext *referenceAction();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_UPDATE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ReferenceOptionContext* referenceOption();

  class  ReferenceActionContext : public antlr4::ParserRuleContext {
  public:
    ReferenceActionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_NULL();
    antlr4::tree::TerminalNode *K_DEFAULT();
    ParensContext *parens();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ReferenceActionContext* referenceAction();

  class  IndexParameterContext : public antlr4::ParserRuleContext {
  public:
    IndexParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_INCLUDE();
    ParensContext *parens();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  IndexParameterContext* indexParameter();

  class  NullsDistinctContext : public antlr4::ParserRuleContext {
  public:
    NullsDistinctContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_NOT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  NullsDistinctContext* nullsDistinct();

  class  TypeNameContext : public antlr4::ParserRuleContext {
  public:
    TypeNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SimpleTypeContext *simpleType();
    ArrayBoundsContext *arrayBounds();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TypeNameContext* typeName();

  class  SimpleTypeContext : public antlr4::ParserRuleContext {
  public:
    SimpleTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_VARYING();
    ParensContext *parens();
    antlr4::tree::TerminalNode *K_BIT();
    std::vector<antlr4::tree::TerminalNode *> K_TIME();
    antlr4::tree::TerminalNode* K_TIME(size_t i);
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_ZONE();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_INTERVAL();
    std::vector<IntervalFieldContext *> intervalField();
    IntervalFieldContext* intervalField(size_t i);
    antlr4::tree::TerminalNode *K_TO();
    QualifiedNameContext *qualifiedName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SimpleTypeContext* simpleType();

  class  IntervalFieldContext : public antlr4::ParserRuleContext {
  public:
    IntervalFieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_SECOND();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  IntervalFieldContext* intervalField();

  class  ArrayBoundsContext : public antlr4::ParserRuleContext {
  public:
    ArrayBoundsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> LBRACKET();
    antlr4::tree::TerminalNode* LBRACKET(size_t i);
    std::vector<antlr4::tree::TerminalNode *> RBRACKET();
    antlr4::tree::TerminalNode* RBRACKET(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NUMBER();
    antlr4::tree::TerminalNode* NUMBER(size_t i);
    antlr4::tree::TerminalNode *K_ARRAY();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ArrayBoundsContext* arrayBounds();

  class  TableConstraintContext : public antlr4::ParserRuleContext {
  public:
    TableConstraintContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TableConstraintBodyContext *tableConstraintBody();
    ConstraintNameContext *constraintName();
    std::vector<RenamedContext *> renamed();
    RenamedContext* renamed(size_t i);
    std::vector<StrategyContext *> strategy();
    StrategyContext* strategy(size_t i);
    std::vector<ConstraintAttributeContext *> constraintAttribute();
    ConstraintAttributeContext* constraintAttribute(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TableConstraintContext* tableConstraint();

  class  TableConstraintBodyContext : public antlr4::ParserRuleContext {
  public:
    TableConstraintBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PRIMARY();
    antlr4::tree::TerminalNode *K_KEY();
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<IndexParameterContext *> indexParameter();
    IndexParameterContext* indexParameter(size_t i);
    antlr4::tree::TerminalNode *K_UNIQUE();
    NullsDistinctContext *nullsDistinct();
    antlr4::tree::TerminalNode *K_CHECK();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_FOREIGN();
    ReferencesContext *references();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_WHERE();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_NULL();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TableConstraintBodyContext* tableConstraintBody();

  class  IndexContext : public antlr4::ParserRuleContext {
  public:
    IndexContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_INDEX();
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    antlr4::tree::TerminalNode *K_UNIQUE();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_INCLUDE();
    NullsDistinctContext *nullsDistinct();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_WHERE();
    WhereExpressionContext *whereExpression();
    std::vector<RenamedContext *> renamed();
    RenamedContext* renamed(size_t i);
    std::vector<StrategyContext *> strategy();
    StrategyContext* strategy(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  IndexContext* index();

  class  TriggerContext : public antlr4::ParserRuleContext {
  public:
    TriggerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TRIGGER();
    NameContext *name();
    std::vector<TriggerEventContext *> triggerEvent();
    TriggerEventContext* triggerEvent(size_t i);
    TriggerRestContext *triggerRest();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    std::vector<antlr4::tree::TerminalNode *> K_OR();
    antlr4::tree::TerminalNode* K_OR(size_t i);
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_ENABLED();
    RenamedContext *renamed();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_REPLICA();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TriggerContext* trigger();

  class  TriggerEventContext : public antlr4::ParserRuleContext {
  public:
    TriggerEventContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_OF();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TriggerEventContext* triggerEvent();

  class  TriggerRestContext : public antlr4::ParserRuleContext {
  public:
    TriggerRestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<TriggerPartContext *> triggerPart();
    TriggerPartContext* triggerPart(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TriggerRestContext* triggerRest();

  class  TriggerPartContext : public antlr4::ParserRuleContext {
  public:
    TriggerPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ParensContext *parens();
    TriggerWordContext *triggerWord();
    antlr4::tree::TerminalNode *K_TABLE();
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_FROM();
    antlr4::tree::TerminalNode *K_AS();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_DEFERRABLE();
    antlr4::tree::TerminalNode *K_INITIALLY();
    antlr4::tree::TerminalNode *DOT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TriggerPartContext* triggerPart();

  class  PolicyContext : public antlr4::ParserRuleContext {
  public:
    PolicyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_POLICY();
    NameContext *name();
    std::vector<PolicyClauseContext *> policyClause();
    PolicyClauseContext* policyClause(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  PolicyContext* policy();

  class  PolicyClauseContext : public antlr4::ParserRuleContext {
  public:
    PolicyClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_AS();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_ALL();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_TO();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *K_USING();
    ParensContext *parens();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_CHECK();
    RenamedContext *renamed();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  PolicyClauseContext* policyClause();

  class  StatisticsContext : public antlr4::ParserRuleContext {
  public:
    StatisticsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_ON();
    StatisticsExpressionContext *statisticsExpression();
    QualifiedNameContext *qualifiedName();
    ParensContext *parens();
    RenamedContext *renamed();
    StrategyContext *strategy();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  StatisticsContext* statistics();

  class  StatisticsExpressionContext : public antlr4::ParserRuleContext {
  public:
    StatisticsExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    std::vector<BracketsContext *> brackets();
    BracketsContext* brackets(size_t i);
    std::vector<SqlWordContext *> sqlWord();
    SqlWordContext* sqlWord(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  StatisticsExpressionContext* statisticsExpression();

  class  ViewContext : public antlr4::ParserRuleContext {
  public:
    ViewContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_VIEW();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *K_AS();
    QueryContext *query();
    antlr4::tree::TerminalNode *SEMI();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    RenamedContext *renamed();
    ColumnNamesContext *columnNames();
    std::vector<ViewOptionContext *> viewOption();
    ViewOptionContext* viewOption(size_t i);
    std::vector<ViewItemContext *> viewItem();
    ViewItemContext* viewItem(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ViewContext* view();

  class  ColumnNamesContext : public antlr4::ParserRuleContext {
  public:
    ColumnNamesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ColumnNamesContext* columnNames();

  class  ViewOptionContext : public antlr4::ParserRuleContext {
  public:
    ViewOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_WITH();
    ParensContext *parens();
    antlr4::tree::TerminalNode *K_USING();
    NameContext *name();
    antlr4::tree::TerminalNode *K_TABLESPACE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ViewOptionContext* viewOption();

  class  ViewItemContext : public antlr4::ParserRuleContext {
  public:
    ViewItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SEMI();
    SettingContext *setting();
    IndexContext *index();
    TriggerContext *trigger();
    StatisticsContext *statistics();
    ClusterOnContext *clusterOn();
    antlr4::tree::TerminalNode *K_COLUMN();
    NameContext *name();
    DocsContext *docs();
    SqlStatementContext *sqlStatement();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ViewItemContext* viewItem();

  class  QueryContext : public antlr4::ParserRuleContext {
  public:
    QueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SqlPartContext *> sqlPart();
    SqlPartContext* sqlPart(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  QueryContext* query();

  class  SettingContext : public antlr4::ParserRuleContext {
  public:
    SettingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OwnerContext *owner();
    GrantContext *grant();
    RevokeContext *revoke();
    StrategyContext *strategy();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SettingContext* setting();

  class  OwnerContext : public antlr4::ParserRuleContext {
  public:
    OwnerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_TO();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  OwnerContext* owner();

  class  GrantContext : public antlr4::ParserRuleContext {
  public:
    GrantContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> K_GRANT();
    antlr4::tree::TerminalNode* K_GRANT(size_t i);
    std::vector<PrivilegeContext *> privilege();
    PrivilegeContext* privilege(size_t i);
    antlr4::tree::TerminalNode *K_TO();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_OPTION();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  GrantContext* grant();

  class  RevokeContext : public antlr4::ParserRuleContext {
  public:
    RevokeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_REVOKE();
    std::vector<PrivilegeContext *> privilege();
    PrivilegeContext* privilege(size_t i);
    antlr4::tree::TerminalNode *K_FROM();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *K_GRANT();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_FOR();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RevokeContext* revoke();

  class  PrivilegeContext : public antlr4::ParserRuleContext {
  public:
    PrivilegeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ALL();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_REFERENCES();
    antlr4::tree::TerminalNode *K_CREATE();
    NameContext *name();
    ParensContext *parens();
    antlr4::tree::TerminalNode *K_PRIVILEGES();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  PrivilegeContext* privilege();

  class  StrategyContext : public antlr4::ParserRuleContext {
  public:
    StrategyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_STRATEGY();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_ONLINE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  StrategyContext* strategy();

  class  RenamedContext : public antlr4::ParserRuleContext {
  public:
    RenamedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RENAMED();
    antlr4::tree::TerminalNode *K_FROM();
    QualifiedNameContext *qualifiedName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RenamedContext* renamed();

  class  RetireContext : public antlr4::ParserRuleContext {
  public:
    RetireContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RETIRE();
    ObjectKindContext *objectKind();
    std::vector<RetiredContext *> retired();
    RetiredContext* retired(size_t i);
    antlr4::tree::TerminalNode *SEMI();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RetireContext* retire();

  class  RetiredContext : public antlr4::ParserRuleContext {
  public:
    RetiredContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QualifiedNameContext *qualifiedName();
    ParensContext *parens();
    ReversedContext *reversed();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RetiredContext* retired();

  class  ObjectKindContext : public antlr4::ParserRuleContext {
  public:
    ObjectKindContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_FOREIGN();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_TABLE();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_USER();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_COLUMN();
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_SERVER();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ObjectKindContext* objectKind();

  class  SqlStatementContext : public antlr4::ParserRuleContext {
  public:
    SqlStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_CREATE();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_OR();
    antlr4::tree::TerminalNode *K_REPLACE();
    std::vector<RulePartContext *> rulePart();
    RulePartContext* rulePart(size_t i);
    SqlVerbContext *sqlVerb();
    std::vector<SqlPartContext *> sqlPart();
    SqlPartContext* sqlPart(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SqlStatementContext* sqlStatement();

  class  SqlVerbContext : public antlr4::ParserRuleContext {
  public:
    SqlVerbContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_CREATE();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_GRANT();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_DO();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_ANALYZE();
    antlr4::tree::TerminalNode *K_COPY();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SqlVerbContext* sqlVerb();

  class  SqlPartContext : public antlr4::ParserRuleContext {
  public:
    SqlPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AtomicBodyContext *atomicBody();
    ParensContext *parens();
    BracketsContext *brackets();
    SqlTokenContext *sqlToken();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SqlPartContext* sqlPart();

  class  RulePartContext : public antlr4::ParserRuleContext {
  public:
    RulePartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RuleParensContext *ruleParens();
    BracketsContext *brackets();
    SqlTokenContext *sqlToken();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RulePartContext* rulePart();

  class  RuleParensContext : public antlr4::ParserRuleContext {
  public:
    RuleParensContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<RuleParensContext *> ruleParens();
    RuleParensContext* ruleParens(size_t i);
    std::vector<BracketsContext *> brackets();
    BracketsContext* brackets(size_t i);
    std::vector<SqlTokenContext *> sqlToken();
    SqlTokenContext* sqlToken(size_t i);
    std::vector<antlr4::tree::TerminalNode *> K_ATOMIC();
    antlr4::tree::TerminalNode* K_ATOMIC(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SEMI();
    antlr4::tree::TerminalNode* SEMI(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  RuleParensContext* ruleParens();

  class  AtomicBodyContext : public antlr4::ParserRuleContext {
  public:
    AtomicBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_ATOMIC();
    antlr4::tree::TerminalNode *K_END();
    std::vector<AtomicPartContext *> atomicPart();
    AtomicPartContext* atomicPart(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  AtomicBodyContext* atomicBody();

  class  AtomicPartContext : public antlr4::ParserRuleContext {
  public:
    AtomicPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    CaseExpressionContext *caseExpression();
    ParensContext *parens();
    BracketsContext *brackets();
    antlr4::tree::TerminalNode *SEMI();
    AtomicTokenContext *atomicToken();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  AtomicPartContext* atomicPart();

  class  ParensContext : public antlr4::ParserRuleContext {
  public:
    ParensContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    std::vector<BracketsContext *> brackets();
    BracketsContext* brackets(size_t i);
    std::vector<SqlTokenContext *> sqlToken();
    SqlTokenContext* sqlToken(size_t i);
    std::vector<antlr4::tree::TerminalNode *> K_ATOMIC();
    antlr4::tree::TerminalNode* K_ATOMIC(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ParensContext* parens();

  class  BracketsContext : public antlr4::ParserRuleContext {
  public:
    BracketsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACKET();
    antlr4::tree::TerminalNode *RBRACKET();
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    std::vector<BracketsContext *> brackets();
    BracketsContext* brackets(size_t i);
    std::vector<SqlTokenContext *> sqlToken();
    SqlTokenContext* sqlToken(size_t i);
    std::vector<antlr4::tree::TerminalNode *> K_ATOMIC();
    antlr4::tree::TerminalNode* K_ATOMIC(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  BracketsContext* brackets();

  class  CaseExpressionContext : public antlr4::ParserRuleContext {
  public:
    CaseExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_CASE();
    antlr4::tree::TerminalNode *K_END();
    std::vector<CaseExpressionContext *> caseExpression();
    CaseExpressionContext* caseExpression(size_t i);
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    std::vector<BracketsContext *> brackets();
    BracketsContext* brackets(size_t i);
    std::vector<AtomicTokenContext *> atomicToken();
    AtomicTokenContext* atomicToken(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  CaseExpressionContext* caseExpression();

  class  WhereExpressionContext : public antlr4::ParserRuleContext {
  public:
    WhereExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<CaseExpressionContext *> caseExpression();
    CaseExpressionContext* caseExpression(size_t i);
    std::vector<ParensContext *> parens();
    ParensContext* parens(size_t i);
    std::vector<BracketsContext *> brackets();
    BracketsContext* brackets(size_t i);
    std::vector<WhereTokenContext *> whereToken();
    WhereTokenContext* whereToken(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  WhereExpressionContext* whereExpression();

  class  BareExpressionContext : public antlr4::ParserRuleContext {
  public:
    BareExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    CaseExpressionContext *caseExpression();
    ParensContext *parens();
    BracketsContext *brackets();
    ExpressionTokenContext *expressionToken();
    antlr4::tree::TerminalNode *K_NULL();
    antlr4::tree::TerminalNode *K_NOT();
    std::vector<BareRestContext *> bareRest();
    BareRestContext* bareRest(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  BareExpressionContext* bareExpression();

  class  BareRestContext : public antlr4::ParserRuleContext {
  public:
    BareRestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    CaseExpressionContext *caseExpression();
    ParensContext *parens();
    BracketsContext *brackets();
    ExpressionTokenContext *expressionToken();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  BareRestContext* bareRest();

  class  SqlTokenContext : public antlr4::ParserRuleContext {
  public:
    SqlTokenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *DOLLAR_STRING();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *OPERATOR();
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALL();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_ANALYZE();
    antlr4::tree::TerminalNode *K_ARRAY();
    antlr4::tree::TerminalNode *K_AS();
    antlr4::tree::TerminalNode *K_BACKFILL();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CASE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CHECK();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATE();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COLUMN();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COMPRESSION();
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CREATE();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFAULT();
    antlr4::tree::TerminalNode *K_DEFERRABLE();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DO();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENABLED();
    antlr4::tree::TerminalNode *K_END();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FOREIGN();
    antlr4::tree::TerminalNode *K_FROM();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_GENERATED();
    antlr4::tree::TerminalNode *K_GRANT();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IDENTITY();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INITIALLY();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_LIKE();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULL();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ON();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OPTIONS();
    antlr4::tree::TerminalNode *K_OR();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIMARY();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFERENCES();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_RENAMED();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_STORAGE();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_STRATEGY();
    antlr4::tree::TerminalNode *K_TABLE();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNIQUE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_USER();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WHERE();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SqlTokenContext* sqlToken();

  class  AtomicTokenContext : public antlr4::ParserRuleContext {
  public:
    AtomicTokenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *DOLLAR_STRING();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *OPERATOR();
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALL();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_ANALYZE();
    antlr4::tree::TerminalNode *K_ARRAY();
    antlr4::tree::TerminalNode *K_AS();
    antlr4::tree::TerminalNode *K_BACKFILL();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CHECK();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATE();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COLUMN();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COMPRESSION();
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CREATE();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFAULT();
    antlr4::tree::TerminalNode *K_DEFERRABLE();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DO();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENABLED();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FOREIGN();
    antlr4::tree::TerminalNode *K_FROM();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_GENERATED();
    antlr4::tree::TerminalNode *K_GRANT();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IDENTITY();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INITIALLY();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_LIKE();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULL();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ON();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OPTIONS();
    antlr4::tree::TerminalNode *K_OR();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIMARY();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFERENCES();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_RENAMED();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_STORAGE();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_STRATEGY();
    antlr4::tree::TerminalNode *K_TABLE();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNIQUE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_USER();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WHERE();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  AtomicTokenContext* atomicToken();

  class  WhereTokenContext : public antlr4::ParserRuleContext {
  public:
    WhereTokenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *DOLLAR_STRING();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *OPERATOR();
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALL();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_ANALYZE();
    antlr4::tree::TerminalNode *K_ARRAY();
    antlr4::tree::TerminalNode *K_AS();
    antlr4::tree::TerminalNode *K_BACKFILL();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CHECK();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATE();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COLUMN();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COMPRESSION();
    antlr4::tree::TerminalNode *K_CONSTRAINT();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CREATE();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFAULT();
    antlr4::tree::TerminalNode *K_DEFERRABLE();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DO();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENABLED();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FOREIGN();
    antlr4::tree::TerminalNode *K_FROM();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_GENERATED();
    antlr4::tree::TerminalNode *K_GRANT();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IDENTITY();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INITIALLY();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_LIKE();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOT();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULL();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ON();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OPTIONS();
    antlr4::tree::TerminalNode *K_OR();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIMARY();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFERENCES();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_STORAGE();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_TABLE();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNIQUE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_USER();
    antlr4::tree::TerminalNode *K_USING();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WHERE();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  WhereTokenContext* whereToken();

  class  ExpressionTokenContext : public antlr4::ParserRuleContext {
  public:
    ExpressionTokenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *DOLLAR_STRING();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *OPERATOR();
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALL();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_ANALYZE();
    antlr4::tree::TerminalNode *K_ARRAY();
    antlr4::tree::TerminalNode *K_AS();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COLUMN();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CREATE();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DO();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENABLED();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FOR();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FOREIGN();
    antlr4::tree::TerminalNode *K_FROM();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_GRANT();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_LIKE();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ON();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OR();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SELECT();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_TABLE();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_USER();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WHERE();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  ExpressionTokenContext* expressionToken();

  class  SqlWordContext : public antlr4::ParserRuleContext {
  public:
    SqlWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *DOLLAR_STRING();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENABLED();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SqlWordContext* sqlWord();

  class  TriggerWordContext : public antlr4::ParserRuleContext {
  public:
    TriggerWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *DOLLAR_STRING();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  TriggerWordContext* triggerWord();

  class  QualifiedNameContext : public antlr4::ParserRuleContext {
  public:
    QualifiedNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  QualifiedNameContext* qualifiedName();

  class  SignedNumberContext : public antlr4::ParserRuleContext {
  public:
    SignedNumberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *OPERATOR();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  SignedNumberContext* signedNumber();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *K_ACTION();
    antlr4::tree::TerminalNode *K_AFTER();
    antlr4::tree::TerminalNode *K_AGGREGATE();
    antlr4::tree::TerminalNode *K_ALTER();
    antlr4::tree::TerminalNode *K_ALWAYS();
    antlr4::tree::TerminalNode *K_ATOMIC();
    antlr4::tree::TerminalNode *K_BACKFILL();
    antlr4::tree::TerminalNode *K_BEFORE();
    antlr4::tree::TerminalNode *K_BEGIN();
    antlr4::tree::TerminalNode *K_BIT();
    antlr4::tree::TerminalNode *K_BY();
    antlr4::tree::TerminalNode *K_CACHE();
    antlr4::tree::TerminalNode *K_CALL();
    antlr4::tree::TerminalNode *K_CASCADE();
    antlr4::tree::TerminalNode *K_CHAR();
    antlr4::tree::TerminalNode *K_CHARACTER();
    antlr4::tree::TerminalNode *K_CLUSTER();
    antlr4::tree::TerminalNode *K_COLLATION();
    antlr4::tree::TerminalNode *K_COMMENT();
    antlr4::tree::TerminalNode *K_COMMIT();
    antlr4::tree::TerminalNode *K_COMPRESSION();
    antlr4::tree::TerminalNode *K_COPY();
    antlr4::tree::TerminalNode *K_CYCLE();
    antlr4::tree::TerminalNode *K_DATA();
    antlr4::tree::TerminalNode *K_DAY();
    antlr4::tree::TerminalNode *K_DEFERRED();
    antlr4::tree::TerminalNode *K_DELETE();
    antlr4::tree::TerminalNode *K_DIRECT();
    antlr4::tree::TerminalNode *K_DISABLED();
    antlr4::tree::TerminalNode *K_DISTINCT();
    antlr4::tree::TerminalNode *K_DOMAIN();
    antlr4::tree::TerminalNode *K_DOUBLE();
    antlr4::tree::TerminalNode *K_DROP();
    antlr4::tree::TerminalNode *K_ENABLED();
    antlr4::tree::TerminalNode *K_ENFORCED();
    antlr4::tree::TerminalNode *K_ENUM();
    antlr4::tree::TerminalNode *K_EVENT();
    antlr4::tree::TerminalNode *K_EXCLUDE();
    antlr4::tree::TerminalNode *K_EXCLUDING();
    antlr4::tree::TerminalNode *K_EXTENSION();
    antlr4::tree::TerminalNode *K_EXTERNAL();
    antlr4::tree::TerminalNode *K_FORCE();
    antlr4::tree::TerminalNode *K_FULL();
    antlr4::tree::TerminalNode *K_FUNCTION();
    antlr4::tree::TerminalNode *K_GENERATED();
    antlr4::tree::TerminalNode *K_HOUR();
    antlr4::tree::TerminalNode *K_IDENTITY();
    antlr4::tree::TerminalNode *K_IMMEDIATE();
    antlr4::tree::TerminalNode *K_IMPORT();
    antlr4::tree::TerminalNode *K_INCLUDE();
    antlr4::tree::TerminalNode *K_INCLUDING();
    antlr4::tree::TerminalNode *K_INCREMENT();
    antlr4::tree::TerminalNode *K_INDEX();
    antlr4::tree::TerminalNode *K_INHERIT();
    antlr4::tree::TerminalNode *K_INHERITS();
    antlr4::tree::TerminalNode *K_INSERT();
    antlr4::tree::TerminalNode *K_INSTEAD();
    antlr4::tree::TerminalNode *K_INTERVAL();
    antlr4::tree::TerminalNode *K_KEY();
    antlr4::tree::TerminalNode *K_LEVEL();
    antlr4::tree::TerminalNode *K_MAPPING();
    antlr4::tree::TerminalNode *K_MATCH();
    antlr4::tree::TerminalNode *K_MATERIALIZED();
    antlr4::tree::TerminalNode *K_MAX();
    antlr4::tree::TerminalNode *K_MAXVALUE();
    antlr4::tree::TerminalNode *K_MERGE();
    antlr4::tree::TerminalNode *K_MIN();
    antlr4::tree::TerminalNode *K_MINUTE();
    antlr4::tree::TerminalNode *K_MINVALUE();
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_NATIONAL();
    antlr4::tree::TerminalNode *K_NO();
    antlr4::tree::TerminalNode *K_NOTHING();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_OF();
    antlr4::tree::TerminalNode *K_OFF();
    antlr4::tree::TerminalNode *K_ONLINE();
    antlr4::tree::TerminalNode *K_OPTION();
    antlr4::tree::TerminalNode *K_OPTIONS();
    antlr4::tree::TerminalNode *K_OWNED();
    antlr4::tree::TerminalNode *K_OWNER();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONS();
    antlr4::tree::TerminalNode *K_POLICY();
    antlr4::tree::TerminalNode *K_PRECISION();
    antlr4::tree::TerminalNode *K_PRIVILEGES();
    antlr4::tree::TerminalNode *K_PROCEDURE();
    antlr4::tree::TerminalNode *K_PUBLICATION();
    antlr4::tree::TerminalNode *K_REASSIGN();
    antlr4::tree::TerminalNode *K_REFRESH();
    antlr4::tree::TerminalNode *K_RENAMED();
    antlr4::tree::TerminalNode *K_REPLACE();
    antlr4::tree::TerminalNode *K_REPLICA();
    antlr4::tree::TerminalNode *K_RESET();
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_RETIRE();
    antlr4::tree::TerminalNode *K_REVERSE();
    antlr4::tree::TerminalNode *K_REVOKE();
    antlr4::tree::TerminalNode *K_ROUTINE();
    antlr4::tree::TerminalNode *K_ROW();
    antlr4::tree::TerminalNode *K_RULE();
    antlr4::tree::TerminalNode *K_SCHEMA();
    antlr4::tree::TerminalNode *K_SECOND();
    antlr4::tree::TerminalNode *K_SECURITY();
    antlr4::tree::TerminalNode *K_SEQUENCE();
    antlr4::tree::TerminalNode *K_SERVER();
    antlr4::tree::TerminalNode *K_SET();
    antlr4::tree::TerminalNode *K_START();
    antlr4::tree::TerminalNode *K_STATISTICS();
    antlr4::tree::TerminalNode *K_STORAGE();
    antlr4::tree::TerminalNode *K_STORED();
    antlr4::tree::TerminalNode *K_STRATEGY();
    antlr4::tree::TerminalNode *K_TABLESPACE();
    antlr4::tree::TerminalNode *K_TIME();
    antlr4::tree::TerminalNode *K_TIMESTAMP();
    antlr4::tree::TerminalNode *K_TRIGGER();
    antlr4::tree::TerminalNode *K_TRUNCATE();
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_UNLOGGED();
    antlr4::tree::TerminalNode *K_UPDATE();
    antlr4::tree::TerminalNode *K_USER();
    antlr4::tree::TerminalNode *K_VALID();
    antlr4::tree::TerminalNode *K_VALUES();
    antlr4::tree::TerminalNode *K_VARYING();
    antlr4::tree::TerminalNode *K_VERSION();
    antlr4::tree::TerminalNode *K_VIEW();
    antlr4::tree::TerminalNode *K_VIRTUAL();
    antlr4::tree::TerminalNode *K_WITHOUT();
    antlr4::tree::TerminalNode *K_WRAPPER();
    antlr4::tree::TerminalNode *K_YEAR();
    antlr4::tree::TerminalNode *K_ZONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;

  };

  NameContext* name();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace gen::source::grammar
