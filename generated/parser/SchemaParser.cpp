
// Generated from SchemaParser.g4 by ANTLR 4.7.2


#include "SchemaParserVisitor.h"

#include "SchemaParser.h"


using namespace antlrcpp;
using namespace gen::source::grammar;
using namespace antlr4;

SchemaParser::SchemaParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

SchemaParser::~SchemaParser() {
  delete _interpreter;
}

std::string SchemaParser::getGrammarFileName() const {
  return "SchemaParser.g4";
}

const std::vector<std::string>& SchemaParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& SchemaParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- FileContext ------------------------------------------------------------------

SchemaParser::FileContext::FileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::FileContext::EOF() {
  return getToken(SchemaParser::EOF, 0);
}

std::vector<SchemaParser::ItemContext *> SchemaParser::FileContext::item() {
  return getRuleContexts<SchemaParser::ItemContext>();
}

SchemaParser::ItemContext* SchemaParser::FileContext::item(size_t i) {
  return getRuleContext<SchemaParser::ItemContext>(i);
}


size_t SchemaParser::FileContext::getRuleIndex() const {
  return SchemaParser::RuleFile;
}

antlrcpp::Any SchemaParser::FileContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitFile(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::FileContext* SchemaParser::file() {
  FileContext *_localctx = _tracker.createInstance<FileContext>(_ctx, getState());
  enterRule(_localctx, 0, SchemaParser::RuleFile);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(205);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::DOC)
      | (1ULL << SchemaParser::SEMI)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DROP))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 129) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 129)) & ((1ULL << (SchemaParser::K_REASSIGN - 129))
      | (1ULL << (SchemaParser::K_REFRESH - 129))
      | (1ULL << (SchemaParser::K_RESET - 129))
      | (1ULL << (SchemaParser::K_RETIRE - 129))
      | (1ULL << (SchemaParser::K_REVOKE - 129))
      | (1ULL << (SchemaParser::K_SCHEMA - 129))
      | (1ULL << (SchemaParser::K_SECURITY - 129))
      | (1ULL << (SchemaParser::K_SELECT - 129))
      | (1ULL << (SchemaParser::K_SEQUENCE - 129))
      | (1ULL << (SchemaParser::K_SET - 129))
      | (1ULL << (SchemaParser::K_TABLE - 129))
      | (1ULL << (SchemaParser::K_TRUNCATE - 129))
      | (1ULL << (SchemaParser::K_TYPE - 129))
      | (1ULL << (SchemaParser::K_UNLOGGED - 129))
      | (1ULL << (SchemaParser::K_UPDATE - 129))
      | (1ULL << (SchemaParser::K_VIEW - 129))
      | (1ULL << (SchemaParser::K_WITH - 129)))) != 0)) {
      setState(202);
      item();
      setState(207);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(208);
    match(SchemaParser::EOF);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ItemContext ------------------------------------------------------------------

SchemaParser::ItemContext::ItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::SchemaBlockContext* SchemaParser::ItemContext::schemaBlock() {
  return getRuleContext<SchemaParser::SchemaBlockContext>(0);
}

SchemaParser::ExtensionContext* SchemaParser::ItemContext::extension() {
  return getRuleContext<SchemaParser::ExtensionContext>(0);
}

SchemaParser::EnumTypeContext* SchemaParser::ItemContext::enumType() {
  return getRuleContext<SchemaParser::EnumTypeContext>(0);
}

SchemaParser::DomainContext* SchemaParser::ItemContext::domain() {
  return getRuleContext<SchemaParser::DomainContext>(0);
}

SchemaParser::CompositeTypeContext* SchemaParser::ItemContext::compositeType() {
  return getRuleContext<SchemaParser::CompositeTypeContext>(0);
}

SchemaParser::SequenceContext* SchemaParser::ItemContext::sequence() {
  return getRuleContext<SchemaParser::SequenceContext>(0);
}

SchemaParser::TableContext* SchemaParser::ItemContext::table() {
  return getRuleContext<SchemaParser::TableContext>(0);
}

SchemaParser::ViewContext* SchemaParser::ItemContext::view() {
  return getRuleContext<SchemaParser::ViewContext>(0);
}

SchemaParser::DocsContext* SchemaParser::ItemContext::docs() {
  return getRuleContext<SchemaParser::DocsContext>(0);
}

tree::TerminalNode* SchemaParser::ItemContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

SchemaParser::RetireContext* SchemaParser::ItemContext::retire() {
  return getRuleContext<SchemaParser::RetireContext>(0);
}

tree::TerminalNode* SchemaParser::ItemContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::SqlStatementContext* SchemaParser::ItemContext::sqlStatement() {
  return getRuleContext<SchemaParser::SqlStatementContext>(0);
}

SchemaParser::RoutineContext* SchemaParser::ItemContext::routine() {
  return getRuleContext<SchemaParser::RoutineContext>(0);
}


size_t SchemaParser::ItemContext::getRuleIndex() const {
  return SchemaParser::RuleItem;
}

antlrcpp::Any SchemaParser::ItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitItem(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ItemContext* SchemaParser::item() {
  ItemContext *_localctx = _tracker.createInstance<ItemContext>(_ctx, getState());
  enterRule(_localctx, 2, SchemaParser::RuleItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(243);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 8, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(211);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(210);
        docs();
      }
      setState(214);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_EXTERNAL) {
        setState(213);
        match(SchemaParser::K_EXTERNAL);
      }
      setState(224);
      _errHandler->sync(this);
      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 3, _ctx)) {
      case 1: {
        setState(216);
        schemaBlock();
        break;
      }

      case 2: {
        setState(217);
        extension();
        break;
      }

      case 3: {
        setState(218);
        enumType();
        break;
      }

      case 4: {
        setState(219);
        domain();
        break;
      }

      case 5: {
        setState(220);
        compositeType();
        break;
      }

      case 6: {
        setState(221);
        sequence();
        break;
      }

      case 7: {
        setState(222);
        table();
        break;
      }

      case 8: {
        setState(223);
        view();
        break;
      }

      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(227);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(226);
        docs();
      }
      setState(229);
      retire();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(231);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(230);
        docs();
      }
      setState(234);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_EXTERNAL) {
        setState(233);
        match(SchemaParser::K_EXTERNAL);
      }
      setState(238);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ANALYZE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CREATE:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DO:
        case SchemaParser::K_DROP:
        case SchemaParser::K_GRANT:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RESET:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SELECT:
        case SchemaParser::K_SET:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_WITH: {
          setState(236);
          sqlStatement();
          break;
        }

        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_PROCEDURE: {
          setState(237);
          routine();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(240);
      match(SchemaParser::SEMI);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(242);
      match(SchemaParser::SEMI);
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RoutineContext ------------------------------------------------------------------

SchemaParser::RoutineContext::RoutineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RoutineContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::RoutineContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

std::vector<SchemaParser::SqlPartContext *> SchemaParser::RoutineContext::sqlPart() {
  return getRuleContexts<SchemaParser::SqlPartContext>();
}

SchemaParser::SqlPartContext* SchemaParser::RoutineContext::sqlPart(size_t i) {
  return getRuleContext<SchemaParser::SqlPartContext>(i);
}


size_t SchemaParser::RoutineContext::getRuleIndex() const {
  return SchemaParser::RuleRoutine;
}

antlrcpp::Any SchemaParser::RoutineContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRoutine(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RoutineContext* SchemaParser::routine() {
  RoutineContext *_localctx = _tracker.createInstance<RoutineContext>(_ctx, getState());
  enterRule(_localctx, 4, SchemaParser::RuleRoutine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(245);
    _la = _input->LA(1);
    if (!(_la == SchemaParser::K_FUNCTION

    || _la == SchemaParser::K_PROCEDURE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(249);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_END)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
      setState(246);
      sqlPart();
      setState(251);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DocsContext ------------------------------------------------------------------

SchemaParser::DocsContext::DocsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> SchemaParser::DocsContext::DOC() {
  return getTokens(SchemaParser::DOC);
}

tree::TerminalNode* SchemaParser::DocsContext::DOC(size_t i) {
  return getToken(SchemaParser::DOC, i);
}


size_t SchemaParser::DocsContext::getRuleIndex() const {
  return SchemaParser::RuleDocs;
}

antlrcpp::Any SchemaParser::DocsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitDocs(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::DocsContext* SchemaParser::docs() {
  DocsContext *_localctx = _tracker.createInstance<DocsContext>(_ctx, getState());
  enterRule(_localctx, 6, SchemaParser::RuleDocs);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(253);
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(252);
      match(SchemaParser::DOC);
      setState(255);
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == SchemaParser::DOC);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaBlockContext ------------------------------------------------------------------

SchemaParser::SchemaBlockContext::SchemaBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SchemaBlockContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

SchemaParser::NameContext* SchemaParser::SchemaBlockContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::SchemaBlockContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

tree::TerminalNode* SchemaParser::SchemaBlockContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::SchemaBlockContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

SchemaParser::RenamedContext* SchemaParser::SchemaBlockContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

std::vector<SchemaParser::SchemaItemContext *> SchemaParser::SchemaBlockContext::schemaItem() {
  return getRuleContexts<SchemaParser::SchemaItemContext>();
}

SchemaParser::SchemaItemContext* SchemaParser::SchemaBlockContext::schemaItem(size_t i) {
  return getRuleContext<SchemaParser::SchemaItemContext>(i);
}


size_t SchemaParser::SchemaBlockContext::getRuleIndex() const {
  return SchemaParser::RuleSchemaBlock;
}

antlrcpp::Any SchemaParser::SchemaBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSchemaBlock(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SchemaBlockContext* SchemaParser::schemaBlock() {
  SchemaBlockContext *_localctx = _tracker.createInstance<SchemaBlockContext>(_ctx, getState());
  enterRule(_localctx, 8, SchemaParser::RuleSchemaBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(257);
    match(SchemaParser::K_SCHEMA);
    setState(258);
    name();
    setState(260);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(259);
      renamed();
    }
    setState(271);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::SEMI: {
        setState(262);
        match(SchemaParser::SEMI);
        break;
      }

      case SchemaParser::LBRACE: {
        setState(263);
        match(SchemaParser::LBRACE);
        setState(267);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::DOC)
          | (1ULL << SchemaParser::SEMI)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ANALYZE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CREATE)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DO)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DROP))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GRANT - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 129) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 129)) & ((1ULL << (SchemaParser::K_REASSIGN - 129))
          | (1ULL << (SchemaParser::K_REFRESH - 129))
          | (1ULL << (SchemaParser::K_RESET - 129))
          | (1ULL << (SchemaParser::K_RETIRE - 129))
          | (1ULL << (SchemaParser::K_REVOKE - 129))
          | (1ULL << (SchemaParser::K_SCHEMA - 129))
          | (1ULL << (SchemaParser::K_SECURITY - 129))
          | (1ULL << (SchemaParser::K_SELECT - 129))
          | (1ULL << (SchemaParser::K_SEQUENCE - 129))
          | (1ULL << (SchemaParser::K_SET - 129))
          | (1ULL << (SchemaParser::K_TABLE - 129))
          | (1ULL << (SchemaParser::K_TRUNCATE - 129))
          | (1ULL << (SchemaParser::K_TYPE - 129))
          | (1ULL << (SchemaParser::K_UNLOGGED - 129))
          | (1ULL << (SchemaParser::K_UPDATE - 129))
          | (1ULL << (SchemaParser::K_VIEW - 129))
          | (1ULL << (SchemaParser::K_WITH - 129)))) != 0)) {
          setState(264);
          schemaItem();
          setState(269);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(270);
        match(SchemaParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaItemContext ------------------------------------------------------------------

SchemaParser::SchemaItemContext::SchemaItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::OwnerContext* SchemaParser::SchemaItemContext::owner() {
  return getRuleContext<SchemaParser::OwnerContext>(0);
}

tree::TerminalNode* SchemaParser::SchemaItemContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::GrantContext* SchemaParser::SchemaItemContext::grant() {
  return getRuleContext<SchemaParser::GrantContext>(0);
}

SchemaParser::RevokeContext* SchemaParser::SchemaItemContext::revoke() {
  return getRuleContext<SchemaParser::RevokeContext>(0);
}

SchemaParser::ItemContext* SchemaParser::SchemaItemContext::item() {
  return getRuleContext<SchemaParser::ItemContext>(0);
}


size_t SchemaParser::SchemaItemContext::getRuleIndex() const {
  return SchemaParser::RuleSchemaItem;
}

antlrcpp::Any SchemaParser::SchemaItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSchemaItem(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SchemaItemContext* SchemaParser::schemaItem() {
  SchemaItemContext *_localctx = _tracker.createInstance<SchemaItemContext>(_ctx, getState());
  enterRule(_localctx, 10, SchemaParser::RuleSchemaItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(283);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 14, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(273);
      owner();
      setState(274);
      match(SchemaParser::SEMI);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(276);
      grant();
      setState(277);
      match(SchemaParser::SEMI);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(279);
      revoke();
      setState(280);
      match(SchemaParser::SEMI);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(282);
      item();
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExtensionContext ------------------------------------------------------------------

SchemaParser::ExtensionContext::ExtensionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ExtensionContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

SchemaParser::NameContext* SchemaParser::ExtensionContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::ExtensionContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

std::vector<SchemaParser::ExtensionOptionContext *> SchemaParser::ExtensionContext::extensionOption() {
  return getRuleContexts<SchemaParser::ExtensionOptionContext>();
}

SchemaParser::ExtensionOptionContext* SchemaParser::ExtensionContext::extensionOption(size_t i) {
  return getRuleContext<SchemaParser::ExtensionOptionContext>(i);
}


size_t SchemaParser::ExtensionContext::getRuleIndex() const {
  return SchemaParser::RuleExtension;
}

antlrcpp::Any SchemaParser::ExtensionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitExtension(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ExtensionContext* SchemaParser::extension() {
  ExtensionContext *_localctx = _tracker.createInstance<ExtensionContext>(_ctx, getState());
  enterRule(_localctx, 12, SchemaParser::RuleExtension);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(285);
    match(SchemaParser::K_EXTENSION);
    setState(286);
    name();
    setState(290);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::K_CASCADE || ((((_la - 143) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 143)) & ((1ULL << (SchemaParser::K_SCHEMA - 143))
      | (1ULL << (SchemaParser::K_VERSION - 143))
      | (1ULL << (SchemaParser::K_WITH - 143)))) != 0)) {
      setState(287);
      extensionOption();
      setState(292);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(293);
    match(SchemaParser::SEMI);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExtensionOptionContext ------------------------------------------------------------------

SchemaParser::ExtensionOptionContext::ExtensionOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ExtensionOptionContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

SchemaParser::NameContext* SchemaParser::ExtensionOptionContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::ExtensionOptionContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::ExtensionOptionContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::ExtensionOptionContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::ExtensionOptionContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}


size_t SchemaParser::ExtensionOptionContext::getRuleIndex() const {
  return SchemaParser::RuleExtensionOption;
}

antlrcpp::Any SchemaParser::ExtensionOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitExtensionOption(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ExtensionOptionContext* SchemaParser::extensionOption() {
  ExtensionOptionContext *_localctx = _tracker.createInstance<ExtensionOptionContext>(_ctx, getState());
  enterRule(_localctx, 14, SchemaParser::RuleExtensionOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(306);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_WITH: {
        enterOuterAlt(_localctx, 1);
        setState(296);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_WITH) {
          setState(295);
          match(SchemaParser::K_WITH);
        }
        setState(298);
        match(SchemaParser::K_SCHEMA);
        setState(299);
        name();
        break;
      }

      case SchemaParser::K_VERSION: {
        enterOuterAlt(_localctx, 2);
        setState(300);
        match(SchemaParser::K_VERSION);
        setState(303);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case SchemaParser::STRING: {
            setState(301);
            match(SchemaParser::STRING);
            break;
          }

          case SchemaParser::K_ACTION:
          case SchemaParser::K_AFTER:
          case SchemaParser::K_AGGREGATE:
          case SchemaParser::K_ALTER:
          case SchemaParser::K_ALWAYS:
          case SchemaParser::K_ATOMIC:
          case SchemaParser::K_BACKFILL:
          case SchemaParser::K_BEFORE:
          case SchemaParser::K_BEGIN:
          case SchemaParser::K_BIT:
          case SchemaParser::K_BY:
          case SchemaParser::K_CACHE:
          case SchemaParser::K_CALL:
          case SchemaParser::K_CASCADE:
          case SchemaParser::K_CHAR:
          case SchemaParser::K_CHARACTER:
          case SchemaParser::K_CLUSTER:
          case SchemaParser::K_COLLATION:
          case SchemaParser::K_COMMENT:
          case SchemaParser::K_COMMIT:
          case SchemaParser::K_COMPRESSION:
          case SchemaParser::K_COPY:
          case SchemaParser::K_CYCLE:
          case SchemaParser::K_DATA:
          case SchemaParser::K_DAY:
          case SchemaParser::K_DEFERRED:
          case SchemaParser::K_DELETE:
          case SchemaParser::K_DIRECT:
          case SchemaParser::K_DISABLED:
          case SchemaParser::K_DISTINCT:
          case SchemaParser::K_DOMAIN:
          case SchemaParser::K_DOUBLE:
          case SchemaParser::K_DROP:
          case SchemaParser::K_ENABLED:
          case SchemaParser::K_ENFORCED:
          case SchemaParser::K_ENUM:
          case SchemaParser::K_EVENT:
          case SchemaParser::K_EXCLUDE:
          case SchemaParser::K_EXCLUDING:
          case SchemaParser::K_EXTENSION:
          case SchemaParser::K_EXTERNAL:
          case SchemaParser::K_FORCE:
          case SchemaParser::K_FULL:
          case SchemaParser::K_FUNCTION:
          case SchemaParser::K_GENERATED:
          case SchemaParser::K_HOUR:
          case SchemaParser::K_IDENTITY:
          case SchemaParser::K_IMMEDIATE:
          case SchemaParser::K_IMPORT:
          case SchemaParser::K_INCLUDE:
          case SchemaParser::K_INCLUDING:
          case SchemaParser::K_INCREMENT:
          case SchemaParser::K_INDEX:
          case SchemaParser::K_INHERIT:
          case SchemaParser::K_INHERITS:
          case SchemaParser::K_INSERT:
          case SchemaParser::K_INSTEAD:
          case SchemaParser::K_INTERVAL:
          case SchemaParser::K_KEY:
          case SchemaParser::K_LEVEL:
          case SchemaParser::K_MAPPING:
          case SchemaParser::K_MATCH:
          case SchemaParser::K_MATERIALIZED:
          case SchemaParser::K_MAX:
          case SchemaParser::K_MAXVALUE:
          case SchemaParser::K_MERGE:
          case SchemaParser::K_MIN:
          case SchemaParser::K_MINUTE:
          case SchemaParser::K_MINVALUE:
          case SchemaParser::K_MONTH:
          case SchemaParser::K_NATIONAL:
          case SchemaParser::K_NO:
          case SchemaParser::K_NOTHING:
          case SchemaParser::K_NULLS:
          case SchemaParser::K_OF:
          case SchemaParser::K_OFF:
          case SchemaParser::K_ONLINE:
          case SchemaParser::K_OPTION:
          case SchemaParser::K_OPTIONS:
          case SchemaParser::K_OWNED:
          case SchemaParser::K_OWNER:
          case SchemaParser::K_PARTITION:
          case SchemaParser::K_PARTITIONS:
          case SchemaParser::K_POLICY:
          case SchemaParser::K_PRECISION:
          case SchemaParser::K_PRIVILEGES:
          case SchemaParser::K_PROCEDURE:
          case SchemaParser::K_PUBLICATION:
          case SchemaParser::K_REASSIGN:
          case SchemaParser::K_REFRESH:
          case SchemaParser::K_RENAMED:
          case SchemaParser::K_REPLACE:
          case SchemaParser::K_REPLICA:
          case SchemaParser::K_RESET:
          case SchemaParser::K_RESTRICT:
          case SchemaParser::K_RETIRE:
          case SchemaParser::K_REVERSE:
          case SchemaParser::K_REVOKE:
          case SchemaParser::K_ROUTINE:
          case SchemaParser::K_ROW:
          case SchemaParser::K_RULE:
          case SchemaParser::K_SCHEMA:
          case SchemaParser::K_SECOND:
          case SchemaParser::K_SECURITY:
          case SchemaParser::K_SEQUENCE:
          case SchemaParser::K_SERVER:
          case SchemaParser::K_SET:
          case SchemaParser::K_START:
          case SchemaParser::K_STATISTICS:
          case SchemaParser::K_STORAGE:
          case SchemaParser::K_STORED:
          case SchemaParser::K_STRATEGY:
          case SchemaParser::K_TABLESPACE:
          case SchemaParser::K_TIME:
          case SchemaParser::K_TIMESTAMP:
          case SchemaParser::K_TRIGGER:
          case SchemaParser::K_TRUNCATE:
          case SchemaParser::K_TYPE:
          case SchemaParser::K_UNLOGGED:
          case SchemaParser::K_UPDATE:
          case SchemaParser::K_USER:
          case SchemaParser::K_VALID:
          case SchemaParser::K_VALUES:
          case SchemaParser::K_VARYING:
          case SchemaParser::K_VERSION:
          case SchemaParser::K_VIEW:
          case SchemaParser::K_VIRTUAL:
          case SchemaParser::K_WITHOUT:
          case SchemaParser::K_WRAPPER:
          case SchemaParser::K_YEAR:
          case SchemaParser::K_ZONE:
          case SchemaParser::WORD:
          case SchemaParser::QUOTED: {
            setState(302);
            name();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case SchemaParser::K_CASCADE: {
        enterOuterAlt(_localctx, 3);
        setState(305);
        match(SchemaParser::K_CASCADE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumTypeContext ------------------------------------------------------------------

SchemaParser::EnumTypeContext::EnumTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::EnumTypeContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::EnumTypeContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

tree::TerminalNode* SchemaParser::EnumTypeContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::EnumTypeContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

SchemaParser::RenamedContext* SchemaParser::EnumTypeContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

std::vector<SchemaParser::EnumEntryContext *> SchemaParser::EnumTypeContext::enumEntry() {
  return getRuleContexts<SchemaParser::EnumEntryContext>();
}

SchemaParser::EnumEntryContext* SchemaParser::EnumTypeContext::enumEntry(size_t i) {
  return getRuleContext<SchemaParser::EnumEntryContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::EnumTypeContext::SEMI() {
  return getTokens(SchemaParser::SEMI);
}

tree::TerminalNode* SchemaParser::EnumTypeContext::SEMI(size_t i) {
  return getToken(SchemaParser::SEMI, i);
}

std::vector<tree::TerminalNode *> SchemaParser::EnumTypeContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::EnumTypeContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}

std::vector<SchemaParser::SettingContext *> SchemaParser::EnumTypeContext::setting() {
  return getRuleContexts<SchemaParser::SettingContext>();
}

SchemaParser::SettingContext* SchemaParser::EnumTypeContext::setting(size_t i) {
  return getRuleContext<SchemaParser::SettingContext>(i);
}


size_t SchemaParser::EnumTypeContext::getRuleIndex() const {
  return SchemaParser::RuleEnumType;
}

antlrcpp::Any SchemaParser::EnumTypeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitEnumType(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::EnumTypeContext* SchemaParser::enumType() {
  EnumTypeContext *_localctx = _tracker.createInstance<EnumTypeContext>(_ctx, getState());
  enterRule(_localctx, 16, SchemaParser::RuleEnumType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(308);
    match(SchemaParser::K_ENUM);
    setState(309);
    qualifiedName();
    setState(311);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(310);
      renamed();
    }
    setState(313);
    match(SchemaParser::LBRACE);
    setState(325);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128)))) != 0)) {
      setState(314);
      enumEntry();
      setState(319);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 20, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(315);
          match(SchemaParser::COMMA);
          setState(316);
          enumEntry();
        }
        setState(321);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 20, _ctx);
      }
      setState(323);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::COMMA) {
        setState(322);
        match(SchemaParser::COMMA);
      }
    }
    setState(336);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::SEMI) {
      setState(327);
      match(SchemaParser::SEMI);
      setState(333);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (((((_la - 77) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 77)) & ((1ULL << (SchemaParser::K_GRANT - 77))
        | (1ULL << (SchemaParser::K_OWNER - 77))
        | (1ULL << (SchemaParser::K_REVOKE - 77)))) != 0) || _la == SchemaParser::K_STRATEGY) {
        setState(328);
        setting();
        setState(329);
        match(SchemaParser::SEMI);
        setState(335);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(338);
    match(SchemaParser::RBRACE);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumEntryContext ------------------------------------------------------------------

SchemaParser::EnumEntryContext::EnumEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::EnumEntryContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

std::vector<SchemaParser::LabelContext *> SchemaParser::EnumEntryContext::label() {
  return getRuleContexts<SchemaParser::LabelContext>();
}

SchemaParser::LabelContext* SchemaParser::EnumEntryContext::label(size_t i) {
  return getRuleContext<SchemaParser::LabelContext>(i);
}

tree::TerminalNode* SchemaParser::EnumEntryContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

tree::TerminalNode* SchemaParser::EnumEntryContext::K_RENAMED() {
  return getToken(SchemaParser::K_RENAMED, 0);
}

tree::TerminalNode* SchemaParser::EnumEntryContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}


size_t SchemaParser::EnumEntryContext::getRuleIndex() const {
  return SchemaParser::RuleEnumEntry;
}

antlrcpp::Any SchemaParser::EnumEntryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitEnumEntry(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::EnumEntryContext* SchemaParser::enumEntry() {
  EnumEntryContext *_localctx = _tracker.createInstance<EnumEntryContext>(_ctx, getState());
  enterRule(_localctx, 18, SchemaParser::RuleEnumEntry);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(352);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(340);
      match(SchemaParser::K_RETIRE);
      setState(341);
      label();
      setState(344);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_TO) {
        setState(342);
        match(SchemaParser::K_TO);
        setState(343);
        label();
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(346);
      label();
      setState(350);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_RENAMED) {
        setState(347);
        match(SchemaParser::K_RENAMED);
        setState(348);
        match(SchemaParser::K_FROM);
        setState(349);
        label();
      }
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelContext ------------------------------------------------------------------

SchemaParser::LabelContext::LabelContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::NameContext* SchemaParser::LabelContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::LabelContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}


size_t SchemaParser::LabelContext::getRuleIndex() const {
  return SchemaParser::RuleLabel;
}

antlrcpp::Any SchemaParser::LabelContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitLabel(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::LabelContext* SchemaParser::label() {
  LabelContext *_localctx = _tracker.createInstance<LabelContext>(_ctx, getState());
  enterRule(_localctx, 20, SchemaParser::RuleLabel);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(356);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_ATOMIC:
      case SchemaParser::K_BACKFILL:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COMPRESSION:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISABLED:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENABLED:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_GENERATED:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IDENTITY:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OPTIONS:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_RENAMED:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STATISTICS:
      case SchemaParser::K_STORAGE:
      case SchemaParser::K_STORED:
      case SchemaParser::K_STRATEGY:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_USER:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED: {
        enterOuterAlt(_localctx, 1);
        setState(354);
        name();
        break;
      }

      case SchemaParser::STRING: {
        enterOuterAlt(_localctx, 2);
        setState(355);
        match(SchemaParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DomainContext ------------------------------------------------------------------

SchemaParser::DomainContext::DomainContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::DomainContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::DomainContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::TypeNameContext* SchemaParser::DomainContext::typeName() {
  return getRuleContext<SchemaParser::TypeNameContext>(0);
}

tree::TerminalNode* SchemaParser::DomainContext::EQ() {
  return getToken(SchemaParser::EQ, 0);
}

tree::TerminalNode* SchemaParser::DomainContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::DomainContext::SEMI() {
  return getTokens(SchemaParser::SEMI);
}

tree::TerminalNode* SchemaParser::DomainContext::SEMI(size_t i) {
  return getToken(SchemaParser::SEMI, i);
}

tree::TerminalNode* SchemaParser::DomainContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::DomainContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

SchemaParser::RenamedContext* SchemaParser::DomainContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

std::vector<SchemaParser::DomainOptionContext *> SchemaParser::DomainContext::domainOption() {
  return getRuleContexts<SchemaParser::DomainOptionContext>();
}

SchemaParser::DomainOptionContext* SchemaParser::DomainContext::domainOption(size_t i) {
  return getRuleContext<SchemaParser::DomainOptionContext>(i);
}

std::vector<SchemaParser::SettingContext *> SchemaParser::DomainContext::setting() {
  return getRuleContexts<SchemaParser::SettingContext>();
}

SchemaParser::SettingContext* SchemaParser::DomainContext::setting(size_t i) {
  return getRuleContext<SchemaParser::SettingContext>(i);
}


size_t SchemaParser::DomainContext::getRuleIndex() const {
  return SchemaParser::RuleDomain;
}

antlrcpp::Any SchemaParser::DomainContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitDomain(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::DomainContext* SchemaParser::domain() {
  DomainContext *_localctx = _tracker.createInstance<DomainContext>(_ctx, getState());
  enterRule(_localctx, 22, SchemaParser::RuleDomain);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(358);
    match(SchemaParser::K_DOMAIN);
    setState(359);
    qualifiedName();
    setState(361);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(360);
      renamed();
    }
    setState(363);
    _la = _input->LA(1);
    if (!(_la == SchemaParser::EQ

    || _la == SchemaParser::K_AS)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(364);
    typeName();
    setState(368);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_DEFAULT))) != 0) || _la == SchemaParser::K_NOT

    || _la == SchemaParser::K_NULL) {
      setState(365);
      domainOption();
      setState(370);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(382);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::SEMI: {
        setState(371);
        match(SchemaParser::SEMI);
        break;
      }

      case SchemaParser::LBRACE: {
        setState(372);
        match(SchemaParser::LBRACE);
        setState(378);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 77) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 77)) & ((1ULL << (SchemaParser::K_GRANT - 77))
          | (1ULL << (SchemaParser::K_OWNER - 77))
          | (1ULL << (SchemaParser::K_REVOKE - 77)))) != 0) || _la == SchemaParser::K_STRATEGY) {
          setState(373);
          setting();
          setState(374);
          match(SchemaParser::SEMI);
          setState(380);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(381);
        match(SchemaParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DomainOptionContext ------------------------------------------------------------------

SchemaParser::DomainOptionContext::DomainOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::DomainOptionContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

SchemaParser::BareExpressionContext* SchemaParser::DomainOptionContext::bareExpression() {
  return getRuleContext<SchemaParser::BareExpressionContext>(0);
}

tree::TerminalNode* SchemaParser::DomainOptionContext::K_COLLATE() {
  return getToken(SchemaParser::K_COLLATE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::DomainOptionContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

tree::TerminalNode* SchemaParser::DomainOptionContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::DomainOptionContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

SchemaParser::ConstraintNameContext* SchemaParser::DomainOptionContext::constraintName() {
  return getRuleContext<SchemaParser::ConstraintNameContext>(0);
}

tree::TerminalNode* SchemaParser::DomainOptionContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

SchemaParser::ParensContext* SchemaParser::DomainOptionContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::NameContext* SchemaParser::DomainOptionContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::DomainOptionContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}


size_t SchemaParser::DomainOptionContext::getRuleIndex() const {
  return SchemaParser::RuleDomainOption;
}

antlrcpp::Any SchemaParser::DomainOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitDomainOption(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::DomainOptionContext* SchemaParser::domainOption() {
  DomainOptionContext *_localctx = _tracker.createInstance<DomainOptionContext>(_ctx, getState());
  enterRule(_localctx, 24, SchemaParser::RuleDomainOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(409);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(384);
      match(SchemaParser::K_DEFAULT);
      setState(385);
      bareExpression();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(386);
      match(SchemaParser::K_COLLATE);
      setState(387);
      qualifiedName();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(389);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_CONSTRAINT) {
        setState(388);
        constraintName();
      }
      setState(391);
      match(SchemaParser::K_NOT);
      setState(392);
      match(SchemaParser::K_NULL);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(394);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_CONSTRAINT) {
        setState(393);
        constraintName();
      }
      setState(396);
      match(SchemaParser::K_NULL);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(398);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_CONSTRAINT) {
        setState(397);
        constraintName();
      }
      setState(400);
      match(SchemaParser::K_CHECK);
      setState(402);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
        | (1ULL << SchemaParser::K_AFTER)
        | (1ULL << SchemaParser::K_AGGREGATE)
        | (1ULL << SchemaParser::K_ALTER)
        | (1ULL << SchemaParser::K_ALWAYS)
        | (1ULL << SchemaParser::K_ATOMIC)
        | (1ULL << SchemaParser::K_BACKFILL)
        | (1ULL << SchemaParser::K_BEFORE)
        | (1ULL << SchemaParser::K_BEGIN)
        | (1ULL << SchemaParser::K_BIT)
        | (1ULL << SchemaParser::K_BY)
        | (1ULL << SchemaParser::K_CACHE)
        | (1ULL << SchemaParser::K_CALL)
        | (1ULL << SchemaParser::K_CASCADE)
        | (1ULL << SchemaParser::K_CHAR)
        | (1ULL << SchemaParser::K_CHARACTER)
        | (1ULL << SchemaParser::K_CLUSTER)
        | (1ULL << SchemaParser::K_COLLATION)
        | (1ULL << SchemaParser::K_COMMENT)
        | (1ULL << SchemaParser::K_COMMIT)
        | (1ULL << SchemaParser::K_COMPRESSION)
        | (1ULL << SchemaParser::K_COPY)
        | (1ULL << SchemaParser::K_CYCLE)
        | (1ULL << SchemaParser::K_DATA)
        | (1ULL << SchemaParser::K_DAY)
        | (1ULL << SchemaParser::K_DEFERRED)
        | (1ULL << SchemaParser::K_DELETE)
        | (1ULL << SchemaParser::K_DIRECT)
        | (1ULL << SchemaParser::K_DISABLED)
        | (1ULL << SchemaParser::K_DISTINCT)
        | (1ULL << SchemaParser::K_DOMAIN)
        | (1ULL << SchemaParser::K_DOUBLE)
        | (1ULL << SchemaParser::K_DROP)
        | (1ULL << SchemaParser::K_ENABLED)
        | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
        | (1ULL << (SchemaParser::K_EVENT - 64))
        | (1ULL << (SchemaParser::K_EXCLUDE - 64))
        | (1ULL << (SchemaParser::K_EXCLUDING - 64))
        | (1ULL << (SchemaParser::K_EXTENSION - 64))
        | (1ULL << (SchemaParser::K_EXTERNAL - 64))
        | (1ULL << (SchemaParser::K_FORCE - 64))
        | (1ULL << (SchemaParser::K_FULL - 64))
        | (1ULL << (SchemaParser::K_FUNCTION - 64))
        | (1ULL << (SchemaParser::K_GENERATED - 64))
        | (1ULL << (SchemaParser::K_HOUR - 64))
        | (1ULL << (SchemaParser::K_IDENTITY - 64))
        | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
        | (1ULL << (SchemaParser::K_IMPORT - 64))
        | (1ULL << (SchemaParser::K_INCLUDE - 64))
        | (1ULL << (SchemaParser::K_INCLUDING - 64))
        | (1ULL << (SchemaParser::K_INCREMENT - 64))
        | (1ULL << (SchemaParser::K_INDEX - 64))
        | (1ULL << (SchemaParser::K_INHERIT - 64))
        | (1ULL << (SchemaParser::K_INHERITS - 64))
        | (1ULL << (SchemaParser::K_INSERT - 64))
        | (1ULL << (SchemaParser::K_INSTEAD - 64))
        | (1ULL << (SchemaParser::K_INTERVAL - 64))
        | (1ULL << (SchemaParser::K_KEY - 64))
        | (1ULL << (SchemaParser::K_LEVEL - 64))
        | (1ULL << (SchemaParser::K_MAPPING - 64))
        | (1ULL << (SchemaParser::K_MATCH - 64))
        | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
        | (1ULL << (SchemaParser::K_MAX - 64))
        | (1ULL << (SchemaParser::K_MAXVALUE - 64))
        | (1ULL << (SchemaParser::K_MERGE - 64))
        | (1ULL << (SchemaParser::K_MIN - 64))
        | (1ULL << (SchemaParser::K_MINUTE - 64))
        | (1ULL << (SchemaParser::K_MINVALUE - 64))
        | (1ULL << (SchemaParser::K_MONTH - 64))
        | (1ULL << (SchemaParser::K_NATIONAL - 64))
        | (1ULL << (SchemaParser::K_NO - 64))
        | (1ULL << (SchemaParser::K_NOTHING - 64))
        | (1ULL << (SchemaParser::K_NULLS - 64))
        | (1ULL << (SchemaParser::K_OF - 64))
        | (1ULL << (SchemaParser::K_OFF - 64))
        | (1ULL << (SchemaParser::K_ONLINE - 64))
        | (1ULL << (SchemaParser::K_OPTION - 64))
        | (1ULL << (SchemaParser::K_OPTIONS - 64))
        | (1ULL << (SchemaParser::K_OWNED - 64))
        | (1ULL << (SchemaParser::K_OWNER - 64))
        | (1ULL << (SchemaParser::K_PARTITION - 64))
        | (1ULL << (SchemaParser::K_PARTITIONS - 64))
        | (1ULL << (SchemaParser::K_POLICY - 64))
        | (1ULL << (SchemaParser::K_PRECISION - 64))
        | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
        | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
        | (1ULL << (SchemaParser::K_REASSIGN - 128))
        | (1ULL << (SchemaParser::K_REFRESH - 128))
        | (1ULL << (SchemaParser::K_RENAMED - 128))
        | (1ULL << (SchemaParser::K_REPLACE - 128))
        | (1ULL << (SchemaParser::K_REPLICA - 128))
        | (1ULL << (SchemaParser::K_RESET - 128))
        | (1ULL << (SchemaParser::K_RESTRICT - 128))
        | (1ULL << (SchemaParser::K_RETIRE - 128))
        | (1ULL << (SchemaParser::K_REVERSE - 128))
        | (1ULL << (SchemaParser::K_REVOKE - 128))
        | (1ULL << (SchemaParser::K_ROUTINE - 128))
        | (1ULL << (SchemaParser::K_ROW - 128))
        | (1ULL << (SchemaParser::K_RULE - 128))
        | (1ULL << (SchemaParser::K_SCHEMA - 128))
        | (1ULL << (SchemaParser::K_SECOND - 128))
        | (1ULL << (SchemaParser::K_SECURITY - 128))
        | (1ULL << (SchemaParser::K_SEQUENCE - 128))
        | (1ULL << (SchemaParser::K_SERVER - 128))
        | (1ULL << (SchemaParser::K_SET - 128))
        | (1ULL << (SchemaParser::K_START - 128))
        | (1ULL << (SchemaParser::K_STATISTICS - 128))
        | (1ULL << (SchemaParser::K_STORAGE - 128))
        | (1ULL << (SchemaParser::K_STORED - 128))
        | (1ULL << (SchemaParser::K_STRATEGY - 128))
        | (1ULL << (SchemaParser::K_TABLESPACE - 128))
        | (1ULL << (SchemaParser::K_TIME - 128))
        | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
        | (1ULL << (SchemaParser::K_TRIGGER - 128))
        | (1ULL << (SchemaParser::K_TRUNCATE - 128))
        | (1ULL << (SchemaParser::K_TYPE - 128))
        | (1ULL << (SchemaParser::K_UNLOGGED - 128))
        | (1ULL << (SchemaParser::K_UPDATE - 128))
        | (1ULL << (SchemaParser::K_USER - 128))
        | (1ULL << (SchemaParser::K_VALID - 128))
        | (1ULL << (SchemaParser::K_VALUES - 128))
        | (1ULL << (SchemaParser::K_VARYING - 128))
        | (1ULL << (SchemaParser::K_VERSION - 128))
        | (1ULL << (SchemaParser::K_VIEW - 128))
        | (1ULL << (SchemaParser::K_VIRTUAL - 128))
        | (1ULL << (SchemaParser::K_WITHOUT - 128))
        | (1ULL << (SchemaParser::K_WRAPPER - 128))
        | (1ULL << (SchemaParser::K_YEAR - 128))
        | (1ULL << (SchemaParser::K_ZONE - 128))
        | (1ULL << (SchemaParser::WORD - 128))
        | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
        setState(401);
        name();
      }
      setState(404);
      parens();
      setState(407);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 37, _ctx)) {
      case 1: {
        setState(405);
        match(SchemaParser::K_NOT);
        setState(406);
        match(SchemaParser::K_VALID);
        break;
      }

      }
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CompositeTypeContext ------------------------------------------------------------------

SchemaParser::CompositeTypeContext::CompositeTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::CompositeTypeContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::CompositeTypeContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

tree::TerminalNode* SchemaParser::CompositeTypeContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::CompositeTypeContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

SchemaParser::RenamedContext* SchemaParser::CompositeTypeContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

std::vector<SchemaParser::CompositeItemContext *> SchemaParser::CompositeTypeContext::compositeItem() {
  return getRuleContexts<SchemaParser::CompositeItemContext>();
}

SchemaParser::CompositeItemContext* SchemaParser::CompositeTypeContext::compositeItem(size_t i) {
  return getRuleContext<SchemaParser::CompositeItemContext>(i);
}


size_t SchemaParser::CompositeTypeContext::getRuleIndex() const {
  return SchemaParser::RuleCompositeType;
}

antlrcpp::Any SchemaParser::CompositeTypeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitCompositeType(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::CompositeTypeContext* SchemaParser::compositeType() {
  CompositeTypeContext *_localctx = _tracker.createInstance<CompositeTypeContext>(_ctx, getState());
  enterRule(_localctx, 26, SchemaParser::RuleCompositeType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(411);
    match(SchemaParser::K_TYPE);
    setState(412);
    qualifiedName();
    setState(414);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(413);
      renamed();
    }
    setState(416);
    match(SchemaParser::LBRACE);
    setState(420);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::DOC)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
      setState(417);
      compositeItem();
      setState(422);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(423);
    match(SchemaParser::RBRACE);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CompositeItemContext ------------------------------------------------------------------

SchemaParser::CompositeItemContext::CompositeItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::CompositeItemContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::SettingContext* SchemaParser::CompositeItemContext::setting() {
  return getRuleContext<SchemaParser::SettingContext>(0);
}

SchemaParser::CompositeFieldContext* SchemaParser::CompositeItemContext::compositeField() {
  return getRuleContext<SchemaParser::CompositeFieldContext>(0);
}

SchemaParser::DocsContext* SchemaParser::CompositeItemContext::docs() {
  return getRuleContext<SchemaParser::DocsContext>(0);
}


size_t SchemaParser::CompositeItemContext::getRuleIndex() const {
  return SchemaParser::RuleCompositeItem;
}

antlrcpp::Any SchemaParser::CompositeItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitCompositeItem(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::CompositeItemContext* SchemaParser::compositeItem() {
  CompositeItemContext *_localctx = _tracker.createInstance<CompositeItemContext>(_ctx, getState());
  enterRule(_localctx, 28, SchemaParser::RuleCompositeItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(430);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 42, _ctx)) {
    case 1: {
      setState(425);
      setting();
      break;
    }

    case 2: {
      setState(427);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(426);
        docs();
      }
      setState(429);
      compositeField();
      break;
    }

    }
    setState(432);
    match(SchemaParser::SEMI);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CompositeFieldContext ------------------------------------------------------------------

SchemaParser::CompositeFieldContext::CompositeFieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::NameContext* SchemaParser::CompositeFieldContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::TypeNameContext* SchemaParser::CompositeFieldContext::typeName() {
  return getRuleContext<SchemaParser::TypeNameContext>(0);
}

tree::TerminalNode* SchemaParser::CompositeFieldContext::K_COLLATE() {
  return getToken(SchemaParser::K_COLLATE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::CompositeFieldContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::RenamedContext* SchemaParser::CompositeFieldContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}


size_t SchemaParser::CompositeFieldContext::getRuleIndex() const {
  return SchemaParser::RuleCompositeField;
}

antlrcpp::Any SchemaParser::CompositeFieldContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitCompositeField(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::CompositeFieldContext* SchemaParser::compositeField() {
  CompositeFieldContext *_localctx = _tracker.createInstance<CompositeFieldContext>(_ctx, getState());
  enterRule(_localctx, 30, SchemaParser::RuleCompositeField);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(434);
    name();
    setState(435);
    typeName();
    setState(438);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_COLLATE) {
      setState(436);
      match(SchemaParser::K_COLLATE);
      setState(437);
      qualifiedName();
    }
    setState(441);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(440);
      renamed();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SequenceContext ------------------------------------------------------------------

SchemaParser::SequenceContext::SequenceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SequenceContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::SequenceContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

std::vector<tree::TerminalNode *> SchemaParser::SequenceContext::SEMI() {
  return getTokens(SchemaParser::SEMI);
}

tree::TerminalNode* SchemaParser::SequenceContext::SEMI(size_t i) {
  return getToken(SchemaParser::SEMI, i);
}

tree::TerminalNode* SchemaParser::SequenceContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::SequenceContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

tree::TerminalNode* SchemaParser::SequenceContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

SchemaParser::RenamedContext* SchemaParser::SequenceContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

std::vector<SchemaParser::SequenceOptionContext *> SchemaParser::SequenceContext::sequenceOption() {
  return getRuleContexts<SchemaParser::SequenceOptionContext>();
}

SchemaParser::SequenceOptionContext* SchemaParser::SequenceContext::sequenceOption(size_t i) {
  return getRuleContext<SchemaParser::SequenceOptionContext>(i);
}

std::vector<SchemaParser::SettingContext *> SchemaParser::SequenceContext::setting() {
  return getRuleContexts<SchemaParser::SettingContext>();
}

SchemaParser::SettingContext* SchemaParser::SequenceContext::setting(size_t i) {
  return getRuleContext<SchemaParser::SettingContext>(i);
}


size_t SchemaParser::SequenceContext::getRuleIndex() const {
  return SchemaParser::RuleSequence;
}

antlrcpp::Any SchemaParser::SequenceContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSequence(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SequenceContext* SchemaParser::sequence() {
  SequenceContext *_localctx = _tracker.createInstance<SequenceContext>(_ctx, getState());
  enterRule(_localctx, 32, SchemaParser::RuleSequence);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(444);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_UNLOGGED) {
      setState(443);
      match(SchemaParser::K_UNLOGGED);
    }
    setState(446);
    match(SchemaParser::K_SEQUENCE);
    setState(447);
    qualifiedName();
    setState(449);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(448);
      renamed();
    }
    setState(465);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::SEMI: {
        setState(451);
        match(SchemaParser::SEMI);
        break;
      }

      case SchemaParser::LBRACE: {
        setState(452);
        match(SchemaParser::LBRACE);
        setState(461);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 23) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 23)) & ((1ULL << (SchemaParser::K_AS - 23))
          | (1ULL << (SchemaParser::K_CACHE - 23))
          | (1ULL << (SchemaParser::K_CYCLE - 23))
          | (1ULL << (SchemaParser::K_GRANT - 23))
          | (1ULL << (SchemaParser::K_INCREMENT - 23)))) != 0) || ((((_la - 99) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 99)) & ((1ULL << (SchemaParser::K_MAX - 99))
          | (1ULL << (SchemaParser::K_MAXVALUE - 99))
          | (1ULL << (SchemaParser::K_MIN - 99))
          | (1ULL << (SchemaParser::K_MINVALUE - 99))
          | (1ULL << (SchemaParser::K_NO - 99))
          | (1ULL << (SchemaParser::K_OWNED - 99))
          | (1ULL << (SchemaParser::K_OWNER - 99))
          | (1ULL << (SchemaParser::K_REVOKE - 99))
          | (1ULL << (SchemaParser::K_START - 99))
          | (1ULL << (SchemaParser::K_STRATEGY - 99)))) != 0)) {
          setState(455);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case SchemaParser::K_AS:
            case SchemaParser::K_CACHE:
            case SchemaParser::K_CYCLE:
            case SchemaParser::K_INCREMENT:
            case SchemaParser::K_MAX:
            case SchemaParser::K_MAXVALUE:
            case SchemaParser::K_MIN:
            case SchemaParser::K_MINVALUE:
            case SchemaParser::K_NO:
            case SchemaParser::K_OWNED:
            case SchemaParser::K_START: {
              setState(453);
              sequenceOption();
              break;
            }

            case SchemaParser::K_GRANT:
            case SchemaParser::K_OWNER:
            case SchemaParser::K_REVOKE:
            case SchemaParser::K_STRATEGY: {
              setState(454);
              setting();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(457);
          match(SchemaParser::SEMI);
          setState(463);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(464);
        match(SchemaParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SequenceOptionContext ------------------------------------------------------------------

SchemaParser::SequenceOptionContext::SequenceOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

SchemaParser::TypeNameContext* SchemaParser::SequenceOptionContext::typeName() {
  return getRuleContext<SchemaParser::TypeNameContext>(0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

SchemaParser::SignedNumberContext* SchemaParser::SequenceOptionContext::signedNumber() {
  return getRuleContext<SchemaParser::SignedNumberContext>(0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::SequenceOptionContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::SequenceOptionContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}


size_t SchemaParser::SequenceOptionContext::getRuleIndex() const {
  return SchemaParser::RuleSequenceOption;
}

antlrcpp::Any SchemaParser::SequenceOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSequenceOption(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SequenceOptionContext* SchemaParser::sequenceOption() {
  SequenceOptionContext *_localctx = _tracker.createInstance<SequenceOptionContext>(_ctx, getState());
  enterRule(_localctx, 34, SchemaParser::RuleSequenceOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(491);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_AS: {
        enterOuterAlt(_localctx, 1);
        setState(467);
        match(SchemaParser::K_AS);
        setState(468);
        typeName();
        break;
      }

      case SchemaParser::K_INCREMENT: {
        enterOuterAlt(_localctx, 2);
        setState(469);
        match(SchemaParser::K_INCREMENT);
        setState(471);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_BY) {
          setState(470);
          match(SchemaParser::K_BY);
        }
        setState(473);
        signedNumber();
        break;
      }

      case SchemaParser::K_START: {
        enterOuterAlt(_localctx, 3);
        setState(474);
        match(SchemaParser::K_START);
        setState(476);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_WITH) {
          setState(475);
          match(SchemaParser::K_WITH);
        }
        setState(478);
        signedNumber();
        break;
      }

      case SchemaParser::K_MIN:
      case SchemaParser::K_MINVALUE: {
        enterOuterAlt(_localctx, 4);
        setState(479);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_MIN

        || _la == SchemaParser::K_MINVALUE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(480);
        signedNumber();
        break;
      }

      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE: {
        enterOuterAlt(_localctx, 5);
        setState(481);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_MAX

        || _la == SchemaParser::K_MAXVALUE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(482);
        signedNumber();
        break;
      }

      case SchemaParser::K_NO: {
        enterOuterAlt(_localctx, 6);
        setState(483);
        match(SchemaParser::K_NO);
        setState(484);
        _la = _input->LA(1);
        if (!(((((_la - 47) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 47)) & ((1ULL << (SchemaParser::K_CYCLE - 47))
          | (1ULL << (SchemaParser::K_MAX - 47))
          | (1ULL << (SchemaParser::K_MAXVALUE - 47))
          | (1ULL << (SchemaParser::K_MIN - 47))
          | (1ULL << (SchemaParser::K_MINVALUE - 47)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case SchemaParser::K_CACHE: {
        enterOuterAlt(_localctx, 7);
        setState(485);
        match(SchemaParser::K_CACHE);
        setState(486);
        signedNumber();
        break;
      }

      case SchemaParser::K_CYCLE: {
        enterOuterAlt(_localctx, 8);
        setState(487);
        match(SchemaParser::K_CYCLE);
        break;
      }

      case SchemaParser::K_OWNED: {
        enterOuterAlt(_localctx, 9);
        setState(488);
        match(SchemaParser::K_OWNED);
        setState(489);
        match(SchemaParser::K_BY);
        setState(490);
        qualifiedName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableContext ------------------------------------------------------------------

SchemaParser::TableContext::TableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TableContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::TableContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::TableBlockContext* SchemaParser::TableContext::tableBlock() {
  return getRuleContext<SchemaParser::TableBlockContext>(0);
}

tree::TerminalNode* SchemaParser::TableContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

SchemaParser::RenamedContext* SchemaParser::TableContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}


size_t SchemaParser::TableContext::getRuleIndex() const {
  return SchemaParser::RuleTable;
}

antlrcpp::Any SchemaParser::TableContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTable(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TableContext* SchemaParser::table() {
  TableContext *_localctx = _tracker.createInstance<TableContext>(_ctx, getState());
  enterRule(_localctx, 36, SchemaParser::RuleTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(494);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_UNLOGGED) {
      setState(493);
      match(SchemaParser::K_UNLOGGED);
    }
    setState(496);
    match(SchemaParser::K_TABLE);
    setState(497);
    qualifiedName();
    setState(499);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(498);
      renamed();
    }
    setState(501);
    tableBlock();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableBlockContext ------------------------------------------------------------------

SchemaParser::TableBlockContext::TableBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TableBlockContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::TableBlockContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

std::vector<SchemaParser::TableItemContext *> SchemaParser::TableBlockContext::tableItem() {
  return getRuleContexts<SchemaParser::TableItemContext>();
}

SchemaParser::TableItemContext* SchemaParser::TableBlockContext::tableItem(size_t i) {
  return getRuleContext<SchemaParser::TableItemContext>(i);
}


size_t SchemaParser::TableBlockContext::getRuleIndex() const {
  return SchemaParser::RuleTableBlock;
}

antlrcpp::Any SchemaParser::TableBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTableBlock(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TableBlockContext* SchemaParser::tableBlock() {
  TableBlockContext *_localctx = _tracker.createInstance<TableBlockContext>(_ctx, getState());
  enterRule(_localctx, 38, SchemaParser::RuleTableBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(503);
    match(SchemaParser::LBRACE);
    setState(507);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::DOC)
      | (1ULL << SchemaParser::SEMI)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
      setState(504);
      tableItem();
      setState(509);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(510);
    match(SchemaParser::RBRACE);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableItemContext ------------------------------------------------------------------

SchemaParser::TableItemContext::TableItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::PartitionContext* SchemaParser::TableItemContext::partition() {
  return getRuleContext<SchemaParser::PartitionContext>(0);
}

SchemaParser::DocsContext* SchemaParser::TableItemContext::docs() {
  return getRuleContext<SchemaParser::DocsContext>(0);
}

SchemaParser::TableElementContext* SchemaParser::TableItemContext::tableElement() {
  return getRuleContext<SchemaParser::TableElementContext>(0);
}

tree::TerminalNode* SchemaParser::TableItemContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::SqlStatementContext* SchemaParser::TableItemContext::sqlStatement() {
  return getRuleContext<SchemaParser::SqlStatementContext>(0);
}


size_t SchemaParser::TableItemContext::getRuleIndex() const {
  return SchemaParser::RuleTableItem;
}

antlrcpp::Any SchemaParser::TableItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTableItem(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TableItemContext* SchemaParser::tableItem() {
  TableItemContext *_localctx = _tracker.createInstance<TableItemContext>(_ctx, getState());
  enterRule(_localctx, 40, SchemaParser::RuleTableItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(529);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(513);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(512);
        docs();
      }
      setState(515);
      partition();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(517);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(516);
        docs();
      }
      setState(519);
      tableElement();
      setState(520);
      match(SchemaParser::SEMI);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(523);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(522);
        docs();
      }
      setState(525);
      sqlStatement();
      setState(526);
      match(SchemaParser::SEMI);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(528);
      match(SchemaParser::SEMI);
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableElementContext ------------------------------------------------------------------

SchemaParser::TableElementContext::TableElementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::SettingContext* SchemaParser::TableElementContext::setting() {
  return getRuleContext<SchemaParser::SettingContext>(0);
}

SchemaParser::PartitionByContext* SchemaParser::TableElementContext::partitionBy() {
  return getRuleContext<SchemaParser::PartitionByContext>(0);
}

SchemaParser::ManagedElsewhereContext* SchemaParser::TableElementContext::managedElsewhere() {
  return getRuleContext<SchemaParser::ManagedElsewhereContext>(0);
}

SchemaParser::InheritsContext* SchemaParser::TableElementContext::inherits() {
  return getRuleContext<SchemaParser::InheritsContext>(0);
}

SchemaParser::LikeContext* SchemaParser::TableElementContext::like() {
  return getRuleContext<SchemaParser::LikeContext>(0);
}

SchemaParser::StorageParametersContext* SchemaParser::TableElementContext::storageParameters() {
  return getRuleContext<SchemaParser::StorageParametersContext>(0);
}

SchemaParser::TablespaceContext* SchemaParser::TableElementContext::tablespace() {
  return getRuleContext<SchemaParser::TablespaceContext>(0);
}

SchemaParser::AccessMethodContext* SchemaParser::TableElementContext::accessMethod() {
  return getRuleContext<SchemaParser::AccessMethodContext>(0);
}

SchemaParser::RowLevelSecurityContext* SchemaParser::TableElementContext::rowLevelSecurity() {
  return getRuleContext<SchemaParser::RowLevelSecurityContext>(0);
}

SchemaParser::ReplicaIdentityContext* SchemaParser::TableElementContext::replicaIdentity() {
  return getRuleContext<SchemaParser::ReplicaIdentityContext>(0);
}

SchemaParser::ClusterOnContext* SchemaParser::TableElementContext::clusterOn() {
  return getRuleContext<SchemaParser::ClusterOnContext>(0);
}

SchemaParser::RetireMemberContext* SchemaParser::TableElementContext::retireMember() {
  return getRuleContext<SchemaParser::RetireMemberContext>(0);
}

SchemaParser::IndexContext* SchemaParser::TableElementContext::index() {
  return getRuleContext<SchemaParser::IndexContext>(0);
}

SchemaParser::TableConstraintContext* SchemaParser::TableElementContext::tableConstraint() {
  return getRuleContext<SchemaParser::TableConstraintContext>(0);
}

SchemaParser::TriggerContext* SchemaParser::TableElementContext::trigger() {
  return getRuleContext<SchemaParser::TriggerContext>(0);
}

SchemaParser::PolicyContext* SchemaParser::TableElementContext::policy() {
  return getRuleContext<SchemaParser::PolicyContext>(0);
}

SchemaParser::StatisticsContext* SchemaParser::TableElementContext::statistics() {
  return getRuleContext<SchemaParser::StatisticsContext>(0);
}

SchemaParser::ColumnOverrideContext* SchemaParser::TableElementContext::columnOverride() {
  return getRuleContext<SchemaParser::ColumnOverrideContext>(0);
}

SchemaParser::ColumnContext* SchemaParser::TableElementContext::column() {
  return getRuleContext<SchemaParser::ColumnContext>(0);
}


size_t SchemaParser::TableElementContext::getRuleIndex() const {
  return SchemaParser::RuleTableElement;
}

antlrcpp::Any SchemaParser::TableElementContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTableElement(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TableElementContext* SchemaParser::tableElement() {
  TableElementContext *_localctx = _tracker.createInstance<TableElementContext>(_ctx, getState());
  enterRule(_localctx, 42, SchemaParser::RuleTableElement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(550);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(531);
      setting();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(532);
      partitionBy();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(533);
      managedElsewhere();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(534);
      inherits();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(535);
      like();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(536);
      storageParameters();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(537);
      tablespace();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(538);
      accessMethod();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(539);
      rowLevelSecurity();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(540);
      replicaIdentity();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(541);
      clusterOn();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(542);
      retireMember();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(543);
      index();
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(544);
      tableConstraint();
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(545);
      trigger();
      break;
    }

    case 16: {
      enterOuterAlt(_localctx, 16);
      setState(546);
      policy();
      break;
    }

    case 17: {
      enterOuterAlt(_localctx, 17);
      setState(547);
      statistics();
      break;
    }

    case 18: {
      enterOuterAlt(_localctx, 18);
      setState(548);
      columnOverride();
      break;
    }

    case 19: {
      enterOuterAlt(_localctx, 19);
      setState(549);
      column();
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartitionContext ------------------------------------------------------------------

SchemaParser::PartitionContext::PartitionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::PartitionContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::PartitionContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::PartitionBoundContext* SchemaParser::PartitionContext::partitionBound() {
  return getRuleContext<SchemaParser::PartitionBoundContext>(0);
}

tree::TerminalNode* SchemaParser::PartitionContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::TableBlockContext* SchemaParser::PartitionContext::tableBlock() {
  return getRuleContext<SchemaParser::TableBlockContext>(0);
}

SchemaParser::RenamedContext* SchemaParser::PartitionContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}


size_t SchemaParser::PartitionContext::getRuleIndex() const {
  return SchemaParser::RulePartition;
}

antlrcpp::Any SchemaParser::PartitionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitPartition(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::PartitionContext* SchemaParser::partition() {
  PartitionContext *_localctx = _tracker.createInstance<PartitionContext>(_ctx, getState());
  enterRule(_localctx, 44, SchemaParser::RulePartition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(552);
    match(SchemaParser::K_PARTITION);
    setState(553);
    qualifiedName();
    setState(555);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(554);
      renamed();
    }
    setState(557);
    partitionBound();
    setState(560);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::SEMI: {
        setState(558);
        match(SchemaParser::SEMI);
        break;
      }

      case SchemaParser::LBRACE: {
        setState(559);
        tableBlock();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartitionBoundContext ------------------------------------------------------------------

SchemaParser::PartitionBoundContext::PartitionBoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::PartitionBoundContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::PartitionBoundContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_IN() {
  return getToken(SchemaParser::K_IN, 0);
}

tree::TerminalNode* SchemaParser::PartitionBoundContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}


size_t SchemaParser::PartitionBoundContext::getRuleIndex() const {
  return SchemaParser::RulePartitionBound;
}

antlrcpp::Any SchemaParser::PartitionBoundContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitPartitionBound(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::PartitionBoundContext* SchemaParser::partitionBound() {
  PartitionBoundContext *_localctx = _tracker.createInstance<PartitionBoundContext>(_ctx, getState());
  enterRule(_localctx, 46, SchemaParser::RulePartitionBound);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(576);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_DEFAULT: {
        enterOuterAlt(_localctx, 1);
        setState(562);
        match(SchemaParser::K_DEFAULT);
        break;
      }

      case SchemaParser::K_FOR: {
        enterOuterAlt(_localctx, 2);
        setState(563);
        match(SchemaParser::K_FOR);
        setState(564);
        match(SchemaParser::K_VALUES);
        setState(574);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case SchemaParser::K_FROM: {
            setState(565);
            match(SchemaParser::K_FROM);
            setState(566);
            parens();
            setState(567);
            match(SchemaParser::K_TO);
            setState(568);
            parens();
            break;
          }

          case SchemaParser::K_IN: {
            setState(570);
            match(SchemaParser::K_IN);
            setState(571);
            parens();
            break;
          }

          case SchemaParser::K_WITH: {
            setState(572);
            match(SchemaParser::K_WITH);
            setState(573);
            parens();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartitionByContext ------------------------------------------------------------------

SchemaParser::PartitionByContext::PartitionByContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::PartitionByContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::PartitionByContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

SchemaParser::NameContext* SchemaParser::PartitionByContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::ParensContext* SchemaParser::PartitionByContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}


size_t SchemaParser::PartitionByContext::getRuleIndex() const {
  return SchemaParser::RulePartitionBy;
}

antlrcpp::Any SchemaParser::PartitionByContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitPartitionBy(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::PartitionByContext* SchemaParser::partitionBy() {
  PartitionByContext *_localctx = _tracker.createInstance<PartitionByContext>(_ctx, getState());
  enterRule(_localctx, 48, SchemaParser::RulePartitionBy);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(578);
    match(SchemaParser::K_PARTITION);
    setState(579);
    match(SchemaParser::K_BY);
    setState(580);
    name();
    setState(581);
    parens();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ManagedElsewhereContext ------------------------------------------------------------------

SchemaParser::ManagedElsewhereContext::ManagedElsewhereContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ManagedElsewhereContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::ManagedElsewhereContext::WORD() {
  return getTokens(SchemaParser::WORD);
}

tree::TerminalNode* SchemaParser::ManagedElsewhereContext::WORD(size_t i) {
  return getToken(SchemaParser::WORD, i);
}


size_t SchemaParser::ManagedElsewhereContext::getRuleIndex() const {
  return SchemaParser::RuleManagedElsewhere;
}

antlrcpp::Any SchemaParser::ManagedElsewhereContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitManagedElsewhere(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ManagedElsewhereContext* SchemaParser::managedElsewhere() {
  ManagedElsewhereContext *_localctx = _tracker.createInstance<ManagedElsewhereContext>(_ctx, getState());
  enterRule(_localctx, 50, SchemaParser::RuleManagedElsewhere);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(583);
    match(SchemaParser::K_PARTITIONS);
    setState(584);
    match(SchemaParser::WORD);
    setState(585);
    match(SchemaParser::WORD);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InheritsContext ------------------------------------------------------------------

SchemaParser::InheritsContext::InheritsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::InheritsContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::InheritsContext::LPAREN() {
  return getToken(SchemaParser::LPAREN, 0);
}

std::vector<SchemaParser::QualifiedNameContext *> SchemaParser::InheritsContext::qualifiedName() {
  return getRuleContexts<SchemaParser::QualifiedNameContext>();
}

SchemaParser::QualifiedNameContext* SchemaParser::InheritsContext::qualifiedName(size_t i) {
  return getRuleContext<SchemaParser::QualifiedNameContext>(i);
}

tree::TerminalNode* SchemaParser::InheritsContext::RPAREN() {
  return getToken(SchemaParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::InheritsContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::InheritsContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::InheritsContext::getRuleIndex() const {
  return SchemaParser::RuleInherits;
}

antlrcpp::Any SchemaParser::InheritsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitInherits(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::InheritsContext* SchemaParser::inherits() {
  InheritsContext *_localctx = _tracker.createInstance<InheritsContext>(_ctx, getState());
  enterRule(_localctx, 52, SchemaParser::RuleInherits);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(587);
    match(SchemaParser::K_INHERITS);
    setState(588);
    match(SchemaParser::LPAREN);
    setState(589);
    qualifiedName();
    setState(594);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(590);
      match(SchemaParser::COMMA);
      setState(591);
      qualifiedName();
      setState(596);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(597);
    match(SchemaParser::RPAREN);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LikeContext ------------------------------------------------------------------

SchemaParser::LikeContext::LikeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::LikeContext::K_LIKE() {
  return getToken(SchemaParser::K_LIKE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::LikeContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

std::vector<tree::TerminalNode *> SchemaParser::LikeContext::K_INCLUDING() {
  return getTokens(SchemaParser::K_INCLUDING);
}

tree::TerminalNode* SchemaParser::LikeContext::K_INCLUDING(size_t i) {
  return getToken(SchemaParser::K_INCLUDING, i);
}

std::vector<tree::TerminalNode *> SchemaParser::LikeContext::K_EXCLUDING() {
  return getTokens(SchemaParser::K_EXCLUDING);
}

tree::TerminalNode* SchemaParser::LikeContext::K_EXCLUDING(size_t i) {
  return getToken(SchemaParser::K_EXCLUDING, i);
}

std::vector<SchemaParser::NameContext *> SchemaParser::LikeContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::LikeContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::LikeContext::K_ALL() {
  return getTokens(SchemaParser::K_ALL);
}

tree::TerminalNode* SchemaParser::LikeContext::K_ALL(size_t i) {
  return getToken(SchemaParser::K_ALL, i);
}


size_t SchemaParser::LikeContext::getRuleIndex() const {
  return SchemaParser::RuleLike;
}

antlrcpp::Any SchemaParser::LikeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitLike(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::LikeContext* SchemaParser::like() {
  LikeContext *_localctx = _tracker.createInstance<LikeContext>(_ctx, getState());
  enterRule(_localctx, 54, SchemaParser::RuleLike);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(599);
    match(SchemaParser::K_LIKE);
    setState(600);
    qualifiedName();
    setState(608);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::K_EXCLUDING

    || _la == SchemaParser::K_INCLUDING) {
      setState(601);
      _la = _input->LA(1);
      if (!(_la == SchemaParser::K_EXCLUDING

      || _la == SchemaParser::K_INCLUDING)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(604);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ATOMIC:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED: {
          setState(602);
          name();
          break;
        }

        case SchemaParser::K_ALL: {
          setState(603);
          match(SchemaParser::K_ALL);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(610);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StorageParametersContext ------------------------------------------------------------------

SchemaParser::StorageParametersContext::StorageParametersContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::StorageParametersContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

SchemaParser::ParensContext* SchemaParser::StorageParametersContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}


size_t SchemaParser::StorageParametersContext::getRuleIndex() const {
  return SchemaParser::RuleStorageParameters;
}

antlrcpp::Any SchemaParser::StorageParametersContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitStorageParameters(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::StorageParametersContext* SchemaParser::storageParameters() {
  StorageParametersContext *_localctx = _tracker.createInstance<StorageParametersContext>(_ctx, getState());
  enterRule(_localctx, 56, SchemaParser::RuleStorageParameters);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(611);
    match(SchemaParser::K_WITH);
    setState(612);
    parens();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TablespaceContext ------------------------------------------------------------------

SchemaParser::TablespaceContext::TablespaceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TablespaceContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

SchemaParser::NameContext* SchemaParser::TablespaceContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::TablespaceContext::getRuleIndex() const {
  return SchemaParser::RuleTablespace;
}

antlrcpp::Any SchemaParser::TablespaceContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTablespace(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TablespaceContext* SchemaParser::tablespace() {
  TablespaceContext *_localctx = _tracker.createInstance<TablespaceContext>(_ctx, getState());
  enterRule(_localctx, 58, SchemaParser::RuleTablespace);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(614);
    match(SchemaParser::K_TABLESPACE);
    setState(615);
    name();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AccessMethodContext ------------------------------------------------------------------

SchemaParser::AccessMethodContext::AccessMethodContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::AccessMethodContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

SchemaParser::NameContext* SchemaParser::AccessMethodContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::AccessMethodContext::getRuleIndex() const {
  return SchemaParser::RuleAccessMethod;
}

antlrcpp::Any SchemaParser::AccessMethodContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitAccessMethod(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::AccessMethodContext* SchemaParser::accessMethod() {
  AccessMethodContext *_localctx = _tracker.createInstance<AccessMethodContext>(_ctx, getState());
  enterRule(_localctx, 60, SchemaParser::RuleAccessMethod);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(617);
    match(SchemaParser::K_USING);
    setState(618);
    name();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowLevelSecurityContext ------------------------------------------------------------------

SchemaParser::RowLevelSecurityContext::RowLevelSecurityContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RowLevelSecurityContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::RowLevelSecurityContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::RowLevelSecurityContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::RowLevelSecurityContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::RowLevelSecurityContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}


size_t SchemaParser::RowLevelSecurityContext::getRuleIndex() const {
  return SchemaParser::RuleRowLevelSecurity;
}

antlrcpp::Any SchemaParser::RowLevelSecurityContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRowLevelSecurity(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RowLevelSecurityContext* SchemaParser::rowLevelSecurity() {
  RowLevelSecurityContext *_localctx = _tracker.createInstance<RowLevelSecurityContext>(_ctx, getState());
  enterRule(_localctx, 62, SchemaParser::RuleRowLevelSecurity);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(620);
    match(SchemaParser::K_ROW);
    setState(621);
    match(SchemaParser::K_LEVEL);
    setState(622);
    match(SchemaParser::K_SECURITY);
    setState(624);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_FORCE

    || _la == SchemaParser::K_OFF) {
      setState(623);
      _la = _input->LA(1);
      if (!(_la == SchemaParser::K_FORCE

      || _la == SchemaParser::K_OFF)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReplicaIdentityContext ------------------------------------------------------------------

SchemaParser::ReplicaIdentityContext::ReplicaIdentityContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_IDENTITY() {
  return getToken(SchemaParser::K_IDENTITY, 0);
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::ReplicaIdentityContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

SchemaParser::NameContext* SchemaParser::ReplicaIdentityContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::ReplicaIdentityContext::getRuleIndex() const {
  return SchemaParser::RuleReplicaIdentity;
}

antlrcpp::Any SchemaParser::ReplicaIdentityContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitReplicaIdentity(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ReplicaIdentityContext* SchemaParser::replicaIdentity() {
  ReplicaIdentityContext *_localctx = _tracker.createInstance<ReplicaIdentityContext>(_ctx, getState());
  enterRule(_localctx, 64, SchemaParser::RuleReplicaIdentity);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(626);
    match(SchemaParser::K_REPLICA);
    setState(627);
    match(SchemaParser::K_IDENTITY);
    setState(634);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_FULL: {
        setState(628);
        match(SchemaParser::K_FULL);
        break;
      }

      case SchemaParser::K_NOTHING: {
        setState(629);
        match(SchemaParser::K_NOTHING);
        break;
      }

      case SchemaParser::K_DEFAULT: {
        setState(630);
        match(SchemaParser::K_DEFAULT);
        break;
      }

      case SchemaParser::K_USING: {
        setState(631);
        match(SchemaParser::K_USING);
        setState(632);
        match(SchemaParser::K_INDEX);
        setState(633);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClusterOnContext ------------------------------------------------------------------

SchemaParser::ClusterOnContext::ClusterOnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ClusterOnContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::ClusterOnContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

SchemaParser::NameContext* SchemaParser::ClusterOnContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::ClusterOnContext::getRuleIndex() const {
  return SchemaParser::RuleClusterOn;
}

antlrcpp::Any SchemaParser::ClusterOnContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitClusterOn(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ClusterOnContext* SchemaParser::clusterOn() {
  ClusterOnContext *_localctx = _tracker.createInstance<ClusterOnContext>(_ctx, getState());
  enterRule(_localctx, 66, SchemaParser::RuleClusterOn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(636);
    match(SchemaParser::K_CLUSTER);
    setState(637);
    match(SchemaParser::K_ON);
    setState(638);
    name();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetireMemberContext ------------------------------------------------------------------

SchemaParser::RetireMemberContext::RetireMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RetireMemberContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

SchemaParser::MemberKindContext* SchemaParser::RetireMemberContext::memberKind() {
  return getRuleContext<SchemaParser::MemberKindContext>(0);
}

std::vector<SchemaParser::RetiredMemberContext *> SchemaParser::RetireMemberContext::retiredMember() {
  return getRuleContexts<SchemaParser::RetiredMemberContext>();
}

SchemaParser::RetiredMemberContext* SchemaParser::RetireMemberContext::retiredMember(size_t i) {
  return getRuleContext<SchemaParser::RetiredMemberContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::RetireMemberContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::RetireMemberContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::RetireMemberContext::getRuleIndex() const {
  return SchemaParser::RuleRetireMember;
}

antlrcpp::Any SchemaParser::RetireMemberContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRetireMember(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RetireMemberContext* SchemaParser::retireMember() {
  RetireMemberContext *_localctx = _tracker.createInstance<RetireMemberContext>(_ctx, getState());
  enterRule(_localctx, 68, SchemaParser::RuleRetireMember);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(640);
    match(SchemaParser::K_RETIRE);
    setState(641);
    memberKind();
    setState(642);
    retiredMember();
    setState(647);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(643);
      match(SchemaParser::COMMA);
      setState(644);
      retiredMember();
      setState(649);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetiredMemberContext ------------------------------------------------------------------

SchemaParser::RetiredMemberContext::RetiredMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::NameContext* SchemaParser::RetiredMemberContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::ReversedContext* SchemaParser::RetiredMemberContext::reversed() {
  return getRuleContext<SchemaParser::ReversedContext>(0);
}


size_t SchemaParser::RetiredMemberContext::getRuleIndex() const {
  return SchemaParser::RuleRetiredMember;
}

antlrcpp::Any SchemaParser::RetiredMemberContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRetiredMember(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RetiredMemberContext* SchemaParser::retiredMember() {
  RetiredMemberContext *_localctx = _tracker.createInstance<RetiredMemberContext>(_ctx, getState());
  enterRule(_localctx, 70, SchemaParser::RuleRetiredMember);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(650);
    name();
    setState(652);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_REVERSE) {
      setState(651);
      reversed();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReversedContext ------------------------------------------------------------------

SchemaParser::ReversedContext::ReversedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ReversedContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

SchemaParser::ParensContext* SchemaParser::ReversedContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}


size_t SchemaParser::ReversedContext::getRuleIndex() const {
  return SchemaParser::RuleReversed;
}

antlrcpp::Any SchemaParser::ReversedContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitReversed(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ReversedContext* SchemaParser::reversed() {
  ReversedContext *_localctx = _tracker.createInstance<ReversedContext>(_ctx, getState());
  enterRule(_localctx, 72, SchemaParser::RuleReversed);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(654);
    match(SchemaParser::K_REVERSE);
    setState(655);
    parens();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MemberKindContext ------------------------------------------------------------------

SchemaParser::MemberKindContext::MemberKindContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::MemberKindContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}


size_t SchemaParser::MemberKindContext::getRuleIndex() const {
  return SchemaParser::RuleMemberKind;
}

antlrcpp::Any SchemaParser::MemberKindContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitMemberKind(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::MemberKindContext* SchemaParser::memberKind() {
  MemberKindContext *_localctx = _tracker.createInstance<MemberKindContext>(_ctx, getState());
  enterRule(_localctx, 74, SchemaParser::RuleMemberKind);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(657);
    _la = _input->LA(1);
    if (!(((((_la - 40) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 40)) & ((1ULL << (SchemaParser::K_COLUMN - 40))
      | (1ULL << (SchemaParser::K_CONSTRAINT - 40))
      | (1ULL << (SchemaParser::K_INDEX - 40)))) != 0) || ((((_la - 121) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 121)) & ((1ULL << (SchemaParser::K_PARTITION - 121))
      | (1ULL << (SchemaParser::K_POLICY - 121))
      | (1ULL << (SchemaParser::K_RULE - 121))
      | (1ULL << (SchemaParser::K_STATISTICS - 121))
      | (1ULL << (SchemaParser::K_TRIGGER - 121)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnContext ------------------------------------------------------------------

SchemaParser::ColumnContext::ColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::NameContext* SchemaParser::ColumnContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::TypeNameContext* SchemaParser::ColumnContext::typeName() {
  return getRuleContext<SchemaParser::TypeNameContext>(0);
}

std::vector<SchemaParser::ColumnOptionContext *> SchemaParser::ColumnContext::columnOption() {
  return getRuleContexts<SchemaParser::ColumnOptionContext>();
}

SchemaParser::ColumnOptionContext* SchemaParser::ColumnContext::columnOption(size_t i) {
  return getRuleContext<SchemaParser::ColumnOptionContext>(i);
}


size_t SchemaParser::ColumnContext::getRuleIndex() const {
  return SchemaParser::RuleColumn;
}

antlrcpp::Any SchemaParser::ColumnContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitColumn(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ColumnContext* SchemaParser::column() {
  ColumnContext *_localctx = _tracker.createInstance<ColumnContext>(_ctx, getState());
  enterRule(_localctx, 76, SchemaParser::RuleColumn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(659);
    name();
    setState(660);
    typeName();
    setState(664);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 76) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 76)) & ((1ULL << (SchemaParser::K_GENERATED - 76))
      | (1ULL << (SchemaParser::K_IDENTITY - 76))
      | (1ULL << (SchemaParser::K_INITIALLY - 76))
      | (1ULL << (SchemaParser::K_NOT - 76))
      | (1ULL << (SchemaParser::K_NULL - 76))
      | (1ULL << (SchemaParser::K_OPTIONS - 76))
      | (1ULL << (SchemaParser::K_PRIMARY - 76))
      | (1ULL << (SchemaParser::K_REFERENCES - 76))
      | (1ULL << (SchemaParser::K_RENAMED - 76)))) != 0) || ((((_la - 151) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 151)) & ((1ULL << (SchemaParser::K_STATISTICS - 151))
      | (1ULL << (SchemaParser::K_STORAGE - 151))
      | (1ULL << (SchemaParser::K_STRATEGY - 151))
      | (1ULL << (SchemaParser::K_UNIQUE - 151))
      | (1ULL << (SchemaParser::K_USING - 151)))) != 0)) {
      setState(661);
      columnOption();
      setState(666);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnOverrideContext ------------------------------------------------------------------

SchemaParser::ColumnOverrideContext::ColumnOverrideContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ColumnOverrideContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

SchemaParser::NameContext* SchemaParser::ColumnOverrideContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

std::vector<SchemaParser::ColumnOptionContext *> SchemaParser::ColumnOverrideContext::columnOption() {
  return getRuleContexts<SchemaParser::ColumnOptionContext>();
}

SchemaParser::ColumnOptionContext* SchemaParser::ColumnOverrideContext::columnOption(size_t i) {
  return getRuleContext<SchemaParser::ColumnOptionContext>(i);
}


size_t SchemaParser::ColumnOverrideContext::getRuleIndex() const {
  return SchemaParser::RuleColumnOverride;
}

antlrcpp::Any SchemaParser::ColumnOverrideContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitColumnOverride(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ColumnOverrideContext* SchemaParser::columnOverride() {
  ColumnOverrideContext *_localctx = _tracker.createInstance<ColumnOverrideContext>(_ctx, getState());
  enterRule(_localctx, 78, SchemaParser::RuleColumnOverride);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(667);
    match(SchemaParser::K_COLUMN);
    setState(668);
    name();
    setState(672);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 76) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 76)) & ((1ULL << (SchemaParser::K_GENERATED - 76))
      | (1ULL << (SchemaParser::K_IDENTITY - 76))
      | (1ULL << (SchemaParser::K_INITIALLY - 76))
      | (1ULL << (SchemaParser::K_NOT - 76))
      | (1ULL << (SchemaParser::K_NULL - 76))
      | (1ULL << (SchemaParser::K_OPTIONS - 76))
      | (1ULL << (SchemaParser::K_PRIMARY - 76))
      | (1ULL << (SchemaParser::K_REFERENCES - 76))
      | (1ULL << (SchemaParser::K_RENAMED - 76)))) != 0) || ((((_la - 151) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 151)) & ((1ULL << (SchemaParser::K_STATISTICS - 151))
      | (1ULL << (SchemaParser::K_STORAGE - 151))
      | (1ULL << (SchemaParser::K_STRATEGY - 151))
      | (1ULL << (SchemaParser::K_UNIQUE - 151))
      | (1ULL << (SchemaParser::K_USING - 151)))) != 0)) {
      setState(669);
      columnOption();
      setState(674);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnOptionContext ------------------------------------------------------------------

SchemaParser::ColumnOptionContext::ColumnOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::ColumnConstraintContext* SchemaParser::ColumnOptionContext::columnConstraint() {
  return getRuleContext<SchemaParser::ColumnConstraintContext>(0);
}

SchemaParser::ConstraintNameContext* SchemaParser::ColumnOptionContext::constraintName() {
  return getRuleContext<SchemaParser::ConstraintNameContext>(0);
}

SchemaParser::ConstraintAttributeContext* SchemaParser::ColumnOptionContext::constraintAttribute() {
  return getRuleContext<SchemaParser::ConstraintAttributeContext>(0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_IDENTITY() {
  return getToken(SchemaParser::K_IDENTITY, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::ColumnOptionContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::ColumnOptionContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_GENERATED() {
  return getToken(SchemaParser::K_GENERATED, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

SchemaParser::BareExpressionContext* SchemaParser::ColumnOptionContext::bareExpression() {
  return getRuleContext<SchemaParser::BareExpressionContext>(0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_COLLATE() {
  return getToken(SchemaParser::K_COLLATE, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::ColumnOptionContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_STORAGE() {
  return getToken(SchemaParser::K_STORAGE, 0);
}

SchemaParser::NameContext* SchemaParser::ColumnOptionContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_COMPRESSION() {
  return getToken(SchemaParser::K_COMPRESSION, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

SchemaParser::SignedNumberContext* SchemaParser::ColumnOptionContext::signedNumber() {
  return getRuleContext<SchemaParser::SignedNumberContext>(0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_OPTIONS() {
  return getToken(SchemaParser::K_OPTIONS, 0);
}

SchemaParser::RenamedContext* SchemaParser::ColumnOptionContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::ColumnOptionContext::K_BACKFILL() {
  return getToken(SchemaParser::K_BACKFILL, 0);
}

SchemaParser::StrategyContext* SchemaParser::ColumnOptionContext::strategy() {
  return getRuleContext<SchemaParser::StrategyContext>(0);
}


size_t SchemaParser::ColumnOptionContext::getRuleIndex() const {
  return SchemaParser::RuleColumnOption;
}

antlrcpp::Any SchemaParser::ColumnOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitColumnOption(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ColumnOptionContext* SchemaParser::columnOption() {
  ColumnOptionContext *_localctx = _tracker.createInstance<ColumnOptionContext>(_ctx, getState());
  enterRule(_localctx, 80, SchemaParser::RuleColumnOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(737);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 84, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(676);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_CONSTRAINT) {
        setState(675);
        constraintName();
      }
      setState(678);
      columnConstraint();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(679);
      constraintAttribute();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(680);
      match(SchemaParser::K_IDENTITY);
      setState(684);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_ALWAYS: {
          setState(681);
          match(SchemaParser::K_ALWAYS);
          break;
        }

        case SchemaParser::K_BY: {
          setState(682);
          match(SchemaParser::K_BY);
          setState(683);
          match(SchemaParser::K_DEFAULT);
          break;
        }

        case SchemaParser::LPAREN:
        case SchemaParser::SEMI:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_CHECK:
        case SchemaParser::K_COLLATE:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_DEFAULT:
        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_NOT:
        case SchemaParser::K_NULL:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_PRIMARY:
        case SchemaParser::K_REFERENCES:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_UNIQUE:
        case SchemaParser::K_USING: {
          break;
        }

      default:
        break;
      }
      setState(687);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(686);
        parens();
      }
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(689);
      match(SchemaParser::K_GENERATED);
      setState(693);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_ALWAYS: {
          setState(690);
          match(SchemaParser::K_ALWAYS);
          break;
        }

        case SchemaParser::K_BY: {
          setState(691);
          match(SchemaParser::K_BY);
          setState(692);
          match(SchemaParser::K_DEFAULT);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(695);
      match(SchemaParser::K_AS);
      setState(696);
      match(SchemaParser::K_IDENTITY);
      setState(698);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(697);
        parens();
      }
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(700);
      match(SchemaParser::K_GENERATED);
      setState(703);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_ALWAYS) {
        setState(701);
        match(SchemaParser::K_ALWAYS);
        setState(702);
        match(SchemaParser::K_AS);
      }
      setState(705);
      parens();
      setState(707);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_STORED

      || _la == SchemaParser::K_VIRTUAL) {
        setState(706);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_STORED

        || _la == SchemaParser::K_VIRTUAL)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
      }
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(709);
      match(SchemaParser::K_DEFAULT);
      setState(710);
      bareExpression();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(711);
      match(SchemaParser::K_COLLATE);
      setState(712);
      qualifiedName();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(713);
      match(SchemaParser::K_STORAGE);
      setState(716);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ATOMIC:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED: {
          setState(714);
          name();
          break;
        }

        case SchemaParser::K_DEFAULT: {
          setState(715);
          match(SchemaParser::K_DEFAULT);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(718);
      match(SchemaParser::K_COMPRESSION);
      setState(721);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ATOMIC:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED: {
          setState(719);
          name();
          break;
        }

        case SchemaParser::K_DEFAULT: {
          setState(720);
          match(SchemaParser::K_DEFAULT);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(723);
      match(SchemaParser::K_STATISTICS);
      setState(724);
      signedNumber();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(725);
      match(SchemaParser::K_OPTIONS);
      setState(726);
      parens();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(727);
      renamed();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(728);
      match(SchemaParser::K_USING);
      setState(729);
      parens();
      setState(732);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_REVERSE) {
        setState(730);
        match(SchemaParser::K_REVERSE);
        setState(731);
        parens();
      }
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(734);
      match(SchemaParser::K_BACKFILL);
      setState(735);
      parens();
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(736);
      strategy();
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnConstraintContext ------------------------------------------------------------------

SchemaParser::ColumnConstraintContext::ColumnConstraintContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_UNIQUE() {
  return getToken(SchemaParser::K_UNIQUE, 0);
}

SchemaParser::NullsDistinctContext* SchemaParser::ColumnConstraintContext::nullsDistinct() {
  return getRuleContext<SchemaParser::NullsDistinctContext>(0);
}

std::vector<SchemaParser::IndexParameterContext *> SchemaParser::ColumnConstraintContext::indexParameter() {
  return getRuleContexts<SchemaParser::IndexParameterContext>();
}

SchemaParser::IndexParameterContext* SchemaParser::ColumnConstraintContext::indexParameter(size_t i) {
  return getRuleContext<SchemaParser::IndexParameterContext>(i);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_PRIMARY() {
  return getToken(SchemaParser::K_PRIMARY, 0);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::ColumnConstraintContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

SchemaParser::ParensContext* SchemaParser::ColumnConstraintContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::NameContext* SchemaParser::ColumnConstraintContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::ReferencesContext* SchemaParser::ColumnConstraintContext::references() {
  return getRuleContext<SchemaParser::ReferencesContext>(0);
}

std::vector<SchemaParser::ConstraintAttributeContext *> SchemaParser::ColumnConstraintContext::constraintAttribute() {
  return getRuleContexts<SchemaParser::ConstraintAttributeContext>();
}

SchemaParser::ConstraintAttributeContext* SchemaParser::ColumnConstraintContext::constraintAttribute(size_t i) {
  return getRuleContext<SchemaParser::ConstraintAttributeContext>(i);
}


size_t SchemaParser::ColumnConstraintContext::getRuleIndex() const {
  return SchemaParser::RuleColumnConstraint;
}

antlrcpp::Any SchemaParser::ColumnConstraintContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitColumnConstraint(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ColumnConstraintContext* SchemaParser::columnConstraint() {
  ColumnConstraintContext *_localctx = _tracker.createInstance<ColumnConstraintContext>(_ctx, getState());
  enterRule(_localctx, 82, SchemaParser::RuleColumnConstraint);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(780);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_NOT: {
        enterOuterAlt(_localctx, 1);
        setState(739);
        match(SchemaParser::K_NOT);
        setState(740);
        match(SchemaParser::K_NULL);
        setState(743);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_NO) {
          setState(741);
          match(SchemaParser::K_NO);
          setState(742);
          match(SchemaParser::K_INHERIT);
        }
        break;
      }

      case SchemaParser::K_NULL: {
        enterOuterAlt(_localctx, 2);
        setState(745);
        match(SchemaParser::K_NULL);
        break;
      }

      case SchemaParser::K_UNIQUE: {
        enterOuterAlt(_localctx, 3);
        setState(746);
        match(SchemaParser::K_UNIQUE);
        setState(748);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_NULLS) {
          setState(747);
          nullsDistinct();
        }
        setState(753);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(750);
            indexParameter();
          }
          setState(755);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
        }
        break;
      }

      case SchemaParser::K_PRIMARY: {
        enterOuterAlt(_localctx, 4);
        setState(756);
        match(SchemaParser::K_PRIMARY);
        setState(757);
        match(SchemaParser::K_KEY);
        setState(761);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 88, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(758);
            indexParameter();
          }
          setState(763);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 88, _ctx);
        }
        break;
      }

      case SchemaParser::K_CHECK: {
        enterOuterAlt(_localctx, 5);
        setState(764);
        match(SchemaParser::K_CHECK);
        setState(766);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
          | (1ULL << SchemaParser::K_AFTER)
          | (1ULL << SchemaParser::K_AGGREGATE)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ALWAYS)
          | (1ULL << SchemaParser::K_ATOMIC)
          | (1ULL << SchemaParser::K_BACKFILL)
          | (1ULL << SchemaParser::K_BEFORE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_BIT)
          | (1ULL << SchemaParser::K_BY)
          | (1ULL << SchemaParser::K_CACHE)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CASCADE)
          | (1ULL << SchemaParser::K_CHAR)
          | (1ULL << SchemaParser::K_CHARACTER)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLLATION)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COMPRESSION)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CYCLE)
          | (1ULL << SchemaParser::K_DATA)
          | (1ULL << SchemaParser::K_DAY)
          | (1ULL << SchemaParser::K_DEFERRED)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DIRECT)
          | (1ULL << SchemaParser::K_DISABLED)
          | (1ULL << SchemaParser::K_DISTINCT)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DOUBLE)
          | (1ULL << SchemaParser::K_DROP)
          | (1ULL << SchemaParser::K_ENABLED)
          | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EVENT - 64))
          | (1ULL << (SchemaParser::K_EXCLUDE - 64))
          | (1ULL << (SchemaParser::K_EXCLUDING - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FORCE - 64))
          | (1ULL << (SchemaParser::K_FULL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GENERATED - 64))
          | (1ULL << (SchemaParser::K_HOUR - 64))
          | (1ULL << (SchemaParser::K_IDENTITY - 64))
          | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INCLUDE - 64))
          | (1ULL << (SchemaParser::K_INCLUDING - 64))
          | (1ULL << (SchemaParser::K_INCREMENT - 64))
          | (1ULL << (SchemaParser::K_INDEX - 64))
          | (1ULL << (SchemaParser::K_INHERIT - 64))
          | (1ULL << (SchemaParser::K_INHERITS - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_INSTEAD - 64))
          | (1ULL << (SchemaParser::K_INTERVAL - 64))
          | (1ULL << (SchemaParser::K_KEY - 64))
          | (1ULL << (SchemaParser::K_LEVEL - 64))
          | (1ULL << (SchemaParser::K_MAPPING - 64))
          | (1ULL << (SchemaParser::K_MATCH - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MAX - 64))
          | (1ULL << (SchemaParser::K_MAXVALUE - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_MIN - 64))
          | (1ULL << (SchemaParser::K_MINUTE - 64))
          | (1ULL << (SchemaParser::K_MINVALUE - 64))
          | (1ULL << (SchemaParser::K_MONTH - 64))
          | (1ULL << (SchemaParser::K_NATIONAL - 64))
          | (1ULL << (SchemaParser::K_NO - 64))
          | (1ULL << (SchemaParser::K_NOTHING - 64))
          | (1ULL << (SchemaParser::K_NULLS - 64))
          | (1ULL << (SchemaParser::K_OF - 64))
          | (1ULL << (SchemaParser::K_OFF - 64))
          | (1ULL << (SchemaParser::K_ONLINE - 64))
          | (1ULL << (SchemaParser::K_OPTION - 64))
          | (1ULL << (SchemaParser::K_OPTIONS - 64))
          | (1ULL << (SchemaParser::K_OWNED - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PARTITION - 64))
          | (1ULL << (SchemaParser::K_PARTITIONS - 64))
          | (1ULL << (SchemaParser::K_POLICY - 64))
          | (1ULL << (SchemaParser::K_PRECISION - 64))
          | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
          | (1ULL << (SchemaParser::K_REASSIGN - 128))
          | (1ULL << (SchemaParser::K_REFRESH - 128))
          | (1ULL << (SchemaParser::K_RENAMED - 128))
          | (1ULL << (SchemaParser::K_REPLACE - 128))
          | (1ULL << (SchemaParser::K_REPLICA - 128))
          | (1ULL << (SchemaParser::K_RESET - 128))
          | (1ULL << (SchemaParser::K_RESTRICT - 128))
          | (1ULL << (SchemaParser::K_RETIRE - 128))
          | (1ULL << (SchemaParser::K_REVERSE - 128))
          | (1ULL << (SchemaParser::K_REVOKE - 128))
          | (1ULL << (SchemaParser::K_ROUTINE - 128))
          | (1ULL << (SchemaParser::K_ROW - 128))
          | (1ULL << (SchemaParser::K_RULE - 128))
          | (1ULL << (SchemaParser::K_SCHEMA - 128))
          | (1ULL << (SchemaParser::K_SECOND - 128))
          | (1ULL << (SchemaParser::K_SECURITY - 128))
          | (1ULL << (SchemaParser::K_SEQUENCE - 128))
          | (1ULL << (SchemaParser::K_SERVER - 128))
          | (1ULL << (SchemaParser::K_SET - 128))
          | (1ULL << (SchemaParser::K_START - 128))
          | (1ULL << (SchemaParser::K_STATISTICS - 128))
          | (1ULL << (SchemaParser::K_STORAGE - 128))
          | (1ULL << (SchemaParser::K_STORED - 128))
          | (1ULL << (SchemaParser::K_STRATEGY - 128))
          | (1ULL << (SchemaParser::K_TABLESPACE - 128))
          | (1ULL << (SchemaParser::K_TIME - 128))
          | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
          | (1ULL << (SchemaParser::K_TRIGGER - 128))
          | (1ULL << (SchemaParser::K_TRUNCATE - 128))
          | (1ULL << (SchemaParser::K_TYPE - 128))
          | (1ULL << (SchemaParser::K_UNLOGGED - 128))
          | (1ULL << (SchemaParser::K_UPDATE - 128))
          | (1ULL << (SchemaParser::K_USER - 128))
          | (1ULL << (SchemaParser::K_VALID - 128))
          | (1ULL << (SchemaParser::K_VALUES - 128))
          | (1ULL << (SchemaParser::K_VARYING - 128))
          | (1ULL << (SchemaParser::K_VERSION - 128))
          | (1ULL << (SchemaParser::K_VIEW - 128))
          | (1ULL << (SchemaParser::K_VIRTUAL - 128))
          | (1ULL << (SchemaParser::K_WITHOUT - 128))
          | (1ULL << (SchemaParser::K_WRAPPER - 128))
          | (1ULL << (SchemaParser::K_YEAR - 128))
          | (1ULL << (SchemaParser::K_ZONE - 128))
          | (1ULL << (SchemaParser::WORD - 128))
          | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
          setState(765);
          name();
        }
        setState(768);
        parens();
        setState(771);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_NO) {
          setState(769);
          match(SchemaParser::K_NO);
          setState(770);
          match(SchemaParser::K_INHERIT);
        }
        break;
      }

      case SchemaParser::K_REFERENCES: {
        enterOuterAlt(_localctx, 6);
        setState(773);
        references();
        setState(777);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(774);
            constraintAttribute();
          }
          setState(779);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstraintNameContext ------------------------------------------------------------------

SchemaParser::ConstraintNameContext::ConstraintNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ConstraintNameContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

SchemaParser::NameContext* SchemaParser::ConstraintNameContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::ConstraintNameContext::getRuleIndex() const {
  return SchemaParser::RuleConstraintName;
}

antlrcpp::Any SchemaParser::ConstraintNameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitConstraintName(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ConstraintNameContext* SchemaParser::constraintName() {
  ConstraintNameContext *_localctx = _tracker.createInstance<ConstraintNameContext>(_ctx, getState());
  enterRule(_localctx, 84, SchemaParser::RuleConstraintName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(782);
    match(SchemaParser::K_CONSTRAINT);
    setState(783);
    name();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstraintAttributeContext ------------------------------------------------------------------

SchemaParser::ConstraintAttributeContext::ConstraintAttributeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_DEFERRABLE() {
  return getToken(SchemaParser::K_DEFERRABLE, 0);
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_INITIALLY() {
  return getToken(SchemaParser::K_INITIALLY, 0);
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::ConstraintAttributeContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}


size_t SchemaParser::ConstraintAttributeContext::getRuleIndex() const {
  return SchemaParser::RuleConstraintAttribute;
}

antlrcpp::Any SchemaParser::ConstraintAttributeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitConstraintAttribute(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ConstraintAttributeContext* SchemaParser::constraintAttribute() {
  ConstraintAttributeContext *_localctx = _tracker.createInstance<ConstraintAttributeContext>(_ctx, getState());
  enterRule(_localctx, 86, SchemaParser::RuleConstraintAttribute);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(797);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 95, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(786);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_NOT) {
        setState(785);
        match(SchemaParser::K_NOT);
      }
      setState(788);
      match(SchemaParser::K_DEFERRABLE);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(789);
      match(SchemaParser::K_INITIALLY);
      setState(790);
      _la = _input->LA(1);
      if (!(_la == SchemaParser::K_DEFERRED

      || _la == SchemaParser::K_IMMEDIATE)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(792);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_NOT) {
        setState(791);
        match(SchemaParser::K_NOT);
      }
      setState(794);
      match(SchemaParser::K_ENFORCED);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(795);
      match(SchemaParser::K_NOT);
      setState(796);
      match(SchemaParser::K_VALID);
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReferencesContext ------------------------------------------------------------------

SchemaParser::ReferencesContext::ReferencesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ReferencesContext::K_REFERENCES() {
  return getToken(SchemaParser::K_REFERENCES, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::ReferencesContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::ParensContext* SchemaParser::ReferencesContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

std::vector<SchemaParser::ReferenceOptionContext *> SchemaParser::ReferencesContext::referenceOption() {
  return getRuleContexts<SchemaParser::ReferenceOptionContext>();
}

SchemaParser::ReferenceOptionContext* SchemaParser::ReferencesContext::referenceOption(size_t i) {
  return getRuleContext<SchemaParser::ReferenceOptionContext>(i);
}


size_t SchemaParser::ReferencesContext::getRuleIndex() const {
  return SchemaParser::RuleReferences;
}

antlrcpp::Any SchemaParser::ReferencesContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitReferences(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ReferencesContext* SchemaParser::references() {
  ReferencesContext *_localctx = _tracker.createInstance<ReferencesContext>(_ctx, getState());
  enterRule(_localctx, 88, SchemaParser::RuleReferences);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(799);
    match(SchemaParser::K_REFERENCES);
    setState(800);
    qualifiedName();
    setState(802);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::LPAREN) {
      setState(801);
      parens();
    }
    setState(807);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::K_MATCH

    || _la == SchemaParser::K_ON) {
      setState(804);
      referenceOption();
      setState(809);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReferenceOptionContext ------------------------------------------------------------------

SchemaParser::ReferenceOptionContext::ReferenceOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ReferenceOptionContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::ReferenceOptionContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

SchemaParser::NameContext* SchemaParser::ReferenceOptionContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::ReferenceOptionContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

SchemaParser::ReferenceActionContext* SchemaParser::ReferenceOptionContext::referenceAction() {
  return getRuleContext<SchemaParser::ReferenceActionContext>(0);
}

tree::TerminalNode* SchemaParser::ReferenceOptionContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::ReferenceOptionContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}


size_t SchemaParser::ReferenceOptionContext::getRuleIndex() const {
  return SchemaParser::RuleReferenceOption;
}

antlrcpp::Any SchemaParser::ReferenceOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitReferenceOption(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ReferenceOptionContext* SchemaParser::referenceOption() {
  ReferenceOptionContext *_localctx = _tracker.createInstance<ReferenceOptionContext>(_ctx, getState());
  enterRule(_localctx, 90, SchemaParser::RuleReferenceOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(818);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_MATCH: {
        enterOuterAlt(_localctx, 1);
        setState(810);
        match(SchemaParser::K_MATCH);
        setState(813);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 98, _ctx)) {
        case 1: {
          setState(811);
          match(SchemaParser::K_FULL);
          break;
        }

        case 2: {
          setState(812);
          name();
          break;
        }

        }
        break;
      }

      case SchemaParser::K_ON: {
        enterOuterAlt(_localctx, 2);
        setState(815);
        match(SchemaParser::K_ON);
        setState(816);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_DELETE || _la == SchemaParser::K_UPDATE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(817);
        referenceAction();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReferenceActionContext ------------------------------------------------------------------

SchemaParser::ReferenceActionContext::ReferenceActionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

tree::TerminalNode* SchemaParser::ReferenceActionContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

SchemaParser::ParensContext* SchemaParser::ReferenceActionContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}


size_t SchemaParser::ReferenceActionContext::getRuleIndex() const {
  return SchemaParser::RuleReferenceAction;
}

antlrcpp::Any SchemaParser::ReferenceActionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitReferenceAction(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ReferenceActionContext* SchemaParser::referenceAction() {
  ReferenceActionContext *_localctx = _tracker.createInstance<ReferenceActionContext>(_ctx, getState());
  enterRule(_localctx, 92, SchemaParser::RuleReferenceAction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(829);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_NO: {
        enterOuterAlt(_localctx, 1);
        setState(820);
        match(SchemaParser::K_NO);
        setState(821);
        match(SchemaParser::K_ACTION);
        break;
      }

      case SchemaParser::K_RESTRICT: {
        enterOuterAlt(_localctx, 2);
        setState(822);
        match(SchemaParser::K_RESTRICT);
        break;
      }

      case SchemaParser::K_CASCADE: {
        enterOuterAlt(_localctx, 3);
        setState(823);
        match(SchemaParser::K_CASCADE);
        break;
      }

      case SchemaParser::K_SET: {
        enterOuterAlt(_localctx, 4);
        setState(824);
        match(SchemaParser::K_SET);
        setState(825);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_DEFAULT

        || _la == SchemaParser::K_NULL)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(827);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::LPAREN) {
          setState(826);
          parens();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IndexParameterContext ------------------------------------------------------------------

SchemaParser::IndexParameterContext::IndexParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::IndexParameterContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

SchemaParser::ParensContext* SchemaParser::IndexParameterContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

tree::TerminalNode* SchemaParser::IndexParameterContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::IndexParameterContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::IndexParameterContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::IndexParameterContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

SchemaParser::NameContext* SchemaParser::IndexParameterContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::IndexParameterContext::getRuleIndex() const {
  return SchemaParser::RuleIndexParameter;
}

antlrcpp::Any SchemaParser::IndexParameterContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitIndexParameter(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::IndexParameterContext* SchemaParser::indexParameter() {
  IndexParameterContext *_localctx = _tracker.createInstance<IndexParameterContext>(_ctx, getState());
  enterRule(_localctx, 94, SchemaParser::RuleIndexParameter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(839);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_INCLUDE: {
        enterOuterAlt(_localctx, 1);
        setState(831);
        match(SchemaParser::K_INCLUDE);
        setState(832);
        parens();
        break;
      }

      case SchemaParser::K_WITH: {
        enterOuterAlt(_localctx, 2);
        setState(833);
        match(SchemaParser::K_WITH);
        setState(834);
        parens();
        break;
      }

      case SchemaParser::K_USING: {
        enterOuterAlt(_localctx, 3);
        setState(835);
        match(SchemaParser::K_USING);
        setState(836);
        match(SchemaParser::K_INDEX);
        setState(837);
        match(SchemaParser::K_TABLESPACE);
        setState(838);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NullsDistinctContext ------------------------------------------------------------------

SchemaParser::NullsDistinctContext::NullsDistinctContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::NullsDistinctContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::NullsDistinctContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::NullsDistinctContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}


size_t SchemaParser::NullsDistinctContext::getRuleIndex() const {
  return SchemaParser::RuleNullsDistinct;
}

antlrcpp::Any SchemaParser::NullsDistinctContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitNullsDistinct(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::NullsDistinctContext* SchemaParser::nullsDistinct() {
  NullsDistinctContext *_localctx = _tracker.createInstance<NullsDistinctContext>(_ctx, getState());
  enterRule(_localctx, 96, SchemaParser::RuleNullsDistinct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(841);
    match(SchemaParser::K_NULLS);
    setState(843);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_NOT) {
      setState(842);
      match(SchemaParser::K_NOT);
    }
    setState(845);
    match(SchemaParser::K_DISTINCT);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeNameContext ------------------------------------------------------------------

SchemaParser::TypeNameContext::TypeNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::SimpleTypeContext* SchemaParser::TypeNameContext::simpleType() {
  return getRuleContext<SchemaParser::SimpleTypeContext>(0);
}

SchemaParser::ArrayBoundsContext* SchemaParser::TypeNameContext::arrayBounds() {
  return getRuleContext<SchemaParser::ArrayBoundsContext>(0);
}


size_t SchemaParser::TypeNameContext::getRuleIndex() const {
  return SchemaParser::RuleTypeName;
}

antlrcpp::Any SchemaParser::TypeNameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTypeName(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TypeNameContext* SchemaParser::typeName() {
  TypeNameContext *_localctx = _tracker.createInstance<TypeNameContext>(_ctx, getState());
  enterRule(_localctx, 98, SchemaParser::RuleTypeName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(847);
    simpleType();
    setState(849);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::LBRACKET

    || _la == SchemaParser::K_ARRAY) {
      setState(848);
      arrayBounds();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SimpleTypeContext ------------------------------------------------------------------

SchemaParser::SimpleTypeContext::SimpleTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

SchemaParser::ParensContext* SchemaParser::SimpleTypeContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::SimpleTypeContext::K_TIME() {
  return getTokens(SchemaParser::K_TIME);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_TIME(size_t i) {
  return getToken(SchemaParser::K_TIME, i);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

std::vector<SchemaParser::IntervalFieldContext *> SchemaParser::SimpleTypeContext::intervalField() {
  return getRuleContexts<SchemaParser::IntervalFieldContext>();
}

SchemaParser::IntervalFieldContext* SchemaParser::SimpleTypeContext::intervalField(size_t i) {
  return getRuleContext<SchemaParser::IntervalFieldContext>(i);
}

tree::TerminalNode* SchemaParser::SimpleTypeContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::SimpleTypeContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}


size_t SchemaParser::SimpleTypeContext::getRuleIndex() const {
  return SchemaParser::RuleSimpleType;
}

antlrcpp::Any SchemaParser::SimpleTypeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSimpleType(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SimpleTypeContext* SchemaParser::simpleType() {
  SimpleTypeContext *_localctx = _tracker.createInstance<SimpleTypeContext>(_ctx, getState());
  enterRule(_localctx, 100, SchemaParser::RuleSimpleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(894);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 116, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(851);
      match(SchemaParser::K_DOUBLE);
      setState(852);
      match(SchemaParser::K_PRECISION);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(854);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_NATIONAL) {
        setState(853);
        match(SchemaParser::K_NATIONAL);
      }
      setState(856);
      _la = _input->LA(1);
      if (!(_la == SchemaParser::K_CHAR

      || _la == SchemaParser::K_CHARACTER)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(858);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_VARYING) {
        setState(857);
        match(SchemaParser::K_VARYING);
      }
      setState(861);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(860);
        parens();
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(863);
      match(SchemaParser::K_BIT);
      setState(865);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_VARYING) {
        setState(864);
        match(SchemaParser::K_VARYING);
      }
      setState(868);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(867);
        parens();
      }
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(870);
      _la = _input->LA(1);
      if (!(_la == SchemaParser::K_TIME

      || _la == SchemaParser::K_TIMESTAMP)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(872);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(871);
        parens();
      }
      setState(877);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_WITH

      || _la == SchemaParser::K_WITHOUT) {
        setState(874);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_WITH

        || _la == SchemaParser::K_WITHOUT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(875);
        match(SchemaParser::K_TIME);
        setState(876);
        match(SchemaParser::K_ZONE);
      }
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(879);
      match(SchemaParser::K_INTERVAL);
      setState(885);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 49) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 49)) & ((1ULL << (SchemaParser::K_DAY - 49))
        | (1ULL << (SchemaParser::K_HOUR - 49))
        | (1ULL << (SchemaParser::K_MINUTE - 49))
        | (1ULL << (SchemaParser::K_MONTH - 49)))) != 0) || _la == SchemaParser::K_SECOND

      || _la == SchemaParser::K_YEAR) {
        setState(880);
        intervalField();
        setState(883);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_TO) {
          setState(881);
          match(SchemaParser::K_TO);
          setState(882);
          intervalField();
        }
      }
      setState(888);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(887);
        parens();
      }
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(890);
      qualifiedName();
      setState(892);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::LPAREN) {
        setState(891);
        parens();
      }
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IntervalFieldContext ------------------------------------------------------------------

SchemaParser::IntervalFieldContext::IntervalFieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::IntervalFieldContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::IntervalFieldContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::IntervalFieldContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::IntervalFieldContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::IntervalFieldContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::IntervalFieldContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}


size_t SchemaParser::IntervalFieldContext::getRuleIndex() const {
  return SchemaParser::RuleIntervalField;
}

antlrcpp::Any SchemaParser::IntervalFieldContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitIntervalField(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::IntervalFieldContext* SchemaParser::intervalField() {
  IntervalFieldContext *_localctx = _tracker.createInstance<IntervalFieldContext>(_ctx, getState());
  enterRule(_localctx, 102, SchemaParser::RuleIntervalField);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(896);
    _la = _input->LA(1);
    if (!(((((_la - 49) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 49)) & ((1ULL << (SchemaParser::K_DAY - 49))
      | (1ULL << (SchemaParser::K_HOUR - 49))
      | (1ULL << (SchemaParser::K_MINUTE - 49))
      | (1ULL << (SchemaParser::K_MONTH - 49)))) != 0) || _la == SchemaParser::K_SECOND

    || _la == SchemaParser::K_YEAR)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArrayBoundsContext ------------------------------------------------------------------

SchemaParser::ArrayBoundsContext::ArrayBoundsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> SchemaParser::ArrayBoundsContext::LBRACKET() {
  return getTokens(SchemaParser::LBRACKET);
}

tree::TerminalNode* SchemaParser::ArrayBoundsContext::LBRACKET(size_t i) {
  return getToken(SchemaParser::LBRACKET, i);
}

std::vector<tree::TerminalNode *> SchemaParser::ArrayBoundsContext::RBRACKET() {
  return getTokens(SchemaParser::RBRACKET);
}

tree::TerminalNode* SchemaParser::ArrayBoundsContext::RBRACKET(size_t i) {
  return getToken(SchemaParser::RBRACKET, i);
}

std::vector<tree::TerminalNode *> SchemaParser::ArrayBoundsContext::NUMBER() {
  return getTokens(SchemaParser::NUMBER);
}

tree::TerminalNode* SchemaParser::ArrayBoundsContext::NUMBER(size_t i) {
  return getToken(SchemaParser::NUMBER, i);
}

tree::TerminalNode* SchemaParser::ArrayBoundsContext::K_ARRAY() {
  return getToken(SchemaParser::K_ARRAY, 0);
}


size_t SchemaParser::ArrayBoundsContext::getRuleIndex() const {
  return SchemaParser::RuleArrayBounds;
}

antlrcpp::Any SchemaParser::ArrayBoundsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitArrayBounds(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ArrayBoundsContext* SchemaParser::arrayBounds() {
  ArrayBoundsContext *_localctx = _tracker.createInstance<ArrayBoundsContext>(_ctx, getState());
  enterRule(_localctx, 104, SchemaParser::RuleArrayBounds);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(913);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::LBRACKET: {
        enterOuterAlt(_localctx, 1);
        setState(903);
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(898);
          match(SchemaParser::LBRACKET);
          setState(900);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == SchemaParser::NUMBER) {
            setState(899);
            match(SchemaParser::NUMBER);
          }
          setState(902);
          match(SchemaParser::RBRACKET);
          setState(905);
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == SchemaParser::LBRACKET);
        break;
      }

      case SchemaParser::K_ARRAY: {
        enterOuterAlt(_localctx, 2);
        setState(907);
        match(SchemaParser::K_ARRAY);
        setState(911);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::LBRACKET) {
          setState(908);
          match(SchemaParser::LBRACKET);
          setState(909);
          match(SchemaParser::NUMBER);
          setState(910);
          match(SchemaParser::RBRACKET);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableConstraintContext ------------------------------------------------------------------

SchemaParser::TableConstraintContext::TableConstraintContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::TableConstraintBodyContext* SchemaParser::TableConstraintContext::tableConstraintBody() {
  return getRuleContext<SchemaParser::TableConstraintBodyContext>(0);
}

SchemaParser::ConstraintNameContext* SchemaParser::TableConstraintContext::constraintName() {
  return getRuleContext<SchemaParser::ConstraintNameContext>(0);
}

std::vector<SchemaParser::RenamedContext *> SchemaParser::TableConstraintContext::renamed() {
  return getRuleContexts<SchemaParser::RenamedContext>();
}

SchemaParser::RenamedContext* SchemaParser::TableConstraintContext::renamed(size_t i) {
  return getRuleContext<SchemaParser::RenamedContext>(i);
}

std::vector<SchemaParser::StrategyContext *> SchemaParser::TableConstraintContext::strategy() {
  return getRuleContexts<SchemaParser::StrategyContext>();
}

SchemaParser::StrategyContext* SchemaParser::TableConstraintContext::strategy(size_t i) {
  return getRuleContext<SchemaParser::StrategyContext>(i);
}

std::vector<SchemaParser::ConstraintAttributeContext *> SchemaParser::TableConstraintContext::constraintAttribute() {
  return getRuleContexts<SchemaParser::ConstraintAttributeContext>();
}

SchemaParser::ConstraintAttributeContext* SchemaParser::TableConstraintContext::constraintAttribute(size_t i) {
  return getRuleContext<SchemaParser::ConstraintAttributeContext>(i);
}


size_t SchemaParser::TableConstraintContext::getRuleIndex() const {
  return SchemaParser::RuleTableConstraint;
}

antlrcpp::Any SchemaParser::TableConstraintContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTableConstraint(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TableConstraintContext* SchemaParser::tableConstraint() {
  TableConstraintContext *_localctx = _tracker.createInstance<TableConstraintContext>(_ctx, getState());
  enterRule(_localctx, 106, SchemaParser::RuleTableConstraint);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(916);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_CONSTRAINT) {
      setState(915);
      constraintName();
    }
    setState(918);
    tableConstraintBody();
    setState(924);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 51) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 51)) & ((1ULL << (SchemaParser::K_DEFERRABLE - 51))
      | (1ULL << (SchemaParser::K_ENFORCED - 51))
      | (1ULL << (SchemaParser::K_INITIALLY - 51))
      | (1ULL << (SchemaParser::K_NOT - 51)))) != 0) || _la == SchemaParser::K_RENAMED

    || _la == SchemaParser::K_STRATEGY) {
      setState(922);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_RENAMED: {
          setState(919);
          renamed();
          break;
        }

        case SchemaParser::K_STRATEGY: {
          setState(920);
          strategy();
          break;
        }

        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_NOT: {
          setState(921);
          constraintAttribute();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(926);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableConstraintBodyContext ------------------------------------------------------------------

SchemaParser::TableConstraintBodyContext::TableConstraintBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_PRIMARY() {
  return getToken(SchemaParser::K_PRIMARY, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::TableConstraintBodyContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::TableConstraintBodyContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

std::vector<SchemaParser::NameContext *> SchemaParser::TableConstraintBodyContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::TableConstraintBodyContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

std::vector<SchemaParser::IndexParameterContext *> SchemaParser::TableConstraintBodyContext::indexParameter() {
  return getRuleContexts<SchemaParser::IndexParameterContext>();
}

SchemaParser::IndexParameterContext* SchemaParser::TableConstraintBodyContext::indexParameter(size_t i) {
  return getRuleContext<SchemaParser::IndexParameterContext>(i);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_UNIQUE() {
  return getToken(SchemaParser::K_UNIQUE, 0);
}

SchemaParser::NullsDistinctContext* SchemaParser::TableConstraintBodyContext::nullsDistinct() {
  return getRuleContext<SchemaParser::NullsDistinctContext>(0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_FOREIGN() {
  return getToken(SchemaParser::K_FOREIGN, 0);
}

SchemaParser::ReferencesContext* SchemaParser::TableConstraintBodyContext::references() {
  return getRuleContext<SchemaParser::ReferencesContext>(0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_WHERE() {
  return getToken(SchemaParser::K_WHERE, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::TableConstraintBodyContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}


size_t SchemaParser::TableConstraintBodyContext::getRuleIndex() const {
  return SchemaParser::RuleTableConstraintBody;
}

antlrcpp::Any SchemaParser::TableConstraintBodyContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTableConstraintBody(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TableConstraintBodyContext* SchemaParser::tableConstraintBody() {
  TableConstraintBodyContext *_localctx = _tracker.createInstance<TableConstraintBodyContext>(_ctx, getState());
  enterRule(_localctx, 108, SchemaParser::RuleTableConstraintBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(996);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_PRIMARY: {
        enterOuterAlt(_localctx, 1);
        setState(927);
        match(SchemaParser::K_PRIMARY);
        setState(928);
        match(SchemaParser::K_KEY);
        setState(930);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
          | (1ULL << SchemaParser::K_AFTER)
          | (1ULL << SchemaParser::K_AGGREGATE)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ALWAYS)
          | (1ULL << SchemaParser::K_ATOMIC)
          | (1ULL << SchemaParser::K_BACKFILL)
          | (1ULL << SchemaParser::K_BEFORE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_BIT)
          | (1ULL << SchemaParser::K_BY)
          | (1ULL << SchemaParser::K_CACHE)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CASCADE)
          | (1ULL << SchemaParser::K_CHAR)
          | (1ULL << SchemaParser::K_CHARACTER)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLLATION)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COMPRESSION)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CYCLE)
          | (1ULL << SchemaParser::K_DATA)
          | (1ULL << SchemaParser::K_DAY)
          | (1ULL << SchemaParser::K_DEFERRED)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DIRECT)
          | (1ULL << SchemaParser::K_DISABLED)
          | (1ULL << SchemaParser::K_DISTINCT)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DOUBLE)
          | (1ULL << SchemaParser::K_DROP)
          | (1ULL << SchemaParser::K_ENABLED)
          | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EVENT - 64))
          | (1ULL << (SchemaParser::K_EXCLUDE - 64))
          | (1ULL << (SchemaParser::K_EXCLUDING - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FORCE - 64))
          | (1ULL << (SchemaParser::K_FULL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GENERATED - 64))
          | (1ULL << (SchemaParser::K_HOUR - 64))
          | (1ULL << (SchemaParser::K_IDENTITY - 64))
          | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INCLUDE - 64))
          | (1ULL << (SchemaParser::K_INCLUDING - 64))
          | (1ULL << (SchemaParser::K_INCREMENT - 64))
          | (1ULL << (SchemaParser::K_INDEX - 64))
          | (1ULL << (SchemaParser::K_INHERIT - 64))
          | (1ULL << (SchemaParser::K_INHERITS - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_INSTEAD - 64))
          | (1ULL << (SchemaParser::K_INTERVAL - 64))
          | (1ULL << (SchemaParser::K_KEY - 64))
          | (1ULL << (SchemaParser::K_LEVEL - 64))
          | (1ULL << (SchemaParser::K_MAPPING - 64))
          | (1ULL << (SchemaParser::K_MATCH - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MAX - 64))
          | (1ULL << (SchemaParser::K_MAXVALUE - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_MIN - 64))
          | (1ULL << (SchemaParser::K_MINUTE - 64))
          | (1ULL << (SchemaParser::K_MINVALUE - 64))
          | (1ULL << (SchemaParser::K_MONTH - 64))
          | (1ULL << (SchemaParser::K_NATIONAL - 64))
          | (1ULL << (SchemaParser::K_NO - 64))
          | (1ULL << (SchemaParser::K_NOTHING - 64))
          | (1ULL << (SchemaParser::K_NULLS - 64))
          | (1ULL << (SchemaParser::K_OF - 64))
          | (1ULL << (SchemaParser::K_OFF - 64))
          | (1ULL << (SchemaParser::K_ONLINE - 64))
          | (1ULL << (SchemaParser::K_OPTION - 64))
          | (1ULL << (SchemaParser::K_OPTIONS - 64))
          | (1ULL << (SchemaParser::K_OWNED - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PARTITION - 64))
          | (1ULL << (SchemaParser::K_PARTITIONS - 64))
          | (1ULL << (SchemaParser::K_POLICY - 64))
          | (1ULL << (SchemaParser::K_PRECISION - 64))
          | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
          | (1ULL << (SchemaParser::K_REASSIGN - 128))
          | (1ULL << (SchemaParser::K_REFRESH - 128))
          | (1ULL << (SchemaParser::K_RENAMED - 128))
          | (1ULL << (SchemaParser::K_REPLACE - 128))
          | (1ULL << (SchemaParser::K_REPLICA - 128))
          | (1ULL << (SchemaParser::K_RESET - 128))
          | (1ULL << (SchemaParser::K_RESTRICT - 128))
          | (1ULL << (SchemaParser::K_RETIRE - 128))
          | (1ULL << (SchemaParser::K_REVERSE - 128))
          | (1ULL << (SchemaParser::K_REVOKE - 128))
          | (1ULL << (SchemaParser::K_ROUTINE - 128))
          | (1ULL << (SchemaParser::K_ROW - 128))
          | (1ULL << (SchemaParser::K_RULE - 128))
          | (1ULL << (SchemaParser::K_SCHEMA - 128))
          | (1ULL << (SchemaParser::K_SECOND - 128))
          | (1ULL << (SchemaParser::K_SECURITY - 128))
          | (1ULL << (SchemaParser::K_SEQUENCE - 128))
          | (1ULL << (SchemaParser::K_SERVER - 128))
          | (1ULL << (SchemaParser::K_SET - 128))
          | (1ULL << (SchemaParser::K_START - 128))
          | (1ULL << (SchemaParser::K_STATISTICS - 128))
          | (1ULL << (SchemaParser::K_STORAGE - 128))
          | (1ULL << (SchemaParser::K_STORED - 128))
          | (1ULL << (SchemaParser::K_STRATEGY - 128))
          | (1ULL << (SchemaParser::K_TABLESPACE - 128))
          | (1ULL << (SchemaParser::K_TIME - 128))
          | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
          | (1ULL << (SchemaParser::K_TRIGGER - 128))
          | (1ULL << (SchemaParser::K_TRUNCATE - 128))
          | (1ULL << (SchemaParser::K_TYPE - 128))
          | (1ULL << (SchemaParser::K_UNLOGGED - 128))
          | (1ULL << (SchemaParser::K_UPDATE - 128))
          | (1ULL << (SchemaParser::K_USER - 128))
          | (1ULL << (SchemaParser::K_VALID - 128))
          | (1ULL << (SchemaParser::K_VALUES - 128))
          | (1ULL << (SchemaParser::K_VARYING - 128))
          | (1ULL << (SchemaParser::K_VERSION - 128))
          | (1ULL << (SchemaParser::K_VIEW - 128))
          | (1ULL << (SchemaParser::K_VIRTUAL - 128))
          | (1ULL << (SchemaParser::K_WITHOUT - 128))
          | (1ULL << (SchemaParser::K_WRAPPER - 128))
          | (1ULL << (SchemaParser::K_YEAR - 128))
          | (1ULL << (SchemaParser::K_ZONE - 128))
          | (1ULL << (SchemaParser::WORD - 128))
          | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
          setState(929);
          name();
        }
        setState(932);
        parens();
        setState(936);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == SchemaParser::K_INCLUDE || _la == SchemaParser::K_USING

        || _la == SchemaParser::K_WITH) {
          setState(933);
          indexParameter();
          setState(938);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case SchemaParser::K_UNIQUE: {
        enterOuterAlt(_localctx, 2);
        setState(939);
        match(SchemaParser::K_UNIQUE);
        setState(941);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 126, _ctx)) {
        case 1: {
          setState(940);
          nullsDistinct();
          break;
        }

        }
        setState(944);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
          | (1ULL << SchemaParser::K_AFTER)
          | (1ULL << SchemaParser::K_AGGREGATE)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ALWAYS)
          | (1ULL << SchemaParser::K_ATOMIC)
          | (1ULL << SchemaParser::K_BACKFILL)
          | (1ULL << SchemaParser::K_BEFORE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_BIT)
          | (1ULL << SchemaParser::K_BY)
          | (1ULL << SchemaParser::K_CACHE)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CASCADE)
          | (1ULL << SchemaParser::K_CHAR)
          | (1ULL << SchemaParser::K_CHARACTER)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLLATION)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COMPRESSION)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CYCLE)
          | (1ULL << SchemaParser::K_DATA)
          | (1ULL << SchemaParser::K_DAY)
          | (1ULL << SchemaParser::K_DEFERRED)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DIRECT)
          | (1ULL << SchemaParser::K_DISABLED)
          | (1ULL << SchemaParser::K_DISTINCT)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DOUBLE)
          | (1ULL << SchemaParser::K_DROP)
          | (1ULL << SchemaParser::K_ENABLED)
          | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EVENT - 64))
          | (1ULL << (SchemaParser::K_EXCLUDE - 64))
          | (1ULL << (SchemaParser::K_EXCLUDING - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FORCE - 64))
          | (1ULL << (SchemaParser::K_FULL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GENERATED - 64))
          | (1ULL << (SchemaParser::K_HOUR - 64))
          | (1ULL << (SchemaParser::K_IDENTITY - 64))
          | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INCLUDE - 64))
          | (1ULL << (SchemaParser::K_INCLUDING - 64))
          | (1ULL << (SchemaParser::K_INCREMENT - 64))
          | (1ULL << (SchemaParser::K_INDEX - 64))
          | (1ULL << (SchemaParser::K_INHERIT - 64))
          | (1ULL << (SchemaParser::K_INHERITS - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_INSTEAD - 64))
          | (1ULL << (SchemaParser::K_INTERVAL - 64))
          | (1ULL << (SchemaParser::K_KEY - 64))
          | (1ULL << (SchemaParser::K_LEVEL - 64))
          | (1ULL << (SchemaParser::K_MAPPING - 64))
          | (1ULL << (SchemaParser::K_MATCH - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MAX - 64))
          | (1ULL << (SchemaParser::K_MAXVALUE - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_MIN - 64))
          | (1ULL << (SchemaParser::K_MINUTE - 64))
          | (1ULL << (SchemaParser::K_MINVALUE - 64))
          | (1ULL << (SchemaParser::K_MONTH - 64))
          | (1ULL << (SchemaParser::K_NATIONAL - 64))
          | (1ULL << (SchemaParser::K_NO - 64))
          | (1ULL << (SchemaParser::K_NOTHING - 64))
          | (1ULL << (SchemaParser::K_NULLS - 64))
          | (1ULL << (SchemaParser::K_OF - 64))
          | (1ULL << (SchemaParser::K_OFF - 64))
          | (1ULL << (SchemaParser::K_ONLINE - 64))
          | (1ULL << (SchemaParser::K_OPTION - 64))
          | (1ULL << (SchemaParser::K_OPTIONS - 64))
          | (1ULL << (SchemaParser::K_OWNED - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PARTITION - 64))
          | (1ULL << (SchemaParser::K_PARTITIONS - 64))
          | (1ULL << (SchemaParser::K_POLICY - 64))
          | (1ULL << (SchemaParser::K_PRECISION - 64))
          | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
          | (1ULL << (SchemaParser::K_REASSIGN - 128))
          | (1ULL << (SchemaParser::K_REFRESH - 128))
          | (1ULL << (SchemaParser::K_RENAMED - 128))
          | (1ULL << (SchemaParser::K_REPLACE - 128))
          | (1ULL << (SchemaParser::K_REPLICA - 128))
          | (1ULL << (SchemaParser::K_RESET - 128))
          | (1ULL << (SchemaParser::K_RESTRICT - 128))
          | (1ULL << (SchemaParser::K_RETIRE - 128))
          | (1ULL << (SchemaParser::K_REVERSE - 128))
          | (1ULL << (SchemaParser::K_REVOKE - 128))
          | (1ULL << (SchemaParser::K_ROUTINE - 128))
          | (1ULL << (SchemaParser::K_ROW - 128))
          | (1ULL << (SchemaParser::K_RULE - 128))
          | (1ULL << (SchemaParser::K_SCHEMA - 128))
          | (1ULL << (SchemaParser::K_SECOND - 128))
          | (1ULL << (SchemaParser::K_SECURITY - 128))
          | (1ULL << (SchemaParser::K_SEQUENCE - 128))
          | (1ULL << (SchemaParser::K_SERVER - 128))
          | (1ULL << (SchemaParser::K_SET - 128))
          | (1ULL << (SchemaParser::K_START - 128))
          | (1ULL << (SchemaParser::K_STATISTICS - 128))
          | (1ULL << (SchemaParser::K_STORAGE - 128))
          | (1ULL << (SchemaParser::K_STORED - 128))
          | (1ULL << (SchemaParser::K_STRATEGY - 128))
          | (1ULL << (SchemaParser::K_TABLESPACE - 128))
          | (1ULL << (SchemaParser::K_TIME - 128))
          | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
          | (1ULL << (SchemaParser::K_TRIGGER - 128))
          | (1ULL << (SchemaParser::K_TRUNCATE - 128))
          | (1ULL << (SchemaParser::K_TYPE - 128))
          | (1ULL << (SchemaParser::K_UNLOGGED - 128))
          | (1ULL << (SchemaParser::K_UPDATE - 128))
          | (1ULL << (SchemaParser::K_USER - 128))
          | (1ULL << (SchemaParser::K_VALID - 128))
          | (1ULL << (SchemaParser::K_VALUES - 128))
          | (1ULL << (SchemaParser::K_VARYING - 128))
          | (1ULL << (SchemaParser::K_VERSION - 128))
          | (1ULL << (SchemaParser::K_VIEW - 128))
          | (1ULL << (SchemaParser::K_VIRTUAL - 128))
          | (1ULL << (SchemaParser::K_WITHOUT - 128))
          | (1ULL << (SchemaParser::K_WRAPPER - 128))
          | (1ULL << (SchemaParser::K_YEAR - 128))
          | (1ULL << (SchemaParser::K_ZONE - 128))
          | (1ULL << (SchemaParser::WORD - 128))
          | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
          setState(943);
          name();
        }
        setState(946);
        parens();
        setState(950);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == SchemaParser::K_INCLUDE || _la == SchemaParser::K_USING

        || _la == SchemaParser::K_WITH) {
          setState(947);
          indexParameter();
          setState(952);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case SchemaParser::K_CHECK: {
        enterOuterAlt(_localctx, 3);
        setState(953);
        match(SchemaParser::K_CHECK);
        setState(955);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
          | (1ULL << SchemaParser::K_AFTER)
          | (1ULL << SchemaParser::K_AGGREGATE)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ALWAYS)
          | (1ULL << SchemaParser::K_ATOMIC)
          | (1ULL << SchemaParser::K_BACKFILL)
          | (1ULL << SchemaParser::K_BEFORE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_BIT)
          | (1ULL << SchemaParser::K_BY)
          | (1ULL << SchemaParser::K_CACHE)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CASCADE)
          | (1ULL << SchemaParser::K_CHAR)
          | (1ULL << SchemaParser::K_CHARACTER)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLLATION)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COMPRESSION)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CYCLE)
          | (1ULL << SchemaParser::K_DATA)
          | (1ULL << SchemaParser::K_DAY)
          | (1ULL << SchemaParser::K_DEFERRED)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DIRECT)
          | (1ULL << SchemaParser::K_DISABLED)
          | (1ULL << SchemaParser::K_DISTINCT)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DOUBLE)
          | (1ULL << SchemaParser::K_DROP)
          | (1ULL << SchemaParser::K_ENABLED)
          | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EVENT - 64))
          | (1ULL << (SchemaParser::K_EXCLUDE - 64))
          | (1ULL << (SchemaParser::K_EXCLUDING - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FORCE - 64))
          | (1ULL << (SchemaParser::K_FULL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GENERATED - 64))
          | (1ULL << (SchemaParser::K_HOUR - 64))
          | (1ULL << (SchemaParser::K_IDENTITY - 64))
          | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INCLUDE - 64))
          | (1ULL << (SchemaParser::K_INCLUDING - 64))
          | (1ULL << (SchemaParser::K_INCREMENT - 64))
          | (1ULL << (SchemaParser::K_INDEX - 64))
          | (1ULL << (SchemaParser::K_INHERIT - 64))
          | (1ULL << (SchemaParser::K_INHERITS - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_INSTEAD - 64))
          | (1ULL << (SchemaParser::K_INTERVAL - 64))
          | (1ULL << (SchemaParser::K_KEY - 64))
          | (1ULL << (SchemaParser::K_LEVEL - 64))
          | (1ULL << (SchemaParser::K_MAPPING - 64))
          | (1ULL << (SchemaParser::K_MATCH - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MAX - 64))
          | (1ULL << (SchemaParser::K_MAXVALUE - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_MIN - 64))
          | (1ULL << (SchemaParser::K_MINUTE - 64))
          | (1ULL << (SchemaParser::K_MINVALUE - 64))
          | (1ULL << (SchemaParser::K_MONTH - 64))
          | (1ULL << (SchemaParser::K_NATIONAL - 64))
          | (1ULL << (SchemaParser::K_NO - 64))
          | (1ULL << (SchemaParser::K_NOTHING - 64))
          | (1ULL << (SchemaParser::K_NULLS - 64))
          | (1ULL << (SchemaParser::K_OF - 64))
          | (1ULL << (SchemaParser::K_OFF - 64))
          | (1ULL << (SchemaParser::K_ONLINE - 64))
          | (1ULL << (SchemaParser::K_OPTION - 64))
          | (1ULL << (SchemaParser::K_OPTIONS - 64))
          | (1ULL << (SchemaParser::K_OWNED - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PARTITION - 64))
          | (1ULL << (SchemaParser::K_PARTITIONS - 64))
          | (1ULL << (SchemaParser::K_POLICY - 64))
          | (1ULL << (SchemaParser::K_PRECISION - 64))
          | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
          | (1ULL << (SchemaParser::K_REASSIGN - 128))
          | (1ULL << (SchemaParser::K_REFRESH - 128))
          | (1ULL << (SchemaParser::K_RENAMED - 128))
          | (1ULL << (SchemaParser::K_REPLACE - 128))
          | (1ULL << (SchemaParser::K_REPLICA - 128))
          | (1ULL << (SchemaParser::K_RESET - 128))
          | (1ULL << (SchemaParser::K_RESTRICT - 128))
          | (1ULL << (SchemaParser::K_RETIRE - 128))
          | (1ULL << (SchemaParser::K_REVERSE - 128))
          | (1ULL << (SchemaParser::K_REVOKE - 128))
          | (1ULL << (SchemaParser::K_ROUTINE - 128))
          | (1ULL << (SchemaParser::K_ROW - 128))
          | (1ULL << (SchemaParser::K_RULE - 128))
          | (1ULL << (SchemaParser::K_SCHEMA - 128))
          | (1ULL << (SchemaParser::K_SECOND - 128))
          | (1ULL << (SchemaParser::K_SECURITY - 128))
          | (1ULL << (SchemaParser::K_SEQUENCE - 128))
          | (1ULL << (SchemaParser::K_SERVER - 128))
          | (1ULL << (SchemaParser::K_SET - 128))
          | (1ULL << (SchemaParser::K_START - 128))
          | (1ULL << (SchemaParser::K_STATISTICS - 128))
          | (1ULL << (SchemaParser::K_STORAGE - 128))
          | (1ULL << (SchemaParser::K_STORED - 128))
          | (1ULL << (SchemaParser::K_STRATEGY - 128))
          | (1ULL << (SchemaParser::K_TABLESPACE - 128))
          | (1ULL << (SchemaParser::K_TIME - 128))
          | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
          | (1ULL << (SchemaParser::K_TRIGGER - 128))
          | (1ULL << (SchemaParser::K_TRUNCATE - 128))
          | (1ULL << (SchemaParser::K_TYPE - 128))
          | (1ULL << (SchemaParser::K_UNLOGGED - 128))
          | (1ULL << (SchemaParser::K_UPDATE - 128))
          | (1ULL << (SchemaParser::K_USER - 128))
          | (1ULL << (SchemaParser::K_VALID - 128))
          | (1ULL << (SchemaParser::K_VALUES - 128))
          | (1ULL << (SchemaParser::K_VARYING - 128))
          | (1ULL << (SchemaParser::K_VERSION - 128))
          | (1ULL << (SchemaParser::K_VIEW - 128))
          | (1ULL << (SchemaParser::K_VIRTUAL - 128))
          | (1ULL << (SchemaParser::K_WITHOUT - 128))
          | (1ULL << (SchemaParser::K_WRAPPER - 128))
          | (1ULL << (SchemaParser::K_YEAR - 128))
          | (1ULL << (SchemaParser::K_ZONE - 128))
          | (1ULL << (SchemaParser::WORD - 128))
          | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
          setState(954);
          name();
        }
        setState(957);
        parens();
        setState(960);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_NO) {
          setState(958);
          match(SchemaParser::K_NO);
          setState(959);
          match(SchemaParser::K_INHERIT);
        }
        break;
      }

      case SchemaParser::K_FOREIGN: {
        enterOuterAlt(_localctx, 4);
        setState(962);
        match(SchemaParser::K_FOREIGN);
        setState(963);
        match(SchemaParser::K_KEY);
        setState(965);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
          | (1ULL << SchemaParser::K_AFTER)
          | (1ULL << SchemaParser::K_AGGREGATE)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ALWAYS)
          | (1ULL << SchemaParser::K_ATOMIC)
          | (1ULL << SchemaParser::K_BACKFILL)
          | (1ULL << SchemaParser::K_BEFORE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_BIT)
          | (1ULL << SchemaParser::K_BY)
          | (1ULL << SchemaParser::K_CACHE)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CASCADE)
          | (1ULL << SchemaParser::K_CHAR)
          | (1ULL << SchemaParser::K_CHARACTER)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLLATION)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COMPRESSION)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CYCLE)
          | (1ULL << SchemaParser::K_DATA)
          | (1ULL << SchemaParser::K_DAY)
          | (1ULL << SchemaParser::K_DEFERRED)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DIRECT)
          | (1ULL << SchemaParser::K_DISABLED)
          | (1ULL << SchemaParser::K_DISTINCT)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DOUBLE)
          | (1ULL << SchemaParser::K_DROP)
          | (1ULL << SchemaParser::K_ENABLED)
          | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EVENT - 64))
          | (1ULL << (SchemaParser::K_EXCLUDE - 64))
          | (1ULL << (SchemaParser::K_EXCLUDING - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FORCE - 64))
          | (1ULL << (SchemaParser::K_FULL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GENERATED - 64))
          | (1ULL << (SchemaParser::K_HOUR - 64))
          | (1ULL << (SchemaParser::K_IDENTITY - 64))
          | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INCLUDE - 64))
          | (1ULL << (SchemaParser::K_INCLUDING - 64))
          | (1ULL << (SchemaParser::K_INCREMENT - 64))
          | (1ULL << (SchemaParser::K_INDEX - 64))
          | (1ULL << (SchemaParser::K_INHERIT - 64))
          | (1ULL << (SchemaParser::K_INHERITS - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_INSTEAD - 64))
          | (1ULL << (SchemaParser::K_INTERVAL - 64))
          | (1ULL << (SchemaParser::K_KEY - 64))
          | (1ULL << (SchemaParser::K_LEVEL - 64))
          | (1ULL << (SchemaParser::K_MAPPING - 64))
          | (1ULL << (SchemaParser::K_MATCH - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MAX - 64))
          | (1ULL << (SchemaParser::K_MAXVALUE - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_MIN - 64))
          | (1ULL << (SchemaParser::K_MINUTE - 64))
          | (1ULL << (SchemaParser::K_MINVALUE - 64))
          | (1ULL << (SchemaParser::K_MONTH - 64))
          | (1ULL << (SchemaParser::K_NATIONAL - 64))
          | (1ULL << (SchemaParser::K_NO - 64))
          | (1ULL << (SchemaParser::K_NOTHING - 64))
          | (1ULL << (SchemaParser::K_NULLS - 64))
          | (1ULL << (SchemaParser::K_OF - 64))
          | (1ULL << (SchemaParser::K_OFF - 64))
          | (1ULL << (SchemaParser::K_ONLINE - 64))
          | (1ULL << (SchemaParser::K_OPTION - 64))
          | (1ULL << (SchemaParser::K_OPTIONS - 64))
          | (1ULL << (SchemaParser::K_OWNED - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PARTITION - 64))
          | (1ULL << (SchemaParser::K_PARTITIONS - 64))
          | (1ULL << (SchemaParser::K_POLICY - 64))
          | (1ULL << (SchemaParser::K_PRECISION - 64))
          | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
          | (1ULL << (SchemaParser::K_REASSIGN - 128))
          | (1ULL << (SchemaParser::K_REFRESH - 128))
          | (1ULL << (SchemaParser::K_RENAMED - 128))
          | (1ULL << (SchemaParser::K_REPLACE - 128))
          | (1ULL << (SchemaParser::K_REPLICA - 128))
          | (1ULL << (SchemaParser::K_RESET - 128))
          | (1ULL << (SchemaParser::K_RESTRICT - 128))
          | (1ULL << (SchemaParser::K_RETIRE - 128))
          | (1ULL << (SchemaParser::K_REVERSE - 128))
          | (1ULL << (SchemaParser::K_REVOKE - 128))
          | (1ULL << (SchemaParser::K_ROUTINE - 128))
          | (1ULL << (SchemaParser::K_ROW - 128))
          | (1ULL << (SchemaParser::K_RULE - 128))
          | (1ULL << (SchemaParser::K_SCHEMA - 128))
          | (1ULL << (SchemaParser::K_SECOND - 128))
          | (1ULL << (SchemaParser::K_SECURITY - 128))
          | (1ULL << (SchemaParser::K_SEQUENCE - 128))
          | (1ULL << (SchemaParser::K_SERVER - 128))
          | (1ULL << (SchemaParser::K_SET - 128))
          | (1ULL << (SchemaParser::K_START - 128))
          | (1ULL << (SchemaParser::K_STATISTICS - 128))
          | (1ULL << (SchemaParser::K_STORAGE - 128))
          | (1ULL << (SchemaParser::K_STORED - 128))
          | (1ULL << (SchemaParser::K_STRATEGY - 128))
          | (1ULL << (SchemaParser::K_TABLESPACE - 128))
          | (1ULL << (SchemaParser::K_TIME - 128))
          | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
          | (1ULL << (SchemaParser::K_TRIGGER - 128))
          | (1ULL << (SchemaParser::K_TRUNCATE - 128))
          | (1ULL << (SchemaParser::K_TYPE - 128))
          | (1ULL << (SchemaParser::K_UNLOGGED - 128))
          | (1ULL << (SchemaParser::K_UPDATE - 128))
          | (1ULL << (SchemaParser::K_USER - 128))
          | (1ULL << (SchemaParser::K_VALID - 128))
          | (1ULL << (SchemaParser::K_VALUES - 128))
          | (1ULL << (SchemaParser::K_VARYING - 128))
          | (1ULL << (SchemaParser::K_VERSION - 128))
          | (1ULL << (SchemaParser::K_VIEW - 128))
          | (1ULL << (SchemaParser::K_VIRTUAL - 128))
          | (1ULL << (SchemaParser::K_WITHOUT - 128))
          | (1ULL << (SchemaParser::K_WRAPPER - 128))
          | (1ULL << (SchemaParser::K_YEAR - 128))
          | (1ULL << (SchemaParser::K_ZONE - 128))
          | (1ULL << (SchemaParser::WORD - 128))
          | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
          setState(964);
          name();
        }
        setState(967);
        parens();
        setState(968);
        references();
        break;
      }

      case SchemaParser::K_EXCLUDE: {
        enterOuterAlt(_localctx, 5);
        setState(970);
        match(SchemaParser::K_EXCLUDE);
        setState(972);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
          | (1ULL << SchemaParser::K_AFTER)
          | (1ULL << SchemaParser::K_AGGREGATE)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ALWAYS)
          | (1ULL << SchemaParser::K_ATOMIC)
          | (1ULL << SchemaParser::K_BACKFILL)
          | (1ULL << SchemaParser::K_BEFORE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_BIT)
          | (1ULL << SchemaParser::K_BY)
          | (1ULL << SchemaParser::K_CACHE)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CASCADE)
          | (1ULL << SchemaParser::K_CHAR)
          | (1ULL << SchemaParser::K_CHARACTER)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLLATION)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_COMPRESSION)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CYCLE)
          | (1ULL << SchemaParser::K_DATA)
          | (1ULL << SchemaParser::K_DAY)
          | (1ULL << SchemaParser::K_DEFERRED)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DIRECT)
          | (1ULL << SchemaParser::K_DISABLED)
          | (1ULL << SchemaParser::K_DISTINCT)
          | (1ULL << SchemaParser::K_DOMAIN)
          | (1ULL << SchemaParser::K_DOUBLE)
          | (1ULL << SchemaParser::K_DROP)
          | (1ULL << SchemaParser::K_ENABLED)
          | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
          | (1ULL << (SchemaParser::K_EVENT - 64))
          | (1ULL << (SchemaParser::K_EXCLUDE - 64))
          | (1ULL << (SchemaParser::K_EXCLUDING - 64))
          | (1ULL << (SchemaParser::K_EXTENSION - 64))
          | (1ULL << (SchemaParser::K_EXTERNAL - 64))
          | (1ULL << (SchemaParser::K_FORCE - 64))
          | (1ULL << (SchemaParser::K_FULL - 64))
          | (1ULL << (SchemaParser::K_FUNCTION - 64))
          | (1ULL << (SchemaParser::K_GENERATED - 64))
          | (1ULL << (SchemaParser::K_HOUR - 64))
          | (1ULL << (SchemaParser::K_IDENTITY - 64))
          | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
          | (1ULL << (SchemaParser::K_IMPORT - 64))
          | (1ULL << (SchemaParser::K_INCLUDE - 64))
          | (1ULL << (SchemaParser::K_INCLUDING - 64))
          | (1ULL << (SchemaParser::K_INCREMENT - 64))
          | (1ULL << (SchemaParser::K_INDEX - 64))
          | (1ULL << (SchemaParser::K_INHERIT - 64))
          | (1ULL << (SchemaParser::K_INHERITS - 64))
          | (1ULL << (SchemaParser::K_INSERT - 64))
          | (1ULL << (SchemaParser::K_INSTEAD - 64))
          | (1ULL << (SchemaParser::K_INTERVAL - 64))
          | (1ULL << (SchemaParser::K_KEY - 64))
          | (1ULL << (SchemaParser::K_LEVEL - 64))
          | (1ULL << (SchemaParser::K_MAPPING - 64))
          | (1ULL << (SchemaParser::K_MATCH - 64))
          | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
          | (1ULL << (SchemaParser::K_MAX - 64))
          | (1ULL << (SchemaParser::K_MAXVALUE - 64))
          | (1ULL << (SchemaParser::K_MERGE - 64))
          | (1ULL << (SchemaParser::K_MIN - 64))
          | (1ULL << (SchemaParser::K_MINUTE - 64))
          | (1ULL << (SchemaParser::K_MINVALUE - 64))
          | (1ULL << (SchemaParser::K_MONTH - 64))
          | (1ULL << (SchemaParser::K_NATIONAL - 64))
          | (1ULL << (SchemaParser::K_NO - 64))
          | (1ULL << (SchemaParser::K_NOTHING - 64))
          | (1ULL << (SchemaParser::K_NULLS - 64))
          | (1ULL << (SchemaParser::K_OF - 64))
          | (1ULL << (SchemaParser::K_OFF - 64))
          | (1ULL << (SchemaParser::K_ONLINE - 64))
          | (1ULL << (SchemaParser::K_OPTION - 64))
          | (1ULL << (SchemaParser::K_OPTIONS - 64))
          | (1ULL << (SchemaParser::K_OWNED - 64))
          | (1ULL << (SchemaParser::K_OWNER - 64))
          | (1ULL << (SchemaParser::K_PARTITION - 64))
          | (1ULL << (SchemaParser::K_PARTITIONS - 64))
          | (1ULL << (SchemaParser::K_POLICY - 64))
          | (1ULL << (SchemaParser::K_PRECISION - 64))
          | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
          | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
          | (1ULL << (SchemaParser::K_REASSIGN - 128))
          | (1ULL << (SchemaParser::K_REFRESH - 128))
          | (1ULL << (SchemaParser::K_RENAMED - 128))
          | (1ULL << (SchemaParser::K_REPLACE - 128))
          | (1ULL << (SchemaParser::K_REPLICA - 128))
          | (1ULL << (SchemaParser::K_RESET - 128))
          | (1ULL << (SchemaParser::K_RESTRICT - 128))
          | (1ULL << (SchemaParser::K_RETIRE - 128))
          | (1ULL << (SchemaParser::K_REVERSE - 128))
          | (1ULL << (SchemaParser::K_REVOKE - 128))
          | (1ULL << (SchemaParser::K_ROUTINE - 128))
          | (1ULL << (SchemaParser::K_ROW - 128))
          | (1ULL << (SchemaParser::K_RULE - 128))
          | (1ULL << (SchemaParser::K_SCHEMA - 128))
          | (1ULL << (SchemaParser::K_SECOND - 128))
          | (1ULL << (SchemaParser::K_SECURITY - 128))
          | (1ULL << (SchemaParser::K_SEQUENCE - 128))
          | (1ULL << (SchemaParser::K_SERVER - 128))
          | (1ULL << (SchemaParser::K_SET - 128))
          | (1ULL << (SchemaParser::K_START - 128))
          | (1ULL << (SchemaParser::K_STATISTICS - 128))
          | (1ULL << (SchemaParser::K_STORAGE - 128))
          | (1ULL << (SchemaParser::K_STORED - 128))
          | (1ULL << (SchemaParser::K_STRATEGY - 128))
          | (1ULL << (SchemaParser::K_TABLESPACE - 128))
          | (1ULL << (SchemaParser::K_TIME - 128))
          | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
          | (1ULL << (SchemaParser::K_TRIGGER - 128))
          | (1ULL << (SchemaParser::K_TRUNCATE - 128))
          | (1ULL << (SchemaParser::K_TYPE - 128))
          | (1ULL << (SchemaParser::K_UNLOGGED - 128))
          | (1ULL << (SchemaParser::K_UPDATE - 128))
          | (1ULL << (SchemaParser::K_USER - 128))
          | (1ULL << (SchemaParser::K_VALID - 128))
          | (1ULL << (SchemaParser::K_VALUES - 128))
          | (1ULL << (SchemaParser::K_VARYING - 128))
          | (1ULL << (SchemaParser::K_VERSION - 128))
          | (1ULL << (SchemaParser::K_VIEW - 128))
          | (1ULL << (SchemaParser::K_VIRTUAL - 128))
          | (1ULL << (SchemaParser::K_WITHOUT - 128))
          | (1ULL << (SchemaParser::K_WRAPPER - 128))
          | (1ULL << (SchemaParser::K_YEAR - 128))
          | (1ULL << (SchemaParser::K_ZONE - 128))
          | (1ULL << (SchemaParser::WORD - 128))
          | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
          setState(971);
          name();
        }
        setState(976);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_USING) {
          setState(974);
          match(SchemaParser::K_USING);
          setState(975);
          name();
        }
        setState(978);
        parens();
        setState(982);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == SchemaParser::K_INCLUDE || _la == SchemaParser::K_USING

        || _la == SchemaParser::K_WITH) {
          setState(979);
          indexParameter();
          setState(984);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(987);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_WHERE) {
          setState(985);
          match(SchemaParser::K_WHERE);
          setState(986);
          parens();
        }
        break;
      }

      case SchemaParser::K_NOT: {
        enterOuterAlt(_localctx, 6);
        setState(989);
        match(SchemaParser::K_NOT);
        setState(990);
        match(SchemaParser::K_NULL);
        setState(991);
        name();
        setState(994);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_NO) {
          setState(992);
          match(SchemaParser::K_NO);
          setState(993);
          match(SchemaParser::K_INHERIT);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IndexContext ------------------------------------------------------------------

SchemaParser::IndexContext::IndexContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::IndexContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::IndexContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::IndexContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

tree::TerminalNode* SchemaParser::IndexContext::K_UNIQUE() {
  return getToken(SchemaParser::K_UNIQUE, 0);
}

std::vector<SchemaParser::NameContext *> SchemaParser::IndexContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::IndexContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

tree::TerminalNode* SchemaParser::IndexContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::IndexContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

SchemaParser::NullsDistinctContext* SchemaParser::IndexContext::nullsDistinct() {
  return getRuleContext<SchemaParser::NullsDistinctContext>(0);
}

tree::TerminalNode* SchemaParser::IndexContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::IndexContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::IndexContext::K_WHERE() {
  return getToken(SchemaParser::K_WHERE, 0);
}

SchemaParser::WhereExpressionContext* SchemaParser::IndexContext::whereExpression() {
  return getRuleContext<SchemaParser::WhereExpressionContext>(0);
}

std::vector<SchemaParser::RenamedContext *> SchemaParser::IndexContext::renamed() {
  return getRuleContexts<SchemaParser::RenamedContext>();
}

SchemaParser::RenamedContext* SchemaParser::IndexContext::renamed(size_t i) {
  return getRuleContext<SchemaParser::RenamedContext>(i);
}

std::vector<SchemaParser::StrategyContext *> SchemaParser::IndexContext::strategy() {
  return getRuleContexts<SchemaParser::StrategyContext>();
}

SchemaParser::StrategyContext* SchemaParser::IndexContext::strategy(size_t i) {
  return getRuleContext<SchemaParser::StrategyContext>(i);
}


size_t SchemaParser::IndexContext::getRuleIndex() const {
  return SchemaParser::RuleIndex;
}

antlrcpp::Any SchemaParser::IndexContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitIndex(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::IndexContext* SchemaParser::index() {
  IndexContext *_localctx = _tracker.createInstance<IndexContext>(_ctx, getState());
  enterRule(_localctx, 110, SchemaParser::RuleIndex);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(999);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_UNIQUE) {
      setState(998);
      match(SchemaParser::K_UNIQUE);
    }
    setState(1001);
    match(SchemaParser::K_INDEX);
    setState(1003);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
      setState(1002);
      name();
    }
    setState(1007);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_USING) {
      setState(1005);
      match(SchemaParser::K_USING);
      setState(1006);
      name();
    }
    setState(1009);
    parens();
    setState(1012);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_INCLUDE) {
      setState(1010);
      match(SchemaParser::K_INCLUDE);
      setState(1011);
      parens();
    }
    setState(1015);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_NULLS) {
      setState(1014);
      nullsDistinct();
    }
    setState(1019);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_WITH) {
      setState(1017);
      match(SchemaParser::K_WITH);
      setState(1018);
      parens();
    }
    setState(1023);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_TABLESPACE) {
      setState(1021);
      match(SchemaParser::K_TABLESPACE);
      setState(1022);
      name();
    }
    setState(1027);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_WHERE) {
      setState(1025);
      match(SchemaParser::K_WHERE);
      setState(1026);
      whereExpression();
    }
    setState(1033);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::K_RENAMED

    || _la == SchemaParser::K_STRATEGY) {
      setState(1031);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_RENAMED: {
          setState(1029);
          renamed();
          break;
        }

        case SchemaParser::K_STRATEGY: {
          setState(1030);
          strategy();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1035);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TriggerContext ------------------------------------------------------------------

SchemaParser::TriggerContext::TriggerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TriggerContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

SchemaParser::NameContext* SchemaParser::TriggerContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

std::vector<SchemaParser::TriggerEventContext *> SchemaParser::TriggerContext::triggerEvent() {
  return getRuleContexts<SchemaParser::TriggerEventContext>();
}

SchemaParser::TriggerEventContext* SchemaParser::TriggerContext::triggerEvent(size_t i) {
  return getRuleContext<SchemaParser::TriggerEventContext>(i);
}

SchemaParser::TriggerRestContext* SchemaParser::TriggerContext::triggerRest() {
  return getRuleContext<SchemaParser::TriggerRestContext>(0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::TriggerContext::K_OR() {
  return getTokens(SchemaParser::K_OR);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_OR(size_t i) {
  return getToken(SchemaParser::K_OR, i);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

SchemaParser::RenamedContext* SchemaParser::TriggerContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::TriggerContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}


size_t SchemaParser::TriggerContext::getRuleIndex() const {
  return SchemaParser::RuleTrigger;
}

antlrcpp::Any SchemaParser::TriggerContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTrigger(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TriggerContext* SchemaParser::trigger() {
  TriggerContext *_localctx = _tracker.createInstance<TriggerContext>(_ctx, getState());
  enterRule(_localctx, 112, SchemaParser::RuleTrigger);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1037);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_CONSTRAINT) {
      setState(1036);
      match(SchemaParser::K_CONSTRAINT);
    }
    setState(1039);
    match(SchemaParser::K_TRIGGER);
    setState(1040);
    name();
    setState(1045);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_BEFORE: {
        setState(1041);
        match(SchemaParser::K_BEFORE);
        break;
      }

      case SchemaParser::K_AFTER: {
        setState(1042);
        match(SchemaParser::K_AFTER);
        break;
      }

      case SchemaParser::K_INSTEAD: {
        setState(1043);
        match(SchemaParser::K_INSTEAD);
        setState(1044);
        match(SchemaParser::K_OF);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1047);
    triggerEvent();
    setState(1052);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::K_OR) {
      setState(1048);
      match(SchemaParser::K_OR);
      setState(1049);
      triggerEvent();
      setState(1054);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1055);
    triggerRest();
    setState(1059);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_DISABLED: {
        setState(1056);
        match(SchemaParser::K_DISABLED);
        break;
      }

      case SchemaParser::K_ENABLED: {
        setState(1057);
        match(SchemaParser::K_ENABLED);
        setState(1058);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_ALWAYS || _la == SchemaParser::K_REPLICA)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case SchemaParser::SEMI:
      case SchemaParser::K_RENAMED: {
        break;
      }

    default:
      break;
    }
    setState(1062);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(1061);
      renamed();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TriggerEventContext ------------------------------------------------------------------

SchemaParser::TriggerEventContext::TriggerEventContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TriggerEventContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::TriggerEventContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::TriggerEventContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::TriggerEventContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::TriggerEventContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

std::vector<SchemaParser::NameContext *> SchemaParser::TriggerEventContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::TriggerEventContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::TriggerEventContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::TriggerEventContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::TriggerEventContext::getRuleIndex() const {
  return SchemaParser::RuleTriggerEvent;
}

antlrcpp::Any SchemaParser::TriggerEventContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTriggerEvent(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TriggerEventContext* SchemaParser::triggerEvent() {
  TriggerEventContext *_localctx = _tracker.createInstance<TriggerEventContext>(_ctx, getState());
  enterRule(_localctx, 114, SchemaParser::RuleTriggerEvent);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1079);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_INSERT: {
        enterOuterAlt(_localctx, 1);
        setState(1064);
        match(SchemaParser::K_INSERT);
        break;
      }

      case SchemaParser::K_DELETE: {
        enterOuterAlt(_localctx, 2);
        setState(1065);
        match(SchemaParser::K_DELETE);
        break;
      }

      case SchemaParser::K_TRUNCATE: {
        enterOuterAlt(_localctx, 3);
        setState(1066);
        match(SchemaParser::K_TRUNCATE);
        break;
      }

      case SchemaParser::K_UPDATE: {
        enterOuterAlt(_localctx, 4);
        setState(1067);
        match(SchemaParser::K_UPDATE);
        setState(1077);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 154, _ctx)) {
        case 1: {
          setState(1068);
          match(SchemaParser::K_OF);
          setState(1069);
          name();
          setState(1074);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == SchemaParser::COMMA) {
            setState(1070);
            match(SchemaParser::COMMA);
            setState(1071);
            name();
            setState(1076);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          break;
        }

        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TriggerRestContext ------------------------------------------------------------------

SchemaParser::TriggerRestContext::TriggerRestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<SchemaParser::TriggerPartContext *> SchemaParser::TriggerRestContext::triggerPart() {
  return getRuleContexts<SchemaParser::TriggerPartContext>();
}

SchemaParser::TriggerPartContext* SchemaParser::TriggerRestContext::triggerPart(size_t i) {
  return getRuleContext<SchemaParser::TriggerPartContext>(i);
}


size_t SchemaParser::TriggerRestContext::getRuleIndex() const {
  return SchemaParser::RuleTriggerRest;
}

antlrcpp::Any SchemaParser::TriggerRestContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTriggerRest(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TriggerRestContext* SchemaParser::triggerRest() {
  TriggerRestContext *_localctx = _tracker.createInstance<TriggerRestContext>(_ctx, getState());
  enterRule(_localctx, 116, SchemaParser::RuleTriggerRest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1082);
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1081);
      triggerPart();
      setState(1084);
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0));

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TriggerPartContext ------------------------------------------------------------------

SchemaParser::TriggerPartContext::TriggerPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::ParensContext* SchemaParser::TriggerPartContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::TriggerWordContext* SchemaParser::TriggerPartContext::triggerWord() {
  return getRuleContext<SchemaParser::TriggerWordContext>(0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_DEFERRABLE() {
  return getToken(SchemaParser::K_DEFERRABLE, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::K_INITIALLY() {
  return getToken(SchemaParser::K_INITIALLY, 0);
}

tree::TerminalNode* SchemaParser::TriggerPartContext::DOT() {
  return getToken(SchemaParser::DOT, 0);
}


size_t SchemaParser::TriggerPartContext::getRuleIndex() const {
  return SchemaParser::RuleTriggerPart;
}

antlrcpp::Any SchemaParser::TriggerPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTriggerPart(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TriggerPartContext* SchemaParser::triggerPart() {
  TriggerPartContext *_localctx = _tracker.createInstance<TriggerPartContext>(_ctx, getState());
  enterRule(_localctx, 118, SchemaParser::RuleTriggerPart);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1096);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::LPAREN: {
        enterOuterAlt(_localctx, 1);
        setState(1086);
        parens();
        break;
      }

      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STORED:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED:
      case SchemaParser::STRING:
      case SchemaParser::PARAMETER:
      case SchemaParser::NUMBER:
      case SchemaParser::DOLLAR_STRING: {
        enterOuterAlt(_localctx, 2);
        setState(1087);
        triggerWord();
        break;
      }

      case SchemaParser::K_TABLE: {
        enterOuterAlt(_localctx, 3);
        setState(1088);
        match(SchemaParser::K_TABLE);
        break;
      }

      case SchemaParser::K_FOR: {
        enterOuterAlt(_localctx, 4);
        setState(1089);
        match(SchemaParser::K_FOR);
        break;
      }

      case SchemaParser::K_FROM: {
        enterOuterAlt(_localctx, 5);
        setState(1090);
        match(SchemaParser::K_FROM);
        break;
      }

      case SchemaParser::K_AS: {
        enterOuterAlt(_localctx, 6);
        setState(1091);
        match(SchemaParser::K_AS);
        break;
      }

      case SchemaParser::K_NOT: {
        enterOuterAlt(_localctx, 7);
        setState(1092);
        match(SchemaParser::K_NOT);
        break;
      }

      case SchemaParser::K_DEFERRABLE: {
        enterOuterAlt(_localctx, 8);
        setState(1093);
        match(SchemaParser::K_DEFERRABLE);
        break;
      }

      case SchemaParser::K_INITIALLY: {
        enterOuterAlt(_localctx, 9);
        setState(1094);
        match(SchemaParser::K_INITIALLY);
        break;
      }

      case SchemaParser::DOT: {
        enterOuterAlt(_localctx, 10);
        setState(1095);
        match(SchemaParser::DOT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PolicyContext ------------------------------------------------------------------

SchemaParser::PolicyContext::PolicyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::PolicyContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

SchemaParser::NameContext* SchemaParser::PolicyContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

std::vector<SchemaParser::PolicyClauseContext *> SchemaParser::PolicyContext::policyClause() {
  return getRuleContexts<SchemaParser::PolicyClauseContext>();
}

SchemaParser::PolicyClauseContext* SchemaParser::PolicyContext::policyClause(size_t i) {
  return getRuleContext<SchemaParser::PolicyClauseContext>(i);
}


size_t SchemaParser::PolicyContext::getRuleIndex() const {
  return SchemaParser::RulePolicy;
}

antlrcpp::Any SchemaParser::PolicyContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitPolicy(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::PolicyContext* SchemaParser::policy() {
  PolicyContext *_localctx = _tracker.createInstance<PolicyContext>(_ctx, getState());
  enterRule(_localctx, 120, SchemaParser::RulePolicy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1098);
    match(SchemaParser::K_POLICY);
    setState(1099);
    name();
    setState(1101);
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1100);
      policyClause();
      setState(1103);
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == SchemaParser::K_AS

    || _la == SchemaParser::K_FOR || ((((_la - 132) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 132)) & ((1ULL << (SchemaParser::K_RENAMED - 132))
      | (1ULL << (SchemaParser::K_TO - 132))
      | (1ULL << (SchemaParser::K_USING - 132))
      | (1ULL << (SchemaParser::K_WITH - 132)))) != 0));

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PolicyClauseContext ------------------------------------------------------------------

SchemaParser::PolicyClauseContext::PolicyClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

std::vector<SchemaParser::NameContext *> SchemaParser::PolicyClauseContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::PolicyClauseContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_ALL() {
  return getToken(SchemaParser::K_ALL, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::PolicyClauseContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

SchemaParser::ParensContext* SchemaParser::PolicyClauseContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::PolicyClauseContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

SchemaParser::RenamedContext* SchemaParser::PolicyClauseContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}


size_t SchemaParser::PolicyClauseContext::getRuleIndex() const {
  return SchemaParser::RulePolicyClause;
}

antlrcpp::Any SchemaParser::PolicyClauseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitPolicyClause(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::PolicyClauseContext* SchemaParser::policyClause() {
  PolicyClauseContext *_localctx = _tracker.createInstance<PolicyClauseContext>(_ctx, getState());
  enterRule(_localctx, 122, SchemaParser::RulePolicyClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1124);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_AS: {
        enterOuterAlt(_localctx, 1);
        setState(1105);
        match(SchemaParser::K_AS);
        setState(1106);
        name();
        break;
      }

      case SchemaParser::K_FOR: {
        enterOuterAlt(_localctx, 2);
        setState(1107);
        match(SchemaParser::K_FOR);
        setState(1108);
        _la = _input->LA(1);
        if (!(_la == SchemaParser::K_ALL

        || _la == SchemaParser::K_DELETE || _la == SchemaParser::K_INSERT

        || _la == SchemaParser::K_SELECT || _la == SchemaParser::K_UPDATE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case SchemaParser::K_TO: {
        enterOuterAlt(_localctx, 3);
        setState(1109);
        match(SchemaParser::K_TO);
        setState(1110);
        name();
        setState(1115);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == SchemaParser::COMMA) {
          setState(1111);
          match(SchemaParser::COMMA);
          setState(1112);
          name();
          setState(1117);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case SchemaParser::K_USING: {
        enterOuterAlt(_localctx, 4);
        setState(1118);
        match(SchemaParser::K_USING);
        setState(1119);
        parens();
        break;
      }

      case SchemaParser::K_WITH: {
        enterOuterAlt(_localctx, 5);
        setState(1120);
        match(SchemaParser::K_WITH);
        setState(1121);
        match(SchemaParser::K_CHECK);
        setState(1122);
        parens();
        break;
      }

      case SchemaParser::K_RENAMED: {
        enterOuterAlt(_localctx, 6);
        setState(1123);
        renamed();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StatisticsContext ------------------------------------------------------------------

SchemaParser::StatisticsContext::StatisticsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::StatisticsContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::StatisticsContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

SchemaParser::StatisticsExpressionContext* SchemaParser::StatisticsContext::statisticsExpression() {
  return getRuleContext<SchemaParser::StatisticsExpressionContext>(0);
}

SchemaParser::QualifiedNameContext* SchemaParser::StatisticsContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::ParensContext* SchemaParser::StatisticsContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::RenamedContext* SchemaParser::StatisticsContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

SchemaParser::StrategyContext* SchemaParser::StatisticsContext::strategy() {
  return getRuleContext<SchemaParser::StrategyContext>(0);
}


size_t SchemaParser::StatisticsContext::getRuleIndex() const {
  return SchemaParser::RuleStatistics;
}

antlrcpp::Any SchemaParser::StatisticsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitStatistics(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::StatisticsContext* SchemaParser::statistics() {
  StatisticsContext *_localctx = _tracker.createInstance<StatisticsContext>(_ctx, getState());
  enterRule(_localctx, 124, SchemaParser::RuleStatistics);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1126);
    match(SchemaParser::K_STATISTICS);
    setState(1128);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128)))) != 0)) {
      setState(1127);
      qualifiedName();
    }
    setState(1131);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::LPAREN) {
      setState(1130);
      parens();
    }
    setState(1133);
    match(SchemaParser::K_ON);
    setState(1134);
    statisticsExpression();
    setState(1137);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_RENAMED: {
        setState(1135);
        renamed();
        break;
      }

      case SchemaParser::K_STRATEGY: {
        setState(1136);
        strategy();
        break;
      }

      case SchemaParser::SEMI: {
        break;
      }

    default:
      break;
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StatisticsExpressionContext ------------------------------------------------------------------

SchemaParser::StatisticsExpressionContext::StatisticsExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<SchemaParser::ParensContext *> SchemaParser::StatisticsExpressionContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::StatisticsExpressionContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

std::vector<SchemaParser::BracketsContext *> SchemaParser::StatisticsExpressionContext::brackets() {
  return getRuleContexts<SchemaParser::BracketsContext>();
}

SchemaParser::BracketsContext* SchemaParser::StatisticsExpressionContext::brackets(size_t i) {
  return getRuleContext<SchemaParser::BracketsContext>(i);
}

std::vector<SchemaParser::SqlWordContext *> SchemaParser::StatisticsExpressionContext::sqlWord() {
  return getRuleContexts<SchemaParser::SqlWordContext>();
}

SchemaParser::SqlWordContext* SchemaParser::StatisticsExpressionContext::sqlWord(size_t i) {
  return getRuleContext<SchemaParser::SqlWordContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::StatisticsExpressionContext::DOT() {
  return getTokens(SchemaParser::DOT);
}

tree::TerminalNode* SchemaParser::StatisticsExpressionContext::DOT(size_t i) {
  return getToken(SchemaParser::DOT, i);
}

std::vector<tree::TerminalNode *> SchemaParser::StatisticsExpressionContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::StatisticsExpressionContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::StatisticsExpressionContext::getRuleIndex() const {
  return SchemaParser::RuleStatisticsExpression;
}

antlrcpp::Any SchemaParser::StatisticsExpressionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitStatisticsExpression(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::StatisticsExpressionContext* SchemaParser::statisticsExpression() {
  StatisticsExpressionContext *_localctx = _tracker.createInstance<StatisticsExpressionContext>(_ctx, getState());
  enterRule(_localctx, 126, SchemaParser::RuleStatisticsExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1144);
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1144);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::LPAREN: {
          setState(1139);
          parens();
          break;
        }

        case SchemaParser::LBRACKET: {
          setState(1140);
          brackets();
          break;
        }

        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STORED:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED:
        case SchemaParser::STRING:
        case SchemaParser::PARAMETER:
        case SchemaParser::NUMBER:
        case SchemaParser::DOLLAR_STRING: {
          setState(1141);
          sqlWord();
          break;
        }

        case SchemaParser::DOT: {
          setState(1142);
          match(SchemaParser::DOT);
          break;
        }

        case SchemaParser::COMMA: {
          setState(1143);
          match(SchemaParser::COMMA);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1146);
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0));

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ViewContext ------------------------------------------------------------------

SchemaParser::ViewContext::ViewContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ViewContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::ViewContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

tree::TerminalNode* SchemaParser::ViewContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

SchemaParser::QueryContext* SchemaParser::ViewContext::query() {
  return getRuleContext<SchemaParser::QueryContext>(0);
}

tree::TerminalNode* SchemaParser::ViewContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

tree::TerminalNode* SchemaParser::ViewContext::LBRACE() {
  return getToken(SchemaParser::LBRACE, 0);
}

tree::TerminalNode* SchemaParser::ViewContext::RBRACE() {
  return getToken(SchemaParser::RBRACE, 0);
}

tree::TerminalNode* SchemaParser::ViewContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

SchemaParser::RenamedContext* SchemaParser::ViewContext::renamed() {
  return getRuleContext<SchemaParser::RenamedContext>(0);
}

SchemaParser::ColumnNamesContext* SchemaParser::ViewContext::columnNames() {
  return getRuleContext<SchemaParser::ColumnNamesContext>(0);
}

std::vector<SchemaParser::ViewOptionContext *> SchemaParser::ViewContext::viewOption() {
  return getRuleContexts<SchemaParser::ViewOptionContext>();
}

SchemaParser::ViewOptionContext* SchemaParser::ViewContext::viewOption(size_t i) {
  return getRuleContext<SchemaParser::ViewOptionContext>(i);
}

std::vector<SchemaParser::ViewItemContext *> SchemaParser::ViewContext::viewItem() {
  return getRuleContexts<SchemaParser::ViewItemContext>();
}

SchemaParser::ViewItemContext* SchemaParser::ViewContext::viewItem(size_t i) {
  return getRuleContext<SchemaParser::ViewItemContext>(i);
}


size_t SchemaParser::ViewContext::getRuleIndex() const {
  return SchemaParser::RuleView;
}

antlrcpp::Any SchemaParser::ViewContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitView(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ViewContext* SchemaParser::view() {
  ViewContext *_localctx = _tracker.createInstance<ViewContext>(_ctx, getState());
  enterRule(_localctx, 128, SchemaParser::RuleView);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1149);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_MATERIALIZED) {
      setState(1148);
      match(SchemaParser::K_MATERIALIZED);
    }
    setState(1151);
    match(SchemaParser::K_VIEW);
    setState(1152);
    qualifiedName();
    setState(1154);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_RENAMED) {
      setState(1153);
      renamed();
    }
    setState(1157);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::LPAREN) {
      setState(1156);
      columnNames();
    }
    setState(1162);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 156) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 156)) & ((1ULL << (SchemaParser::K_TABLESPACE - 156))
      | (1ULL << (SchemaParser::K_USING - 156))
      | (1ULL << (SchemaParser::K_WITH - 156)))) != 0)) {
      setState(1159);
      viewOption();
      setState(1164);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1165);
    match(SchemaParser::K_AS);
    setState(1166);
    query();
    setState(1176);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::SEMI: {
        setState(1167);
        match(SchemaParser::SEMI);
        break;
      }

      case SchemaParser::LBRACE: {
        setState(1168);
        match(SchemaParser::LBRACE);
        setState(1172);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << SchemaParser::DOC)
          | (1ULL << SchemaParser::SEMI)
          | (1ULL << SchemaParser::K_ALTER)
          | (1ULL << SchemaParser::K_ANALYZE)
          | (1ULL << SchemaParser::K_BEGIN)
          | (1ULL << SchemaParser::K_CALL)
          | (1ULL << SchemaParser::K_CLUSTER)
          | (1ULL << SchemaParser::K_COLUMN)
          | (1ULL << SchemaParser::K_COMMENT)
          | (1ULL << SchemaParser::K_COMMIT)
          | (1ULL << SchemaParser::K_CONSTRAINT)
          | (1ULL << SchemaParser::K_COPY)
          | (1ULL << SchemaParser::K_CREATE)
          | (1ULL << SchemaParser::K_DELETE)
          | (1ULL << SchemaParser::K_DO)
          | (1ULL << SchemaParser::K_DROP))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 77)) & ((1ULL << (SchemaParser::K_GRANT - 77))
          | (1ULL << (SchemaParser::K_IMPORT - 77))
          | (1ULL << (SchemaParser::K_INDEX - 77))
          | (1ULL << (SchemaParser::K_INSERT - 77))
          | (1ULL << (SchemaParser::K_MERGE - 77))
          | (1ULL << (SchemaParser::K_OWNER - 77))
          | (1ULL << (SchemaParser::K_REASSIGN - 77))
          | (1ULL << (SchemaParser::K_REFRESH - 77))
          | (1ULL << (SchemaParser::K_RESET - 77))
          | (1ULL << (SchemaParser::K_REVOKE - 77)))) != 0) || ((((_la - 145) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 145)) & ((1ULL << (SchemaParser::K_SECURITY - 145))
          | (1ULL << (SchemaParser::K_SELECT - 145))
          | (1ULL << (SchemaParser::K_SET - 145))
          | (1ULL << (SchemaParser::K_STATISTICS - 145))
          | (1ULL << (SchemaParser::K_STRATEGY - 145))
          | (1ULL << (SchemaParser::K_TRIGGER - 145))
          | (1ULL << (SchemaParser::K_TRUNCATE - 145))
          | (1ULL << (SchemaParser::K_UNIQUE - 145))
          | (1ULL << (SchemaParser::K_UPDATE - 145))
          | (1ULL << (SchemaParser::K_WITH - 145)))) != 0)) {
          setState(1169);
          viewItem();
          setState(1174);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1175);
        match(SchemaParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnNamesContext ------------------------------------------------------------------

SchemaParser::ColumnNamesContext::ColumnNamesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ColumnNamesContext::LPAREN() {
  return getToken(SchemaParser::LPAREN, 0);
}

std::vector<SchemaParser::NameContext *> SchemaParser::ColumnNamesContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::ColumnNamesContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

tree::TerminalNode* SchemaParser::ColumnNamesContext::RPAREN() {
  return getToken(SchemaParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::ColumnNamesContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::ColumnNamesContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::ColumnNamesContext::getRuleIndex() const {
  return SchemaParser::RuleColumnNames;
}

antlrcpp::Any SchemaParser::ColumnNamesContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitColumnNames(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ColumnNamesContext* SchemaParser::columnNames() {
  ColumnNamesContext *_localctx = _tracker.createInstance<ColumnNamesContext>(_ctx, getState());
  enterRule(_localctx, 130, SchemaParser::RuleColumnNames);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1178);
    match(SchemaParser::LPAREN);
    setState(1179);
    name();
    setState(1184);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(1180);
      match(SchemaParser::COMMA);
      setState(1181);
      name();
      setState(1186);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1187);
    match(SchemaParser::RPAREN);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ViewOptionContext ------------------------------------------------------------------

SchemaParser::ViewOptionContext::ViewOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ViewOptionContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

SchemaParser::ParensContext* SchemaParser::ViewOptionContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

tree::TerminalNode* SchemaParser::ViewOptionContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

SchemaParser::NameContext* SchemaParser::ViewOptionContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

tree::TerminalNode* SchemaParser::ViewOptionContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}


size_t SchemaParser::ViewOptionContext::getRuleIndex() const {
  return SchemaParser::RuleViewOption;
}

antlrcpp::Any SchemaParser::ViewOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitViewOption(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ViewOptionContext* SchemaParser::viewOption() {
  ViewOptionContext *_localctx = _tracker.createInstance<ViewOptionContext>(_ctx, getState());
  enterRule(_localctx, 132, SchemaParser::RuleViewOption);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1195);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_WITH: {
        enterOuterAlt(_localctx, 1);
        setState(1189);
        match(SchemaParser::K_WITH);
        setState(1190);
        parens();
        break;
      }

      case SchemaParser::K_USING: {
        enterOuterAlt(_localctx, 2);
        setState(1191);
        match(SchemaParser::K_USING);
        setState(1192);
        name();
        break;
      }

      case SchemaParser::K_TABLESPACE: {
        enterOuterAlt(_localctx, 3);
        setState(1193);
        match(SchemaParser::K_TABLESPACE);
        setState(1194);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ViewItemContext ------------------------------------------------------------------

SchemaParser::ViewItemContext::ViewItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ViewItemContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::SettingContext* SchemaParser::ViewItemContext::setting() {
  return getRuleContext<SchemaParser::SettingContext>(0);
}

SchemaParser::IndexContext* SchemaParser::ViewItemContext::index() {
  return getRuleContext<SchemaParser::IndexContext>(0);
}

SchemaParser::TriggerContext* SchemaParser::ViewItemContext::trigger() {
  return getRuleContext<SchemaParser::TriggerContext>(0);
}

SchemaParser::StatisticsContext* SchemaParser::ViewItemContext::statistics() {
  return getRuleContext<SchemaParser::StatisticsContext>(0);
}

SchemaParser::ClusterOnContext* SchemaParser::ViewItemContext::clusterOn() {
  return getRuleContext<SchemaParser::ClusterOnContext>(0);
}

tree::TerminalNode* SchemaParser::ViewItemContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

SchemaParser::NameContext* SchemaParser::ViewItemContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::DocsContext* SchemaParser::ViewItemContext::docs() {
  return getRuleContext<SchemaParser::DocsContext>(0);
}

SchemaParser::SqlStatementContext* SchemaParser::ViewItemContext::sqlStatement() {
  return getRuleContext<SchemaParser::SqlStatementContext>(0);
}


size_t SchemaParser::ViewItemContext::getRuleIndex() const {
  return SchemaParser::RuleViewItem;
}

antlrcpp::Any SchemaParser::ViewItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitViewItem(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ViewItemContext* SchemaParser::viewItem() {
  ViewItemContext *_localctx = _tracker.createInstance<ViewItemContext>(_ctx, getState());
  enterRule(_localctx, 134, SchemaParser::RuleViewItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1218);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 177, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1198);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(1197);
        docs();
      }
      setState(1207);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_GRANT:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_STRATEGY: {
          setState(1200);
          setting();
          break;
        }

        case SchemaParser::K_INDEX:
        case SchemaParser::K_UNIQUE: {
          setState(1201);
          index();
          break;
        }

        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_TRIGGER: {
          setState(1202);
          trigger();
          break;
        }

        case SchemaParser::K_STATISTICS: {
          setState(1203);
          statistics();
          break;
        }

        case SchemaParser::K_CLUSTER: {
          setState(1204);
          clusterOn();
          break;
        }

        case SchemaParser::K_COLUMN: {
          setState(1205);
          match(SchemaParser::K_COLUMN);
          setState(1206);
          name();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1209);
      match(SchemaParser::SEMI);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1212);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::DOC) {
        setState(1211);
        docs();
      }
      setState(1214);
      sqlStatement();
      setState(1215);
      match(SchemaParser::SEMI);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1217);
      match(SchemaParser::SEMI);
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QueryContext ------------------------------------------------------------------

SchemaParser::QueryContext::QueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<SchemaParser::SqlPartContext *> SchemaParser::QueryContext::sqlPart() {
  return getRuleContexts<SchemaParser::SqlPartContext>();
}

SchemaParser::SqlPartContext* SchemaParser::QueryContext::sqlPart(size_t i) {
  return getRuleContext<SchemaParser::SqlPartContext>(i);
}


size_t SchemaParser::QueryContext::getRuleIndex() const {
  return SchemaParser::RuleQuery;
}

antlrcpp::Any SchemaParser::QueryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitQuery(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::QueryContext* SchemaParser::query() {
  QueryContext *_localctx = _tracker.createInstance<QueryContext>(_ctx, getState());
  enterRule(_localctx, 136, SchemaParser::RuleQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1221);
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1220);
      sqlPart();
      setState(1223);
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_END)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0));

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SettingContext ------------------------------------------------------------------

SchemaParser::SettingContext::SettingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::OwnerContext* SchemaParser::SettingContext::owner() {
  return getRuleContext<SchemaParser::OwnerContext>(0);
}

SchemaParser::GrantContext* SchemaParser::SettingContext::grant() {
  return getRuleContext<SchemaParser::GrantContext>(0);
}

SchemaParser::RevokeContext* SchemaParser::SettingContext::revoke() {
  return getRuleContext<SchemaParser::RevokeContext>(0);
}

SchemaParser::StrategyContext* SchemaParser::SettingContext::strategy() {
  return getRuleContext<SchemaParser::StrategyContext>(0);
}


size_t SchemaParser::SettingContext::getRuleIndex() const {
  return SchemaParser::RuleSetting;
}

antlrcpp::Any SchemaParser::SettingContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSetting(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SettingContext* SchemaParser::setting() {
  SettingContext *_localctx = _tracker.createInstance<SettingContext>(_ctx, getState());
  enterRule(_localctx, 138, SchemaParser::RuleSetting);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1229);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_OWNER: {
        enterOuterAlt(_localctx, 1);
        setState(1225);
        owner();
        break;
      }

      case SchemaParser::K_GRANT: {
        enterOuterAlt(_localctx, 2);
        setState(1226);
        grant();
        break;
      }

      case SchemaParser::K_REVOKE: {
        enterOuterAlt(_localctx, 3);
        setState(1227);
        revoke();
        break;
      }

      case SchemaParser::K_STRATEGY: {
        enterOuterAlt(_localctx, 4);
        setState(1228);
        strategy();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OwnerContext ------------------------------------------------------------------

SchemaParser::OwnerContext::OwnerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::OwnerContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::OwnerContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

SchemaParser::NameContext* SchemaParser::OwnerContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}


size_t SchemaParser::OwnerContext::getRuleIndex() const {
  return SchemaParser::RuleOwner;
}

antlrcpp::Any SchemaParser::OwnerContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitOwner(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::OwnerContext* SchemaParser::owner() {
  OwnerContext *_localctx = _tracker.createInstance<OwnerContext>(_ctx, getState());
  enterRule(_localctx, 140, SchemaParser::RuleOwner);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1231);
    match(SchemaParser::K_OWNER);
    setState(1232);
    match(SchemaParser::K_TO);
    setState(1233);
    name();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GrantContext ------------------------------------------------------------------

SchemaParser::GrantContext::GrantContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> SchemaParser::GrantContext::K_GRANT() {
  return getTokens(SchemaParser::K_GRANT);
}

tree::TerminalNode* SchemaParser::GrantContext::K_GRANT(size_t i) {
  return getToken(SchemaParser::K_GRANT, i);
}

std::vector<SchemaParser::PrivilegeContext *> SchemaParser::GrantContext::privilege() {
  return getRuleContexts<SchemaParser::PrivilegeContext>();
}

SchemaParser::PrivilegeContext* SchemaParser::GrantContext::privilege(size_t i) {
  return getRuleContext<SchemaParser::PrivilegeContext>(i);
}

tree::TerminalNode* SchemaParser::GrantContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

std::vector<SchemaParser::NameContext *> SchemaParser::GrantContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::GrantContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::GrantContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::GrantContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}

tree::TerminalNode* SchemaParser::GrantContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::GrantContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}


size_t SchemaParser::GrantContext::getRuleIndex() const {
  return SchemaParser::RuleGrant;
}

antlrcpp::Any SchemaParser::GrantContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitGrant(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::GrantContext* SchemaParser::grant() {
  GrantContext *_localctx = _tracker.createInstance<GrantContext>(_ctx, getState());
  enterRule(_localctx, 142, SchemaParser::RuleGrant);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1235);
    match(SchemaParser::K_GRANT);
    setState(1236);
    privilege();
    setState(1241);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(1237);
      match(SchemaParser::COMMA);
      setState(1238);
      privilege();
      setState(1243);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1244);
    match(SchemaParser::K_TO);
    setState(1245);
    name();
    setState(1250);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(1246);
      match(SchemaParser::COMMA);
      setState(1247);
      name();
      setState(1252);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1256);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_WITH) {
      setState(1253);
      match(SchemaParser::K_WITH);
      setState(1254);
      match(SchemaParser::K_GRANT);
      setState(1255);
      match(SchemaParser::K_OPTION);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RevokeContext ------------------------------------------------------------------

SchemaParser::RevokeContext::RevokeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RevokeContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

std::vector<SchemaParser::PrivilegeContext *> SchemaParser::RevokeContext::privilege() {
  return getRuleContexts<SchemaParser::PrivilegeContext>();
}

SchemaParser::PrivilegeContext* SchemaParser::RevokeContext::privilege(size_t i) {
  return getRuleContext<SchemaParser::PrivilegeContext>(i);
}

tree::TerminalNode* SchemaParser::RevokeContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

std::vector<SchemaParser::NameContext *> SchemaParser::RevokeContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::RevokeContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

tree::TerminalNode* SchemaParser::RevokeContext::K_GRANT() {
  return getToken(SchemaParser::K_GRANT, 0);
}

tree::TerminalNode* SchemaParser::RevokeContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::RevokeContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::RevokeContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::RevokeContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::RevokeContext::getRuleIndex() const {
  return SchemaParser::RuleRevoke;
}

antlrcpp::Any SchemaParser::RevokeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRevoke(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RevokeContext* SchemaParser::revoke() {
  RevokeContext *_localctx = _tracker.createInstance<RevokeContext>(_ctx, getState());
  enterRule(_localctx, 144, SchemaParser::RuleRevoke);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1258);
    match(SchemaParser::K_REVOKE);
    setState(1262);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_GRANT) {
      setState(1259);
      match(SchemaParser::K_GRANT);
      setState(1260);
      match(SchemaParser::K_OPTION);
      setState(1261);
      match(SchemaParser::K_FOR);
    }
    setState(1264);
    privilege();
    setState(1269);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(1265);
      match(SchemaParser::COMMA);
      setState(1266);
      privilege();
      setState(1271);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1272);
    match(SchemaParser::K_FROM);
    setState(1273);
    name();
    setState(1278);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(1274);
      match(SchemaParser::COMMA);
      setState(1275);
      name();
      setState(1280);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrivilegeContext ------------------------------------------------------------------

SchemaParser::PrivilegeContext::PrivilegeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::PrivilegeContext::K_ALL() {
  return getToken(SchemaParser::K_ALL, 0);
}

tree::TerminalNode* SchemaParser::PrivilegeContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::PrivilegeContext::K_REFERENCES() {
  return getToken(SchemaParser::K_REFERENCES, 0);
}

tree::TerminalNode* SchemaParser::PrivilegeContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

SchemaParser::NameContext* SchemaParser::PrivilegeContext::name() {
  return getRuleContext<SchemaParser::NameContext>(0);
}

SchemaParser::ParensContext* SchemaParser::PrivilegeContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

tree::TerminalNode* SchemaParser::PrivilegeContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}


size_t SchemaParser::PrivilegeContext::getRuleIndex() const {
  return SchemaParser::RulePrivilege;
}

antlrcpp::Any SchemaParser::PrivilegeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitPrivilege(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::PrivilegeContext* SchemaParser::privilege() {
  PrivilegeContext *_localctx = _tracker.createInstance<PrivilegeContext>(_ctx, getState());
  enterRule(_localctx, 146, SchemaParser::RulePrivilege);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1289);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_ALL: {
        setState(1281);
        match(SchemaParser::K_ALL);
        setState(1283);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == SchemaParser::K_PRIVILEGES) {
          setState(1282);
          match(SchemaParser::K_PRIVILEGES);
        }
        break;
      }

      case SchemaParser::K_SELECT: {
        setState(1285);
        match(SchemaParser::K_SELECT);
        break;
      }

      case SchemaParser::K_REFERENCES: {
        setState(1286);
        match(SchemaParser::K_REFERENCES);
        break;
      }

      case SchemaParser::K_CREATE: {
        setState(1287);
        match(SchemaParser::K_CREATE);
        break;
      }

      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_ATOMIC:
      case SchemaParser::K_BACKFILL:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COMPRESSION:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISABLED:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENABLED:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_GENERATED:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IDENTITY:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OPTIONS:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_RENAMED:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STATISTICS:
      case SchemaParser::K_STORAGE:
      case SchemaParser::K_STORED:
      case SchemaParser::K_STRATEGY:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_USER:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED: {
        setState(1288);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1292);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::LPAREN) {
      setState(1291);
      parens();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StrategyContext ------------------------------------------------------------------

SchemaParser::StrategyContext::StrategyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::StrategyContext::K_STRATEGY() {
  return getToken(SchemaParser::K_STRATEGY, 0);
}

tree::TerminalNode* SchemaParser::StrategyContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::StrategyContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}


size_t SchemaParser::StrategyContext::getRuleIndex() const {
  return SchemaParser::RuleStrategy;
}

antlrcpp::Any SchemaParser::StrategyContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitStrategy(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::StrategyContext* SchemaParser::strategy() {
  StrategyContext *_localctx = _tracker.createInstance<StrategyContext>(_ctx, getState());
  enterRule(_localctx, 148, SchemaParser::RuleStrategy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1294);
    match(SchemaParser::K_STRATEGY);
    setState(1295);
    _la = _input->LA(1);
    if (!(_la == SchemaParser::K_DIRECT

    || _la == SchemaParser::K_ONLINE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RenamedContext ------------------------------------------------------------------

SchemaParser::RenamedContext::RenamedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RenamedContext::K_RENAMED() {
  return getToken(SchemaParser::K_RENAMED, 0);
}

tree::TerminalNode* SchemaParser::RenamedContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

SchemaParser::QualifiedNameContext* SchemaParser::RenamedContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}


size_t SchemaParser::RenamedContext::getRuleIndex() const {
  return SchemaParser::RuleRenamed;
}

antlrcpp::Any SchemaParser::RenamedContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRenamed(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RenamedContext* SchemaParser::renamed() {
  RenamedContext *_localctx = _tracker.createInstance<RenamedContext>(_ctx, getState());
  enterRule(_localctx, 150, SchemaParser::RuleRenamed);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1297);
    match(SchemaParser::K_RENAMED);
    setState(1298);
    match(SchemaParser::K_FROM);
    setState(1299);
    qualifiedName();

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetireContext ------------------------------------------------------------------

SchemaParser::RetireContext::RetireContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RetireContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

SchemaParser::ObjectKindContext* SchemaParser::RetireContext::objectKind() {
  return getRuleContext<SchemaParser::ObjectKindContext>(0);
}

std::vector<SchemaParser::RetiredContext *> SchemaParser::RetireContext::retired() {
  return getRuleContexts<SchemaParser::RetiredContext>();
}

SchemaParser::RetiredContext* SchemaParser::RetireContext::retired(size_t i) {
  return getRuleContext<SchemaParser::RetiredContext>(i);
}

tree::TerminalNode* SchemaParser::RetireContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

std::vector<tree::TerminalNode *> SchemaParser::RetireContext::COMMA() {
  return getTokens(SchemaParser::COMMA);
}

tree::TerminalNode* SchemaParser::RetireContext::COMMA(size_t i) {
  return getToken(SchemaParser::COMMA, i);
}


size_t SchemaParser::RetireContext::getRuleIndex() const {
  return SchemaParser::RuleRetire;
}

antlrcpp::Any SchemaParser::RetireContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRetire(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RetireContext* SchemaParser::retire() {
  RetireContext *_localctx = _tracker.createInstance<RetireContext>(_ctx, getState());
  enterRule(_localctx, 152, SchemaParser::RuleRetire);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1301);
    match(SchemaParser::K_RETIRE);
    setState(1302);
    objectKind();
    setState(1303);
    retired();
    setState(1308);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::COMMA) {
      setState(1304);
      match(SchemaParser::COMMA);
      setState(1305);
      retired();
      setState(1310);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1311);
    match(SchemaParser::SEMI);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetiredContext ------------------------------------------------------------------

SchemaParser::RetiredContext::RetiredContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::QualifiedNameContext* SchemaParser::RetiredContext::qualifiedName() {
  return getRuleContext<SchemaParser::QualifiedNameContext>(0);
}

SchemaParser::ParensContext* SchemaParser::RetiredContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::ReversedContext* SchemaParser::RetiredContext::reversed() {
  return getRuleContext<SchemaParser::ReversedContext>(0);
}


size_t SchemaParser::RetiredContext::getRuleIndex() const {
  return SchemaParser::RuleRetired;
}

antlrcpp::Any SchemaParser::RetiredContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRetired(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RetiredContext* SchemaParser::retired() {
  RetiredContext *_localctx = _tracker.createInstance<RetiredContext>(_ctx, getState());
  enterRule(_localctx, 154, SchemaParser::RuleRetired);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1313);
    qualifiedName();
    setState(1315);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::LPAREN) {
      setState(1314);
      parens();
    }
    setState(1318);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::K_REVERSE) {
      setState(1317);
      reversed();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ObjectKindContext ------------------------------------------------------------------

SchemaParser::ObjectKindContext::ObjectKindContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_FOREIGN() {
  return getToken(SchemaParser::K_FOREIGN, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_USER() {
  return getToken(SchemaParser::K_USER, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::ObjectKindContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}


size_t SchemaParser::ObjectKindContext::getRuleIndex() const {
  return SchemaParser::RuleObjectKind;
}

antlrcpp::Any SchemaParser::ObjectKindContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitObjectKind(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ObjectKindContext* SchemaParser::objectKind() {
  ObjectKindContext *_localctx = _tracker.createInstance<ObjectKindContext>(_ctx, getState());
  enterRule(_localctx, 156, SchemaParser::RuleObjectKind);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1353);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 192, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1320);
      match(SchemaParser::K_FOREIGN);
      setState(1321);
      match(SchemaParser::K_DATA);
      setState(1322);
      match(SchemaParser::K_WRAPPER);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1323);
      match(SchemaParser::K_FOREIGN);
      setState(1324);
      match(SchemaParser::K_TABLE);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1325);
      match(SchemaParser::K_MATERIALIZED);
      setState(1326);
      match(SchemaParser::K_VIEW);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1327);
      match(SchemaParser::K_EVENT);
      setState(1328);
      match(SchemaParser::K_TRIGGER);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1329);
      match(SchemaParser::K_USER);
      setState(1330);
      match(SchemaParser::K_MAPPING);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1331);
      match(SchemaParser::K_TABLE);
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1332);
      match(SchemaParser::K_COLUMN);
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1333);
      match(SchemaParser::K_CONSTRAINT);
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(1334);
      match(SchemaParser::K_INDEX);
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(1335);
      match(SchemaParser::K_VIEW);
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(1336);
      match(SchemaParser::K_SEQUENCE);
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(1337);
      match(SchemaParser::K_TYPE);
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(1338);
      match(SchemaParser::K_ENUM);
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(1339);
      match(SchemaParser::K_DOMAIN);
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(1340);
      match(SchemaParser::K_FUNCTION);
      break;
    }

    case 16: {
      enterOuterAlt(_localctx, 16);
      setState(1341);
      match(SchemaParser::K_PROCEDURE);
      break;
    }

    case 17: {
      enterOuterAlt(_localctx, 17);
      setState(1342);
      match(SchemaParser::K_ROUTINE);
      break;
    }

    case 18: {
      enterOuterAlt(_localctx, 18);
      setState(1343);
      match(SchemaParser::K_AGGREGATE);
      break;
    }

    case 19: {
      enterOuterAlt(_localctx, 19);
      setState(1344);
      match(SchemaParser::K_TRIGGER);
      break;
    }

    case 20: {
      enterOuterAlt(_localctx, 20);
      setState(1345);
      match(SchemaParser::K_POLICY);
      break;
    }

    case 21: {
      enterOuterAlt(_localctx, 21);
      setState(1346);
      match(SchemaParser::K_RULE);
      break;
    }

    case 22: {
      enterOuterAlt(_localctx, 22);
      setState(1347);
      match(SchemaParser::K_SCHEMA);
      break;
    }

    case 23: {
      enterOuterAlt(_localctx, 23);
      setState(1348);
      match(SchemaParser::K_EXTENSION);
      break;
    }

    case 24: {
      enterOuterAlt(_localctx, 24);
      setState(1349);
      match(SchemaParser::K_STATISTICS);
      break;
    }

    case 25: {
      enterOuterAlt(_localctx, 25);
      setState(1350);
      match(SchemaParser::K_PUBLICATION);
      break;
    }

    case 26: {
      enterOuterAlt(_localctx, 26);
      setState(1351);
      match(SchemaParser::K_COLLATION);
      break;
    }

    case 27: {
      enterOuterAlt(_localctx, 27);
      setState(1352);
      match(SchemaParser::K_SERVER);
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SqlStatementContext ------------------------------------------------------------------

SchemaParser::SqlStatementContext::SqlStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SqlStatementContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

tree::TerminalNode* SchemaParser::SqlStatementContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::SqlStatementContext::K_OR() {
  return getToken(SchemaParser::K_OR, 0);
}

tree::TerminalNode* SchemaParser::SqlStatementContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

std::vector<SchemaParser::RulePartContext *> SchemaParser::SqlStatementContext::rulePart() {
  return getRuleContexts<SchemaParser::RulePartContext>();
}

SchemaParser::RulePartContext* SchemaParser::SqlStatementContext::rulePart(size_t i) {
  return getRuleContext<SchemaParser::RulePartContext>(i);
}

SchemaParser::SqlVerbContext* SchemaParser::SqlStatementContext::sqlVerb() {
  return getRuleContext<SchemaParser::SqlVerbContext>(0);
}

std::vector<SchemaParser::SqlPartContext *> SchemaParser::SqlStatementContext::sqlPart() {
  return getRuleContexts<SchemaParser::SqlPartContext>();
}

SchemaParser::SqlPartContext* SchemaParser::SqlStatementContext::sqlPart(size_t i) {
  return getRuleContext<SchemaParser::SqlPartContext>(i);
}


size_t SchemaParser::SqlStatementContext::getRuleIndex() const {
  return SchemaParser::RuleSqlStatement;
}

antlrcpp::Any SchemaParser::SqlStatementContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSqlStatement(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SqlStatementContext* SchemaParser::sqlStatement() {
  SqlStatementContext *_localctx = _tracker.createInstance<SqlStatementContext>(_ctx, getState());
  enterRule(_localctx, 158, SchemaParser::RuleSqlStatement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1374);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 196, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1355);
      match(SchemaParser::K_CREATE);
      setState(1358);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == SchemaParser::K_OR) {
        setState(1356);
        match(SchemaParser::K_OR);
        setState(1357);
        match(SchemaParser::K_REPLACE);
      }
      setState(1360);
      match(SchemaParser::K_RULE);
      setState(1364);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
        | (1ULL << SchemaParser::LBRACKET)
        | (1ULL << SchemaParser::COMMA)
        | (1ULL << SchemaParser::DOT)
        | (1ULL << SchemaParser::EQ)
        | (1ULL << SchemaParser::K_ACTION)
        | (1ULL << SchemaParser::K_AFTER)
        | (1ULL << SchemaParser::K_AGGREGATE)
        | (1ULL << SchemaParser::K_ALL)
        | (1ULL << SchemaParser::K_ALTER)
        | (1ULL << SchemaParser::K_ALWAYS)
        | (1ULL << SchemaParser::K_ANALYZE)
        | (1ULL << SchemaParser::K_ARRAY)
        | (1ULL << SchemaParser::K_AS)
        | (1ULL << SchemaParser::K_BACKFILL)
        | (1ULL << SchemaParser::K_BEFORE)
        | (1ULL << SchemaParser::K_BEGIN)
        | (1ULL << SchemaParser::K_BIT)
        | (1ULL << SchemaParser::K_BY)
        | (1ULL << SchemaParser::K_CACHE)
        | (1ULL << SchemaParser::K_CALL)
        | (1ULL << SchemaParser::K_CASCADE)
        | (1ULL << SchemaParser::K_CASE)
        | (1ULL << SchemaParser::K_CHAR)
        | (1ULL << SchemaParser::K_CHARACTER)
        | (1ULL << SchemaParser::K_CHECK)
        | (1ULL << SchemaParser::K_CLUSTER)
        | (1ULL << SchemaParser::K_COLLATE)
        | (1ULL << SchemaParser::K_COLLATION)
        | (1ULL << SchemaParser::K_COLUMN)
        | (1ULL << SchemaParser::K_COMMENT)
        | (1ULL << SchemaParser::K_COMMIT)
        | (1ULL << SchemaParser::K_COMPRESSION)
        | (1ULL << SchemaParser::K_CONSTRAINT)
        | (1ULL << SchemaParser::K_COPY)
        | (1ULL << SchemaParser::K_CREATE)
        | (1ULL << SchemaParser::K_CYCLE)
        | (1ULL << SchemaParser::K_DATA)
        | (1ULL << SchemaParser::K_DAY)
        | (1ULL << SchemaParser::K_DEFAULT)
        | (1ULL << SchemaParser::K_DEFERRABLE)
        | (1ULL << SchemaParser::K_DEFERRED)
        | (1ULL << SchemaParser::K_DELETE)
        | (1ULL << SchemaParser::K_DIRECT)
        | (1ULL << SchemaParser::K_DISABLED)
        | (1ULL << SchemaParser::K_DISTINCT)
        | (1ULL << SchemaParser::K_DO)
        | (1ULL << SchemaParser::K_DOMAIN)
        | (1ULL << SchemaParser::K_DOUBLE)
        | (1ULL << SchemaParser::K_DROP)
        | (1ULL << SchemaParser::K_ENABLED)
        | (1ULL << SchemaParser::K_END)
        | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
        | (1ULL << (SchemaParser::K_EVENT - 64))
        | (1ULL << (SchemaParser::K_EXCLUDE - 64))
        | (1ULL << (SchemaParser::K_EXCLUDING - 64))
        | (1ULL << (SchemaParser::K_EXTENSION - 64))
        | (1ULL << (SchemaParser::K_EXTERNAL - 64))
        | (1ULL << (SchemaParser::K_FOR - 64))
        | (1ULL << (SchemaParser::K_FORCE - 64))
        | (1ULL << (SchemaParser::K_FOREIGN - 64))
        | (1ULL << (SchemaParser::K_FROM - 64))
        | (1ULL << (SchemaParser::K_FULL - 64))
        | (1ULL << (SchemaParser::K_FUNCTION - 64))
        | (1ULL << (SchemaParser::K_GENERATED - 64))
        | (1ULL << (SchemaParser::K_GRANT - 64))
        | (1ULL << (SchemaParser::K_HOUR - 64))
        | (1ULL << (SchemaParser::K_IDENTITY - 64))
        | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
        | (1ULL << (SchemaParser::K_IMPORT - 64))
        | (1ULL << (SchemaParser::K_IN - 64))
        | (1ULL << (SchemaParser::K_INCLUDE - 64))
        | (1ULL << (SchemaParser::K_INCLUDING - 64))
        | (1ULL << (SchemaParser::K_INCREMENT - 64))
        | (1ULL << (SchemaParser::K_INDEX - 64))
        | (1ULL << (SchemaParser::K_INHERIT - 64))
        | (1ULL << (SchemaParser::K_INHERITS - 64))
        | (1ULL << (SchemaParser::K_INITIALLY - 64))
        | (1ULL << (SchemaParser::K_INSERT - 64))
        | (1ULL << (SchemaParser::K_INSTEAD - 64))
        | (1ULL << (SchemaParser::K_INTERVAL - 64))
        | (1ULL << (SchemaParser::K_KEY - 64))
        | (1ULL << (SchemaParser::K_LEVEL - 64))
        | (1ULL << (SchemaParser::K_LIKE - 64))
        | (1ULL << (SchemaParser::K_MAPPING - 64))
        | (1ULL << (SchemaParser::K_MATCH - 64))
        | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
        | (1ULL << (SchemaParser::K_MAX - 64))
        | (1ULL << (SchemaParser::K_MAXVALUE - 64))
        | (1ULL << (SchemaParser::K_MERGE - 64))
        | (1ULL << (SchemaParser::K_MIN - 64))
        | (1ULL << (SchemaParser::K_MINUTE - 64))
        | (1ULL << (SchemaParser::K_MINVALUE - 64))
        | (1ULL << (SchemaParser::K_MONTH - 64))
        | (1ULL << (SchemaParser::K_NATIONAL - 64))
        | (1ULL << (SchemaParser::K_NO - 64))
        | (1ULL << (SchemaParser::K_NOT - 64))
        | (1ULL << (SchemaParser::K_NOTHING - 64))
        | (1ULL << (SchemaParser::K_NULL - 64))
        | (1ULL << (SchemaParser::K_NULLS - 64))
        | (1ULL << (SchemaParser::K_OF - 64))
        | (1ULL << (SchemaParser::K_OFF - 64))
        | (1ULL << (SchemaParser::K_ON - 64))
        | (1ULL << (SchemaParser::K_ONLINE - 64))
        | (1ULL << (SchemaParser::K_OPTION - 64))
        | (1ULL << (SchemaParser::K_OPTIONS - 64))
        | (1ULL << (SchemaParser::K_OR - 64))
        | (1ULL << (SchemaParser::K_OWNED - 64))
        | (1ULL << (SchemaParser::K_OWNER - 64))
        | (1ULL << (SchemaParser::K_PARTITION - 64))
        | (1ULL << (SchemaParser::K_PARTITIONS - 64))
        | (1ULL << (SchemaParser::K_POLICY - 64))
        | (1ULL << (SchemaParser::K_PRECISION - 64))
        | (1ULL << (SchemaParser::K_PRIMARY - 64))
        | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
        | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
        | (1ULL << (SchemaParser::K_REASSIGN - 128))
        | (1ULL << (SchemaParser::K_REFERENCES - 128))
        | (1ULL << (SchemaParser::K_REFRESH - 128))
        | (1ULL << (SchemaParser::K_RENAMED - 128))
        | (1ULL << (SchemaParser::K_REPLACE - 128))
        | (1ULL << (SchemaParser::K_REPLICA - 128))
        | (1ULL << (SchemaParser::K_RESET - 128))
        | (1ULL << (SchemaParser::K_RESTRICT - 128))
        | (1ULL << (SchemaParser::K_RETIRE - 128))
        | (1ULL << (SchemaParser::K_REVERSE - 128))
        | (1ULL << (SchemaParser::K_REVOKE - 128))
        | (1ULL << (SchemaParser::K_ROUTINE - 128))
        | (1ULL << (SchemaParser::K_ROW - 128))
        | (1ULL << (SchemaParser::K_RULE - 128))
        | (1ULL << (SchemaParser::K_SCHEMA - 128))
        | (1ULL << (SchemaParser::K_SECOND - 128))
        | (1ULL << (SchemaParser::K_SECURITY - 128))
        | (1ULL << (SchemaParser::K_SELECT - 128))
        | (1ULL << (SchemaParser::K_SEQUENCE - 128))
        | (1ULL << (SchemaParser::K_SERVER - 128))
        | (1ULL << (SchemaParser::K_SET - 128))
        | (1ULL << (SchemaParser::K_START - 128))
        | (1ULL << (SchemaParser::K_STATISTICS - 128))
        | (1ULL << (SchemaParser::K_STORAGE - 128))
        | (1ULL << (SchemaParser::K_STORED - 128))
        | (1ULL << (SchemaParser::K_STRATEGY - 128))
        | (1ULL << (SchemaParser::K_TABLE - 128))
        | (1ULL << (SchemaParser::K_TABLESPACE - 128))
        | (1ULL << (SchemaParser::K_TIME - 128))
        | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
        | (1ULL << (SchemaParser::K_TO - 128))
        | (1ULL << (SchemaParser::K_TRIGGER - 128))
        | (1ULL << (SchemaParser::K_TRUNCATE - 128))
        | (1ULL << (SchemaParser::K_TYPE - 128))
        | (1ULL << (SchemaParser::K_UNIQUE - 128))
        | (1ULL << (SchemaParser::K_UNLOGGED - 128))
        | (1ULL << (SchemaParser::K_UPDATE - 128))
        | (1ULL << (SchemaParser::K_USER - 128))
        | (1ULL << (SchemaParser::K_USING - 128))
        | (1ULL << (SchemaParser::K_VALID - 128))
        | (1ULL << (SchemaParser::K_VALUES - 128))
        | (1ULL << (SchemaParser::K_VARYING - 128))
        | (1ULL << (SchemaParser::K_VERSION - 128))
        | (1ULL << (SchemaParser::K_VIEW - 128))
        | (1ULL << (SchemaParser::K_VIRTUAL - 128))
        | (1ULL << (SchemaParser::K_WHERE - 128))
        | (1ULL << (SchemaParser::K_WITH - 128))
        | (1ULL << (SchemaParser::K_WITHOUT - 128))
        | (1ULL << (SchemaParser::K_WRAPPER - 128))
        | (1ULL << (SchemaParser::K_YEAR - 128))
        | (1ULL << (SchemaParser::K_ZONE - 128))
        | (1ULL << (SchemaParser::WORD - 128))
        | (1ULL << (SchemaParser::QUOTED - 128))
        | (1ULL << (SchemaParser::STRING - 128))
        | (1ULL << (SchemaParser::PARAMETER - 128))
        | (1ULL << (SchemaParser::NUMBER - 128))
        | (1ULL << (SchemaParser::OPERATOR - 128))
        | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
        setState(1361);
        rulePart();
        setState(1366);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1367);
      sqlVerb();
      setState(1371);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
        | (1ULL << SchemaParser::LBRACKET)
        | (1ULL << SchemaParser::COMMA)
        | (1ULL << SchemaParser::DOT)
        | (1ULL << SchemaParser::EQ)
        | (1ULL << SchemaParser::K_ACTION)
        | (1ULL << SchemaParser::K_AFTER)
        | (1ULL << SchemaParser::K_AGGREGATE)
        | (1ULL << SchemaParser::K_ALL)
        | (1ULL << SchemaParser::K_ALTER)
        | (1ULL << SchemaParser::K_ALWAYS)
        | (1ULL << SchemaParser::K_ANALYZE)
        | (1ULL << SchemaParser::K_ARRAY)
        | (1ULL << SchemaParser::K_AS)
        | (1ULL << SchemaParser::K_BACKFILL)
        | (1ULL << SchemaParser::K_BEFORE)
        | (1ULL << SchemaParser::K_BEGIN)
        | (1ULL << SchemaParser::K_BIT)
        | (1ULL << SchemaParser::K_BY)
        | (1ULL << SchemaParser::K_CACHE)
        | (1ULL << SchemaParser::K_CALL)
        | (1ULL << SchemaParser::K_CASCADE)
        | (1ULL << SchemaParser::K_CASE)
        | (1ULL << SchemaParser::K_CHAR)
        | (1ULL << SchemaParser::K_CHARACTER)
        | (1ULL << SchemaParser::K_CHECK)
        | (1ULL << SchemaParser::K_CLUSTER)
        | (1ULL << SchemaParser::K_COLLATE)
        | (1ULL << SchemaParser::K_COLLATION)
        | (1ULL << SchemaParser::K_COLUMN)
        | (1ULL << SchemaParser::K_COMMENT)
        | (1ULL << SchemaParser::K_COMMIT)
        | (1ULL << SchemaParser::K_COMPRESSION)
        | (1ULL << SchemaParser::K_CONSTRAINT)
        | (1ULL << SchemaParser::K_COPY)
        | (1ULL << SchemaParser::K_CREATE)
        | (1ULL << SchemaParser::K_CYCLE)
        | (1ULL << SchemaParser::K_DATA)
        | (1ULL << SchemaParser::K_DAY)
        | (1ULL << SchemaParser::K_DEFAULT)
        | (1ULL << SchemaParser::K_DEFERRABLE)
        | (1ULL << SchemaParser::K_DEFERRED)
        | (1ULL << SchemaParser::K_DELETE)
        | (1ULL << SchemaParser::K_DIRECT)
        | (1ULL << SchemaParser::K_DISABLED)
        | (1ULL << SchemaParser::K_DISTINCT)
        | (1ULL << SchemaParser::K_DO)
        | (1ULL << SchemaParser::K_DOMAIN)
        | (1ULL << SchemaParser::K_DOUBLE)
        | (1ULL << SchemaParser::K_DROP)
        | (1ULL << SchemaParser::K_ENABLED)
        | (1ULL << SchemaParser::K_END)
        | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
        | (1ULL << (SchemaParser::K_EVENT - 64))
        | (1ULL << (SchemaParser::K_EXCLUDE - 64))
        | (1ULL << (SchemaParser::K_EXCLUDING - 64))
        | (1ULL << (SchemaParser::K_EXTENSION - 64))
        | (1ULL << (SchemaParser::K_EXTERNAL - 64))
        | (1ULL << (SchemaParser::K_FOR - 64))
        | (1ULL << (SchemaParser::K_FORCE - 64))
        | (1ULL << (SchemaParser::K_FOREIGN - 64))
        | (1ULL << (SchemaParser::K_FROM - 64))
        | (1ULL << (SchemaParser::K_FULL - 64))
        | (1ULL << (SchemaParser::K_FUNCTION - 64))
        | (1ULL << (SchemaParser::K_GENERATED - 64))
        | (1ULL << (SchemaParser::K_GRANT - 64))
        | (1ULL << (SchemaParser::K_HOUR - 64))
        | (1ULL << (SchemaParser::K_IDENTITY - 64))
        | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
        | (1ULL << (SchemaParser::K_IMPORT - 64))
        | (1ULL << (SchemaParser::K_IN - 64))
        | (1ULL << (SchemaParser::K_INCLUDE - 64))
        | (1ULL << (SchemaParser::K_INCLUDING - 64))
        | (1ULL << (SchemaParser::K_INCREMENT - 64))
        | (1ULL << (SchemaParser::K_INDEX - 64))
        | (1ULL << (SchemaParser::K_INHERIT - 64))
        | (1ULL << (SchemaParser::K_INHERITS - 64))
        | (1ULL << (SchemaParser::K_INITIALLY - 64))
        | (1ULL << (SchemaParser::K_INSERT - 64))
        | (1ULL << (SchemaParser::K_INSTEAD - 64))
        | (1ULL << (SchemaParser::K_INTERVAL - 64))
        | (1ULL << (SchemaParser::K_KEY - 64))
        | (1ULL << (SchemaParser::K_LEVEL - 64))
        | (1ULL << (SchemaParser::K_LIKE - 64))
        | (1ULL << (SchemaParser::K_MAPPING - 64))
        | (1ULL << (SchemaParser::K_MATCH - 64))
        | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
        | (1ULL << (SchemaParser::K_MAX - 64))
        | (1ULL << (SchemaParser::K_MAXVALUE - 64))
        | (1ULL << (SchemaParser::K_MERGE - 64))
        | (1ULL << (SchemaParser::K_MIN - 64))
        | (1ULL << (SchemaParser::K_MINUTE - 64))
        | (1ULL << (SchemaParser::K_MINVALUE - 64))
        | (1ULL << (SchemaParser::K_MONTH - 64))
        | (1ULL << (SchemaParser::K_NATIONAL - 64))
        | (1ULL << (SchemaParser::K_NO - 64))
        | (1ULL << (SchemaParser::K_NOT - 64))
        | (1ULL << (SchemaParser::K_NOTHING - 64))
        | (1ULL << (SchemaParser::K_NULL - 64))
        | (1ULL << (SchemaParser::K_NULLS - 64))
        | (1ULL << (SchemaParser::K_OF - 64))
        | (1ULL << (SchemaParser::K_OFF - 64))
        | (1ULL << (SchemaParser::K_ON - 64))
        | (1ULL << (SchemaParser::K_ONLINE - 64))
        | (1ULL << (SchemaParser::K_OPTION - 64))
        | (1ULL << (SchemaParser::K_OPTIONS - 64))
        | (1ULL << (SchemaParser::K_OR - 64))
        | (1ULL << (SchemaParser::K_OWNED - 64))
        | (1ULL << (SchemaParser::K_OWNER - 64))
        | (1ULL << (SchemaParser::K_PARTITION - 64))
        | (1ULL << (SchemaParser::K_PARTITIONS - 64))
        | (1ULL << (SchemaParser::K_POLICY - 64))
        | (1ULL << (SchemaParser::K_PRECISION - 64))
        | (1ULL << (SchemaParser::K_PRIMARY - 64))
        | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
        | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
        | (1ULL << (SchemaParser::K_REASSIGN - 128))
        | (1ULL << (SchemaParser::K_REFERENCES - 128))
        | (1ULL << (SchemaParser::K_REFRESH - 128))
        | (1ULL << (SchemaParser::K_RENAMED - 128))
        | (1ULL << (SchemaParser::K_REPLACE - 128))
        | (1ULL << (SchemaParser::K_REPLICA - 128))
        | (1ULL << (SchemaParser::K_RESET - 128))
        | (1ULL << (SchemaParser::K_RESTRICT - 128))
        | (1ULL << (SchemaParser::K_RETIRE - 128))
        | (1ULL << (SchemaParser::K_REVERSE - 128))
        | (1ULL << (SchemaParser::K_REVOKE - 128))
        | (1ULL << (SchemaParser::K_ROUTINE - 128))
        | (1ULL << (SchemaParser::K_ROW - 128))
        | (1ULL << (SchemaParser::K_RULE - 128))
        | (1ULL << (SchemaParser::K_SCHEMA - 128))
        | (1ULL << (SchemaParser::K_SECOND - 128))
        | (1ULL << (SchemaParser::K_SECURITY - 128))
        | (1ULL << (SchemaParser::K_SELECT - 128))
        | (1ULL << (SchemaParser::K_SEQUENCE - 128))
        | (1ULL << (SchemaParser::K_SERVER - 128))
        | (1ULL << (SchemaParser::K_SET - 128))
        | (1ULL << (SchemaParser::K_START - 128))
        | (1ULL << (SchemaParser::K_STATISTICS - 128))
        | (1ULL << (SchemaParser::K_STORAGE - 128))
        | (1ULL << (SchemaParser::K_STORED - 128))
        | (1ULL << (SchemaParser::K_STRATEGY - 128))
        | (1ULL << (SchemaParser::K_TABLE - 128))
        | (1ULL << (SchemaParser::K_TABLESPACE - 128))
        | (1ULL << (SchemaParser::K_TIME - 128))
        | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
        | (1ULL << (SchemaParser::K_TO - 128))
        | (1ULL << (SchemaParser::K_TRIGGER - 128))
        | (1ULL << (SchemaParser::K_TRUNCATE - 128))
        | (1ULL << (SchemaParser::K_TYPE - 128))
        | (1ULL << (SchemaParser::K_UNIQUE - 128))
        | (1ULL << (SchemaParser::K_UNLOGGED - 128))
        | (1ULL << (SchemaParser::K_UPDATE - 128))
        | (1ULL << (SchemaParser::K_USER - 128))
        | (1ULL << (SchemaParser::K_USING - 128))
        | (1ULL << (SchemaParser::K_VALID - 128))
        | (1ULL << (SchemaParser::K_VALUES - 128))
        | (1ULL << (SchemaParser::K_VARYING - 128))
        | (1ULL << (SchemaParser::K_VERSION - 128))
        | (1ULL << (SchemaParser::K_VIEW - 128))
        | (1ULL << (SchemaParser::K_VIRTUAL - 128))
        | (1ULL << (SchemaParser::K_WHERE - 128))
        | (1ULL << (SchemaParser::K_WITH - 128))
        | (1ULL << (SchemaParser::K_WITHOUT - 128))
        | (1ULL << (SchemaParser::K_WRAPPER - 128))
        | (1ULL << (SchemaParser::K_YEAR - 128))
        | (1ULL << (SchemaParser::K_ZONE - 128))
        | (1ULL << (SchemaParser::WORD - 128))
        | (1ULL << (SchemaParser::QUOTED - 128))
        | (1ULL << (SchemaParser::STRING - 128))
        | (1ULL << (SchemaParser::PARAMETER - 128))
        | (1ULL << (SchemaParser::NUMBER - 128))
        | (1ULL << (SchemaParser::OPERATOR - 128))
        | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
        setState(1368);
        sqlPart();
        setState(1373);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SqlVerbContext ------------------------------------------------------------------

SchemaParser::SqlVerbContext::SqlVerbContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_GRANT() {
  return getToken(SchemaParser::K_GRANT, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_DO() {
  return getToken(SchemaParser::K_DO, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_ANALYZE() {
  return getToken(SchemaParser::K_ANALYZE, 0);
}

tree::TerminalNode* SchemaParser::SqlVerbContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}


size_t SchemaParser::SqlVerbContext::getRuleIndex() const {
  return SchemaParser::RuleSqlVerb;
}

antlrcpp::Any SchemaParser::SqlVerbContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSqlVerb(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SqlVerbContext* SchemaParser::sqlVerb() {
  SqlVerbContext *_localctx = _tracker.createInstance<SqlVerbContext>(_ctx, getState());
  enterRule(_localctx, 160, SchemaParser::RuleSqlVerb);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1376);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DROP))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 77)) & ((1ULL << (SchemaParser::K_GRANT - 77))
      | (1ULL << (SchemaParser::K_IMPORT - 77))
      | (1ULL << (SchemaParser::K_INSERT - 77))
      | (1ULL << (SchemaParser::K_MERGE - 77))
      | (1ULL << (SchemaParser::K_REASSIGN - 77))
      | (1ULL << (SchemaParser::K_REFRESH - 77))
      | (1ULL << (SchemaParser::K_RESET - 77))
      | (1ULL << (SchemaParser::K_REVOKE - 77)))) != 0) || ((((_la - 145) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 145)) & ((1ULL << (SchemaParser::K_SECURITY - 145))
      | (1ULL << (SchemaParser::K_SELECT - 145))
      | (1ULL << (SchemaParser::K_SET - 145))
      | (1ULL << (SchemaParser::K_TRUNCATE - 145))
      | (1ULL << (SchemaParser::K_UPDATE - 145))
      | (1ULL << (SchemaParser::K_WITH - 145)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SqlPartContext ------------------------------------------------------------------

SchemaParser::SqlPartContext::SqlPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::AtomicBodyContext* SchemaParser::SqlPartContext::atomicBody() {
  return getRuleContext<SchemaParser::AtomicBodyContext>(0);
}

SchemaParser::ParensContext* SchemaParser::SqlPartContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::BracketsContext* SchemaParser::SqlPartContext::brackets() {
  return getRuleContext<SchemaParser::BracketsContext>(0);
}

SchemaParser::SqlTokenContext* SchemaParser::SqlPartContext::sqlToken() {
  return getRuleContext<SchemaParser::SqlTokenContext>(0);
}


size_t SchemaParser::SqlPartContext::getRuleIndex() const {
  return SchemaParser::RuleSqlPart;
}

antlrcpp::Any SchemaParser::SqlPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSqlPart(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SqlPartContext* SchemaParser::sqlPart() {
  SqlPartContext *_localctx = _tracker.createInstance<SqlPartContext>(_ctx, getState());
  enterRule(_localctx, 162, SchemaParser::RuleSqlPart);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1382);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 197, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1378);
      atomicBody();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1379);
      parens();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1380);
      brackets();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1381);
      sqlToken();
      break;
    }

    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RulePartContext ------------------------------------------------------------------

SchemaParser::RulePartContext::RulePartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::RuleParensContext* SchemaParser::RulePartContext::ruleParens() {
  return getRuleContext<SchemaParser::RuleParensContext>(0);
}

SchemaParser::BracketsContext* SchemaParser::RulePartContext::brackets() {
  return getRuleContext<SchemaParser::BracketsContext>(0);
}

SchemaParser::SqlTokenContext* SchemaParser::RulePartContext::sqlToken() {
  return getRuleContext<SchemaParser::SqlTokenContext>(0);
}


size_t SchemaParser::RulePartContext::getRuleIndex() const {
  return SchemaParser::RuleRulePart;
}

antlrcpp::Any SchemaParser::RulePartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRulePart(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RulePartContext* SchemaParser::rulePart() {
  RulePartContext *_localctx = _tracker.createInstance<RulePartContext>(_ctx, getState());
  enterRule(_localctx, 164, SchemaParser::RuleRulePart);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1387);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::LPAREN: {
        enterOuterAlt(_localctx, 1);
        setState(1384);
        ruleParens();
        break;
      }

      case SchemaParser::LBRACKET: {
        enterOuterAlt(_localctx, 2);
        setState(1385);
        brackets();
        break;
      }

      case SchemaParser::COMMA:
      case SchemaParser::DOT:
      case SchemaParser::EQ:
      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALL:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_ANALYZE:
      case SchemaParser::K_ARRAY:
      case SchemaParser::K_AS:
      case SchemaParser::K_BACKFILL:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CASE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CHECK:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATE:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COLUMN:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COMPRESSION:
      case SchemaParser::K_CONSTRAINT:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CREATE:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFAULT:
      case SchemaParser::K_DEFERRABLE:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISABLED:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DO:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENABLED:
      case SchemaParser::K_END:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FOR:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FOREIGN:
      case SchemaParser::K_FROM:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_GENERATED:
      case SchemaParser::K_GRANT:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IDENTITY:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_IN:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INITIALLY:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_LIKE:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOT:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULL:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ON:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OPTIONS:
      case SchemaParser::K_OR:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIMARY:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFERENCES:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_RENAMED:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SELECT:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STATISTICS:
      case SchemaParser::K_STORAGE:
      case SchemaParser::K_STORED:
      case SchemaParser::K_STRATEGY:
      case SchemaParser::K_TABLE:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TO:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNIQUE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_USER:
      case SchemaParser::K_USING:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WHERE:
      case SchemaParser::K_WITH:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED:
      case SchemaParser::STRING:
      case SchemaParser::PARAMETER:
      case SchemaParser::NUMBER:
      case SchemaParser::OPERATOR:
      case SchemaParser::DOLLAR_STRING: {
        enterOuterAlt(_localctx, 3);
        setState(1386);
        sqlToken();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RuleParensContext ------------------------------------------------------------------

SchemaParser::RuleParensContext::RuleParensContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::RuleParensContext::LPAREN() {
  return getToken(SchemaParser::LPAREN, 0);
}

tree::TerminalNode* SchemaParser::RuleParensContext::RPAREN() {
  return getToken(SchemaParser::RPAREN, 0);
}

std::vector<SchemaParser::RuleParensContext *> SchemaParser::RuleParensContext::ruleParens() {
  return getRuleContexts<SchemaParser::RuleParensContext>();
}

SchemaParser::RuleParensContext* SchemaParser::RuleParensContext::ruleParens(size_t i) {
  return getRuleContext<SchemaParser::RuleParensContext>(i);
}

std::vector<SchemaParser::BracketsContext *> SchemaParser::RuleParensContext::brackets() {
  return getRuleContexts<SchemaParser::BracketsContext>();
}

SchemaParser::BracketsContext* SchemaParser::RuleParensContext::brackets(size_t i) {
  return getRuleContext<SchemaParser::BracketsContext>(i);
}

std::vector<SchemaParser::SqlTokenContext *> SchemaParser::RuleParensContext::sqlToken() {
  return getRuleContexts<SchemaParser::SqlTokenContext>();
}

SchemaParser::SqlTokenContext* SchemaParser::RuleParensContext::sqlToken(size_t i) {
  return getRuleContext<SchemaParser::SqlTokenContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::RuleParensContext::K_ATOMIC() {
  return getTokens(SchemaParser::K_ATOMIC);
}

tree::TerminalNode* SchemaParser::RuleParensContext::K_ATOMIC(size_t i) {
  return getToken(SchemaParser::K_ATOMIC, i);
}

std::vector<tree::TerminalNode *> SchemaParser::RuleParensContext::SEMI() {
  return getTokens(SchemaParser::SEMI);
}

tree::TerminalNode* SchemaParser::RuleParensContext::SEMI(size_t i) {
  return getToken(SchemaParser::SEMI, i);
}


size_t SchemaParser::RuleParensContext::getRuleIndex() const {
  return SchemaParser::RuleRuleParens;
}

antlrcpp::Any SchemaParser::RuleParensContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitRuleParens(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::RuleParensContext* SchemaParser::ruleParens() {
  RuleParensContext *_localctx = _tracker.createInstance<RuleParensContext>(_ctx, getState());
  enterRule(_localctx, 166, SchemaParser::RuleRuleParens);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1389);
    match(SchemaParser::LPAREN);
    setState(1397);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::SEMI)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_END)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
      setState(1395);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::LPAREN: {
          setState(1390);
          ruleParens();
          break;
        }

        case SchemaParser::LBRACKET: {
          setState(1391);
          brackets();
          break;
        }

        case SchemaParser::COMMA:
        case SchemaParser::DOT:
        case SchemaParser::EQ:
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALL:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ANALYZE:
        case SchemaParser::K_ARRAY:
        case SchemaParser::K_AS:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CASE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CHECK:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATE:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COLUMN:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CREATE:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFAULT:
        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DO:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_END:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FOR:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FOREIGN:
        case SchemaParser::K_FROM:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_GRANT:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_IN:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_LIKE:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOT:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULL:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ON:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OR:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIMARY:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFERENCES:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SELECT:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLE:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TO:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNIQUE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_USING:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WHERE:
        case SchemaParser::K_WITH:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED:
        case SchemaParser::STRING:
        case SchemaParser::PARAMETER:
        case SchemaParser::NUMBER:
        case SchemaParser::OPERATOR:
        case SchemaParser::DOLLAR_STRING: {
          setState(1392);
          sqlToken();
          break;
        }

        case SchemaParser::K_ATOMIC: {
          setState(1393);
          match(SchemaParser::K_ATOMIC);
          break;
        }

        case SchemaParser::SEMI: {
          setState(1394);
          match(SchemaParser::SEMI);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1399);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1400);
    match(SchemaParser::RPAREN);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtomicBodyContext ------------------------------------------------------------------

SchemaParser::AtomicBodyContext::AtomicBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::AtomicBodyContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::AtomicBodyContext::K_ATOMIC() {
  return getToken(SchemaParser::K_ATOMIC, 0);
}

tree::TerminalNode* SchemaParser::AtomicBodyContext::K_END() {
  return getToken(SchemaParser::K_END, 0);
}

std::vector<SchemaParser::AtomicPartContext *> SchemaParser::AtomicBodyContext::atomicPart() {
  return getRuleContexts<SchemaParser::AtomicPartContext>();
}

SchemaParser::AtomicPartContext* SchemaParser::AtomicBodyContext::atomicPart(size_t i) {
  return getRuleContext<SchemaParser::AtomicPartContext>(i);
}


size_t SchemaParser::AtomicBodyContext::getRuleIndex() const {
  return SchemaParser::RuleAtomicBody;
}

antlrcpp::Any SchemaParser::AtomicBodyContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitAtomicBody(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::AtomicBodyContext* SchemaParser::atomicBody() {
  AtomicBodyContext *_localctx = _tracker.createInstance<AtomicBodyContext>(_ctx, getState());
  enterRule(_localctx, 168, SchemaParser::RuleAtomicBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1402);
    match(SchemaParser::K_BEGIN);
    setState(1403);
    match(SchemaParser::K_ATOMIC);
    setState(1407);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::SEMI)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
      setState(1404);
      atomicPart();
      setState(1409);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1410);
    match(SchemaParser::K_END);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtomicPartContext ------------------------------------------------------------------

SchemaParser::AtomicPartContext::AtomicPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::CaseExpressionContext* SchemaParser::AtomicPartContext::caseExpression() {
  return getRuleContext<SchemaParser::CaseExpressionContext>(0);
}

SchemaParser::ParensContext* SchemaParser::AtomicPartContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::BracketsContext* SchemaParser::AtomicPartContext::brackets() {
  return getRuleContext<SchemaParser::BracketsContext>(0);
}

tree::TerminalNode* SchemaParser::AtomicPartContext::SEMI() {
  return getToken(SchemaParser::SEMI, 0);
}

SchemaParser::AtomicTokenContext* SchemaParser::AtomicPartContext::atomicToken() {
  return getRuleContext<SchemaParser::AtomicTokenContext>(0);
}


size_t SchemaParser::AtomicPartContext::getRuleIndex() const {
  return SchemaParser::RuleAtomicPart;
}

antlrcpp::Any SchemaParser::AtomicPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitAtomicPart(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::AtomicPartContext* SchemaParser::atomicPart() {
  AtomicPartContext *_localctx = _tracker.createInstance<AtomicPartContext>(_ctx, getState());
  enterRule(_localctx, 170, SchemaParser::RuleAtomicPart);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1417);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_CASE: {
        enterOuterAlt(_localctx, 1);
        setState(1412);
        caseExpression();
        break;
      }

      case SchemaParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(1413);
        parens();
        break;
      }

      case SchemaParser::LBRACKET: {
        enterOuterAlt(_localctx, 3);
        setState(1414);
        brackets();
        break;
      }

      case SchemaParser::SEMI: {
        enterOuterAlt(_localctx, 4);
        setState(1415);
        match(SchemaParser::SEMI);
        break;
      }

      case SchemaParser::COMMA:
      case SchemaParser::DOT:
      case SchemaParser::EQ:
      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALL:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_ANALYZE:
      case SchemaParser::K_ARRAY:
      case SchemaParser::K_AS:
      case SchemaParser::K_BACKFILL:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CHECK:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATE:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COLUMN:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COMPRESSION:
      case SchemaParser::K_CONSTRAINT:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CREATE:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFAULT:
      case SchemaParser::K_DEFERRABLE:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISABLED:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DO:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENABLED:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FOR:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FOREIGN:
      case SchemaParser::K_FROM:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_GENERATED:
      case SchemaParser::K_GRANT:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IDENTITY:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_IN:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INITIALLY:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_LIKE:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOT:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULL:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ON:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OPTIONS:
      case SchemaParser::K_OR:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIMARY:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFERENCES:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_RENAMED:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SELECT:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STATISTICS:
      case SchemaParser::K_STORAGE:
      case SchemaParser::K_STORED:
      case SchemaParser::K_STRATEGY:
      case SchemaParser::K_TABLE:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TO:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNIQUE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_USER:
      case SchemaParser::K_USING:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WHERE:
      case SchemaParser::K_WITH:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED:
      case SchemaParser::STRING:
      case SchemaParser::PARAMETER:
      case SchemaParser::NUMBER:
      case SchemaParser::OPERATOR:
      case SchemaParser::DOLLAR_STRING: {
        enterOuterAlt(_localctx, 5);
        setState(1416);
        atomicToken();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParensContext ------------------------------------------------------------------

SchemaParser::ParensContext::ParensContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ParensContext::LPAREN() {
  return getToken(SchemaParser::LPAREN, 0);
}

tree::TerminalNode* SchemaParser::ParensContext::RPAREN() {
  return getToken(SchemaParser::RPAREN, 0);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::ParensContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::ParensContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

std::vector<SchemaParser::BracketsContext *> SchemaParser::ParensContext::brackets() {
  return getRuleContexts<SchemaParser::BracketsContext>();
}

SchemaParser::BracketsContext* SchemaParser::ParensContext::brackets(size_t i) {
  return getRuleContext<SchemaParser::BracketsContext>(i);
}

std::vector<SchemaParser::SqlTokenContext *> SchemaParser::ParensContext::sqlToken() {
  return getRuleContexts<SchemaParser::SqlTokenContext>();
}

SchemaParser::SqlTokenContext* SchemaParser::ParensContext::sqlToken(size_t i) {
  return getRuleContext<SchemaParser::SqlTokenContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::ParensContext::K_ATOMIC() {
  return getTokens(SchemaParser::K_ATOMIC);
}

tree::TerminalNode* SchemaParser::ParensContext::K_ATOMIC(size_t i) {
  return getToken(SchemaParser::K_ATOMIC, i);
}


size_t SchemaParser::ParensContext::getRuleIndex() const {
  return SchemaParser::RuleParens;
}

antlrcpp::Any SchemaParser::ParensContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitParens(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ParensContext* SchemaParser::parens() {
  ParensContext *_localctx = _tracker.createInstance<ParensContext>(_ctx, getState());
  enterRule(_localctx, 172, SchemaParser::RuleParens);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1419);
    match(SchemaParser::LPAREN);
    setState(1426);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_END)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
      setState(1424);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::LPAREN: {
          setState(1420);
          parens();
          break;
        }

        case SchemaParser::LBRACKET: {
          setState(1421);
          brackets();
          break;
        }

        case SchemaParser::COMMA:
        case SchemaParser::DOT:
        case SchemaParser::EQ:
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALL:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ANALYZE:
        case SchemaParser::K_ARRAY:
        case SchemaParser::K_AS:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CASE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CHECK:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATE:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COLUMN:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CREATE:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFAULT:
        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DO:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_END:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FOR:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FOREIGN:
        case SchemaParser::K_FROM:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_GRANT:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_IN:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_LIKE:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOT:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULL:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ON:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OR:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIMARY:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFERENCES:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SELECT:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLE:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TO:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNIQUE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_USING:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WHERE:
        case SchemaParser::K_WITH:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED:
        case SchemaParser::STRING:
        case SchemaParser::PARAMETER:
        case SchemaParser::NUMBER:
        case SchemaParser::OPERATOR:
        case SchemaParser::DOLLAR_STRING: {
          setState(1422);
          sqlToken();
          break;
        }

        case SchemaParser::K_ATOMIC: {
          setState(1423);
          match(SchemaParser::K_ATOMIC);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1428);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1429);
    match(SchemaParser::RPAREN);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketsContext ------------------------------------------------------------------

SchemaParser::BracketsContext::BracketsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::BracketsContext::LBRACKET() {
  return getToken(SchemaParser::LBRACKET, 0);
}

tree::TerminalNode* SchemaParser::BracketsContext::RBRACKET() {
  return getToken(SchemaParser::RBRACKET, 0);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::BracketsContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::BracketsContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

std::vector<SchemaParser::BracketsContext *> SchemaParser::BracketsContext::brackets() {
  return getRuleContexts<SchemaParser::BracketsContext>();
}

SchemaParser::BracketsContext* SchemaParser::BracketsContext::brackets(size_t i) {
  return getRuleContext<SchemaParser::BracketsContext>(i);
}

std::vector<SchemaParser::SqlTokenContext *> SchemaParser::BracketsContext::sqlToken() {
  return getRuleContexts<SchemaParser::SqlTokenContext>();
}

SchemaParser::SqlTokenContext* SchemaParser::BracketsContext::sqlToken(size_t i) {
  return getRuleContext<SchemaParser::SqlTokenContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::BracketsContext::K_ATOMIC() {
  return getTokens(SchemaParser::K_ATOMIC);
}

tree::TerminalNode* SchemaParser::BracketsContext::K_ATOMIC(size_t i) {
  return getToken(SchemaParser::K_ATOMIC, i);
}


size_t SchemaParser::BracketsContext::getRuleIndex() const {
  return SchemaParser::RuleBrackets;
}

antlrcpp::Any SchemaParser::BracketsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitBrackets(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::BracketsContext* SchemaParser::brackets() {
  BracketsContext *_localctx = _tracker.createInstance<BracketsContext>(_ctx, getState());
  enterRule(_localctx, 174, SchemaParser::RuleBrackets);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1431);
    match(SchemaParser::LBRACKET);
    setState(1438);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_END)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
      setState(1436);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::LPAREN: {
          setState(1432);
          parens();
          break;
        }

        case SchemaParser::LBRACKET: {
          setState(1433);
          brackets();
          break;
        }

        case SchemaParser::COMMA:
        case SchemaParser::DOT:
        case SchemaParser::EQ:
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALL:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ANALYZE:
        case SchemaParser::K_ARRAY:
        case SchemaParser::K_AS:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CASE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CHECK:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATE:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COLUMN:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CREATE:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFAULT:
        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DO:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_END:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FOR:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FOREIGN:
        case SchemaParser::K_FROM:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_GRANT:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_IN:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_LIKE:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOT:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULL:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ON:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OR:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIMARY:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFERENCES:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SELECT:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLE:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TO:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNIQUE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_USING:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WHERE:
        case SchemaParser::K_WITH:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED:
        case SchemaParser::STRING:
        case SchemaParser::PARAMETER:
        case SchemaParser::NUMBER:
        case SchemaParser::OPERATOR:
        case SchemaParser::DOLLAR_STRING: {
          setState(1434);
          sqlToken();
          break;
        }

        case SchemaParser::K_ATOMIC: {
          setState(1435);
          match(SchemaParser::K_ATOMIC);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1440);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1441);
    match(SchemaParser::RBRACKET);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseExpressionContext ------------------------------------------------------------------

SchemaParser::CaseExpressionContext::CaseExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::CaseExpressionContext::K_CASE() {
  return getToken(SchemaParser::K_CASE, 0);
}

tree::TerminalNode* SchemaParser::CaseExpressionContext::K_END() {
  return getToken(SchemaParser::K_END, 0);
}

std::vector<SchemaParser::CaseExpressionContext *> SchemaParser::CaseExpressionContext::caseExpression() {
  return getRuleContexts<SchemaParser::CaseExpressionContext>();
}

SchemaParser::CaseExpressionContext* SchemaParser::CaseExpressionContext::caseExpression(size_t i) {
  return getRuleContext<SchemaParser::CaseExpressionContext>(i);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::CaseExpressionContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::CaseExpressionContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

std::vector<SchemaParser::BracketsContext *> SchemaParser::CaseExpressionContext::brackets() {
  return getRuleContexts<SchemaParser::BracketsContext>();
}

SchemaParser::BracketsContext* SchemaParser::CaseExpressionContext::brackets(size_t i) {
  return getRuleContext<SchemaParser::BracketsContext>(i);
}

std::vector<SchemaParser::AtomicTokenContext *> SchemaParser::CaseExpressionContext::atomicToken() {
  return getRuleContexts<SchemaParser::AtomicTokenContext>();
}

SchemaParser::AtomicTokenContext* SchemaParser::CaseExpressionContext::atomicToken(size_t i) {
  return getRuleContext<SchemaParser::AtomicTokenContext>(i);
}


size_t SchemaParser::CaseExpressionContext::getRuleIndex() const {
  return SchemaParser::RuleCaseExpression;
}

antlrcpp::Any SchemaParser::CaseExpressionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitCaseExpression(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::CaseExpressionContext* SchemaParser::caseExpression() {
  CaseExpressionContext *_localctx = _tracker.createInstance<CaseExpressionContext>(_ctx, getState());
  enterRule(_localctx, 176, SchemaParser::RuleCaseExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1443);
    match(SchemaParser::K_CASE);
    setState(1450);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0)) {
      setState(1448);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_CASE: {
          setState(1444);
          caseExpression();
          break;
        }

        case SchemaParser::LPAREN: {
          setState(1445);
          parens();
          break;
        }

        case SchemaParser::LBRACKET: {
          setState(1446);
          brackets();
          break;
        }

        case SchemaParser::COMMA:
        case SchemaParser::DOT:
        case SchemaParser::EQ:
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALL:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ANALYZE:
        case SchemaParser::K_ARRAY:
        case SchemaParser::K_AS:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CHECK:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATE:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COLUMN:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CREATE:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFAULT:
        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DO:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FOR:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FOREIGN:
        case SchemaParser::K_FROM:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_GRANT:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_IN:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_LIKE:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOT:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULL:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ON:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OR:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIMARY:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFERENCES:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_RENAMED:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SELECT:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_STRATEGY:
        case SchemaParser::K_TABLE:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TO:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNIQUE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_USING:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WHERE:
        case SchemaParser::K_WITH:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED:
        case SchemaParser::STRING:
        case SchemaParser::PARAMETER:
        case SchemaParser::NUMBER:
        case SchemaParser::OPERATOR:
        case SchemaParser::DOLLAR_STRING: {
          setState(1447);
          atomicToken();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1452);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1453);
    match(SchemaParser::K_END);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereExpressionContext ------------------------------------------------------------------

SchemaParser::WhereExpressionContext::WhereExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<SchemaParser::CaseExpressionContext *> SchemaParser::WhereExpressionContext::caseExpression() {
  return getRuleContexts<SchemaParser::CaseExpressionContext>();
}

SchemaParser::CaseExpressionContext* SchemaParser::WhereExpressionContext::caseExpression(size_t i) {
  return getRuleContext<SchemaParser::CaseExpressionContext>(i);
}

std::vector<SchemaParser::ParensContext *> SchemaParser::WhereExpressionContext::parens() {
  return getRuleContexts<SchemaParser::ParensContext>();
}

SchemaParser::ParensContext* SchemaParser::WhereExpressionContext::parens(size_t i) {
  return getRuleContext<SchemaParser::ParensContext>(i);
}

std::vector<SchemaParser::BracketsContext *> SchemaParser::WhereExpressionContext::brackets() {
  return getRuleContexts<SchemaParser::BracketsContext>();
}

SchemaParser::BracketsContext* SchemaParser::WhereExpressionContext::brackets(size_t i) {
  return getRuleContext<SchemaParser::BracketsContext>(i);
}

std::vector<SchemaParser::WhereTokenContext *> SchemaParser::WhereExpressionContext::whereToken() {
  return getRuleContexts<SchemaParser::WhereTokenContext>();
}

SchemaParser::WhereTokenContext* SchemaParser::WhereExpressionContext::whereToken(size_t i) {
  return getRuleContext<SchemaParser::WhereTokenContext>(i);
}


size_t SchemaParser::WhereExpressionContext::getRuleIndex() const {
  return SchemaParser::RuleWhereExpression;
}

antlrcpp::Any SchemaParser::WhereExpressionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitWhereExpression(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::WhereExpressionContext* SchemaParser::whereExpression() {
  WhereExpressionContext *_localctx = _tracker.createInstance<WhereExpressionContext>(_ctx, getState());
  enterRule(_localctx, 178, SchemaParser::RuleWhereExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1459);
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1459);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case SchemaParser::K_CASE: {
          setState(1455);
          caseExpression();
          break;
        }

        case SchemaParser::LPAREN: {
          setState(1456);
          parens();
          break;
        }

        case SchemaParser::LBRACKET: {
          setState(1457);
          brackets();
          break;
        }

        case SchemaParser::COMMA:
        case SchemaParser::DOT:
        case SchemaParser::EQ:
        case SchemaParser::K_ACTION:
        case SchemaParser::K_AFTER:
        case SchemaParser::K_AGGREGATE:
        case SchemaParser::K_ALL:
        case SchemaParser::K_ALTER:
        case SchemaParser::K_ALWAYS:
        case SchemaParser::K_ANALYZE:
        case SchemaParser::K_ARRAY:
        case SchemaParser::K_AS:
        case SchemaParser::K_BACKFILL:
        case SchemaParser::K_BEFORE:
        case SchemaParser::K_BEGIN:
        case SchemaParser::K_BIT:
        case SchemaParser::K_BY:
        case SchemaParser::K_CACHE:
        case SchemaParser::K_CALL:
        case SchemaParser::K_CASCADE:
        case SchemaParser::K_CHAR:
        case SchemaParser::K_CHARACTER:
        case SchemaParser::K_CHECK:
        case SchemaParser::K_CLUSTER:
        case SchemaParser::K_COLLATE:
        case SchemaParser::K_COLLATION:
        case SchemaParser::K_COLUMN:
        case SchemaParser::K_COMMENT:
        case SchemaParser::K_COMMIT:
        case SchemaParser::K_COMPRESSION:
        case SchemaParser::K_CONSTRAINT:
        case SchemaParser::K_COPY:
        case SchemaParser::K_CREATE:
        case SchemaParser::K_CYCLE:
        case SchemaParser::K_DATA:
        case SchemaParser::K_DAY:
        case SchemaParser::K_DEFAULT:
        case SchemaParser::K_DEFERRABLE:
        case SchemaParser::K_DEFERRED:
        case SchemaParser::K_DELETE:
        case SchemaParser::K_DIRECT:
        case SchemaParser::K_DISABLED:
        case SchemaParser::K_DISTINCT:
        case SchemaParser::K_DO:
        case SchemaParser::K_DOMAIN:
        case SchemaParser::K_DOUBLE:
        case SchemaParser::K_DROP:
        case SchemaParser::K_ENABLED:
        case SchemaParser::K_ENFORCED:
        case SchemaParser::K_ENUM:
        case SchemaParser::K_EVENT:
        case SchemaParser::K_EXCLUDE:
        case SchemaParser::K_EXCLUDING:
        case SchemaParser::K_EXTENSION:
        case SchemaParser::K_EXTERNAL:
        case SchemaParser::K_FOR:
        case SchemaParser::K_FORCE:
        case SchemaParser::K_FOREIGN:
        case SchemaParser::K_FROM:
        case SchemaParser::K_FULL:
        case SchemaParser::K_FUNCTION:
        case SchemaParser::K_GENERATED:
        case SchemaParser::K_GRANT:
        case SchemaParser::K_HOUR:
        case SchemaParser::K_IDENTITY:
        case SchemaParser::K_IMMEDIATE:
        case SchemaParser::K_IMPORT:
        case SchemaParser::K_IN:
        case SchemaParser::K_INCLUDE:
        case SchemaParser::K_INCLUDING:
        case SchemaParser::K_INCREMENT:
        case SchemaParser::K_INDEX:
        case SchemaParser::K_INHERIT:
        case SchemaParser::K_INHERITS:
        case SchemaParser::K_INITIALLY:
        case SchemaParser::K_INSERT:
        case SchemaParser::K_INSTEAD:
        case SchemaParser::K_INTERVAL:
        case SchemaParser::K_KEY:
        case SchemaParser::K_LEVEL:
        case SchemaParser::K_LIKE:
        case SchemaParser::K_MAPPING:
        case SchemaParser::K_MATCH:
        case SchemaParser::K_MATERIALIZED:
        case SchemaParser::K_MAX:
        case SchemaParser::K_MAXVALUE:
        case SchemaParser::K_MERGE:
        case SchemaParser::K_MIN:
        case SchemaParser::K_MINUTE:
        case SchemaParser::K_MINVALUE:
        case SchemaParser::K_MONTH:
        case SchemaParser::K_NATIONAL:
        case SchemaParser::K_NO:
        case SchemaParser::K_NOT:
        case SchemaParser::K_NOTHING:
        case SchemaParser::K_NULL:
        case SchemaParser::K_NULLS:
        case SchemaParser::K_OF:
        case SchemaParser::K_OFF:
        case SchemaParser::K_ON:
        case SchemaParser::K_ONLINE:
        case SchemaParser::K_OPTION:
        case SchemaParser::K_OPTIONS:
        case SchemaParser::K_OR:
        case SchemaParser::K_OWNED:
        case SchemaParser::K_OWNER:
        case SchemaParser::K_PARTITION:
        case SchemaParser::K_PARTITIONS:
        case SchemaParser::K_POLICY:
        case SchemaParser::K_PRECISION:
        case SchemaParser::K_PRIMARY:
        case SchemaParser::K_PRIVILEGES:
        case SchemaParser::K_PROCEDURE:
        case SchemaParser::K_PUBLICATION:
        case SchemaParser::K_REASSIGN:
        case SchemaParser::K_REFERENCES:
        case SchemaParser::K_REFRESH:
        case SchemaParser::K_REPLACE:
        case SchemaParser::K_REPLICA:
        case SchemaParser::K_RESET:
        case SchemaParser::K_RESTRICT:
        case SchemaParser::K_RETIRE:
        case SchemaParser::K_REVERSE:
        case SchemaParser::K_REVOKE:
        case SchemaParser::K_ROUTINE:
        case SchemaParser::K_ROW:
        case SchemaParser::K_RULE:
        case SchemaParser::K_SCHEMA:
        case SchemaParser::K_SECOND:
        case SchemaParser::K_SECURITY:
        case SchemaParser::K_SELECT:
        case SchemaParser::K_SEQUENCE:
        case SchemaParser::K_SERVER:
        case SchemaParser::K_SET:
        case SchemaParser::K_START:
        case SchemaParser::K_STATISTICS:
        case SchemaParser::K_STORAGE:
        case SchemaParser::K_STORED:
        case SchemaParser::K_TABLE:
        case SchemaParser::K_TABLESPACE:
        case SchemaParser::K_TIME:
        case SchemaParser::K_TIMESTAMP:
        case SchemaParser::K_TO:
        case SchemaParser::K_TRIGGER:
        case SchemaParser::K_TRUNCATE:
        case SchemaParser::K_TYPE:
        case SchemaParser::K_UNIQUE:
        case SchemaParser::K_UNLOGGED:
        case SchemaParser::K_UPDATE:
        case SchemaParser::K_USER:
        case SchemaParser::K_USING:
        case SchemaParser::K_VALID:
        case SchemaParser::K_VALUES:
        case SchemaParser::K_VARYING:
        case SchemaParser::K_VERSION:
        case SchemaParser::K_VIEW:
        case SchemaParser::K_VIRTUAL:
        case SchemaParser::K_WHERE:
        case SchemaParser::K_WITH:
        case SchemaParser::K_WITHOUT:
        case SchemaParser::K_WRAPPER:
        case SchemaParser::K_YEAR:
        case SchemaParser::K_ZONE:
        case SchemaParser::WORD:
        case SchemaParser::QUOTED:
        case SchemaParser::STRING:
        case SchemaParser::PARAMETER:
        case SchemaParser::NUMBER:
        case SchemaParser::OPERATOR:
        case SchemaParser::DOLLAR_STRING: {
          setState(1458);
          whereToken();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1461);
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::LPAREN)
      | (1ULL << SchemaParser::LBRACKET)
      | (1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0));

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BareExpressionContext ------------------------------------------------------------------

SchemaParser::BareExpressionContext::BareExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::CaseExpressionContext* SchemaParser::BareExpressionContext::caseExpression() {
  return getRuleContext<SchemaParser::CaseExpressionContext>(0);
}

SchemaParser::ParensContext* SchemaParser::BareExpressionContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::BracketsContext* SchemaParser::BareExpressionContext::brackets() {
  return getRuleContext<SchemaParser::BracketsContext>(0);
}

SchemaParser::ExpressionTokenContext* SchemaParser::BareExpressionContext::expressionToken() {
  return getRuleContext<SchemaParser::ExpressionTokenContext>(0);
}

tree::TerminalNode* SchemaParser::BareExpressionContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

tree::TerminalNode* SchemaParser::BareExpressionContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

std::vector<SchemaParser::BareRestContext *> SchemaParser::BareExpressionContext::bareRest() {
  return getRuleContexts<SchemaParser::BareRestContext>();
}

SchemaParser::BareRestContext* SchemaParser::BareExpressionContext::bareRest(size_t i) {
  return getRuleContext<SchemaParser::BareRestContext>(i);
}


size_t SchemaParser::BareExpressionContext::getRuleIndex() const {
  return SchemaParser::RuleBareExpression;
}

antlrcpp::Any SchemaParser::BareExpressionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitBareExpression(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::BareExpressionContext* SchemaParser::bareExpression() {
  BareExpressionContext *_localctx = _tracker.createInstance<BareExpressionContext>(_ctx, getState());
  enterRule(_localctx, 180, SchemaParser::RuleBareExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1469);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_CASE: {
        setState(1463);
        caseExpression();
        break;
      }

      case SchemaParser::LPAREN: {
        setState(1464);
        parens();
        break;
      }

      case SchemaParser::LBRACKET: {
        setState(1465);
        brackets();
        break;
      }

      case SchemaParser::COMMA:
      case SchemaParser::DOT:
      case SchemaParser::EQ:
      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALL:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_ANALYZE:
      case SchemaParser::K_ARRAY:
      case SchemaParser::K_AS:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COLUMN:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CREATE:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISABLED:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DO:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENABLED:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FOR:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FOREIGN:
      case SchemaParser::K_FROM:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_GRANT:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_IN:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_LIKE:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ON:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OR:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SELECT:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STORED:
      case SchemaParser::K_TABLE:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TO:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_USER:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WHERE:
      case SchemaParser::K_WITH:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED:
      case SchemaParser::STRING:
      case SchemaParser::PARAMETER:
      case SchemaParser::NUMBER:
      case SchemaParser::OPERATOR:
      case SchemaParser::DOLLAR_STRING: {
        setState(1466);
        expressionToken();
        break;
      }

      case SchemaParser::K_NULL: {
        setState(1467);
        match(SchemaParser::K_NULL);
        break;
      }

      case SchemaParser::K_NOT: {
        setState(1468);
        match(SchemaParser::K_NOT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1474);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 212, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1471);
        bareRest();
      }
      setState(1476);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 212, _ctx);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BareRestContext ------------------------------------------------------------------

SchemaParser::BareRestContext::BareRestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

SchemaParser::CaseExpressionContext* SchemaParser::BareRestContext::caseExpression() {
  return getRuleContext<SchemaParser::CaseExpressionContext>(0);
}

SchemaParser::ParensContext* SchemaParser::BareRestContext::parens() {
  return getRuleContext<SchemaParser::ParensContext>(0);
}

SchemaParser::BracketsContext* SchemaParser::BareRestContext::brackets() {
  return getRuleContext<SchemaParser::BracketsContext>(0);
}

SchemaParser::ExpressionTokenContext* SchemaParser::BareRestContext::expressionToken() {
  return getRuleContext<SchemaParser::ExpressionTokenContext>(0);
}


size_t SchemaParser::BareRestContext::getRuleIndex() const {
  return SchemaParser::RuleBareRest;
}

antlrcpp::Any SchemaParser::BareRestContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitBareRest(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::BareRestContext* SchemaParser::bareRest() {
  BareRestContext *_localctx = _tracker.createInstance<BareRestContext>(_ctx, getState());
  enterRule(_localctx, 182, SchemaParser::RuleBareRest);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1481);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case SchemaParser::K_CASE: {
        enterOuterAlt(_localctx, 1);
        setState(1477);
        caseExpression();
        break;
      }

      case SchemaParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(1478);
        parens();
        break;
      }

      case SchemaParser::LBRACKET: {
        enterOuterAlt(_localctx, 3);
        setState(1479);
        brackets();
        break;
      }

      case SchemaParser::COMMA:
      case SchemaParser::DOT:
      case SchemaParser::EQ:
      case SchemaParser::K_ACTION:
      case SchemaParser::K_AFTER:
      case SchemaParser::K_AGGREGATE:
      case SchemaParser::K_ALL:
      case SchemaParser::K_ALTER:
      case SchemaParser::K_ALWAYS:
      case SchemaParser::K_ANALYZE:
      case SchemaParser::K_ARRAY:
      case SchemaParser::K_AS:
      case SchemaParser::K_BEFORE:
      case SchemaParser::K_BEGIN:
      case SchemaParser::K_BIT:
      case SchemaParser::K_BY:
      case SchemaParser::K_CACHE:
      case SchemaParser::K_CALL:
      case SchemaParser::K_CASCADE:
      case SchemaParser::K_CHAR:
      case SchemaParser::K_CHARACTER:
      case SchemaParser::K_CLUSTER:
      case SchemaParser::K_COLLATION:
      case SchemaParser::K_COLUMN:
      case SchemaParser::K_COMMENT:
      case SchemaParser::K_COMMIT:
      case SchemaParser::K_COPY:
      case SchemaParser::K_CREATE:
      case SchemaParser::K_CYCLE:
      case SchemaParser::K_DATA:
      case SchemaParser::K_DAY:
      case SchemaParser::K_DEFERRED:
      case SchemaParser::K_DELETE:
      case SchemaParser::K_DIRECT:
      case SchemaParser::K_DISABLED:
      case SchemaParser::K_DISTINCT:
      case SchemaParser::K_DO:
      case SchemaParser::K_DOMAIN:
      case SchemaParser::K_DOUBLE:
      case SchemaParser::K_DROP:
      case SchemaParser::K_ENABLED:
      case SchemaParser::K_ENFORCED:
      case SchemaParser::K_ENUM:
      case SchemaParser::K_EVENT:
      case SchemaParser::K_EXCLUDE:
      case SchemaParser::K_EXCLUDING:
      case SchemaParser::K_EXTENSION:
      case SchemaParser::K_EXTERNAL:
      case SchemaParser::K_FOR:
      case SchemaParser::K_FORCE:
      case SchemaParser::K_FOREIGN:
      case SchemaParser::K_FROM:
      case SchemaParser::K_FULL:
      case SchemaParser::K_FUNCTION:
      case SchemaParser::K_GRANT:
      case SchemaParser::K_HOUR:
      case SchemaParser::K_IMMEDIATE:
      case SchemaParser::K_IMPORT:
      case SchemaParser::K_IN:
      case SchemaParser::K_INCLUDE:
      case SchemaParser::K_INCLUDING:
      case SchemaParser::K_INCREMENT:
      case SchemaParser::K_INDEX:
      case SchemaParser::K_INHERIT:
      case SchemaParser::K_INHERITS:
      case SchemaParser::K_INSERT:
      case SchemaParser::K_INSTEAD:
      case SchemaParser::K_INTERVAL:
      case SchemaParser::K_KEY:
      case SchemaParser::K_LEVEL:
      case SchemaParser::K_LIKE:
      case SchemaParser::K_MAPPING:
      case SchemaParser::K_MATCH:
      case SchemaParser::K_MATERIALIZED:
      case SchemaParser::K_MAX:
      case SchemaParser::K_MAXVALUE:
      case SchemaParser::K_MERGE:
      case SchemaParser::K_MIN:
      case SchemaParser::K_MINUTE:
      case SchemaParser::K_MINVALUE:
      case SchemaParser::K_MONTH:
      case SchemaParser::K_NATIONAL:
      case SchemaParser::K_NO:
      case SchemaParser::K_NOTHING:
      case SchemaParser::K_NULLS:
      case SchemaParser::K_OF:
      case SchemaParser::K_OFF:
      case SchemaParser::K_ON:
      case SchemaParser::K_ONLINE:
      case SchemaParser::K_OPTION:
      case SchemaParser::K_OR:
      case SchemaParser::K_OWNED:
      case SchemaParser::K_OWNER:
      case SchemaParser::K_PARTITION:
      case SchemaParser::K_PARTITIONS:
      case SchemaParser::K_POLICY:
      case SchemaParser::K_PRECISION:
      case SchemaParser::K_PRIVILEGES:
      case SchemaParser::K_PROCEDURE:
      case SchemaParser::K_PUBLICATION:
      case SchemaParser::K_REASSIGN:
      case SchemaParser::K_REFRESH:
      case SchemaParser::K_REPLACE:
      case SchemaParser::K_REPLICA:
      case SchemaParser::K_RESET:
      case SchemaParser::K_RESTRICT:
      case SchemaParser::K_RETIRE:
      case SchemaParser::K_REVERSE:
      case SchemaParser::K_REVOKE:
      case SchemaParser::K_ROUTINE:
      case SchemaParser::K_ROW:
      case SchemaParser::K_RULE:
      case SchemaParser::K_SCHEMA:
      case SchemaParser::K_SECOND:
      case SchemaParser::K_SECURITY:
      case SchemaParser::K_SELECT:
      case SchemaParser::K_SEQUENCE:
      case SchemaParser::K_SERVER:
      case SchemaParser::K_SET:
      case SchemaParser::K_START:
      case SchemaParser::K_STORED:
      case SchemaParser::K_TABLE:
      case SchemaParser::K_TABLESPACE:
      case SchemaParser::K_TIME:
      case SchemaParser::K_TIMESTAMP:
      case SchemaParser::K_TO:
      case SchemaParser::K_TRIGGER:
      case SchemaParser::K_TRUNCATE:
      case SchemaParser::K_TYPE:
      case SchemaParser::K_UNLOGGED:
      case SchemaParser::K_UPDATE:
      case SchemaParser::K_USER:
      case SchemaParser::K_VALID:
      case SchemaParser::K_VALUES:
      case SchemaParser::K_VARYING:
      case SchemaParser::K_VERSION:
      case SchemaParser::K_VIEW:
      case SchemaParser::K_VIRTUAL:
      case SchemaParser::K_WHERE:
      case SchemaParser::K_WITH:
      case SchemaParser::K_WITHOUT:
      case SchemaParser::K_WRAPPER:
      case SchemaParser::K_YEAR:
      case SchemaParser::K_ZONE:
      case SchemaParser::WORD:
      case SchemaParser::QUOTED:
      case SchemaParser::STRING:
      case SchemaParser::PARAMETER:
      case SchemaParser::NUMBER:
      case SchemaParser::OPERATOR:
      case SchemaParser::DOLLAR_STRING: {
        enterOuterAlt(_localctx, 4);
        setState(1480);
        expressionToken();
        break;
      }

    default:
      throw NoViableAltException(this);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SqlTokenContext ------------------------------------------------------------------

SchemaParser::SqlTokenContext::SqlTokenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SqlTokenContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::DOLLAR_STRING() {
  return getToken(SchemaParser::DOLLAR_STRING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::PARAMETER() {
  return getToken(SchemaParser::PARAMETER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::OPERATOR() {
  return getToken(SchemaParser::OPERATOR, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::EQ() {
  return getToken(SchemaParser::EQ, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::DOT() {
  return getToken(SchemaParser::DOT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::COMMA() {
  return getToken(SchemaParser::COMMA, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ALL() {
  return getToken(SchemaParser::K_ALL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ANALYZE() {
  return getToken(SchemaParser::K_ANALYZE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ARRAY() {
  return getToken(SchemaParser::K_ARRAY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_BACKFILL() {
  return getToken(SchemaParser::K_BACKFILL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CASE() {
  return getToken(SchemaParser::K_CASE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COLLATE() {
  return getToken(SchemaParser::K_COLLATE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COMPRESSION() {
  return getToken(SchemaParser::K_COMPRESSION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DEFERRABLE() {
  return getToken(SchemaParser::K_DEFERRABLE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DO() {
  return getToken(SchemaParser::K_DO, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_END() {
  return getToken(SchemaParser::K_END, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_FOREIGN() {
  return getToken(SchemaParser::K_FOREIGN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_GENERATED() {
  return getToken(SchemaParser::K_GENERATED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_GRANT() {
  return getToken(SchemaParser::K_GRANT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_IDENTITY() {
  return getToken(SchemaParser::K_IDENTITY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_IN() {
  return getToken(SchemaParser::K_IN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INITIALLY() {
  return getToken(SchemaParser::K_INITIALLY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_LIKE() {
  return getToken(SchemaParser::K_LIKE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OPTIONS() {
  return getToken(SchemaParser::K_OPTIONS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OR() {
  return getToken(SchemaParser::K_OR, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PRIMARY() {
  return getToken(SchemaParser::K_PRIMARY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REFERENCES() {
  return getToken(SchemaParser::K_REFERENCES, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_RENAMED() {
  return getToken(SchemaParser::K_RENAMED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_STORAGE() {
  return getToken(SchemaParser::K_STORAGE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_STRATEGY() {
  return getToken(SchemaParser::K_STRATEGY, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_UNIQUE() {
  return getToken(SchemaParser::K_UNIQUE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_USER() {
  return getToken(SchemaParser::K_USER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_WHERE() {
  return getToken(SchemaParser::K_WHERE, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::SqlTokenContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::SqlTokenContext::getRuleIndex() const {
  return SchemaParser::RuleSqlToken;
}

antlrcpp::Any SchemaParser::SqlTokenContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSqlToken(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SqlTokenContext* SchemaParser::sqlToken() {
  SqlTokenContext *_localctx = _tracker.createInstance<SqlTokenContext>(_ctx, getState());
  enterRule(_localctx, 184, SchemaParser::RuleSqlToken);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1483);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CASE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_END)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtomicTokenContext ------------------------------------------------------------------

SchemaParser::AtomicTokenContext::AtomicTokenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::DOLLAR_STRING() {
  return getToken(SchemaParser::DOLLAR_STRING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::PARAMETER() {
  return getToken(SchemaParser::PARAMETER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::OPERATOR() {
  return getToken(SchemaParser::OPERATOR, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::EQ() {
  return getToken(SchemaParser::EQ, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::DOT() {
  return getToken(SchemaParser::DOT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::COMMA() {
  return getToken(SchemaParser::COMMA, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ALL() {
  return getToken(SchemaParser::K_ALL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ANALYZE() {
  return getToken(SchemaParser::K_ANALYZE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ARRAY() {
  return getToken(SchemaParser::K_ARRAY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_BACKFILL() {
  return getToken(SchemaParser::K_BACKFILL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COLLATE() {
  return getToken(SchemaParser::K_COLLATE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COMPRESSION() {
  return getToken(SchemaParser::K_COMPRESSION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DEFERRABLE() {
  return getToken(SchemaParser::K_DEFERRABLE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DO() {
  return getToken(SchemaParser::K_DO, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_FOREIGN() {
  return getToken(SchemaParser::K_FOREIGN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_GENERATED() {
  return getToken(SchemaParser::K_GENERATED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_GRANT() {
  return getToken(SchemaParser::K_GRANT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_IDENTITY() {
  return getToken(SchemaParser::K_IDENTITY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_IN() {
  return getToken(SchemaParser::K_IN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INITIALLY() {
  return getToken(SchemaParser::K_INITIALLY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_LIKE() {
  return getToken(SchemaParser::K_LIKE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OPTIONS() {
  return getToken(SchemaParser::K_OPTIONS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OR() {
  return getToken(SchemaParser::K_OR, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PRIMARY() {
  return getToken(SchemaParser::K_PRIMARY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REFERENCES() {
  return getToken(SchemaParser::K_REFERENCES, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_RENAMED() {
  return getToken(SchemaParser::K_RENAMED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_STORAGE() {
  return getToken(SchemaParser::K_STORAGE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_STRATEGY() {
  return getToken(SchemaParser::K_STRATEGY, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_UNIQUE() {
  return getToken(SchemaParser::K_UNIQUE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_USER() {
  return getToken(SchemaParser::K_USER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_WHERE() {
  return getToken(SchemaParser::K_WHERE, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::AtomicTokenContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::AtomicTokenContext::getRuleIndex() const {
  return SchemaParser::RuleAtomicToken;
}

antlrcpp::Any SchemaParser::AtomicTokenContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitAtomicToken(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::AtomicTokenContext* SchemaParser::atomicToken() {
  AtomicTokenContext *_localctx = _tracker.createInstance<AtomicTokenContext>(_ctx, getState());
  enterRule(_localctx, 186, SchemaParser::RuleAtomicToken);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1485);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereTokenContext ------------------------------------------------------------------

SchemaParser::WhereTokenContext::WhereTokenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::WhereTokenContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::DOLLAR_STRING() {
  return getToken(SchemaParser::DOLLAR_STRING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::PARAMETER() {
  return getToken(SchemaParser::PARAMETER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::OPERATOR() {
  return getToken(SchemaParser::OPERATOR, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::EQ() {
  return getToken(SchemaParser::EQ, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::DOT() {
  return getToken(SchemaParser::DOT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::COMMA() {
  return getToken(SchemaParser::COMMA, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ALL() {
  return getToken(SchemaParser::K_ALL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ANALYZE() {
  return getToken(SchemaParser::K_ANALYZE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ARRAY() {
  return getToken(SchemaParser::K_ARRAY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_BACKFILL() {
  return getToken(SchemaParser::K_BACKFILL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CHECK() {
  return getToken(SchemaParser::K_CHECK, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COLLATE() {
  return getToken(SchemaParser::K_COLLATE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COMPRESSION() {
  return getToken(SchemaParser::K_COMPRESSION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CONSTRAINT() {
  return getToken(SchemaParser::K_CONSTRAINT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DEFAULT() {
  return getToken(SchemaParser::K_DEFAULT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DEFERRABLE() {
  return getToken(SchemaParser::K_DEFERRABLE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DO() {
  return getToken(SchemaParser::K_DO, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_FOREIGN() {
  return getToken(SchemaParser::K_FOREIGN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_GENERATED() {
  return getToken(SchemaParser::K_GENERATED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_GRANT() {
  return getToken(SchemaParser::K_GRANT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_IDENTITY() {
  return getToken(SchemaParser::K_IDENTITY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_IN() {
  return getToken(SchemaParser::K_IN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INITIALLY() {
  return getToken(SchemaParser::K_INITIALLY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_LIKE() {
  return getToken(SchemaParser::K_LIKE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_NOT() {
  return getToken(SchemaParser::K_NOT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_NULL() {
  return getToken(SchemaParser::K_NULL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OPTIONS() {
  return getToken(SchemaParser::K_OPTIONS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OR() {
  return getToken(SchemaParser::K_OR, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PRIMARY() {
  return getToken(SchemaParser::K_PRIMARY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REFERENCES() {
  return getToken(SchemaParser::K_REFERENCES, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_STORAGE() {
  return getToken(SchemaParser::K_STORAGE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_UNIQUE() {
  return getToken(SchemaParser::K_UNIQUE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_USER() {
  return getToken(SchemaParser::K_USER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_USING() {
  return getToken(SchemaParser::K_USING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_WHERE() {
  return getToken(SchemaParser::K_WHERE, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::WhereTokenContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::WhereTokenContext::getRuleIndex() const {
  return SchemaParser::RuleWhereToken;
}

antlrcpp::Any SchemaParser::WhereTokenContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitWhereToken(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::WhereTokenContext* SchemaParser::whereToken() {
  WhereTokenContext *_localctx = _tracker.createInstance<WhereTokenContext>(_ctx, getState());
  enterRule(_localctx, 188, SchemaParser::RuleWhereToken);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1487);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CHECK)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATE)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_CONSTRAINT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFAULT)
      | (1ULL << SchemaParser::K_DEFERRABLE)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INITIALLY - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOT - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULL - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIMARY - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFERENCES - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNIQUE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_USING - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionTokenContext ------------------------------------------------------------------

SchemaParser::ExpressionTokenContext::ExpressionTokenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::DOLLAR_STRING() {
  return getToken(SchemaParser::DOLLAR_STRING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::PARAMETER() {
  return getToken(SchemaParser::PARAMETER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::OPERATOR() {
  return getToken(SchemaParser::OPERATOR, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::EQ() {
  return getToken(SchemaParser::EQ, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::DOT() {
  return getToken(SchemaParser::DOT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::COMMA() {
  return getToken(SchemaParser::COMMA, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ALL() {
  return getToken(SchemaParser::K_ALL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ANALYZE() {
  return getToken(SchemaParser::K_ANALYZE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ARRAY() {
  return getToken(SchemaParser::K_ARRAY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_AS() {
  return getToken(SchemaParser::K_AS, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_COLUMN() {
  return getToken(SchemaParser::K_COLUMN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CREATE() {
  return getToken(SchemaParser::K_CREATE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DO() {
  return getToken(SchemaParser::K_DO, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_FOR() {
  return getToken(SchemaParser::K_FOR, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_FOREIGN() {
  return getToken(SchemaParser::K_FOREIGN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_FROM() {
  return getToken(SchemaParser::K_FROM, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_GRANT() {
  return getToken(SchemaParser::K_GRANT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_IN() {
  return getToken(SchemaParser::K_IN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_LIKE() {
  return getToken(SchemaParser::K_LIKE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ON() {
  return getToken(SchemaParser::K_ON, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_OR() {
  return getToken(SchemaParser::K_OR, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SELECT() {
  return getToken(SchemaParser::K_SELECT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TABLE() {
  return getToken(SchemaParser::K_TABLE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TO() {
  return getToken(SchemaParser::K_TO, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_USER() {
  return getToken(SchemaParser::K_USER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_WHERE() {
  return getToken(SchemaParser::K_WHERE, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_WITH() {
  return getToken(SchemaParser::K_WITH, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::ExpressionTokenContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::ExpressionTokenContext::getRuleIndex() const {
  return SchemaParser::RuleExpressionToken;
}

antlrcpp::Any SchemaParser::ExpressionTokenContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitExpressionToken(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::ExpressionTokenContext* SchemaParser::expressionToken() {
  ExpressionTokenContext *_localctx = _tracker.createInstance<ExpressionTokenContext>(_ctx, getState());
  enterRule(_localctx, 190, SchemaParser::RuleExpressionToken);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1489);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::COMMA)
      | (1ULL << SchemaParser::DOT)
      | (1ULL << SchemaParser::EQ)
      | (1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALL)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ANALYZE)
      | (1ULL << SchemaParser::K_ARRAY)
      | (1ULL << SchemaParser::K_AS)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COLUMN)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CREATE)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DO)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FOR - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FOREIGN - 64))
      | (1ULL << (SchemaParser::K_FROM - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GRANT - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_IN - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_LIKE - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ON - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OR - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SELECT - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLE - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TO - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WHERE - 128))
      | (1ULL << (SchemaParser::K_WITH - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::OPERATOR - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SqlWordContext ------------------------------------------------------------------

SchemaParser::SqlWordContext::SqlWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SqlWordContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::DOLLAR_STRING() {
  return getToken(SchemaParser::DOLLAR_STRING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::PARAMETER() {
  return getToken(SchemaParser::PARAMETER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::SqlWordContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::SqlWordContext::getRuleIndex() const {
  return SchemaParser::RuleSqlWord;
}

antlrcpp::Any SchemaParser::SqlWordContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSqlWord(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SqlWordContext* SchemaParser::sqlWord() {
  SqlWordContext *_localctx = _tracker.createInstance<SqlWordContext>(_ctx, getState());
  enterRule(_localctx, 192, SchemaParser::RuleSqlWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1491);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TriggerWordContext ------------------------------------------------------------------

SchemaParser::TriggerWordContext::TriggerWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::TriggerWordContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::STRING() {
  return getToken(SchemaParser::STRING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::DOLLAR_STRING() {
  return getToken(SchemaParser::DOLLAR_STRING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::PARAMETER() {
  return getToken(SchemaParser::PARAMETER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::TriggerWordContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::TriggerWordContext::getRuleIndex() const {
  return SchemaParser::RuleTriggerWord;
}

antlrcpp::Any SchemaParser::TriggerWordContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitTriggerWord(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::TriggerWordContext* SchemaParser::triggerWord() {
  TriggerWordContext *_localctx = _tracker.createInstance<TriggerWordContext>(_ctx, getState());
  enterRule(_localctx, 194, SchemaParser::RuleTriggerWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1493);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128))
      | (1ULL << (SchemaParser::STRING - 128))
      | (1ULL << (SchemaParser::PARAMETER - 128))
      | (1ULL << (SchemaParser::NUMBER - 128))
      | (1ULL << (SchemaParser::DOLLAR_STRING - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QualifiedNameContext ------------------------------------------------------------------

SchemaParser::QualifiedNameContext::QualifiedNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<SchemaParser::NameContext *> SchemaParser::QualifiedNameContext::name() {
  return getRuleContexts<SchemaParser::NameContext>();
}

SchemaParser::NameContext* SchemaParser::QualifiedNameContext::name(size_t i) {
  return getRuleContext<SchemaParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> SchemaParser::QualifiedNameContext::DOT() {
  return getTokens(SchemaParser::DOT);
}

tree::TerminalNode* SchemaParser::QualifiedNameContext::DOT(size_t i) {
  return getToken(SchemaParser::DOT, i);
}


size_t SchemaParser::QualifiedNameContext::getRuleIndex() const {
  return SchemaParser::RuleQualifiedName;
}

antlrcpp::Any SchemaParser::QualifiedNameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitQualifiedName(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::QualifiedNameContext* SchemaParser::qualifiedName() {
  QualifiedNameContext *_localctx = _tracker.createInstance<QualifiedNameContext>(_ctx, getState());
  enterRule(_localctx, 196, SchemaParser::RuleQualifiedName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1495);
    name();
    setState(1500);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == SchemaParser::DOT) {
      setState(1496);
      match(SchemaParser::DOT);
      setState(1497);
      name();
      setState(1502);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SignedNumberContext ------------------------------------------------------------------

SchemaParser::SignedNumberContext::SignedNumberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::SignedNumberContext::NUMBER() {
  return getToken(SchemaParser::NUMBER, 0);
}

tree::TerminalNode* SchemaParser::SignedNumberContext::OPERATOR() {
  return getToken(SchemaParser::OPERATOR, 0);
}


size_t SchemaParser::SignedNumberContext::getRuleIndex() const {
  return SchemaParser::RuleSignedNumber;
}

antlrcpp::Any SchemaParser::SignedNumberContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitSignedNumber(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::SignedNumberContext* SchemaParser::signedNumber() {
  SignedNumberContext *_localctx = _tracker.createInstance<SignedNumberContext>(_ctx, getState());
  enterRule(_localctx, 198, SchemaParser::RuleSignedNumber);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1504);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == SchemaParser::OPERATOR) {
      setState(1503);
      match(SchemaParser::OPERATOR);
    }
    setState(1506);
    match(SchemaParser::NUMBER);

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

SchemaParser::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* SchemaParser::NameContext::WORD() {
  return getToken(SchemaParser::WORD, 0);
}

tree::TerminalNode* SchemaParser::NameContext::QUOTED() {
  return getToken(SchemaParser::QUOTED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ACTION() {
  return getToken(SchemaParser::K_ACTION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_AFTER() {
  return getToken(SchemaParser::K_AFTER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_AGGREGATE() {
  return getToken(SchemaParser::K_AGGREGATE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ALTER() {
  return getToken(SchemaParser::K_ALTER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ALWAYS() {
  return getToken(SchemaParser::K_ALWAYS, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ATOMIC() {
  return getToken(SchemaParser::K_ATOMIC, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_BACKFILL() {
  return getToken(SchemaParser::K_BACKFILL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_BEFORE() {
  return getToken(SchemaParser::K_BEFORE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_BEGIN() {
  return getToken(SchemaParser::K_BEGIN, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_BIT() {
  return getToken(SchemaParser::K_BIT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_BY() {
  return getToken(SchemaParser::K_BY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CACHE() {
  return getToken(SchemaParser::K_CACHE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CALL() {
  return getToken(SchemaParser::K_CALL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CASCADE() {
  return getToken(SchemaParser::K_CASCADE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CHAR() {
  return getToken(SchemaParser::K_CHAR, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CHARACTER() {
  return getToken(SchemaParser::K_CHARACTER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CLUSTER() {
  return getToken(SchemaParser::K_CLUSTER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_COLLATION() {
  return getToken(SchemaParser::K_COLLATION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_COMMENT() {
  return getToken(SchemaParser::K_COMMENT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_COMMIT() {
  return getToken(SchemaParser::K_COMMIT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_COMPRESSION() {
  return getToken(SchemaParser::K_COMPRESSION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_COPY() {
  return getToken(SchemaParser::K_COPY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_CYCLE() {
  return getToken(SchemaParser::K_CYCLE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DATA() {
  return getToken(SchemaParser::K_DATA, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DAY() {
  return getToken(SchemaParser::K_DAY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DEFERRED() {
  return getToken(SchemaParser::K_DEFERRED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DELETE() {
  return getToken(SchemaParser::K_DELETE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DIRECT() {
  return getToken(SchemaParser::K_DIRECT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DISABLED() {
  return getToken(SchemaParser::K_DISABLED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DISTINCT() {
  return getToken(SchemaParser::K_DISTINCT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DOMAIN() {
  return getToken(SchemaParser::K_DOMAIN, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DOUBLE() {
  return getToken(SchemaParser::K_DOUBLE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_DROP() {
  return getToken(SchemaParser::K_DROP, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ENABLED() {
  return getToken(SchemaParser::K_ENABLED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ENFORCED() {
  return getToken(SchemaParser::K_ENFORCED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ENUM() {
  return getToken(SchemaParser::K_ENUM, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_EVENT() {
  return getToken(SchemaParser::K_EVENT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_EXCLUDE() {
  return getToken(SchemaParser::K_EXCLUDE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_EXCLUDING() {
  return getToken(SchemaParser::K_EXCLUDING, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_EXTENSION() {
  return getToken(SchemaParser::K_EXTENSION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_EXTERNAL() {
  return getToken(SchemaParser::K_EXTERNAL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_FORCE() {
  return getToken(SchemaParser::K_FORCE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_FULL() {
  return getToken(SchemaParser::K_FULL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_FUNCTION() {
  return getToken(SchemaParser::K_FUNCTION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_GENERATED() {
  return getToken(SchemaParser::K_GENERATED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_HOUR() {
  return getToken(SchemaParser::K_HOUR, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_IDENTITY() {
  return getToken(SchemaParser::K_IDENTITY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_IMMEDIATE() {
  return getToken(SchemaParser::K_IMMEDIATE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_IMPORT() {
  return getToken(SchemaParser::K_IMPORT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INCLUDE() {
  return getToken(SchemaParser::K_INCLUDE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INCLUDING() {
  return getToken(SchemaParser::K_INCLUDING, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INCREMENT() {
  return getToken(SchemaParser::K_INCREMENT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INDEX() {
  return getToken(SchemaParser::K_INDEX, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INHERIT() {
  return getToken(SchemaParser::K_INHERIT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INHERITS() {
  return getToken(SchemaParser::K_INHERITS, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INSERT() {
  return getToken(SchemaParser::K_INSERT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INSTEAD() {
  return getToken(SchemaParser::K_INSTEAD, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_INTERVAL() {
  return getToken(SchemaParser::K_INTERVAL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_KEY() {
  return getToken(SchemaParser::K_KEY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_LEVEL() {
  return getToken(SchemaParser::K_LEVEL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MAPPING() {
  return getToken(SchemaParser::K_MAPPING, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MATCH() {
  return getToken(SchemaParser::K_MATCH, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MATERIALIZED() {
  return getToken(SchemaParser::K_MATERIALIZED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MAX() {
  return getToken(SchemaParser::K_MAX, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MAXVALUE() {
  return getToken(SchemaParser::K_MAXVALUE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MERGE() {
  return getToken(SchemaParser::K_MERGE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MIN() {
  return getToken(SchemaParser::K_MIN, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MINUTE() {
  return getToken(SchemaParser::K_MINUTE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MINVALUE() {
  return getToken(SchemaParser::K_MINVALUE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_MONTH() {
  return getToken(SchemaParser::K_MONTH, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_NATIONAL() {
  return getToken(SchemaParser::K_NATIONAL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_NO() {
  return getToken(SchemaParser::K_NO, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_NOTHING() {
  return getToken(SchemaParser::K_NOTHING, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_NULLS() {
  return getToken(SchemaParser::K_NULLS, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_OF() {
  return getToken(SchemaParser::K_OF, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_OFF() {
  return getToken(SchemaParser::K_OFF, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ONLINE() {
  return getToken(SchemaParser::K_ONLINE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_OPTION() {
  return getToken(SchemaParser::K_OPTION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_OPTIONS() {
  return getToken(SchemaParser::K_OPTIONS, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_OWNED() {
  return getToken(SchemaParser::K_OWNED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_OWNER() {
  return getToken(SchemaParser::K_OWNER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_PARTITION() {
  return getToken(SchemaParser::K_PARTITION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_PARTITIONS() {
  return getToken(SchemaParser::K_PARTITIONS, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_POLICY() {
  return getToken(SchemaParser::K_POLICY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_PRECISION() {
  return getToken(SchemaParser::K_PRECISION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_PRIVILEGES() {
  return getToken(SchemaParser::K_PRIVILEGES, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_PROCEDURE() {
  return getToken(SchemaParser::K_PROCEDURE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_PUBLICATION() {
  return getToken(SchemaParser::K_PUBLICATION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_REASSIGN() {
  return getToken(SchemaParser::K_REASSIGN, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_REFRESH() {
  return getToken(SchemaParser::K_REFRESH, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_RENAMED() {
  return getToken(SchemaParser::K_RENAMED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_REPLACE() {
  return getToken(SchemaParser::K_REPLACE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_REPLICA() {
  return getToken(SchemaParser::K_REPLICA, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_RESET() {
  return getToken(SchemaParser::K_RESET, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_RESTRICT() {
  return getToken(SchemaParser::K_RESTRICT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_RETIRE() {
  return getToken(SchemaParser::K_RETIRE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_REVERSE() {
  return getToken(SchemaParser::K_REVERSE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_REVOKE() {
  return getToken(SchemaParser::K_REVOKE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ROUTINE() {
  return getToken(SchemaParser::K_ROUTINE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ROW() {
  return getToken(SchemaParser::K_ROW, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_RULE() {
  return getToken(SchemaParser::K_RULE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_SCHEMA() {
  return getToken(SchemaParser::K_SCHEMA, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_SECOND() {
  return getToken(SchemaParser::K_SECOND, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_SECURITY() {
  return getToken(SchemaParser::K_SECURITY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_SEQUENCE() {
  return getToken(SchemaParser::K_SEQUENCE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_SERVER() {
  return getToken(SchemaParser::K_SERVER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_SET() {
  return getToken(SchemaParser::K_SET, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_START() {
  return getToken(SchemaParser::K_START, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_STATISTICS() {
  return getToken(SchemaParser::K_STATISTICS, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_STORAGE() {
  return getToken(SchemaParser::K_STORAGE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_STORED() {
  return getToken(SchemaParser::K_STORED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_STRATEGY() {
  return getToken(SchemaParser::K_STRATEGY, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_TABLESPACE() {
  return getToken(SchemaParser::K_TABLESPACE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_TIME() {
  return getToken(SchemaParser::K_TIME, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_TIMESTAMP() {
  return getToken(SchemaParser::K_TIMESTAMP, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_TRIGGER() {
  return getToken(SchemaParser::K_TRIGGER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_TRUNCATE() {
  return getToken(SchemaParser::K_TRUNCATE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_TYPE() {
  return getToken(SchemaParser::K_TYPE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_UNLOGGED() {
  return getToken(SchemaParser::K_UNLOGGED, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_UPDATE() {
  return getToken(SchemaParser::K_UPDATE, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_USER() {
  return getToken(SchemaParser::K_USER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_VALID() {
  return getToken(SchemaParser::K_VALID, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_VALUES() {
  return getToken(SchemaParser::K_VALUES, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_VARYING() {
  return getToken(SchemaParser::K_VARYING, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_VERSION() {
  return getToken(SchemaParser::K_VERSION, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_VIEW() {
  return getToken(SchemaParser::K_VIEW, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_VIRTUAL() {
  return getToken(SchemaParser::K_VIRTUAL, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_WITHOUT() {
  return getToken(SchemaParser::K_WITHOUT, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_WRAPPER() {
  return getToken(SchemaParser::K_WRAPPER, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_YEAR() {
  return getToken(SchemaParser::K_YEAR, 0);
}

tree::TerminalNode* SchemaParser::NameContext::K_ZONE() {
  return getToken(SchemaParser::K_ZONE, 0);
}


size_t SchemaParser::NameContext::getRuleIndex() const {
  return SchemaParser::RuleName;
}

antlrcpp::Any SchemaParser::NameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<SchemaParserVisitor*>(visitor))
    return parserVisitor->visitName(this);
  else
    return visitor->visitChildren(this);
}

SchemaParser::NameContext* SchemaParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 200, SchemaParser::RuleName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1508);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << SchemaParser::K_ACTION)
      | (1ULL << SchemaParser::K_AFTER)
      | (1ULL << SchemaParser::K_AGGREGATE)
      | (1ULL << SchemaParser::K_ALTER)
      | (1ULL << SchemaParser::K_ALWAYS)
      | (1ULL << SchemaParser::K_ATOMIC)
      | (1ULL << SchemaParser::K_BACKFILL)
      | (1ULL << SchemaParser::K_BEFORE)
      | (1ULL << SchemaParser::K_BEGIN)
      | (1ULL << SchemaParser::K_BIT)
      | (1ULL << SchemaParser::K_BY)
      | (1ULL << SchemaParser::K_CACHE)
      | (1ULL << SchemaParser::K_CALL)
      | (1ULL << SchemaParser::K_CASCADE)
      | (1ULL << SchemaParser::K_CHAR)
      | (1ULL << SchemaParser::K_CHARACTER)
      | (1ULL << SchemaParser::K_CLUSTER)
      | (1ULL << SchemaParser::K_COLLATION)
      | (1ULL << SchemaParser::K_COMMENT)
      | (1ULL << SchemaParser::K_COMMIT)
      | (1ULL << SchemaParser::K_COMPRESSION)
      | (1ULL << SchemaParser::K_COPY)
      | (1ULL << SchemaParser::K_CYCLE)
      | (1ULL << SchemaParser::K_DATA)
      | (1ULL << SchemaParser::K_DAY)
      | (1ULL << SchemaParser::K_DEFERRED)
      | (1ULL << SchemaParser::K_DELETE)
      | (1ULL << SchemaParser::K_DIRECT)
      | (1ULL << SchemaParser::K_DISABLED)
      | (1ULL << SchemaParser::K_DISTINCT)
      | (1ULL << SchemaParser::K_DOMAIN)
      | (1ULL << SchemaParser::K_DOUBLE)
      | (1ULL << SchemaParser::K_DROP)
      | (1ULL << SchemaParser::K_ENABLED)
      | (1ULL << SchemaParser::K_ENFORCED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (SchemaParser::K_ENUM - 64))
      | (1ULL << (SchemaParser::K_EVENT - 64))
      | (1ULL << (SchemaParser::K_EXCLUDE - 64))
      | (1ULL << (SchemaParser::K_EXCLUDING - 64))
      | (1ULL << (SchemaParser::K_EXTENSION - 64))
      | (1ULL << (SchemaParser::K_EXTERNAL - 64))
      | (1ULL << (SchemaParser::K_FORCE - 64))
      | (1ULL << (SchemaParser::K_FULL - 64))
      | (1ULL << (SchemaParser::K_FUNCTION - 64))
      | (1ULL << (SchemaParser::K_GENERATED - 64))
      | (1ULL << (SchemaParser::K_HOUR - 64))
      | (1ULL << (SchemaParser::K_IDENTITY - 64))
      | (1ULL << (SchemaParser::K_IMMEDIATE - 64))
      | (1ULL << (SchemaParser::K_IMPORT - 64))
      | (1ULL << (SchemaParser::K_INCLUDE - 64))
      | (1ULL << (SchemaParser::K_INCLUDING - 64))
      | (1ULL << (SchemaParser::K_INCREMENT - 64))
      | (1ULL << (SchemaParser::K_INDEX - 64))
      | (1ULL << (SchemaParser::K_INHERIT - 64))
      | (1ULL << (SchemaParser::K_INHERITS - 64))
      | (1ULL << (SchemaParser::K_INSERT - 64))
      | (1ULL << (SchemaParser::K_INSTEAD - 64))
      | (1ULL << (SchemaParser::K_INTERVAL - 64))
      | (1ULL << (SchemaParser::K_KEY - 64))
      | (1ULL << (SchemaParser::K_LEVEL - 64))
      | (1ULL << (SchemaParser::K_MAPPING - 64))
      | (1ULL << (SchemaParser::K_MATCH - 64))
      | (1ULL << (SchemaParser::K_MATERIALIZED - 64))
      | (1ULL << (SchemaParser::K_MAX - 64))
      | (1ULL << (SchemaParser::K_MAXVALUE - 64))
      | (1ULL << (SchemaParser::K_MERGE - 64))
      | (1ULL << (SchemaParser::K_MIN - 64))
      | (1ULL << (SchemaParser::K_MINUTE - 64))
      | (1ULL << (SchemaParser::K_MINVALUE - 64))
      | (1ULL << (SchemaParser::K_MONTH - 64))
      | (1ULL << (SchemaParser::K_NATIONAL - 64))
      | (1ULL << (SchemaParser::K_NO - 64))
      | (1ULL << (SchemaParser::K_NOTHING - 64))
      | (1ULL << (SchemaParser::K_NULLS - 64))
      | (1ULL << (SchemaParser::K_OF - 64))
      | (1ULL << (SchemaParser::K_OFF - 64))
      | (1ULL << (SchemaParser::K_ONLINE - 64))
      | (1ULL << (SchemaParser::K_OPTION - 64))
      | (1ULL << (SchemaParser::K_OPTIONS - 64))
      | (1ULL << (SchemaParser::K_OWNED - 64))
      | (1ULL << (SchemaParser::K_OWNER - 64))
      | (1ULL << (SchemaParser::K_PARTITION - 64))
      | (1ULL << (SchemaParser::K_PARTITIONS - 64))
      | (1ULL << (SchemaParser::K_POLICY - 64))
      | (1ULL << (SchemaParser::K_PRECISION - 64))
      | (1ULL << (SchemaParser::K_PRIVILEGES - 64))
      | (1ULL << (SchemaParser::K_PROCEDURE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (SchemaParser::K_PUBLICATION - 128))
      | (1ULL << (SchemaParser::K_REASSIGN - 128))
      | (1ULL << (SchemaParser::K_REFRESH - 128))
      | (1ULL << (SchemaParser::K_RENAMED - 128))
      | (1ULL << (SchemaParser::K_REPLACE - 128))
      | (1ULL << (SchemaParser::K_REPLICA - 128))
      | (1ULL << (SchemaParser::K_RESET - 128))
      | (1ULL << (SchemaParser::K_RESTRICT - 128))
      | (1ULL << (SchemaParser::K_RETIRE - 128))
      | (1ULL << (SchemaParser::K_REVERSE - 128))
      | (1ULL << (SchemaParser::K_REVOKE - 128))
      | (1ULL << (SchemaParser::K_ROUTINE - 128))
      | (1ULL << (SchemaParser::K_ROW - 128))
      | (1ULL << (SchemaParser::K_RULE - 128))
      | (1ULL << (SchemaParser::K_SCHEMA - 128))
      | (1ULL << (SchemaParser::K_SECOND - 128))
      | (1ULL << (SchemaParser::K_SECURITY - 128))
      | (1ULL << (SchemaParser::K_SEQUENCE - 128))
      | (1ULL << (SchemaParser::K_SERVER - 128))
      | (1ULL << (SchemaParser::K_SET - 128))
      | (1ULL << (SchemaParser::K_START - 128))
      | (1ULL << (SchemaParser::K_STATISTICS - 128))
      | (1ULL << (SchemaParser::K_STORAGE - 128))
      | (1ULL << (SchemaParser::K_STORED - 128))
      | (1ULL << (SchemaParser::K_STRATEGY - 128))
      | (1ULL << (SchemaParser::K_TABLESPACE - 128))
      | (1ULL << (SchemaParser::K_TIME - 128))
      | (1ULL << (SchemaParser::K_TIMESTAMP - 128))
      | (1ULL << (SchemaParser::K_TRIGGER - 128))
      | (1ULL << (SchemaParser::K_TRUNCATE - 128))
      | (1ULL << (SchemaParser::K_TYPE - 128))
      | (1ULL << (SchemaParser::K_UNLOGGED - 128))
      | (1ULL << (SchemaParser::K_UPDATE - 128))
      | (1ULL << (SchemaParser::K_USER - 128))
      | (1ULL << (SchemaParser::K_VALID - 128))
      | (1ULL << (SchemaParser::K_VALUES - 128))
      | (1ULL << (SchemaParser::K_VARYING - 128))
      | (1ULL << (SchemaParser::K_VERSION - 128))
      | (1ULL << (SchemaParser::K_VIEW - 128))
      | (1ULL << (SchemaParser::K_VIRTUAL - 128))
      | (1ULL << (SchemaParser::K_WITHOUT - 128))
      | (1ULL << (SchemaParser::K_WRAPPER - 128))
      | (1ULL << (SchemaParser::K_YEAR - 128))
      | (1ULL << (SchemaParser::K_ZONE - 128))
      | (1ULL << (SchemaParser::WORD - 128))
      | (1ULL << (SchemaParser::QUOTED - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }

  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> SchemaParser::_decisionToDFA;
atn::PredictionContextCache SchemaParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN SchemaParser::_atn;
std::vector<uint16_t> SchemaParser::_serializedATN;

std::vector<std::string> SchemaParser::_ruleNames = {
  "file", "item", "routine", "docs", "schemaBlock", "schemaItem", "extension",
  "extensionOption", "enumType", "enumEntry", "label", "domain", "domainOption",
  "compositeType", "compositeItem", "compositeField", "sequence", "sequenceOption",
  "table", "tableBlock", "tableItem", "tableElement", "partition", "partitionBound",
  "partitionBy", "managedElsewhere", "inherits", "like", "storageParameters",
  "tablespace", "accessMethod", "rowLevelSecurity", "replicaIdentity", "clusterOn",
  "retireMember", "retiredMember", "reversed", "memberKind", "column", "columnOverride",
  "columnOption", "columnConstraint", "constraintName", "constraintAttribute",
  "references", "referenceOption", "referenceAction", "indexParameter",
  "nullsDistinct", "typeName", "simpleType", "intervalField", "arrayBounds",
  "tableConstraint", "tableConstraintBody", "index", "trigger", "triggerEvent",
  "triggerRest", "triggerPart", "policy", "policyClause", "statistics",
  "statisticsExpression", "view", "columnNames", "viewOption", "viewItem",
  "query", "setting", "owner", "grant", "revoke", "privilege", "strategy",
  "renamed", "retire", "retired", "objectKind", "sqlStatement", "sqlVerb",
  "sqlPart", "rulePart", "ruleParens", "atomicBody", "atomicPart", "parens",
  "brackets", "caseExpression", "whereExpression", "bareExpression", "bareRest",
  "sqlToken", "atomicToken", "whereToken", "expressionToken", "sqlWord",
  "triggerWord", "qualifiedName", "signedNumber", "name"
};

std::vector<std::string> SchemaParser::_literalNames = {
  "", "", "", "", "", "'('", "')'", "'['", "']'", "'{'", "'}'", "','", "';'",
  "'.'", "'='"
};

std::vector<std::string> SchemaParser::_symbolicNames = {
  "", "DOC", "LINE_COMMENT", "BLOCK_COMMENT", "SPACE", "LPAREN", "RPAREN",
  "LBRACKET", "RBRACKET", "LBRACE", "RBRACE", "COMMA", "SEMI", "DOT", "EQ",
  "K_ACTION", "K_AFTER", "K_AGGREGATE", "K_ALL", "K_ALTER", "K_ALWAYS",
  "K_ANALYZE", "K_ARRAY", "K_AS", "K_ATOMIC", "K_BACKFILL", "K_BEFORE",
  "K_BEGIN", "K_BIT", "K_BY", "K_CACHE", "K_CALL", "K_CASCADE", "K_CASE",
  "K_CHAR", "K_CHARACTER", "K_CHECK", "K_CLUSTER", "K_COLLATE", "K_COLLATION",
  "K_COLUMN", "K_COMMENT", "K_COMMIT", "K_COMPRESSION", "K_CONSTRAINT",
  "K_COPY", "K_CREATE", "K_CYCLE", "K_DATA", "K_DAY", "K_DEFAULT", "K_DEFERRABLE",
  "K_DEFERRED", "K_DELETE", "K_DIRECT", "K_DISABLED", "K_DISTINCT", "K_DO",
  "K_DOMAIN", "K_DOUBLE", "K_DROP", "K_ENABLED", "K_END", "K_ENFORCED",
  "K_ENUM", "K_EVENT", "K_EXCLUDE", "K_EXCLUDING", "K_EXTENSION", "K_EXTERNAL",
  "K_FOR", "K_FORCE", "K_FOREIGN", "K_FROM", "K_FULL", "K_FUNCTION", "K_GENERATED",
  "K_GRANT", "K_HOUR", "K_IDENTITY", "K_IMMEDIATE", "K_IMPORT", "K_IN",
  "K_INCLUDE", "K_INCLUDING", "K_INCREMENT", "K_INDEX", "K_INHERIT", "K_INHERITS",
  "K_INITIALLY", "K_INSERT", "K_INSTEAD", "K_INTERVAL", "K_KEY", "K_LEVEL",
  "K_LIKE", "K_MAPPING", "K_MATCH", "K_MATERIALIZED", "K_MAX", "K_MAXVALUE",
  "K_MERGE", "K_MIN", "K_MINUTE", "K_MINVALUE", "K_MONTH", "K_NATIONAL",
  "K_NO", "K_NOT", "K_NOTHING", "K_NULL", "K_NULLS", "K_OF", "K_OFF", "K_ON",
  "K_ONLINE", "K_OPTION", "K_OPTIONS", "K_OR", "K_OWNED", "K_OWNER", "K_PARTITION",
  "K_PARTITIONS", "K_POLICY", "K_PRECISION", "K_PRIMARY", "K_PRIVILEGES",
  "K_PROCEDURE", "K_PUBLICATION", "K_REASSIGN", "K_REFERENCES", "K_REFRESH",
  "K_RENAMED", "K_REPLACE", "K_REPLICA", "K_RESET", "K_RESTRICT", "K_RETIRE",
  "K_REVERSE", "K_REVOKE", "K_ROUTINE", "K_ROW", "K_RULE", "K_SCHEMA", "K_SECOND",
  "K_SECURITY", "K_SELECT", "K_SEQUENCE", "K_SERVER", "K_SET", "K_START",
  "K_STATISTICS", "K_STORAGE", "K_STORED", "K_STRATEGY", "K_TABLE", "K_TABLESPACE",
  "K_TIME", "K_TIMESTAMP", "K_TO", "K_TRIGGER", "K_TRUNCATE", "K_TYPE",
  "K_UNIQUE", "K_UNLOGGED", "K_UPDATE", "K_USER", "K_USING", "K_VALID",
  "K_VALUES", "K_VARYING", "K_VERSION", "K_VIEW", "K_VIRTUAL", "K_WHERE",
  "K_WITH", "K_WITHOUT", "K_WRAPPER", "K_YEAR", "K_ZONE", "WORD", "QUOTED",
  "STRING", "PARAMETER", "NUMBER", "OPERATOR", "UNTERMINATED", "UNKNOWN",
  "DOLLAR_STRING", "SWALLOWED_TEXT"
};

dfa::Vocabulary SchemaParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> SchemaParser::_tokenNames;

SchemaParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964,
    0x3, 0xbf, 0x5e9, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4,
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7,
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb,
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe,
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4,
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15,
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9,
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b,
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4,
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22,
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9,
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28,
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4,
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f,
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9,
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35,
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4,
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c,
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9,
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42,
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4,
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49,
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9,
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f,
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4,
    0x53, 0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56,
    0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 0x9,
    0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 0x9, 0x5c,
    0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 0x9, 0x5f, 0x4,
    0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 0x9, 0x62, 0x4, 0x63,
    0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 0x9, 0x65, 0x4, 0x66, 0x9,
    0x66, 0x3, 0x2, 0x7, 0x2, 0xce, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0xd1,
    0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x5, 0x3, 0xd6, 0xa, 0x3, 0x3,
    0x3, 0x5, 0x3, 0xd9, 0xa, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3,
    0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xe3, 0xa, 0x3, 0x3,
    0x3, 0x5, 0x3, 0xe6, 0xa, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xea, 0xa,
    0x3, 0x3, 0x3, 0x5, 0x3, 0xed, 0xa, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3,
    0xf1, 0xa, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xf6, 0xa, 0x3,
    0x3, 0x4, 0x3, 0x4, 0x7, 0x4, 0xfa, 0xa, 0x4, 0xc, 0x4, 0xe, 0x4, 0xfd,
    0xb, 0x4, 0x3, 0x5, 0x6, 0x5, 0x100, 0xa, 0x5, 0xd, 0x5, 0xe, 0x5, 0x101,
    0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x107, 0xa, 0x6, 0x3, 0x6, 0x3,
    0x6, 0x3, 0x6, 0x7, 0x6, 0x10c, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x10f,
    0xb, 0x6, 0x3, 0x6, 0x5, 0x6, 0x112, 0xa, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3,
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3,
    0x7, 0x5, 0x7, 0x11e, 0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8,
    0x123, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0x126, 0xb, 0x8, 0x3, 0x8, 0x3,
    0x8, 0x3, 0x9, 0x5, 0x9, 0x12b, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9,
    0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0x132, 0xa, 0x9, 0x3, 0x9, 0x5, 0x9, 0x135,
    0xa, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x13a, 0xa, 0xa, 0x3,
    0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 0xa, 0x140, 0xa, 0xa, 0xc, 0xa,
    0xe, 0xa, 0x143, 0xb, 0xa, 0x3, 0xa, 0x5, 0xa, 0x146, 0xa, 0xa, 0x5,
    0xa, 0x148, 0xa, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 0xa,
    0x14e, 0xa, 0xa, 0xc, 0xa, 0xe, 0xa, 0x151, 0xb, 0xa, 0x5, 0xa, 0x153,
    0xa, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb,
    0x5, 0xb, 0x15b, 0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x5,
    0xb, 0x161, 0xa, 0xb, 0x5, 0xb, 0x163, 0xa, 0xb, 0x3, 0xc, 0x3, 0xc,
    0x5, 0xc, 0x167, 0xa, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0x16c,
    0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 0x171, 0xa, 0xd, 0xc,
    0xd, 0xe, 0xd, 0x174, 0xb, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd,
    0x3, 0xd, 0x7, 0xd, 0x17b, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x17e, 0xb,
    0xd, 0x3, 0xd, 0x5, 0xd, 0x181, 0xa, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe,
    0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x188, 0xa, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3,
    0xe, 0x5, 0xe, 0x18d, 0xa, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x191,
    0xa, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x195, 0xa, 0xe, 0x3, 0xe, 0x3,
    0xe, 0x3, 0xe, 0x5, 0xe, 0x19a, 0xa, 0xe, 0x5, 0xe, 0x19c, 0xa, 0xe,
    0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x5, 0xf, 0x1a1, 0xa, 0xf, 0x3, 0xf, 0x3,
    0xf, 0x7, 0xf, 0x1a5, 0xa, 0xf, 0xc, 0xf, 0xe, 0xf, 0x1a8, 0xb, 0xf,
    0x3, 0xf, 0x3, 0xf, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x1ae, 0xa, 0x10,
    0x3, 0x10, 0x5, 0x10, 0x1b1, 0xa, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x11,
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x1b9, 0xa, 0x11, 0x3, 0x11,
    0x5, 0x11, 0x1bc, 0xa, 0x11, 0x3, 0x12, 0x5, 0x12, 0x1bf, 0xa, 0x12,
    0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x1c4, 0xa, 0x12, 0x3, 0x12,
    0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x1ca, 0xa, 0x12, 0x3, 0x12,
    0x3, 0x12, 0x7, 0x12, 0x1ce, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x1d1,
    0xb, 0x12, 0x3, 0x12, 0x5, 0x12, 0x1d4, 0xa, 0x12, 0x3, 0x13, 0x3, 0x13,
    0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x1da, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13,
    0x3, 0x13, 0x5, 0x13, 0x1df, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13,
    0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3,
    0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x1ee, 0xa, 0x13,
    0x3, 0x14, 0x5, 0x14, 0x1f1, 0xa, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14,
    0x5, 0x14, 0x1f6, 0xa, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x3, 0x15,
    0x7, 0x15, 0x1fc, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x1ff, 0xb, 0x15,
    0x3, 0x15, 0x3, 0x15, 0x3, 0x16, 0x5, 0x16, 0x204, 0xa, 0x16, 0x3, 0x16,
    0x3, 0x16, 0x5, 0x16, 0x208, 0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16,
    0x3, 0x16, 0x5, 0x16, 0x20e, 0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16,
    0x3, 0x16, 0x5, 0x16, 0x214, 0xa, 0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17,
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3,
    0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17,
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x229, 0xa, 0x17, 0x3, 0x18,
    0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x22e, 0xa, 0x18, 0x3, 0x18, 0x3, 0x18,
    0x3, 0x18, 0x5, 0x18, 0x233, 0xa, 0x18, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19,
    0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3,
    0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x241, 0xa, 0x19, 0x5, 0x19,
    0x243, 0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a,
    0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3,
    0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 0x253, 0xa, 0x1c, 0xc, 0x1c,
    0xe, 0x1c, 0x256, 0xb, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d,
    0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x25f, 0xa, 0x1d, 0x7, 0x1d,
    0x261, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x264, 0xb, 0x1d, 0x3, 0x1e,
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x20, 0x3,
    0x20, 0x3, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 0x21,
    0x273, 0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22,
    0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x5, 0x22, 0x27d, 0xa, 0x22, 0x3, 0x23,
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3,
    0x24, 0x3, 0x24, 0x7, 0x24, 0x288, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24,
    0x28b, 0xb, 0x24, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x28f, 0xa, 0x25,
    0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x28, 0x3,
    0x28, 0x3, 0x28, 0x7, 0x28, 0x299, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28,
    0x29c, 0xb, 0x28, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x2a1,
    0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 0x2a4, 0xb, 0x29, 0x3, 0x2a, 0x5, 0x2a,
    0x2a7, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a,
    0x3, 0x2a, 0x5, 0x2a, 0x2af, 0xa, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2b2,
    0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2b8,
    0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2bd, 0xa, 0x2a,
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2c2, 0xa, 0x2a, 0x3, 0x2a,
    0x3, 0x2a, 0x5, 0x2a, 0x2c6, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a,
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2cf, 0xa, 0x2a,
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2d4, 0xa, 0x2a, 0x3, 0x2a,
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3,
    0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2df, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a,
    0x3, 0x2a, 0x5, 0x2a, 0x2e4, 0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b,
    0x3, 0x2b, 0x5, 0x2b, 0x2ea, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b,
    0x5, 0x2b, 0x2ef, 0xa, 0x2b, 0x3, 0x2b, 0x7, 0x2b, 0x2f2, 0xa, 0x2b,
    0xc, 0x2b, 0xe, 0x2b, 0x2f5, 0xb, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b,
    0x7, 0x2b, 0x2fa, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x2fd, 0xb, 0x2b,
    0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x301, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b,
    0x3, 0x2b, 0x5, 0x2b, 0x306, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x7, 0x2b,
    0x30a, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x30d, 0xb, 0x2b, 0x5, 0x2b,
    0x30f, 0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2d, 0x5, 0x2d,
    0x315, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d,
    0x31b, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x320,
    0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x325, 0xa, 0x2e,
    0x3, 0x2e, 0x7, 0x2e, 0x328, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x32b,
    0xb, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x330, 0xa, 0x2f,
    0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x335, 0xa, 0x2f, 0x3, 0x30,
    0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x5,
    0x30, 0x33e, 0xa, 0x30, 0x5, 0x30, 0x340, 0xa, 0x30, 0x3, 0x31, 0x3,
    0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31,
    0x5, 0x31, 0x34a, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x34e,
    0xa, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x354,
    0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x359, 0xa, 0x34,
    0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x35d, 0xa, 0x34, 0x3, 0x34, 0x5, 0x34,
    0x360, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x364, 0xa, 0x34,
    0x3, 0x34, 0x5, 0x34, 0x367, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34,
    0x36b, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x370,
    0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x376,
    0xa, 0x34, 0x5, 0x34, 0x378, 0xa, 0x34, 0x3, 0x34, 0x5, 0x34, 0x37b,
    0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x37f, 0xa, 0x34, 0x5, 0x34,
    0x381, 0xa, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36,
    0x387, 0xa, 0x36, 0x3, 0x36, 0x6, 0x36, 0x38a, 0xa, 0x36, 0xd, 0x36,
    0xe, 0x36, 0x38b, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36,
    0x392, 0xa, 0x36, 0x5, 0x36, 0x394, 0xa, 0x36, 0x3, 0x37, 0x5, 0x37,
    0x397, 0xa, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37,
    0x39d, 0xa, 0x37, 0xc, 0x37, 0xe, 0x37, 0x3a0, 0xb, 0x37, 0x3, 0x38,
    0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3a5, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38,
    0x7, 0x38, 0x3a9, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x3ac, 0xb, 0x38,
    0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3b0, 0xa, 0x38, 0x3, 0x38, 0x5, 0x38,
    0x3b3, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x3b7, 0xa, 0x38,
    0xc, 0x38, 0xe, 0x38, 0x3ba, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38,
    0x3be, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3c3,
    0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3c8, 0xa, 0x38,
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3cf,
    0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3d3, 0xa, 0x38, 0x3, 0x38,
    0x3, 0x38, 0x7, 0x38, 0x3d7, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x3da,
    0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3de, 0xa, 0x38, 0x3, 0x38,
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x3e5, 0xa, 0x38,
    0x5, 0x38, 0x3e7, 0xa, 0x38, 0x3, 0x39, 0x5, 0x39, 0x3ea, 0xa, 0x39,
    0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x3ee, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39,
    0x5, 0x39, 0x3f2, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39,
    0x3f7, 0xa, 0x39, 0x3, 0x39, 0x5, 0x39, 0x3fa, 0xa, 0x39, 0x3, 0x39,
    0x3, 0x39, 0x5, 0x39, 0x3fe, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39,
    0x402, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x406, 0xa, 0x39,
    0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 0x40a, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39,
    0x40d, 0xb, 0x39, 0x3, 0x3a, 0x5, 0x3a, 0x410, 0xa, 0x3a, 0x3, 0x3a,
    0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x418,
    0xa, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x41d, 0xa, 0x3a,
    0xc, 0x3a, 0xe, 0x3a, 0x420, 0xb, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a,
    0x3, 0x3a, 0x5, 0x3a, 0x426, 0xa, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x429,
    0xa, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3,
    0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x433, 0xa, 0x3b, 0xc, 0x3b,
    0xe, 0x3b, 0x436, 0xb, 0x3b, 0x5, 0x3b, 0x438, 0xa, 0x3b, 0x5, 0x3b,
    0x43a, 0xa, 0x3b, 0x3, 0x3c, 0x6, 0x3c, 0x43d, 0xa, 0x3c, 0xd, 0x3c,
    0xe, 0x3c, 0x43e, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d,
    0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x44b,
    0xa, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x6, 0x3e, 0x450, 0xa, 0x3e,
    0xd, 0x3e, 0xe, 0x3e, 0x451, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f,
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x7, 0x3f, 0x45c, 0xa, 0x3f,
    0xc, 0x3f, 0xe, 0x3f, 0x45f, 0xb, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f,
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x467, 0xa, 0x3f, 0x3, 0x40,
    0x3, 0x40, 0x5, 0x40, 0x46b, 0xa, 0x40, 0x3, 0x40, 0x5, 0x40, 0x46e,
    0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x474,
    0xa, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x6,
    0x41, 0x47b, 0xa, 0x41, 0xd, 0x41, 0xe, 0x41, 0x47c, 0x3, 0x42, 0x5,
    0x42, 0x480, 0xa, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x5, 0x42,
    0x485, 0xa, 0x42, 0x3, 0x42, 0x5, 0x42, 0x488, 0xa, 0x42, 0x3, 0x42,
    0x7, 0x42, 0x48b, 0xa, 0x42, 0xc, 0x42, 0xe, 0x42, 0x48e, 0xb, 0x42,
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x7, 0x42, 0x495,
    0xa, 0x42, 0xc, 0x42, 0xe, 0x42, 0x498, 0xb, 0x42, 0x3, 0x42, 0x5, 0x42,
    0x49b, 0xa, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x7, 0x43,
    0x4a1, 0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x4a4, 0xb, 0x43, 0x3, 0x43,
    0x3, 0x43, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3,
    0x44, 0x5, 0x44, 0x4ae, 0xa, 0x44, 0x3, 0x45, 0x5, 0x45, 0x4b1, 0xa,
    0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45,
    0x3, 0x45, 0x5, 0x45, 0x4ba, 0xa, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45,
    0x5, 0x45, 0x4bf, 0xa, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45,
    0x5, 0x45, 0x4c5, 0xa, 0x45, 0x3, 0x46, 0x6, 0x46, 0x4c8, 0xa, 0x46,
    0xd, 0x46, 0xe, 0x46, 0x4c9, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47,
    0x5, 0x47, 0x4d0, 0xa, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48,
    0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x7, 0x49, 0x4da, 0xa, 0x49,
    0xc, 0x49, 0xe, 0x49, 0x4dd, 0xb, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49,
    0x3, 0x49, 0x7, 0x49, 0x4e3, 0xa, 0x49, 0xc, 0x49, 0xe, 0x49, 0x4e6,
    0xb, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 0x4eb, 0xa, 0x49,
    0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x4f1, 0xa, 0x4a,
    0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x4f6, 0xa, 0x4a, 0xc, 0x4a,
    0xe, 0x4a, 0x4f9, 0xb, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a,
    0x7, 0x4a, 0x4ff, 0xa, 0x4a, 0xc, 0x4a, 0xe, 0x4a, 0x502, 0xb, 0x4a,
    0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x506, 0xa, 0x4b, 0x3, 0x4b, 0x3, 0x4b,
    0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x50c, 0xa, 0x4b, 0x3, 0x4b, 0x5, 0x4b,
    0x50f, 0xa, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4d, 0x3, 0x4d,
    0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3,
    0x4e, 0x7, 0x4e, 0x51d, 0xa, 0x4e, 0xc, 0x4e, 0xe, 0x4e, 0x520, 0xb,
    0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x526,
    0xa, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x529, 0xa, 0x4f, 0x3, 0x50, 0x3, 0x50,
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3,
    0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50,
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3,
    0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50,
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x54c,
    0xa, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x551, 0xa, 0x51,
    0x3, 0x51, 0x3, 0x51, 0x7, 0x51, 0x555, 0xa, 0x51, 0xc, 0x51, 0xe, 0x51,
    0x558, 0xb, 0x51, 0x3, 0x51, 0x3, 0x51, 0x7, 0x51, 0x55c, 0xa, 0x51,
    0xc, 0x51, 0xe, 0x51, 0x55f, 0xb, 0x51, 0x5, 0x51, 0x561, 0xa, 0x51,
    0x3, 0x52, 0x3, 0x52, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5,
    0x53, 0x569, 0xa, 0x53, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x5, 0x54,
    0x56e, 0xa, 0x54, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55,
    0x3, 0x55, 0x7, 0x55, 0x576, 0xa, 0x55, 0xc, 0x55, 0xe, 0x55, 0x579,
    0xb, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x7,
    0x56, 0x580, 0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 0x583, 0xb, 0x56, 0x3,
    0x56, 0x3, 0x56, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57,
    0x5, 0x57, 0x58c, 0xa, 0x57, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58,
    0x3, 0x58, 0x7, 0x58, 0x593, 0xa, 0x58, 0xc, 0x58, 0xe, 0x58, 0x596,
    0xb, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3,
    0x59, 0x3, 0x59, 0x7, 0x59, 0x59f, 0xa, 0x59, 0xc, 0x59, 0xe, 0x59,
    0x5a2, 0xb, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a,
    0x3, 0x5a, 0x3, 0x5a, 0x7, 0x5a, 0x5ab, 0xa, 0x5a, 0xc, 0x5a, 0xe, 0x5a,
    0x5ae, 0xb, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b,
    0x3, 0x5b, 0x6, 0x5b, 0x5b6, 0xa, 0x5b, 0xd, 0x5b, 0xe, 0x5b, 0x5b7,
    0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x5,
    0x5c, 0x5c0, 0xa, 0x5c, 0x3, 0x5c, 0x7, 0x5c, 0x5c3, 0xa, 0x5c, 0xc,
    0x5c, 0xe, 0x5c, 0x5c6, 0xb, 0x5c, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d,
    0x3, 0x5d, 0x5, 0x5d, 0x5cc, 0xa, 0x5d, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5f,
    0x3, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 0x61, 0x3, 0x61, 0x3, 0x62, 0x3,
    0x62, 0x3, 0x63, 0x3, 0x63, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x7, 0x64,
    0x5dd, 0xa, 0x64, 0xc, 0x64, 0xe, 0x64, 0x5e0, 0xb, 0x64, 0x3, 0x65,
    0x5, 0x65, 0x5e3, 0xa, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x66, 0x3, 0x66,
    0x3, 0x66, 0x2, 0x2, 0x67, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10,
    0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28,
    0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40,
    0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58,
    0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70,
    0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88,
    0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0,
    0xa2, 0xa4, 0xa6, 0xa8, 0xaa, 0xac, 0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8,
    0xba, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 0xc6, 0xc8, 0xca, 0x2, 0x1d, 0x4,
    0x2, 0x4d, 0x4d, 0x81, 0x81, 0x4, 0x2, 0x10, 0x10, 0x19, 0x19, 0x4,
    0x2, 0x68, 0x68, 0x6a, 0x6a, 0x3, 0x2, 0x65, 0x66, 0x6, 0x2, 0x31, 0x31,
    0x65, 0x66, 0x68, 0x68, 0x6a, 0x6a, 0x4, 0x2, 0x45, 0x45, 0x56, 0x56,
    0x4, 0x2, 0x49, 0x49, 0x73, 0x73, 0xa, 0x2, 0x2a, 0x2a, 0x2e, 0x2e,
    0x58, 0x58, 0x7b, 0x7b, 0x7d, 0x7d, 0x90, 0x90, 0x99, 0x99, 0xa2, 0xa2,
    0x4, 0x2, 0x9b, 0x9b, 0xaf, 0xaf, 0x4, 0x2, 0x36, 0x36, 0x52, 0x52,
    0x4, 0x2, 0x37, 0x37, 0xa7, 0xa7, 0x4, 0x2, 0x34, 0x34, 0x70, 0x70,
    0x3, 0x2, 0x24, 0x25, 0x3, 0x2, 0x9f, 0xa0, 0x3, 0x2, 0xb1, 0xb2, 0x8,
    0x2, 0x33, 0x33, 0x50, 0x50, 0x69, 0x69, 0x6b, 0x6b, 0x92, 0x92, 0xb4,
    0xb4, 0x4, 0x2, 0x16, 0x16, 0x88, 0x88, 0x7, 0x2, 0x14, 0x14, 0x37,
    0x37, 0x5c, 0x5c, 0x94, 0x94, 0xa7, 0xa7, 0x4, 0x2, 0x38, 0x38, 0x75,
    0x75, 0x19, 0x2, 0x15, 0x15, 0x17, 0x17, 0x1d, 0x1d, 0x21, 0x21, 0x27,
    0x27, 0x2b, 0x2c, 0x2f, 0x30, 0x37, 0x37, 0x3b, 0x3b, 0x3e, 0x3e, 0x4f,
    0x4f, 0x53, 0x53, 0x5c, 0x5c, 0x67, 0x67, 0x83, 0x83, 0x85, 0x85, 0x89,
    0x89, 0x8d, 0x8d, 0x93, 0x94, 0x97, 0x97, 0xa3, 0xa3, 0xa7, 0xa7, 0xb1,
    0xb1, 0x6, 0x2, 0xd, 0xd, 0xf, 0x19, 0x1b, 0xbb, 0xbe, 0xbe, 0x8, 0x2,
    0xd, 0xd, 0xf, 0x19, 0x1b, 0x22, 0x24, 0x3f, 0x41, 0xbb, 0xbe, 0xbe,
    0xa, 0x2, 0xd, 0xd, 0xf, 0x19, 0x1b, 0x22, 0x24, 0x3f, 0x41, 0x85, 0x87,
    0x9b, 0x9d, 0xbb, 0xbe, 0xbe, 0x19, 0x2, 0xd, 0xd, 0xf, 0x19, 0x1c,
    0x22, 0x24, 0x25, 0x27, 0x27, 0x29, 0x2c, 0x2f, 0x33, 0x36, 0x3f, 0x41,
    0x4d, 0x4f, 0x50, 0x52, 0x5a, 0x5c, 0x6d, 0x6f, 0x6f, 0x71, 0x76, 0x78,
    0x7e, 0x80, 0x83, 0x85, 0x85, 0x87, 0x98, 0x9b, 0x9b, 0x9d, 0xa4, 0xa6,
    0xa8, 0xaa, 0xbb, 0xbe, 0xbe, 0x24, 0x2, 0x11, 0x13, 0x15, 0x16, 0x1c,
    0x22, 0x24, 0x25, 0x27, 0x27, 0x29, 0x29, 0x2b, 0x2c, 0x2f, 0x2f, 0x31,
    0x33, 0x36, 0x3a, 0x3c, 0x3f, 0x41, 0x47, 0x49, 0x49, 0x4c, 0x4d, 0x50,
    0x50, 0x52, 0x53, 0x55, 0x5a, 0x5c, 0x60, 0x62, 0x6d, 0x6f, 0x6f, 0x71,
    0x73, 0x75, 0x76, 0x79, 0x7e, 0x80, 0x83, 0x85, 0x85, 0x87, 0x93, 0x95,
    0x98, 0x9b, 0x9b, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa7, 0xaa, 0xaf, 0xb2,
    0xba, 0xbe, 0xbe, 0x25, 0x2, 0x11, 0x13, 0x15, 0x16, 0x1c, 0x22, 0x24,
    0x25, 0x27, 0x27, 0x29, 0x29, 0x2b, 0x2c, 0x2f, 0x2f, 0x31, 0x33, 0x36,
    0x38, 0x3a, 0x3a, 0x3c, 0x3e, 0x41, 0x47, 0x49, 0x49, 0x4c, 0x4d, 0x50,
    0x50, 0x52, 0x53, 0x55, 0x5a, 0x5c, 0x60, 0x62, 0x6d, 0x6f, 0x6f, 0x71,
    0x73, 0x75, 0x76, 0x79, 0x7e, 0x80, 0x83, 0x85, 0x85, 0x87, 0x93, 0x95,
    0x98, 0x9b, 0x9b, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa7, 0xaa, 0xaf, 0xb2,
    0xba, 0xbe, 0xbe, 0x20, 0x2, 0x11, 0x13, 0x15, 0x16, 0x1a, 0x22, 0x24,
    0x25, 0x27, 0x27, 0x29, 0x29, 0x2b, 0x2d, 0x2f, 0x2f, 0x31, 0x33, 0x36,
    0x3a, 0x3c, 0x3f, 0x41, 0x47, 0x49, 0x49, 0x4c, 0x4e, 0x50, 0x53, 0x55,
    0x5a, 0x5c, 0x60, 0x62, 0x6d, 0x6f, 0x6f, 0x71, 0x73, 0x75, 0x77, 0x79,
    0x7e, 0x80, 0x83, 0x85, 0x93, 0x95, 0x9c, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6,
    0xa8, 0xaa, 0xaf, 0xb2, 0xb7, 0x2, 0x6f5, 0x2, 0xcf, 0x3, 0x2, 0x2,
    0x2, 0x4, 0xf5, 0x3, 0x2, 0x2, 0x2, 0x6, 0xf7, 0x3, 0x2, 0x2, 0x2, 0x8,
    0xff, 0x3, 0x2, 0x2, 0x2, 0xa, 0x103, 0x3, 0x2, 0x2, 0x2, 0xc, 0x11d,
    0x3, 0x2, 0x2, 0x2, 0xe, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x10, 0x134, 0x3,
    0x2, 0x2, 0x2, 0x12, 0x136, 0x3, 0x2, 0x2, 0x2, 0x14, 0x162, 0x3, 0x2,
    0x2, 0x2, 0x16, 0x166, 0x3, 0x2, 0x2, 0x2, 0x18, 0x168, 0x3, 0x2, 0x2,
    0x2, 0x1a, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x19d, 0x3, 0x2, 0x2, 0x2,
    0x1e, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x20, 0x1b4, 0x3, 0x2, 0x2, 0x2, 0x22,
    0x1be, 0x3, 0x2, 0x2, 0x2, 0x24, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x26, 0x1f0,
    0x3, 0x2, 0x2, 0x2, 0x28, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x213, 0x3,
    0x2, 0x2, 0x2, 0x2c, 0x228, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x22a, 0x3, 0x2,
    0x2, 0x2, 0x30, 0x242, 0x3, 0x2, 0x2, 0x2, 0x32, 0x244, 0x3, 0x2, 0x2,
    0x2, 0x34, 0x249, 0x3, 0x2, 0x2, 0x2, 0x36, 0x24d, 0x3, 0x2, 0x2, 0x2,
    0x38, 0x259, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x265, 0x3, 0x2, 0x2, 0x2, 0x3c,
    0x268, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x26b, 0x3, 0x2, 0x2, 0x2, 0x40, 0x26e,
    0x3, 0x2, 0x2, 0x2, 0x42, 0x274, 0x3, 0x2, 0x2, 0x2, 0x44, 0x27e, 0x3,
    0x2, 0x2, 0x2, 0x46, 0x282, 0x3, 0x2, 0x2, 0x2, 0x48, 0x28c, 0x3, 0x2,
    0x2, 0x2, 0x4a, 0x290, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x293, 0x3, 0x2, 0x2,
    0x2, 0x4e, 0x295, 0x3, 0x2, 0x2, 0x2, 0x50, 0x29d, 0x3, 0x2, 0x2, 0x2,
    0x52, 0x2e3, 0x3, 0x2, 0x2, 0x2, 0x54, 0x30e, 0x3, 0x2, 0x2, 0x2, 0x56,
    0x310, 0x3, 0x2, 0x2, 0x2, 0x58, 0x31f, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x321,
    0x3, 0x2, 0x2, 0x2, 0x5c, 0x334, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x33f, 0x3,
    0x2, 0x2, 0x2, 0x60, 0x349, 0x3, 0x2, 0x2, 0x2, 0x62, 0x34b, 0x3, 0x2,
    0x2, 0x2, 0x64, 0x351, 0x3, 0x2, 0x2, 0x2, 0x66, 0x380, 0x3, 0x2, 0x2,
    0x2, 0x68, 0x382, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x393, 0x3, 0x2, 0x2, 0x2,
    0x6c, 0x396, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x3e6, 0x3, 0x2, 0x2, 0x2, 0x70,
    0x3e9, 0x3, 0x2, 0x2, 0x2, 0x72, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x74, 0x439,
    0x3, 0x2, 0x2, 0x2, 0x76, 0x43c, 0x3, 0x2, 0x2, 0x2, 0x78, 0x44a, 0x3,
    0x2, 0x2, 0x2, 0x7a, 0x44c, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x466, 0x3, 0x2,
    0x2, 0x2, 0x7e, 0x468, 0x3, 0x2, 0x2, 0x2, 0x80, 0x47a, 0x3, 0x2, 0x2,
    0x2, 0x82, 0x47f, 0x3, 0x2, 0x2, 0x2, 0x84, 0x49c, 0x3, 0x2, 0x2, 0x2,
    0x86, 0x4ad, 0x3, 0x2, 0x2, 0x2, 0x88, 0x4c4, 0x3, 0x2, 0x2, 0x2, 0x8a,
    0x4c7, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x4cf, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x4d1,
    0x3, 0x2, 0x2, 0x2, 0x90, 0x4d5, 0x3, 0x2, 0x2, 0x2, 0x92, 0x4ec, 0x3,
    0x2, 0x2, 0x2, 0x94, 0x50b, 0x3, 0x2, 0x2, 0x2, 0x96, 0x510, 0x3, 0x2,
    0x2, 0x2, 0x98, 0x513, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x517, 0x3, 0x2, 0x2,
    0x2, 0x9c, 0x523, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x54b, 0x3, 0x2, 0x2, 0x2,
    0xa0, 0x560, 0x3, 0x2, 0x2, 0x2, 0xa2, 0x562, 0x3, 0x2, 0x2, 0x2, 0xa4,
    0x568, 0x3, 0x2, 0x2, 0x2, 0xa6, 0x56d, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x56f,
    0x3, 0x2, 0x2, 0x2, 0xaa, 0x57c, 0x3, 0x2, 0x2, 0x2, 0xac, 0x58b, 0x3,
    0x2, 0x2, 0x2, 0xae, 0x58d, 0x3, 0x2, 0x2, 0x2, 0xb0, 0x599, 0x3, 0x2,
    0x2, 0x2, 0xb2, 0x5a5, 0x3, 0x2, 0x2, 0x2, 0xb4, 0x5b5, 0x3, 0x2, 0x2,
    0x2, 0xb6, 0x5bf, 0x3, 0x2, 0x2, 0x2, 0xb8, 0x5cb, 0x3, 0x2, 0x2, 0x2,
    0xba, 0x5cd, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x5cf, 0x3, 0x2, 0x2, 0x2, 0xbe,
    0x5d1, 0x3, 0x2, 0x2, 0x2, 0xc0, 0x5d3, 0x3, 0x2, 0x2, 0x2, 0xc2, 0x5d5,
    0x3, 0x2, 0x2, 0x2, 0xc4, 0x5d7, 0x3, 0x2, 0x2, 0x2, 0xc6, 0x5d9, 0x3,
    0x2, 0x2, 0x2, 0xc8, 0x5e2, 0x3, 0x2, 0x2, 0x2, 0xca, 0x5e6, 0x3, 0x2,
    0x2, 0x2, 0xcc, 0xce, 0x5, 0x4, 0x3, 0x2, 0xcd, 0xcc, 0x3, 0x2, 0x2,
    0x2, 0xce, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xcf, 0xcd, 0x3, 0x2, 0x2, 0x2,
    0xcf, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xd0, 0xd2, 0x3, 0x2, 0x2, 0x2, 0xd1,
    0xcf, 0x3, 0x2, 0x2, 0x2, 0xd2, 0xd3, 0x7, 0x2, 0x2, 0x3, 0xd3, 0x3,
    0x3, 0x2, 0x2, 0x2, 0xd4, 0xd6, 0x5, 0x8, 0x5, 0x2, 0xd5, 0xd4, 0x3,
    0x2, 0x2, 0x2, 0xd5, 0xd6, 0x3, 0x2, 0x2, 0x2, 0xd6, 0xd8, 0x3, 0x2,
    0x2, 0x2, 0xd7, 0xd9, 0x7, 0x47, 0x2, 0x2, 0xd8, 0xd7, 0x3, 0x2, 0x2,
    0x2, 0xd8, 0xd9, 0x3, 0x2, 0x2, 0x2, 0xd9, 0xe2, 0x3, 0x2, 0x2, 0x2,
    0xda, 0xe3, 0x5, 0xa, 0x6, 0x2, 0xdb, 0xe3, 0x5, 0xe, 0x8, 0x2, 0xdc,
    0xe3, 0x5, 0x12, 0xa, 0x2, 0xdd, 0xe3, 0x5, 0x18, 0xd, 0x2, 0xde, 0xe3,
    0x5, 0x1c, 0xf, 0x2, 0xdf, 0xe3, 0x5, 0x22, 0x12, 0x2, 0xe0, 0xe3, 0x5,
    0x26, 0x14, 0x2, 0xe1, 0xe3, 0x5, 0x82, 0x42, 0x2, 0xe2, 0xda, 0x3,
    0x2, 0x2, 0x2, 0xe2, 0xdb, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xdc, 0x3, 0x2,
    0x2, 0x2, 0xe2, 0xdd, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xde, 0x3, 0x2, 0x2,
    0x2, 0xe2, 0xdf, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe0, 0x3, 0x2, 0x2, 0x2,
    0xe2, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe3, 0xf6, 0x3, 0x2, 0x2, 0x2, 0xe4,
    0xe6, 0x5, 0x8, 0x5, 0x2, 0xe5, 0xe4, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe6,
    0x3, 0x2, 0x2, 0x2, 0xe6, 0xe7, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xf6, 0x5,
    0x9a, 0x4e, 0x2, 0xe8, 0xea, 0x5, 0x8, 0x5, 0x2, 0xe9, 0xe8, 0x3, 0x2,
    0x2, 0x2, 0xe9, 0xea, 0x3, 0x2, 0x2, 0x2, 0xea, 0xec, 0x3, 0x2, 0x2,
    0x2, 0xeb, 0xed, 0x7, 0x47, 0x2, 0x2, 0xec, 0xeb, 0x3, 0x2, 0x2, 0x2,
    0xec, 0xed, 0x3, 0x2, 0x2, 0x2, 0xed, 0xf0, 0x3, 0x2, 0x2, 0x2, 0xee,
    0xf1, 0x5, 0xa0, 0x51, 0x2, 0xef, 0xf1, 0x5, 0x6, 0x4, 0x2, 0xf0, 0xee,
    0x3, 0x2, 0x2, 0x2, 0xf0, 0xef, 0x3, 0x2, 0x2, 0x2, 0xf1, 0xf2, 0x3,
    0x2, 0x2, 0x2, 0xf2, 0xf3, 0x7, 0xe, 0x2, 0x2, 0xf3, 0xf6, 0x3, 0x2,
    0x2, 0x2, 0xf4, 0xf6, 0x7, 0xe, 0x2, 0x2, 0xf5, 0xd5, 0x3, 0x2, 0x2,
    0x2, 0xf5, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xe9, 0x3, 0x2, 0x2, 0x2,
    0xf5, 0xf4, 0x3, 0x2, 0x2, 0x2, 0xf6, 0x5, 0x3, 0x2, 0x2, 0x2, 0xf7,
    0xfb, 0x9, 0x2, 0x2, 0x2, 0xf8, 0xfa, 0x5, 0xa4, 0x53, 0x2, 0xf9, 0xf8,
    0x3, 0x2, 0x2, 0x2, 0xfa, 0xfd, 0x3, 0x2, 0x2, 0x2, 0xfb, 0xf9, 0x3,
    0x2, 0x2, 0x2, 0xfb, 0xfc, 0x3, 0x2, 0x2, 0x2, 0xfc, 0x7, 0x3, 0x2,
    0x2, 0x2, 0xfd, 0xfb, 0x3, 0x2, 0x2, 0x2, 0xfe, 0x100, 0x7, 0x3, 0x2,
    0x2, 0xff, 0xfe, 0x3, 0x2, 0x2, 0x2, 0x100, 0x101, 0x3, 0x2, 0x2, 0x2,
    0x101, 0xff, 0x3, 0x2, 0x2, 0x2, 0x101, 0x102, 0x3, 0x2, 0x2, 0x2, 0x102,
    0x9, 0x3, 0x2, 0x2, 0x2, 0x103, 0x104, 0x7, 0x91, 0x2, 0x2, 0x104, 0x106,
    0x5, 0xca, 0x66, 0x2, 0x105, 0x107, 0x5, 0x98, 0x4d, 0x2, 0x106, 0x105,
    0x3, 0x2, 0x2, 0x2, 0x106, 0x107, 0x3, 0x2, 0x2, 0x2, 0x107, 0x111,
    0x3, 0x2, 0x2, 0x2, 0x108, 0x112, 0x7, 0xe, 0x2, 0x2, 0x109, 0x10d,
    0x7, 0xb, 0x2, 0x2, 0x10a, 0x10c, 0x5, 0xc, 0x7, 0x2, 0x10b, 0x10a,
    0x3, 0x2, 0x2, 0x2, 0x10c, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x10d, 0x10b,
    0x3, 0x2, 0x2, 0x2, 0x10d, 0x10e, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x110,
    0x3, 0x2, 0x2, 0x2, 0x10f, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x110, 0x112,
    0x7, 0xc, 0x2, 0x2, 0x111, 0x108, 0x3, 0x2, 0x2, 0x2, 0x111, 0x109,
    0x3, 0x2, 0x2, 0x2, 0x112, 0xb, 0x3, 0x2, 0x2, 0x2, 0x113, 0x114, 0x5,
    0x8e, 0x48, 0x2, 0x114, 0x115, 0x7, 0xe, 0x2, 0x2, 0x115, 0x11e, 0x3,
    0x2, 0x2, 0x2, 0x116, 0x117, 0x5, 0x90, 0x49, 0x2, 0x117, 0x118, 0x7,
    0xe, 0x2, 0x2, 0x118, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x119, 0x11a, 0x5,
    0x92, 0x4a, 0x2, 0x11a, 0x11b, 0x7, 0xe, 0x2, 0x2, 0x11b, 0x11e, 0x3,
    0x2, 0x2, 0x2, 0x11c, 0x11e, 0x5, 0x4, 0x3, 0x2, 0x11d, 0x113, 0x3,
    0x2, 0x2, 0x2, 0x11d, 0x116, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x119, 0x3,
    0x2, 0x2, 0x2, 0x11d, 0x11c, 0x3, 0x2, 0x2, 0x2, 0x11e, 0xd, 0x3, 0x2,
    0x2, 0x2, 0x11f, 0x120, 0x7, 0x46, 0x2, 0x2, 0x120, 0x124, 0x5, 0xca,
    0x66, 0x2, 0x121, 0x123, 0x5, 0x10, 0x9, 0x2, 0x122, 0x121, 0x3, 0x2,
    0x2, 0x2, 0x123, 0x126, 0x3, 0x2, 0x2, 0x2, 0x124, 0x122, 0x3, 0x2,
    0x2, 0x2, 0x124, 0x125, 0x3, 0x2, 0x2, 0x2, 0x125, 0x127, 0x3, 0x2,
    0x2, 0x2, 0x126, 0x124, 0x3, 0x2, 0x2, 0x2, 0x127, 0x128, 0x7, 0xe,
    0x2, 0x2, 0x128, 0xf, 0x3, 0x2, 0x2, 0x2, 0x129, 0x12b, 0x7, 0xb1, 0x2,
    0x2, 0x12a, 0x129, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x12b, 0x3, 0x2, 0x2,
    0x2, 0x12b, 0x12c, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x12d, 0x7, 0x91, 0x2,
    0x2, 0x12d, 0x135, 0x5, 0xca, 0x66, 0x2, 0x12e, 0x131, 0x7, 0xad, 0x2,
    0x2, 0x12f, 0x132, 0x7, 0xb8, 0x2, 0x2, 0x130, 0x132, 0x5, 0xca, 0x66,
    0x2, 0x131, 0x12f, 0x3, 0x2, 0x2, 0x2, 0x131, 0x130, 0x3, 0x2, 0x2,
    0x2, 0x132, 0x135, 0x3, 0x2, 0x2, 0x2, 0x133, 0x135, 0x7, 0x22, 0x2,
    0x2, 0x134, 0x12a, 0x3, 0x2, 0x2, 0x2, 0x134, 0x12e, 0x3, 0x2, 0x2,
    0x2, 0x134, 0x133, 0x3, 0x2, 0x2, 0x2, 0x135, 0x11, 0x3, 0x2, 0x2, 0x2,
    0x136, 0x137, 0x7, 0x42, 0x2, 0x2, 0x137, 0x139, 0x5, 0xc6, 0x64, 0x2,
    0x138, 0x13a, 0x5, 0x98, 0x4d, 0x2, 0x139, 0x138, 0x3, 0x2, 0x2, 0x2,
    0x139, 0x13a, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x13b, 0x3, 0x2, 0x2, 0x2,
    0x13b, 0x147, 0x7, 0xb, 0x2, 0x2, 0x13c, 0x141, 0x5, 0x14, 0xb, 0x2,
    0x13d, 0x13e, 0x7, 0xd, 0x2, 0x2, 0x13e, 0x140, 0x5, 0x14, 0xb, 0x2,
    0x13f, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x140, 0x143, 0x3, 0x2, 0x2, 0x2,
    0x141, 0x13f, 0x3, 0x2, 0x2, 0x2, 0x141, 0x142, 0x3, 0x2, 0x2, 0x2,
    0x142, 0x145, 0x3, 0x2, 0x2, 0x2, 0x143, 0x141, 0x3, 0x2, 0x2, 0x2,
    0x144, 0x146, 0x7, 0xd, 0x2, 0x2, 0x145, 0x144, 0x3, 0x2, 0x2, 0x2,
    0x145, 0x146, 0x3, 0x2, 0x2, 0x2, 0x146, 0x148, 0x3, 0x2, 0x2, 0x2,
    0x147, 0x13c, 0x3, 0x2, 0x2, 0x2, 0x147, 0x148, 0x3, 0x2, 0x2, 0x2,
    0x148, 0x152, 0x3, 0x2, 0x2, 0x2, 0x149, 0x14f, 0x7, 0xe, 0x2, 0x2,
    0x14a, 0x14b, 0x5, 0x8c, 0x47, 0x2, 0x14b, 0x14c, 0x7, 0xe, 0x2, 0x2,
    0x14c, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x14a, 0x3, 0x2, 0x2, 0x2,
    0x14e, 0x151, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x14d, 0x3, 0x2, 0x2, 0x2,
    0x14f, 0x150, 0x3, 0x2, 0x2, 0x2, 0x150, 0x153, 0x3, 0x2, 0x2, 0x2,
    0x151, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x152, 0x149, 0x3, 0x2, 0x2, 0x2,
    0x152, 0x153, 0x3, 0x2, 0x2, 0x2, 0x153, 0x154, 0x3, 0x2, 0x2, 0x2,
    0x154, 0x155, 0x7, 0xc, 0x2, 0x2, 0x155, 0x13, 0x3, 0x2, 0x2, 0x2, 0x156,
    0x157, 0x7, 0x8b, 0x2, 0x2, 0x157, 0x15a, 0x5, 0x16, 0xc, 0x2, 0x158,
    0x159, 0x7, 0xa1, 0x2, 0x2, 0x159, 0x15b, 0x5, 0x16, 0xc, 0x2, 0x15a,
    0x158, 0x3, 0x2, 0x2, 0x2, 0x15a, 0x15b, 0x3, 0x2, 0x2, 0x2, 0x15b,
    0x163, 0x3, 0x2, 0x2, 0x2, 0x15c, 0x160, 0x5, 0x16, 0xc, 0x2, 0x15d,
    0x15e, 0x7, 0x86, 0x2, 0x2, 0x15e, 0x15f, 0x7, 0x4b, 0x2, 0x2, 0x15f,
    0x161, 0x5, 0x16, 0xc, 0x2, 0x160, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x160,
    0x161, 0x3, 0x2, 0x2, 0x2, 0x161, 0x163, 0x3, 0x2, 0x2, 0x2, 0x162,
    0x156, 0x3, 0x2, 0x2, 0x2, 0x162, 0x15c, 0x3, 0x2, 0x2, 0x2, 0x163,
    0x15, 0x3, 0x2, 0x2, 0x2, 0x164, 0x167, 0x5, 0xca, 0x66, 0x2, 0x165,
    0x167, 0x7, 0xb8, 0x2, 0x2, 0x166, 0x164, 0x3, 0x2, 0x2, 0x2, 0x166,
    0x165, 0x3, 0x2, 0x2, 0x2, 0x167, 0x17, 0x3, 0x2, 0x2, 0x2, 0x168, 0x169,
    0x7, 0x3c, 0x2, 0x2, 0x169, 0x16b, 0x5, 0xc6, 0x64, 0x2, 0x16a, 0x16c,
    0x5, 0x98, 0x4d, 0x2, 0x16b, 0x16a, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x16c,
    0x3, 0x2, 0x2, 0x2, 0x16c, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x16e,
    0x9, 0x3, 0x2, 0x2, 0x16e, 0x172, 0x5, 0x64, 0x33, 0x2, 0x16f, 0x171,
    0x5, 0x1a, 0xe, 0x2, 0x170, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x171, 0x174,
    0x3, 0x2, 0x2, 0x2, 0x172, 0x170, 0x3, 0x2, 0x2, 0x2, 0x172, 0x173,
    0x3, 0x2, 0x2, 0x2, 0x173, 0x180, 0x3, 0x2, 0x2, 0x2, 0x174, 0x172,
    0x3, 0x2, 0x2, 0x2, 0x175, 0x181, 0x7, 0xe, 0x2, 0x2, 0x176, 0x17c,
    0x7, 0xb, 0x2, 0x2, 0x177, 0x178, 0x5, 0x8c, 0x47, 0x2, 0x178, 0x179,
    0x7, 0xe, 0x2, 0x2, 0x179, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x17a, 0x177,
    0x3, 0x2, 0x2, 0x2, 0x17b, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x17c, 0x17a,
    0x3, 0x2, 0x2, 0x2, 0x17c, 0x17d, 0x3, 0x2, 0x2, 0x2, 0x17d, 0x17f,
    0x3, 0x2, 0x2, 0x2, 0x17e, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x181,
    0x7, 0xc, 0x2, 0x2, 0x180, 0x175, 0x3, 0x2, 0x2, 0x2, 0x180, 0x176,
    0x3, 0x2, 0x2, 0x2, 0x181, 0x19, 0x3, 0x2, 0x2, 0x2, 0x182, 0x183, 0x7,
    0x34, 0x2, 0x2, 0x183, 0x19c, 0x5, 0xb6, 0x5c, 0x2, 0x184, 0x185, 0x7,
    0x28, 0x2, 0x2, 0x185, 0x19c, 0x5, 0xc6, 0x64, 0x2, 0x186, 0x188, 0x5,
    0x56, 0x2c, 0x2, 0x187, 0x186, 0x3, 0x2, 0x2, 0x2, 0x187, 0x188, 0x3,
    0x2, 0x2, 0x2, 0x188, 0x189, 0x3, 0x2, 0x2, 0x2, 0x189, 0x18a, 0x7,
    0x6e, 0x2, 0x2, 0x18a, 0x19c, 0x7, 0x70, 0x2, 0x2, 0x18b, 0x18d, 0x5,
    0x56, 0x2c, 0x2, 0x18c, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x18c, 0x18d, 0x3,
    0x2, 0x2, 0x2, 0x18d, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x18e, 0x19c, 0x7,
    0x70, 0x2, 0x2, 0x18f, 0x191, 0x5, 0x56, 0x2c, 0x2, 0x190, 0x18f, 0x3,
    0x2, 0x2, 0x2, 0x190, 0x191, 0x3, 0x2, 0x2, 0x2, 0x191, 0x192, 0x3,
    0x2, 0x2, 0x2, 0x192, 0x194, 0x7, 0x26, 0x2, 0x2, 0x193, 0x195, 0x5,
    0xca, 0x66, 0x2, 0x194, 0x193, 0x3, 0x2, 0x2, 0x2, 0x194, 0x195, 0x3,
    0x2, 0x2, 0x2, 0x195, 0x196, 0x3, 0x2, 0x2, 0x2, 0x196, 0x199, 0x5,
    0xae, 0x58, 0x2, 0x197, 0x198, 0x7, 0x6e, 0x2, 0x2, 0x198, 0x19a, 0x7,
    0xaa, 0x2, 0x2, 0x199, 0x197, 0x3, 0x2, 0x2, 0x2, 0x199, 0x19a, 0x3,
    0x2, 0x2, 0x2, 0x19a, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x182, 0x3,
    0x2, 0x2, 0x2, 0x19b, 0x184, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x187, 0x3,
    0x2, 0x2, 0x2, 0x19b, 0x18c, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x190, 0x3,
    0x2, 0x2, 0x2, 0x19c, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x19d, 0x19e, 0x7, 0xa4,
    0x2, 0x2, 0x19e, 0x1a0, 0x5, 0xc6, 0x64, 0x2, 0x19f, 0x1a1, 0x5, 0x98,
    0x4d, 0x2, 0x1a0, 0x19f, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x1a1, 0x3, 0x2,
    0x2, 0x2, 0x1a1, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a2, 0x1a6, 0x7, 0xb,
    0x2, 0x2, 0x1a3, 0x1a5, 0x5, 0x1e, 0x10, 0x2, 0x1a4, 0x1a3, 0x3, 0x2,
    0x2, 0x2, 0x1a5, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1a4, 0x3, 0x2,
    0x2, 0x2, 0x1a6, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a7, 0x1a9, 0x3, 0x2,
    0x2, 0x2, 0x1a8, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x1a9, 0x1aa, 0x7, 0xc,
    0x2, 0x2, 0x1aa, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1b1, 0x5, 0x8c,
    0x47, 0x2, 0x1ac, 0x1ae, 0x5, 0x8, 0x5, 0x2, 0x1ad, 0x1ac, 0x3, 0x2,
    0x2, 0x2, 0x1ad, 0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1ae, 0x1af, 0x3, 0x2,
    0x2, 0x2, 0x1af, 0x1b1, 0x5, 0x20, 0x11, 0x2, 0x1b0, 0x1ab, 0x3, 0x2,
    0x2, 0x2, 0x1b0, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b2, 0x3, 0x2,
    0x2, 0x2, 0x1b2, 0x1b3, 0x7, 0xe, 0x2, 0x2, 0x1b3, 0x1f, 0x3, 0x2, 0x2,
    0x2, 0x1b4, 0x1b5, 0x5, 0xca, 0x66, 0x2, 0x1b5, 0x1b8, 0x5, 0x64, 0x33,
    0x2, 0x1b6, 0x1b7, 0x7, 0x28, 0x2, 0x2, 0x1b7, 0x1b9, 0x5, 0xc6, 0x64,
    0x2, 0x1b8, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x1b8, 0x1b9, 0x3, 0x2, 0x2,
    0x2, 0x1b9, 0x1bb, 0x3, 0x2, 0x2, 0x2, 0x1ba, 0x1bc, 0x5, 0x98, 0x4d,
    0x2, 0x1bb, 0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1bc, 0x3, 0x2, 0x2,
    0x2, 0x1bc, 0x21, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1bf, 0x7, 0xa6, 0x2,
    0x2, 0x1be, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1bf, 0x3, 0x2, 0x2,
    0x2, 0x1bf, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 0x7, 0x95, 0x2,
    0x2, 0x1c1, 0x1c3, 0x5, 0xc6, 0x64, 0x2, 0x1c2, 0x1c4, 0x5, 0x98, 0x4d,
    0x2, 0x1c3, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1c4, 0x3, 0x2, 0x2,
    0x2, 0x1c4, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x1d4, 0x7, 0xe, 0x2,
    0x2, 0x1c6, 0x1cf, 0x7, 0xb, 0x2, 0x2, 0x1c7, 0x1ca, 0x5, 0x24, 0x13,
    0x2, 0x1c8, 0x1ca, 0x5, 0x8c, 0x47, 0x2, 0x1c9, 0x1c7, 0x3, 0x2, 0x2,
    0x2, 0x1c9, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x1ca, 0x1cb, 0x3, 0x2, 0x2,
    0x2, 0x1cb, 0x1cc, 0x7, 0xe, 0x2, 0x2, 0x1cc, 0x1ce, 0x3, 0x2, 0x2,
    0x2, 0x1cd, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1d1, 0x3, 0x2, 0x2,
    0x2, 0x1cf, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x1d0, 0x3, 0x2, 0x2,
    0x2, 0x1d0, 0x1d2, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1cf, 0x3, 0x2, 0x2,
    0x2, 0x1d2, 0x1d4, 0x7, 0xc, 0x2, 0x2, 0x1d3, 0x1c5, 0x3, 0x2, 0x2,
    0x2, 0x1d3, 0x1c6, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x23, 0x3, 0x2, 0x2, 0x2,
    0x1d5, 0x1d6, 0x7, 0x19, 0x2, 0x2, 0x1d6, 0x1ee, 0x5, 0x64, 0x33, 0x2,
    0x1d7, 0x1d9, 0x7, 0x57, 0x2, 0x2, 0x1d8, 0x1da, 0x7, 0x1f, 0x2, 0x2,
    0x1d9, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x1da, 0x3, 0x2, 0x2, 0x2,
    0x1da, 0x1db, 0x3, 0x2, 0x2, 0x2, 0x1db, 0x1ee, 0x5, 0xc8, 0x65, 0x2,
    0x1dc, 0x1de, 0x7, 0x98, 0x2, 0x2, 0x1dd, 0x1df, 0x7, 0xb1, 0x2, 0x2,
    0x1de, 0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1de, 0x1df, 0x3, 0x2, 0x2, 0x2,
    0x1df, 0x1e0, 0x3, 0x2, 0x2, 0x2, 0x1e0, 0x1ee, 0x5, 0xc8, 0x65, 0x2,
    0x1e1, 0x1e2, 0x9, 0x4, 0x2, 0x2, 0x1e2, 0x1ee, 0x5, 0xc8, 0x65, 0x2,
    0x1e3, 0x1e4, 0x9, 0x5, 0x2, 0x2, 0x1e4, 0x1ee, 0x5, 0xc8, 0x65, 0x2,
    0x1e5, 0x1e6, 0x7, 0x6d, 0x2, 0x2, 0x1e6, 0x1ee, 0x9, 0x6, 0x2, 0x2,
    0x1e7, 0x1e8, 0x7, 0x20, 0x2, 0x2, 0x1e8, 0x1ee, 0x5, 0xc8, 0x65, 0x2,
    0x1e9, 0x1ee, 0x7, 0x31, 0x2, 0x2, 0x1ea, 0x1eb, 0x7, 0x79, 0x2, 0x2,
    0x1eb, 0x1ec, 0x7, 0x1f, 0x2, 0x2, 0x1ec, 0x1ee, 0x5, 0xc6, 0x64, 0x2,
    0x1ed, 0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1d7, 0x3, 0x2, 0x2, 0x2,
    0x1ed, 0x1dc, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1e1, 0x3, 0x2, 0x2, 0x2,
    0x1ed, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1e5, 0x3, 0x2, 0x2, 0x2,
    0x1ed, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1e9, 0x3, 0x2, 0x2, 0x2,
    0x1ed, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x1ee, 0x25, 0x3, 0x2, 0x2, 0x2, 0x1ef,
    0x1f1, 0x7, 0xa6, 0x2, 0x2, 0x1f0, 0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1f0,
    0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1f2,
    0x1f3, 0x7, 0x9d, 0x2, 0x2, 0x1f3, 0x1f5, 0x5, 0xc6, 0x64, 0x2, 0x1f4,
    0x1f6, 0x5, 0x98, 0x4d, 0x2, 0x1f5, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f5,
    0x1f6, 0x3, 0x2, 0x2, 0x2, 0x1f6, 0x1f7, 0x3, 0x2, 0x2, 0x2, 0x1f7,
    0x1f8, 0x5, 0x28, 0x15, 0x2, 0x1f8, 0x27, 0x3, 0x2, 0x2, 0x2, 0x1f9,
    0x1fd, 0x7, 0xb, 0x2, 0x2, 0x1fa, 0x1fc, 0x5, 0x2a, 0x16, 0x2, 0x1fb,
    0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1fd,
    0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fd, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x1fe,
    0x200, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x200,
    0x201, 0x7, 0xc, 0x2, 0x2, 0x201, 0x29, 0x3, 0x2, 0x2, 0x2, 0x202, 0x204,
    0x5, 0x8, 0x5, 0x2, 0x203, 0x202, 0x3, 0x2, 0x2, 0x2, 0x203, 0x204,
    0x3, 0x2, 0x2, 0x2, 0x204, 0x205, 0x3, 0x2, 0x2, 0x2, 0x205, 0x214,
    0x5, 0x2e, 0x18, 0x2, 0x206, 0x208, 0x5, 0x8, 0x5, 0x2, 0x207, 0x206,
    0x3, 0x2, 0x2, 0x2, 0x207, 0x208, 0x3, 0x2, 0x2, 0x2, 0x208, 0x209,
    0x3, 0x2, 0x2, 0x2, 0x209, 0x20a, 0x5, 0x2c, 0x17, 0x2, 0x20a, 0x20b,
    0x7, 0xe, 0x2, 0x2, 0x20b, 0x214, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20e,
    0x5, 0x8, 0x5, 0x2, 0x20d, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x20e,
    0x3, 0x2, 0x2, 0x2, 0x20e, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x20f, 0x210,
    0x5, 0xa0, 0x51, 0x2, 0x210, 0x211, 0x7, 0xe, 0x2, 0x2, 0x211, 0x214,
    0x3, 0x2, 0x2, 0x2, 0x212, 0x214, 0x7, 0xe, 0x2, 0x2, 0x213, 0x203,
    0x3, 0x2, 0x2, 0x2, 0x213, 0x207, 0x3, 0x2, 0x2, 0x2, 0x213, 0x20d,
    0x3, 0x2, 0x2, 0x2, 0x213, 0x212, 0x3, 0x2, 0x2, 0x2, 0x214, 0x2b, 0x3,
    0x2, 0x2, 0x2, 0x215, 0x229, 0x5, 0x8c, 0x47, 0x2, 0x216, 0x229, 0x5,
    0x32, 0x1a, 0x2, 0x217, 0x229, 0x5, 0x34, 0x1b, 0x2, 0x218, 0x229, 0x5,
    0x36, 0x1c, 0x2, 0x219, 0x229, 0x5, 0x38, 0x1d, 0x2, 0x21a, 0x229, 0x5,
    0x3a, 0x1e, 0x2, 0x21b, 0x229, 0x5, 0x3c, 0x1f, 0x2, 0x21c, 0x229, 0x5,
    0x3e, 0x20, 0x2, 0x21d, 0x229, 0x5, 0x40, 0x21, 0x2, 0x21e, 0x229, 0x5,
    0x42, 0x22, 0x2, 0x21f, 0x229, 0x5, 0x44, 0x23, 0x2, 0x220, 0x229, 0x5,
    0x46, 0x24, 0x2, 0x221, 0x229, 0x5, 0x70, 0x39, 0x2, 0x222, 0x229, 0x5,
    0x6c, 0x37, 0x2, 0x223, 0x229, 0x5, 0x72, 0x3a, 0x2, 0x224, 0x229, 0x5,
    0x7a, 0x3e, 0x2, 0x225, 0x229, 0x5, 0x7e, 0x40, 0x2, 0x226, 0x229, 0x5,
    0x50, 0x29, 0x2, 0x227, 0x229, 0x5, 0x4e, 0x28, 0x2, 0x228, 0x215, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x216, 0x3, 0x2, 0x2, 0x2, 0x228, 0x217, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x218, 0x3, 0x2, 0x2, 0x2, 0x228, 0x219, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x21a, 0x3, 0x2, 0x2, 0x2, 0x228, 0x21b, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x228, 0x21d, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x228, 0x21f, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x220, 0x3, 0x2, 0x2, 0x2, 0x228, 0x221, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x222, 0x3, 0x2, 0x2, 0x2, 0x228, 0x223, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x224, 0x3, 0x2, 0x2, 0x2, 0x228, 0x225, 0x3,
    0x2, 0x2, 0x2, 0x228, 0x226, 0x3, 0x2, 0x2, 0x2, 0x228, 0x227, 0x3,
    0x2, 0x2, 0x2, 0x229, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x22b, 0x7, 0x7b,
    0x2, 0x2, 0x22b, 0x22d, 0x5, 0xc6, 0x64, 0x2, 0x22c, 0x22e, 0x5, 0x98,
    0x4d, 0x2, 0x22d, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x22e, 0x3, 0x2,
    0x2, 0x2, 0x22e, 0x22f, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x232, 0x5, 0x30,
    0x19, 0x2, 0x230, 0x233, 0x7, 0xe, 0x2, 0x2, 0x231, 0x233, 0x5, 0x28,
    0x15, 0x2, 0x232, 0x230, 0x3, 0x2, 0x2, 0x2, 0x232, 0x231, 0x3, 0x2,
    0x2, 0x2, 0x233, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x234, 0x243, 0x7, 0x34,
    0x2, 0x2, 0x235, 0x236, 0x7, 0x48, 0x2, 0x2, 0x236, 0x240, 0x7, 0xab,
    0x2, 0x2, 0x237, 0x238, 0x7, 0x4b, 0x2, 0x2, 0x238, 0x239, 0x5, 0xae,
    0x58, 0x2, 0x239, 0x23a, 0x7, 0xa1, 0x2, 0x2, 0x23a, 0x23b, 0x5, 0xae,
    0x58, 0x2, 0x23b, 0x241, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23d, 0x7, 0x54,
    0x2, 0x2, 0x23d, 0x241, 0x5, 0xae, 0x58, 0x2, 0x23e, 0x23f, 0x7, 0xb1,
    0x2, 0x2, 0x23f, 0x241, 0x5, 0xae, 0x58, 0x2, 0x240, 0x237, 0x3, 0x2,
    0x2, 0x2, 0x240, 0x23c, 0x3, 0x2, 0x2, 0x2, 0x240, 0x23e, 0x3, 0x2,
    0x2, 0x2, 0x241, 0x243, 0x3, 0x2, 0x2, 0x2, 0x242, 0x234, 0x3, 0x2,
    0x2, 0x2, 0x242, 0x235, 0x3, 0x2, 0x2, 0x2, 0x243, 0x31, 0x3, 0x2, 0x2,
    0x2, 0x244, 0x245, 0x7, 0x7b, 0x2, 0x2, 0x245, 0x246, 0x7, 0x1f, 0x2,
    0x2, 0x246, 0x247, 0x5, 0xca, 0x66, 0x2, 0x247, 0x248, 0x5, 0xae, 0x58,
    0x2, 0x248, 0x33, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24a, 0x7, 0x7c, 0x2,
    0x2, 0x24a, 0x24b, 0x7, 0xb6, 0x2, 0x2, 0x24b, 0x24c, 0x7, 0xb6, 0x2,
    0x2, 0x24c, 0x35, 0x3, 0x2, 0x2, 0x2, 0x24d, 0x24e, 0x7, 0x5a, 0x2,
    0x2, 0x24e, 0x24f, 0x7, 0x7, 0x2, 0x2, 0x24f, 0x254, 0x5, 0xc6, 0x64,
    0x2, 0x250, 0x251, 0x7, 0xd, 0x2, 0x2, 0x251, 0x253, 0x5, 0xc6, 0x64,
    0x2, 0x252, 0x250, 0x3, 0x2, 0x2, 0x2, 0x253, 0x256, 0x3, 0x2, 0x2,
    0x2, 0x254, 0x252, 0x3, 0x2, 0x2, 0x2, 0x254, 0x255, 0x3, 0x2, 0x2,
    0x2, 0x255, 0x257, 0x3, 0x2, 0x2, 0x2, 0x256, 0x254, 0x3, 0x2, 0x2,
    0x2, 0x257, 0x258, 0x7, 0x8, 0x2, 0x2, 0x258, 0x37, 0x3, 0x2, 0x2, 0x2,
    0x259, 0x25a, 0x7, 0x61, 0x2, 0x2, 0x25a, 0x262, 0x5, 0xc6, 0x64, 0x2,
    0x25b, 0x25e, 0x9, 0x7, 0x2, 0x2, 0x25c, 0x25f, 0x5, 0xca, 0x66, 0x2,
    0x25d, 0x25f, 0x7, 0x14, 0x2, 0x2, 0x25e, 0x25c, 0x3, 0x2, 0x2, 0x2,
    0x25e, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x261, 0x3, 0x2, 0x2, 0x2,
    0x260, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x261, 0x264, 0x3, 0x2, 0x2, 0x2,
    0x262, 0x260, 0x3, 0x2, 0x2, 0x2, 0x262, 0x263, 0x3, 0x2, 0x2, 0x2,
    0x263, 0x39, 0x3, 0x2, 0x2, 0x2, 0x264, 0x262, 0x3, 0x2, 0x2, 0x2, 0x265,
    0x266, 0x7, 0xb1, 0x2, 0x2, 0x266, 0x267, 0x5, 0xae, 0x58, 0x2, 0x267,
    0x3b, 0x3, 0x2, 0x2, 0x2, 0x268, 0x269, 0x7, 0x9e, 0x2, 0x2, 0x269,
    0x26a, 0x5, 0xca, 0x66, 0x2, 0x26a, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x26b,
    0x26c, 0x7, 0xa9, 0x2, 0x2, 0x26c, 0x26d, 0x5, 0xca, 0x66, 0x2, 0x26d,
    0x3f, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26f, 0x7, 0x8f, 0x2, 0x2, 0x26f,
    0x270, 0x7, 0x60, 0x2, 0x2, 0x270, 0x272, 0x7, 0x93, 0x2, 0x2, 0x271,
    0x273, 0x9, 0x8, 0x2, 0x2, 0x272, 0x271, 0x3, 0x2, 0x2, 0x2, 0x272,
    0x273, 0x3, 0x2, 0x2, 0x2, 0x273, 0x41, 0x3, 0x2, 0x2, 0x2, 0x274, 0x275,
    0x7, 0x88, 0x2, 0x2, 0x275, 0x27c, 0x7, 0x51, 0x2, 0x2, 0x276, 0x27d,
    0x7, 0x4c, 0x2, 0x2, 0x277, 0x27d, 0x7, 0x6f, 0x2, 0x2, 0x278, 0x27d,
    0x7, 0x34, 0x2, 0x2, 0x279, 0x27a, 0x7, 0xa9, 0x2, 0x2, 0x27a, 0x27b,
    0x7, 0x58, 0x2, 0x2, 0x27b, 0x27d, 0x5, 0xca, 0x66, 0x2, 0x27c, 0x276,
    0x3, 0x2, 0x2, 0x2, 0x27c, 0x277, 0x3, 0x2, 0x2, 0x2, 0x27c, 0x278,
    0x3, 0x2, 0x2, 0x2, 0x27c, 0x279, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x43, 0x3,
    0x2, 0x2, 0x2, 0x27e, 0x27f, 0x7, 0x27, 0x2, 0x2, 0x27f, 0x280, 0x7,
    0x74, 0x2, 0x2, 0x280, 0x281, 0x5, 0xca, 0x66, 0x2, 0x281, 0x45, 0x3,
    0x2, 0x2, 0x2, 0x282, 0x283, 0x7, 0x8b, 0x2, 0x2, 0x283, 0x284, 0x5,
    0x4c, 0x27, 0x2, 0x284, 0x289, 0x5, 0x48, 0x25, 0x2, 0x285, 0x286, 0x7,
    0xd, 0x2, 0x2, 0x286, 0x288, 0x5, 0x48, 0x25, 0x2, 0x287, 0x285, 0x3,
    0x2, 0x2, 0x2, 0x288, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x289, 0x287, 0x3,
    0x2, 0x2, 0x2, 0x289, 0x28a, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x47, 0x3, 0x2,
    0x2, 0x2, 0x28b, 0x289, 0x3, 0x2, 0x2, 0x2, 0x28c, 0x28e, 0x5, 0xca,
    0x66, 0x2, 0x28d, 0x28f, 0x5, 0x4a, 0x26, 0x2, 0x28e, 0x28d, 0x3, 0x2,
    0x2, 0x2, 0x28e, 0x28f, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x49, 0x3, 0x2, 0x2,
    0x2, 0x290, 0x291, 0x7, 0x8c, 0x2, 0x2, 0x291, 0x292, 0x5, 0xae, 0x58,
    0x2, 0x292, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x293, 0x294, 0x9, 0x9, 0x2, 0x2,
    0x294, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x295, 0x296, 0x5, 0xca, 0x66, 0x2,
    0x296, 0x29a, 0x5, 0x64, 0x33, 0x2, 0x297, 0x299, 0x5, 0x52, 0x2a, 0x2,
    0x298, 0x297, 0x3, 0x2, 0x2, 0x2, 0x299, 0x29c, 0x3, 0x2, 0x2, 0x2,
    0x29a, 0x298, 0x3, 0x2, 0x2, 0x2, 0x29a, 0x29b, 0x3, 0x2, 0x2, 0x2,
    0x29b, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x29c, 0x29a, 0x3, 0x2, 0x2, 0x2, 0x29d,
    0x29e, 0x7, 0x2a, 0x2, 0x2, 0x29e, 0x2a2, 0x5, 0xca, 0x66, 0x2, 0x29f,
    0x2a1, 0x5, 0x52, 0x2a, 0x2, 0x2a0, 0x29f, 0x3, 0x2, 0x2, 0x2, 0x2a1,
    0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x2a0, 0x3, 0x2, 0x2, 0x2, 0x2a2,
    0x2a3, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x51, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a2,
    0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a7, 0x5, 0x56, 0x2c, 0x2, 0x2a6, 0x2a5,
    0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a8,
    0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2e4, 0x5, 0x54, 0x2b, 0x2, 0x2a9, 0x2e4,
    0x5, 0x58, 0x2d, 0x2, 0x2aa, 0x2ae, 0x7, 0x51, 0x2, 0x2, 0x2ab, 0x2af,
    0x7, 0x16, 0x2, 0x2, 0x2ac, 0x2ad, 0x7, 0x1f, 0x2, 0x2, 0x2ad, 0x2af,
    0x7, 0x34, 0x2, 0x2, 0x2ae, 0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2ac,
    0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b1,
    0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2b2, 0x5, 0xae, 0x58, 0x2, 0x2b1, 0x2b0,
    0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2e4,
    0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b7, 0x7, 0x4e, 0x2, 0x2, 0x2b4, 0x2b8,
    0x7, 0x16, 0x2, 0x2, 0x2b5, 0x2b6, 0x7, 0x1f, 0x2, 0x2, 0x2b6, 0x2b8,
    0x7, 0x34, 0x2, 0x2, 0x2b7, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x2b5,
    0x3, 0x2, 0x2, 0x2, 0x2b8, 0x2b9, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2ba,
    0x7, 0x19, 0x2, 0x2, 0x2ba, 0x2bc, 0x7, 0x51, 0x2, 0x2, 0x2bb, 0x2bd,
    0x5, 0xae, 0x58, 0x2, 0x2bc, 0x2bb, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2bd,
    0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2e4, 0x3, 0x2, 0x2, 0x2, 0x2be, 0x2c1,
    0x7, 0x4e, 0x2, 0x2, 0x2bf, 0x2c0, 0x7, 0x16, 0x2, 0x2, 0x2c0, 0x2c2,
    0x7, 0x19, 0x2, 0x2, 0x2c1, 0x2bf, 0x3, 0x2, 0x2, 0x2, 0x2c1, 0x2c2,
    0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c3, 0x2c5,
    0x5, 0xae, 0x58, 0x2, 0x2c4, 0x2c6, 0x9, 0xa, 0x2, 0x2, 0x2c5, 0x2c4,
    0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c6, 0x2e4,
    0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c8, 0x7, 0x34, 0x2, 0x2, 0x2c8, 0x2e4,
    0x5, 0xb6, 0x5c, 0x2, 0x2c9, 0x2ca, 0x7, 0x28, 0x2, 0x2, 0x2ca, 0x2e4,
    0x5, 0xc6, 0x64, 0x2, 0x2cb, 0x2ce, 0x7, 0x9a, 0x2, 0x2, 0x2cc, 0x2cf,
    0x5, 0xca, 0x66, 0x2, 0x2cd, 0x2cf, 0x7, 0x34, 0x2, 0x2, 0x2ce, 0x2cc,
    0x3, 0x2, 0x2, 0x2, 0x2ce, 0x2cd, 0x3, 0x2, 0x2, 0x2, 0x2cf, 0x2e4,
    0x3, 0x2, 0x2, 0x2, 0x2d0, 0x2d3, 0x7, 0x2d, 0x2, 0x2, 0x2d1, 0x2d4,
    0x5, 0xca, 0x66, 0x2, 0x2d2, 0x2d4, 0x7, 0x34, 0x2, 0x2, 0x2d3, 0x2d1,
    0x3, 0x2, 0x2, 0x2, 0x2d3, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2e4,
    0x3, 0x2, 0x2, 0x2, 0x2d5, 0x2d6, 0x7, 0x99, 0x2, 0x2, 0x2d6, 0x2e4,
    0x5, 0xc8, 0x65, 0x2, 0x2d7, 0x2d8, 0x7, 0x77, 0x2, 0x2, 0x2d8, 0x2e4,
    0x5, 0xae, 0x58, 0x2, 0x2d9, 0x2e4, 0x5, 0x98, 0x4d, 0x2, 0x2da, 0x2db,
    0x7, 0xa9, 0x2, 0x2, 0x2db, 0x2de, 0x5, 0xae, 0x58, 0x2, 0x2dc, 0x2dd,
    0x7, 0x8c, 0x2, 0x2, 0x2dd, 0x2df, 0x5, 0xae, 0x58, 0x2, 0x2de, 0x2dc,
    0x3, 0x2, 0x2, 0x2, 0x2de, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2df, 0x2e4,
    0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2e1, 0x7, 0x1b, 0x2, 0x2, 0x2e1, 0x2e4,
    0x5, 0xae, 0x58, 0x2, 0x2e2, 0x2e4, 0x5, 0x96, 0x4c, 0x2, 0x2e3, 0x2a6,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2aa,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2b3, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2be,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2c9,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2cb, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2d0,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2d7,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2da,
    0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e0, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e2,
    0x3, 0x2, 0x2, 0x2, 0x2e4, 0x53, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x2e6, 0x7,
    0x6e, 0x2, 0x2, 0x2e6, 0x2e9, 0x7, 0x70, 0x2, 0x2, 0x2e7, 0x2e8, 0x7,
    0x6d, 0x2, 0x2, 0x2e8, 0x2ea, 0x7, 0x59, 0x2, 0x2, 0x2e9, 0x2e7, 0x3,
    0x2, 0x2, 0x2, 0x2e9, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x30f, 0x3,
    0x2, 0x2, 0x2, 0x2eb, 0x30f, 0x7, 0x70, 0x2, 0x2, 0x2ec, 0x2ee, 0x7,
    0xa5, 0x2, 0x2, 0x2ed, 0x2ef, 0x5, 0x62, 0x32, 0x2, 0x2ee, 0x2ed, 0x3,
    0x2, 0x2, 0x2, 0x2ee, 0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f3, 0x3,
    0x2, 0x2, 0x2, 0x2f0, 0x2f2, 0x5, 0x60, 0x31, 0x2, 0x2f1, 0x2f0, 0x3,
    0x2, 0x2, 0x2, 0x2f2, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f3, 0x2f1, 0x3,
    0x2, 0x2, 0x2, 0x2f3, 0x2f4, 0x3, 0x2, 0x2, 0x2, 0x2f4, 0x30f, 0x3,
    0x2, 0x2, 0x2, 0x2f5, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2f7, 0x7,
    0x7f, 0x2, 0x2, 0x2f7, 0x2fb, 0x7, 0x5f, 0x2, 0x2, 0x2f8, 0x2fa, 0x5,
    0x60, 0x31, 0x2, 0x2f9, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2fd, 0x3,
    0x2, 0x2, 0x2, 0x2fb, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x2fc, 0x3,
    0x2, 0x2, 0x2, 0x2fc, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x2fd, 0x2fb, 0x3,
    0x2, 0x2, 0x2, 0x2fe, 0x300, 0x7, 0x26, 0x2, 0x2, 0x2ff, 0x301, 0x5,
    0xca, 0x66, 0x2, 0x300, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x300, 0x301, 0x3,
    0x2, 0x2, 0x2, 0x301, 0x302, 0x3, 0x2, 0x2, 0x2, 0x302, 0x305, 0x5,
    0xae, 0x58, 0x2, 0x303, 0x304, 0x7, 0x6d, 0x2, 0x2, 0x304, 0x306, 0x7,
    0x59, 0x2, 0x2, 0x305, 0x303, 0x3, 0x2, 0x2, 0x2, 0x305, 0x306, 0x3,
    0x2, 0x2, 0x2, 0x306, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x307, 0x30b, 0x5,
    0x5a, 0x2e, 0x2, 0x308, 0x30a, 0x5, 0x58, 0x2d, 0x2, 0x309, 0x308, 0x3,
    0x2, 0x2, 0x2, 0x30a, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x30b, 0x309, 0x3,
    0x2, 0x2, 0x2, 0x30b, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30f, 0x3,
    0x2, 0x2, 0x2, 0x30d, 0x30b, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x2e5, 0x3,
    0x2, 0x2, 0x2, 0x30e, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x2ec, 0x3,
    0x2, 0x2, 0x2, 0x30e, 0x2f6, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x2fe, 0x3,
    0x2, 0x2, 0x2, 0x30e, 0x307, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x55, 0x3, 0x2,
    0x2, 0x2, 0x310, 0x311, 0x7, 0x2e, 0x2, 0x2, 0x311, 0x312, 0x5, 0xca,
    0x66, 0x2, 0x312, 0x57, 0x3, 0x2, 0x2, 0x2, 0x313, 0x315, 0x7, 0x6e,
    0x2, 0x2, 0x314, 0x313, 0x3, 0x2, 0x2, 0x2, 0x314, 0x315, 0x3, 0x2,
    0x2, 0x2, 0x315, 0x316, 0x3, 0x2, 0x2, 0x2, 0x316, 0x320, 0x7, 0x35,
    0x2, 0x2, 0x317, 0x318, 0x7, 0x5b, 0x2, 0x2, 0x318, 0x320, 0x9, 0xb,
    0x2, 0x2, 0x319, 0x31b, 0x7, 0x6e, 0x2, 0x2, 0x31a, 0x319, 0x3, 0x2,
    0x2, 0x2, 0x31a, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x31c, 0x3, 0x2,
    0x2, 0x2, 0x31c, 0x320, 0x7, 0x41, 0x2, 0x2, 0x31d, 0x31e, 0x7, 0x6e,
    0x2, 0x2, 0x31e, 0x320, 0x7, 0xaa, 0x2, 0x2, 0x31f, 0x314, 0x3, 0x2,
    0x2, 0x2, 0x31f, 0x317, 0x3, 0x2, 0x2, 0x2, 0x31f, 0x31a, 0x3, 0x2,
    0x2, 0x2, 0x31f, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x320, 0x59, 0x3, 0x2, 0x2,
    0x2, 0x321, 0x322, 0x7, 0x84, 0x2, 0x2, 0x322, 0x324, 0x5, 0xc6, 0x64,
    0x2, 0x323, 0x325, 0x5, 0xae, 0x58, 0x2, 0x324, 0x323, 0x3, 0x2, 0x2,
    0x2, 0x324, 0x325, 0x3, 0x2, 0x2, 0x2, 0x325, 0x329, 0x3, 0x2, 0x2,
    0x2, 0x326, 0x328, 0x5, 0x5c, 0x2f, 0x2, 0x327, 0x326, 0x3, 0x2, 0x2,
    0x2, 0x328, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x329, 0x327, 0x3, 0x2, 0x2,
    0x2, 0x329, 0x32a, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x5b, 0x3, 0x2, 0x2, 0x2,
    0x32b, 0x329, 0x3, 0x2, 0x2, 0x2, 0x32c, 0x32f, 0x7, 0x63, 0x2, 0x2,
    0x32d, 0x330, 0x7, 0x4c, 0x2, 0x2, 0x32e, 0x330, 0x5, 0xca, 0x66, 0x2,
    0x32f, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x32e, 0x3, 0x2, 0x2, 0x2,
    0x330, 0x335, 0x3, 0x2, 0x2, 0x2, 0x331, 0x332, 0x7, 0x74, 0x2, 0x2,
    0x332, 0x333, 0x9, 0xc, 0x2, 0x2, 0x333, 0x335, 0x5, 0x5e, 0x30, 0x2,
    0x334, 0x32c, 0x3, 0x2, 0x2, 0x2, 0x334, 0x331, 0x3, 0x2, 0x2, 0x2,
    0x335, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x336, 0x337, 0x7, 0x6d, 0x2, 0x2,
    0x337, 0x340, 0x7, 0x11, 0x2, 0x2, 0x338, 0x340, 0x7, 0x8a, 0x2, 0x2,
    0x339, 0x340, 0x7, 0x22, 0x2, 0x2, 0x33a, 0x33b, 0x7, 0x97, 0x2, 0x2,
    0x33b, 0x33d, 0x9, 0xd, 0x2, 0x2, 0x33c, 0x33e, 0x5, 0xae, 0x58, 0x2,
    0x33d, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x33d, 0x33e, 0x3, 0x2, 0x2, 0x2,
    0x33e, 0x340, 0x3, 0x2, 0x2, 0x2, 0x33f, 0x336, 0x3, 0x2, 0x2, 0x2,
    0x33f, 0x338, 0x3, 0x2, 0x2, 0x2, 0x33f, 0x339, 0x3, 0x2, 0x2, 0x2,
    0x33f, 0x33a, 0x3, 0x2, 0x2, 0x2, 0x340, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x341,
    0x342, 0x7, 0x55, 0x2, 0x2, 0x342, 0x34a, 0x5, 0xae, 0x58, 0x2, 0x343,
    0x344, 0x7, 0xb1, 0x2, 0x2, 0x344, 0x34a, 0x5, 0xae, 0x58, 0x2, 0x345,
    0x346, 0x7, 0xa9, 0x2, 0x2, 0x346, 0x347, 0x7, 0x58, 0x2, 0x2, 0x347,
    0x348, 0x7, 0x9e, 0x2, 0x2, 0x348, 0x34a, 0x5, 0xca, 0x66, 0x2, 0x349,
    0x341, 0x3, 0x2, 0x2, 0x2, 0x349, 0x343, 0x3, 0x2, 0x2, 0x2, 0x349,
    0x345, 0x3, 0x2, 0x2, 0x2, 0x34a, 0x61, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x34d,
    0x7, 0x71, 0x2, 0x2, 0x34c, 0x34e, 0x7, 0x6e, 0x2, 0x2, 0x34d, 0x34c,
    0x3, 0x2, 0x2, 0x2, 0x34d, 0x34e, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x34f,
    0x3, 0x2, 0x2, 0x2, 0x34f, 0x350, 0x7, 0x3a, 0x2, 0x2, 0x350, 0x63,
    0x3, 0x2, 0x2, 0x2, 0x351, 0x353, 0x5, 0x66, 0x34, 0x2, 0x352, 0x354,
    0x5, 0x6a, 0x36, 0x2, 0x353, 0x352, 0x3, 0x2, 0x2, 0x2, 0x353, 0x354,
    0x3, 0x2, 0x2, 0x2, 0x354, 0x65, 0x3, 0x2, 0x2, 0x2, 0x355, 0x356, 0x7,
    0x3d, 0x2, 0x2, 0x356, 0x381, 0x7, 0x7e, 0x2, 0x2, 0x357, 0x359, 0x7,
    0x6c, 0x2, 0x2, 0x358, 0x357, 0x3, 0x2, 0x2, 0x2, 0x358, 0x359, 0x3,
    0x2, 0x2, 0x2, 0x359, 0x35a, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x35c, 0x9,
    0xe, 0x2, 0x2, 0x35b, 0x35d, 0x7, 0xac, 0x2, 0x2, 0x35c, 0x35b, 0x3,
    0x2, 0x2, 0x2, 0x35c, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x35f, 0x3,
    0x2, 0x2, 0x2, 0x35e, 0x360, 0x5, 0xae, 0x58, 0x2, 0x35f, 0x35e, 0x3,
    0x2, 0x2, 0x2, 0x35f, 0x360, 0x3, 0x2, 0x2, 0x2, 0x360, 0x381, 0x3,
    0x2, 0x2, 0x2, 0x361, 0x363, 0x7, 0x1e, 0x2, 0x2, 0x362, 0x364, 0x7,
    0xac, 0x2, 0x2, 0x363, 0x362, 0x3, 0x2, 0x2, 0x2, 0x363, 0x364, 0x3,
    0x2, 0x2, 0x2, 0x364, 0x366, 0x3, 0x2, 0x2, 0x2, 0x365, 0x367, 0x5,
    0xae, 0x58, 0x2, 0x366, 0x365, 0x3, 0x2, 0x2, 0x2, 0x366, 0x367, 0x3,
    0x2, 0x2, 0x2, 0x367, 0x381, 0x3, 0x2, 0x2, 0x2, 0x368, 0x36a, 0x9,
    0xf, 0x2, 0x2, 0x369, 0x36b, 0x5, 0xae, 0x58, 0x2, 0x36a, 0x369, 0x3,
    0x2, 0x2, 0x2, 0x36a, 0x36b, 0x3, 0x2, 0x2, 0x2, 0x36b, 0x36f, 0x3,
    0x2, 0x2, 0x2, 0x36c, 0x36d, 0x9, 0x10, 0x2, 0x2, 0x36d, 0x36e, 0x7,
    0x9f, 0x2, 0x2, 0x36e, 0x370, 0x7, 0xb5, 0x2, 0x2, 0x36f, 0x36c, 0x3,
    0x2, 0x2, 0x2, 0x36f, 0x370, 0x3, 0x2, 0x2, 0x2, 0x370, 0x381, 0x3,
    0x2, 0x2, 0x2, 0x371, 0x377, 0x7, 0x5e, 0x2, 0x2, 0x372, 0x375, 0x5,
    0x68, 0x35, 0x2, 0x373, 0x374, 0x7, 0xa1, 0x2, 0x2, 0x374, 0x376, 0x5,
    0x68, 0x35, 0x2, 0x375, 0x373, 0x3, 0x2, 0x2, 0x2, 0x375, 0x376, 0x3,
    0x2, 0x2, 0x2, 0x376, 0x378, 0x3, 0x2, 0x2, 0x2, 0x377, 0x372, 0x3,
    0x2, 0x2, 0x2, 0x377, 0x378, 0x3, 0x2, 0x2, 0x2, 0x378, 0x37a, 0x3,
    0x2, 0x2, 0x2, 0x379, 0x37b, 0x5, 0xae, 0x58, 0x2, 0x37a, 0x379, 0x3,
    0x2, 0x2, 0x2, 0x37a, 0x37b, 0x3, 0x2, 0x2, 0x2, 0x37b, 0x381, 0x3,
    0x2, 0x2, 0x2, 0x37c, 0x37e, 0x5, 0xc6, 0x64, 0x2, 0x37d, 0x37f, 0x5,
    0xae, 0x58, 0x2, 0x37e, 0x37d, 0x3, 0x2, 0x2, 0x2, 0x37e, 0x37f, 0x3,
    0x2, 0x2, 0x2, 0x37f, 0x381, 0x3, 0x2, 0x2, 0x2, 0x380, 0x355, 0x3,
    0x2, 0x2, 0x2, 0x380, 0x358, 0x3, 0x2, 0x2, 0x2, 0x380, 0x361, 0x3,
    0x2, 0x2, 0x2, 0x380, 0x368, 0x3, 0x2, 0x2, 0x2, 0x380, 0x371, 0x3,
    0x2, 0x2, 0x2, 0x380, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x381, 0x67, 0x3, 0x2,
    0x2, 0x2, 0x382, 0x383, 0x9, 0x11, 0x2, 0x2, 0x383, 0x69, 0x3, 0x2,
    0x2, 0x2, 0x384, 0x386, 0x7, 0x9, 0x2, 0x2, 0x385, 0x387, 0x7, 0xba,
    0x2, 0x2, 0x386, 0x385, 0x3, 0x2, 0x2, 0x2, 0x386, 0x387, 0x3, 0x2,
    0x2, 0x2, 0x387, 0x388, 0x3, 0x2, 0x2, 0x2, 0x388, 0x38a, 0x7, 0xa,
    0x2, 0x2, 0x389, 0x384, 0x3, 0x2, 0x2, 0x2, 0x38a, 0x38b, 0x3, 0x2,
    0x2, 0x2, 0x38b, 0x389, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x38c, 0x3, 0x2,
    0x2, 0x2, 0x38c, 0x394, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x391, 0x7, 0x18,
    0x2, 0x2, 0x38e, 0x38f, 0x7, 0x9, 0x2, 0x2, 0x38f, 0x390, 0x7, 0xba,
    0x2, 0x2, 0x390, 0x392, 0x7, 0xa, 0x2, 0x2, 0x391, 0x38e, 0x3, 0x2,
    0x2, 0x2, 0x391, 0x392, 0x3, 0x2, 0x2, 0x2, 0x392, 0x394, 0x3, 0x2,
    0x2, 0x2, 0x393, 0x389, 0x3, 0x2, 0x2, 0x2, 0x393, 0x38d, 0x3, 0x2,
    0x2, 0x2, 0x394, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x395, 0x397, 0x5, 0x56,
    0x2c, 0x2, 0x396, 0x395, 0x3, 0x2, 0x2, 0x2, 0x396, 0x397, 0x3, 0x2,
    0x2, 0x2, 0x397, 0x398, 0x3, 0x2, 0x2, 0x2, 0x398, 0x39e, 0x5, 0x6e,
    0x38, 0x2, 0x399, 0x39d, 0x5, 0x98, 0x4d, 0x2, 0x39a, 0x39d, 0x5, 0x96,
    0x4c, 0x2, 0x39b, 0x39d, 0x5, 0x58, 0x2d, 0x2, 0x39c, 0x399, 0x3, 0x2,
    0x2, 0x2, 0x39c, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x39b, 0x3, 0x2,
    0x2, 0x2, 0x39d, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x39e, 0x39c, 0x3, 0x2,
    0x2, 0x2, 0x39e, 0x39f, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x6d, 0x3, 0x2, 0x2,
    0x2, 0x3a0, 0x39e, 0x3, 0x2, 0x2, 0x2, 0x3a1, 0x3a2, 0x7, 0x7f, 0x2,
    0x2, 0x3a2, 0x3a4, 0x7, 0x5f, 0x2, 0x2, 0x3a3, 0x3a5, 0x5, 0xca, 0x66,
    0x2, 0x3a4, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a5, 0x3, 0x2, 0x2,
    0x2, 0x3a5, 0x3a6, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x3aa, 0x5, 0xae, 0x58,
    0x2, 0x3a7, 0x3a9, 0x5, 0x60, 0x31, 0x2, 0x3a8, 0x3a7, 0x3, 0x2, 0x2,
    0x2, 0x3a9, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3aa, 0x3a8, 0x3, 0x2, 0x2,
    0x2, 0x3aa, 0x3ab, 0x3, 0x2, 0x2, 0x2, 0x3ab, 0x3e7, 0x3, 0x2, 0x2,
    0x2, 0x3ac, 0x3aa, 0x3, 0x2, 0x2, 0x2, 0x3ad, 0x3af, 0x7, 0xa5, 0x2,
    0x2, 0x3ae, 0x3b0, 0x5, 0x62, 0x32, 0x2, 0x3af, 0x3ae, 0x3, 0x2, 0x2,
    0x2, 0x3af, 0x3b0, 0x3, 0x2, 0x2, 0x2, 0x3b0, 0x3b2, 0x3, 0x2, 0x2,
    0x2, 0x3b1, 0x3b3, 0x5, 0xca, 0x66, 0x2, 0x3b2, 0x3b1, 0x3, 0x2, 0x2,
    0x2, 0x3b2, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b4, 0x3, 0x2, 0x2,
    0x2, 0x3b4, 0x3b8, 0x5, 0xae, 0x58, 0x2, 0x3b5, 0x3b7, 0x5, 0x60, 0x31,
    0x2, 0x3b6, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3ba, 0x3, 0x2, 0x2,
    0x2, 0x3b8, 0x3b6, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3b9, 0x3, 0x2, 0x2,
    0x2, 0x3b9, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3b8, 0x3, 0x2, 0x2,
    0x2, 0x3bb, 0x3bd, 0x7, 0x26, 0x2, 0x2, 0x3bc, 0x3be, 0x5, 0xca, 0x66,
    0x2, 0x3bd, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3bd, 0x3be, 0x3, 0x2, 0x2,
    0x2, 0x3be, 0x3bf, 0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3c2, 0x5, 0xae, 0x58,
    0x2, 0x3c0, 0x3c1, 0x7, 0x6d, 0x2, 0x2, 0x3c1, 0x3c3, 0x7, 0x59, 0x2,
    0x2, 0x3c2, 0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c3, 0x3, 0x2, 0x2,
    0x2, 0x3c3, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x3c4, 0x3c5, 0x7, 0x4a, 0x2,
    0x2, 0x3c5, 0x3c7, 0x7, 0x5f, 0x2, 0x2, 0x3c6, 0x3c8, 0x5, 0xca, 0x66,
    0x2, 0x3c7, 0x3c6, 0x3, 0x2, 0x2, 0x2, 0x3c7, 0x3c8, 0x3, 0x2, 0x2,
    0x2, 0x3c8, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3c9, 0x3ca, 0x5, 0xae, 0x58,
    0x2, 0x3ca, 0x3cb, 0x5, 0x5a, 0x2e, 0x2, 0x3cb, 0x3e7, 0x3, 0x2, 0x2,
    0x2, 0x3cc, 0x3ce, 0x7, 0x44, 0x2, 0x2, 0x3cd, 0x3cf, 0x5, 0xca, 0x66,
    0x2, 0x3ce, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3cf, 0x3, 0x2, 0x2,
    0x2, 0x3cf, 0x3d2, 0x3, 0x2, 0x2, 0x2, 0x3d0, 0x3d1, 0x7, 0xa9, 0x2,
    0x2, 0x3d1, 0x3d3, 0x5, 0xca, 0x66, 0x2, 0x3d2, 0x3d0, 0x3, 0x2, 0x2,
    0x2, 0x3d2, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3d4, 0x3, 0x2, 0x2,
    0x2, 0x3d4, 0x3d8, 0x5, 0xae, 0x58, 0x2, 0x3d5, 0x3d7, 0x5, 0x60, 0x31,
    0x2, 0x3d6, 0x3d5, 0x3, 0x2, 0x2, 0x2, 0x3d7, 0x3da, 0x3, 0x2, 0x2,
    0x2, 0x3d8, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3d9, 0x3, 0x2, 0x2,
    0x2, 0x3d9, 0x3dd, 0x3, 0x2, 0x2, 0x2, 0x3da, 0x3d8, 0x3, 0x2, 0x2,
    0x2, 0x3db, 0x3dc, 0x7, 0xb0, 0x2, 0x2, 0x3dc, 0x3de, 0x5, 0xae, 0x58,
    0x2, 0x3dd, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3de, 0x3, 0x2, 0x2,
    0x2, 0x3de, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x3df, 0x3e0, 0x7, 0x6e, 0x2,
    0x2, 0x3e0, 0x3e1, 0x7, 0x70, 0x2, 0x2, 0x3e1, 0x3e4, 0x5, 0xca, 0x66,
    0x2, 0x3e2, 0x3e3, 0x7, 0x6d, 0x2, 0x2, 0x3e3, 0x3e5, 0x7, 0x59, 0x2,
    0x2, 0x3e4, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e4, 0x3e5, 0x3, 0x2, 0x2,
    0x2, 0x3e5, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x3e6, 0x3a1, 0x3, 0x2, 0x2,
    0x2, 0x3e6, 0x3ad, 0x3, 0x2, 0x2, 0x2, 0x3e6, 0x3bb, 0x3, 0x2, 0x2,
    0x2, 0x3e6, 0x3c4, 0x3, 0x2, 0x2, 0x2, 0x3e6, 0x3cc, 0x3, 0x2, 0x2,
    0x2, 0x3e6, 0x3df, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x6f, 0x3, 0x2, 0x2, 0x2,
    0x3e8, 0x3ea, 0x7, 0xa5, 0x2, 0x2, 0x3e9, 0x3e8, 0x3, 0x2, 0x2, 0x2,
    0x3e9, 0x3ea, 0x3, 0x2, 0x2, 0x2, 0x3ea, 0x3eb, 0x3, 0x2, 0x2, 0x2,
    0x3eb, 0x3ed, 0x7, 0x58, 0x2, 0x2, 0x3ec, 0x3ee, 0x5, 0xca, 0x66, 0x2,
    0x3ed, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3ee, 0x3, 0x2, 0x2, 0x2,
    0x3ee, 0x3f1, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x3f0, 0x7, 0xa9, 0x2, 0x2,
    0x3f0, 0x3f2, 0x5, 0xca, 0x66, 0x2, 0x3f1, 0x3ef, 0x3, 0x2, 0x2, 0x2,
    0x3f1, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x3f2, 0x3f3, 0x3, 0x2, 0x2, 0x2,
    0x3f3, 0x3f6, 0x5, 0xae, 0x58, 0x2, 0x3f4, 0x3f5, 0x7, 0x55, 0x2, 0x2,
    0x3f5, 0x3f7, 0x5, 0xae, 0x58, 0x2, 0x3f6, 0x3f4, 0x3, 0x2, 0x2, 0x2,
    0x3f6, 0x3f7, 0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3f9, 0x3, 0x2, 0x2, 0x2,
    0x3f8, 0x3fa, 0x5, 0x62, 0x32, 0x2, 0x3f9, 0x3f8, 0x3, 0x2, 0x2, 0x2,
    0x3f9, 0x3fa, 0x3, 0x2, 0x2, 0x2, 0x3fa, 0x3fd, 0x3, 0x2, 0x2, 0x2,
    0x3fb, 0x3fc, 0x7, 0xb1, 0x2, 0x2, 0x3fc, 0x3fe, 0x5, 0xae, 0x58, 0x2,
    0x3fd, 0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3fe, 0x3, 0x2, 0x2, 0x2,
    0x3fe, 0x401, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x400, 0x7, 0x9e, 0x2, 0x2,
    0x400, 0x402, 0x5, 0xca, 0x66, 0x2, 0x401, 0x3ff, 0x3, 0x2, 0x2, 0x2,
    0x401, 0x402, 0x3, 0x2, 0x2, 0x2, 0x402, 0x405, 0x3, 0x2, 0x2, 0x2,
    0x403, 0x404, 0x7, 0xb0, 0x2, 0x2, 0x404, 0x406, 0x5, 0xb4, 0x5b, 0x2,
    0x405, 0x403, 0x3, 0x2, 0x2, 0x2, 0x405, 0x406, 0x3, 0x2, 0x2, 0x2,
    0x406, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x407, 0x40a, 0x5, 0x98, 0x4d, 0x2,
    0x408, 0x40a, 0x5, 0x96, 0x4c, 0x2, 0x409, 0x407, 0x3, 0x2, 0x2, 0x2,
    0x409, 0x408, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x40d, 0x3, 0x2, 0x2, 0x2,
    0x40b, 0x409, 0x3, 0x2, 0x2, 0x2, 0x40b, 0x40c, 0x3, 0x2, 0x2, 0x2,
    0x40c, 0x71, 0x3, 0x2, 0x2, 0x2, 0x40d, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x40e,
    0x410, 0x7, 0x2e, 0x2, 0x2, 0x40f, 0x40e, 0x3, 0x2, 0x2, 0x2, 0x40f,
    0x410, 0x3, 0x2, 0x2, 0x2, 0x410, 0x411, 0x3, 0x2, 0x2, 0x2, 0x411,
    0x412, 0x7, 0xa2, 0x2, 0x2, 0x412, 0x417, 0x5, 0xca, 0x66, 0x2, 0x413,
    0x418, 0x7, 0x1c, 0x2, 0x2, 0x414, 0x418, 0x7, 0x12, 0x2, 0x2, 0x415,
    0x416, 0x7, 0x5d, 0x2, 0x2, 0x416, 0x418, 0x7, 0x72, 0x2, 0x2, 0x417,
    0x413, 0x3, 0x2, 0x2, 0x2, 0x417, 0x414, 0x3, 0x2, 0x2, 0x2, 0x417,
    0x415, 0x3, 0x2, 0x2, 0x2, 0x418, 0x419, 0x3, 0x2, 0x2, 0x2, 0x419,
    0x41e, 0x5, 0x74, 0x3b, 0x2, 0x41a, 0x41b, 0x7, 0x78, 0x2, 0x2, 0x41b,
    0x41d, 0x5, 0x74, 0x3b, 0x2, 0x41c, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x41d,
    0x420, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x41c, 0x3, 0x2, 0x2, 0x2, 0x41e,
    0x41f, 0x3, 0x2, 0x2, 0x2, 0x41f, 0x421, 0x3, 0x2, 0x2, 0x2, 0x420,
    0x41e, 0x3, 0x2, 0x2, 0x2, 0x421, 0x425, 0x5, 0x76, 0x3c, 0x2, 0x422,
    0x426, 0x7, 0x39, 0x2, 0x2, 0x423, 0x424, 0x7, 0x3f, 0x2, 0x2, 0x424,
    0x426, 0x9, 0x12, 0x2, 0x2, 0x425, 0x422, 0x3, 0x2, 0x2, 0x2, 0x425,
    0x423, 0x3, 0x2, 0x2, 0x2, 0x425, 0x426, 0x3, 0x2, 0x2, 0x2, 0x426,
    0x428, 0x3, 0x2, 0x2, 0x2, 0x427, 0x429, 0x5, 0x98, 0x4d, 0x2, 0x428,
    0x427, 0x3, 0x2, 0x2, 0x2, 0x428, 0x429, 0x3, 0x2, 0x2, 0x2, 0x429,
    0x73, 0x3, 0x2, 0x2, 0x2, 0x42a, 0x43a, 0x7, 0x5c, 0x2, 0x2, 0x42b,
    0x43a, 0x7, 0x37, 0x2, 0x2, 0x42c, 0x43a, 0x7, 0xa3, 0x2, 0x2, 0x42d,
    0x437, 0x7, 0xa7, 0x2, 0x2, 0x42e, 0x42f, 0x7, 0x72, 0x2, 0x2, 0x42f,
    0x434, 0x5, 0xca, 0x66, 0x2, 0x430, 0x431, 0x7, 0xd, 0x2, 0x2, 0x431,
    0x433, 0x5, 0xca, 0x66, 0x2, 0x432, 0x430, 0x3, 0x2, 0x2, 0x2, 0x433,
    0x436, 0x3, 0x2, 0x2, 0x2, 0x434, 0x432, 0x3, 0x2, 0x2, 0x2, 0x434,
    0x435, 0x3, 0x2, 0x2, 0x2, 0x435, 0x438, 0x3, 0x2, 0x2, 0x2, 0x436,
    0x434, 0x3, 0x2, 0x2, 0x2, 0x437, 0x42e, 0x3, 0x2, 0x2, 0x2, 0x437,
    0x438, 0x3, 0x2, 0x2, 0x2, 0x438, 0x43a, 0x3, 0x2, 0x2, 0x2, 0x439,
    0x42a, 0x3, 0x2, 0x2, 0x2, 0x439, 0x42b, 0x3, 0x2, 0x2, 0x2, 0x439,
    0x42c, 0x3, 0x2, 0x2, 0x2, 0x439, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x43a,
    0x75, 0x3, 0x2, 0x2, 0x2, 0x43b, 0x43d, 0x5, 0x78, 0x3d, 0x2, 0x43c,
    0x43b, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x43e, 0x3, 0x2, 0x2, 0x2, 0x43e,
    0x43c, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x43f, 0x3, 0x2, 0x2, 0x2, 0x43f,
    0x77, 0x3, 0x2, 0x2, 0x2, 0x440, 0x44b, 0x5, 0xae, 0x58, 0x2, 0x441,
    0x44b, 0x5, 0xc4, 0x63, 0x2, 0x442, 0x44b, 0x7, 0x9d, 0x2, 0x2, 0x443,
    0x44b, 0x7, 0x48, 0x2, 0x2, 0x444, 0x44b, 0x7, 0x4b, 0x2, 0x2, 0x445,
    0x44b, 0x7, 0x19, 0x2, 0x2, 0x446, 0x44b, 0x7, 0x6e, 0x2, 0x2, 0x447,
    0x44b, 0x7, 0x35, 0x2, 0x2, 0x448, 0x44b, 0x7, 0x5b, 0x2, 0x2, 0x449,
    0x44b, 0x7, 0xf, 0x2, 0x2, 0x44a, 0x440, 0x3, 0x2, 0x2, 0x2, 0x44a,
    0x441, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x442, 0x3, 0x2, 0x2, 0x2, 0x44a,
    0x443, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x444, 0x3, 0x2, 0x2, 0x2, 0x44a,
    0x445, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x446, 0x3, 0x2, 0x2, 0x2, 0x44a,
    0x447, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x448, 0x3, 0x2, 0x2, 0x2, 0x44a,
    0x449, 0x3, 0x2, 0x2, 0x2, 0x44b, 0x79, 0x3, 0x2, 0x2, 0x2, 0x44c, 0x44d,
    0x7, 0x7d, 0x2, 0x2, 0x44d, 0x44f, 0x5, 0xca, 0x66, 0x2, 0x44e, 0x450,
    0x5, 0x7c, 0x3f, 0x2, 0x44f, 0x44e, 0x3, 0x2, 0x2, 0x2, 0x450, 0x451,
    0x3, 0x2, 0x2, 0x2, 0x451, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x451, 0x452,
    0x3, 0x2, 0x2, 0x2, 0x452, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x453, 0x454, 0x7,
    0x19, 0x2, 0x2, 0x454, 0x467, 0x5, 0xca, 0x66, 0x2, 0x455, 0x456, 0x7,
    0x48, 0x2, 0x2, 0x456, 0x467, 0x9, 0x13, 0x2, 0x2, 0x457, 0x458, 0x7,
    0xa1, 0x2, 0x2, 0x458, 0x45d, 0x5, 0xca, 0x66, 0x2, 0x459, 0x45a, 0x7,
    0xd, 0x2, 0x2, 0x45a, 0x45c, 0x5, 0xca, 0x66, 0x2, 0x45b, 0x459, 0x3,
    0x2, 0x2, 0x2, 0x45c, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x45d, 0x45b, 0x3,
    0x2, 0x2, 0x2, 0x45d, 0x45e, 0x3, 0x2, 0x2, 0x2, 0x45e, 0x467, 0x3,
    0x2, 0x2, 0x2, 0x45f, 0x45d, 0x3, 0x2, 0x2, 0x2, 0x460, 0x461, 0x7,
    0xa9, 0x2, 0x2, 0x461, 0x467, 0x5, 0xae, 0x58, 0x2, 0x462, 0x463, 0x7,
    0xb1, 0x2, 0x2, 0x463, 0x464, 0x7, 0x26, 0x2, 0x2, 0x464, 0x467, 0x5,
    0xae, 0x58, 0x2, 0x465, 0x467, 0x5, 0x98, 0x4d, 0x2, 0x466, 0x453, 0x3,
    0x2, 0x2, 0x2, 0x466, 0x455, 0x3, 0x2, 0x2, 0x2, 0x466, 0x457, 0x3,
    0x2, 0x2, 0x2, 0x466, 0x460, 0x3, 0x2, 0x2, 0x2, 0x466, 0x462, 0x3,
    0x2, 0x2, 0x2, 0x466, 0x465, 0x3, 0x2, 0x2, 0x2, 0x467, 0x7d, 0x3, 0x2,
    0x2, 0x2, 0x468, 0x46a, 0x7, 0x99, 0x2, 0x2, 0x469, 0x46b, 0x5, 0xc6,
    0x64, 0x2, 0x46a, 0x469, 0x3, 0x2, 0x2, 0x2, 0x46a, 0x46b, 0x3, 0x2,
    0x2, 0x2, 0x46b, 0x46d, 0x3, 0x2, 0x2, 0x2, 0x46c, 0x46e, 0x5, 0xae,
    0x58, 0x2, 0x46d, 0x46c, 0x3, 0x2, 0x2, 0x2, 0x46d, 0x46e, 0x3, 0x2,
    0x2, 0x2, 0x46e, 0x46f, 0x3, 0x2, 0x2, 0x2, 0x46f, 0x470, 0x7, 0x74,
    0x2, 0x2, 0x470, 0x473, 0x5, 0x80, 0x41, 0x2, 0x471, 0x474, 0x5, 0x98,
    0x4d, 0x2, 0x472, 0x474, 0x5, 0x96, 0x4c, 0x2, 0x473, 0x471, 0x3, 0x2,
    0x2, 0x2, 0x473, 0x472, 0x3, 0x2, 0x2, 0x2, 0x473, 0x474, 0x3, 0x2,
    0x2, 0x2, 0x474, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x475, 0x47b, 0x5, 0xae,
    0x58, 0x2, 0x476, 0x47b, 0x5, 0xb0, 0x59, 0x2, 0x477, 0x47b, 0x5, 0xc2,
    0x62, 0x2, 0x478, 0x47b, 0x7, 0xf, 0x2, 0x2, 0x479, 0x47b, 0x7, 0xd,
    0x2, 0x2, 0x47a, 0x475, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x476, 0x3, 0x2,
    0x2, 0x2, 0x47a, 0x477, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x478, 0x3, 0x2,
    0x2, 0x2, 0x47a, 0x479, 0x3, 0x2, 0x2, 0x2, 0x47b, 0x47c, 0x3, 0x2,
    0x2, 0x2, 0x47c, 0x47a, 0x3, 0x2, 0x2, 0x2, 0x47c, 0x47d, 0x3, 0x2,
    0x2, 0x2, 0x47d, 0x81, 0x3, 0x2, 0x2, 0x2, 0x47e, 0x480, 0x7, 0x64,
    0x2, 0x2, 0x47f, 0x47e, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x480, 0x3, 0x2,
    0x2, 0x2, 0x480, 0x481, 0x3, 0x2, 0x2, 0x2, 0x481, 0x482, 0x7, 0xae,
    0x2, 0x2, 0x482, 0x484, 0x5, 0xc6, 0x64, 0x2, 0x483, 0x485, 0x5, 0x98,
    0x4d, 0x2, 0x484, 0x483, 0x3, 0x2, 0x2, 0x2, 0x484, 0x485, 0x3, 0x2,
    0x2, 0x2, 0x485, 0x487, 0x3, 0x2, 0x2, 0x2, 0x486, 0x488, 0x5, 0x84,
    0x43, 0x2, 0x487, 0x486, 0x3, 0x2, 0x2, 0x2, 0x487, 0x488, 0x3, 0x2,
    0x2, 0x2, 0x488, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x489, 0x48b, 0x5, 0x86,
    0x44, 0x2, 0x48a, 0x489, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x48e, 0x3, 0x2,
    0x2, 0x2, 0x48c, 0x48a, 0x3, 0x2, 0x2, 0x2, 0x48c, 0x48d, 0x3, 0x2,
    0x2, 0x2, 0x48d, 0x48f, 0x3, 0x2, 0x2, 0x2, 0x48e, 0x48c, 0x3, 0x2,
    0x2, 0x2, 0x48f, 0x490, 0x7, 0x19, 0x2, 0x2, 0x490, 0x49a, 0x5, 0x8a,
    0x46, 0x2, 0x491, 0x49b, 0x7, 0xe, 0x2, 0x2, 0x492, 0x496, 0x7, 0xb,
    0x2, 0x2, 0x493, 0x495, 0x5, 0x88, 0x45, 0x2, 0x494, 0x493, 0x3, 0x2,
    0x2, 0x2, 0x495, 0x498, 0x3, 0x2, 0x2, 0x2, 0x496, 0x494, 0x3, 0x2,
    0x2, 0x2, 0x496, 0x497, 0x3, 0x2, 0x2, 0x2, 0x497, 0x499, 0x3, 0x2,
    0x2, 0x2, 0x498, 0x496, 0x3, 0x2, 0x2, 0x2, 0x499, 0x49b, 0x7, 0xc,
    0x2, 0x2, 0x49a, 0x491, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x492, 0x3, 0x2,
    0x2, 0x2, 0x49b, 0x83, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x49d, 0x7, 0x7, 0x2,
    0x2, 0x49d, 0x4a2, 0x5, 0xca, 0x66, 0x2, 0x49e, 0x49f, 0x7, 0xd, 0x2,
    0x2, 0x49f, 0x4a1, 0x5, 0xca, 0x66, 0x2, 0x4a0, 0x49e, 0x3, 0x2, 0x2,
    0x2, 0x4a1, 0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x4a0, 0x3, 0x2, 0x2,
    0x2, 0x4a2, 0x4a3, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0x4a5, 0x3, 0x2, 0x2,
    0x2, 0x4a4, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4a5, 0x4a6, 0x7, 0x8, 0x2,
    0x2, 0x4a6, 0x85, 0x3, 0x2, 0x2, 0x2, 0x4a7, 0x4a8, 0x7, 0xb1, 0x2,
    0x2, 0x4a8, 0x4ae, 0x5, 0xae, 0x58, 0x2, 0x4a9, 0x4aa, 0x7, 0xa9, 0x2,
    0x2, 0x4aa, 0x4ae, 0x5, 0xca, 0x66, 0x2, 0x4ab, 0x4ac, 0x7, 0x9e, 0x2,
    0x2, 0x4ac, 0x4ae, 0x5, 0xca, 0x66, 0x2, 0x4ad, 0x4a7, 0x3, 0x2, 0x2,
    0x2, 0x4ad, 0x4a9, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4ab, 0x3, 0x2, 0x2,
    0x2, 0x4ae, 0x87, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4b1, 0x5, 0x8, 0x5, 0x2,
    0x4b0, 0x4af, 0x3, 0x2, 0x2, 0x2, 0x4b0, 0x4b1, 0x3, 0x2, 0x2, 0x2,
    0x4b1, 0x4b9, 0x3, 0x2, 0x2, 0x2, 0x4b2, 0x4ba, 0x5, 0x8c, 0x47, 0x2,
    0x4b3, 0x4ba, 0x5, 0x70, 0x39, 0x2, 0x4b4, 0x4ba, 0x5, 0x72, 0x3a, 0x2,
    0x4b5, 0x4ba, 0x5, 0x7e, 0x40, 0x2, 0x4b6, 0x4ba, 0x5, 0x44, 0x23, 0x2,
    0x4b7, 0x4b8, 0x7, 0x2a, 0x2, 0x2, 0x4b8, 0x4ba, 0x5, 0xca, 0x66, 0x2,
    0x4b9, 0x4b2, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4b3, 0x3, 0x2, 0x2, 0x2,
    0x4b9, 0x4b4, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4b5, 0x3, 0x2, 0x2, 0x2,
    0x4b9, 0x4b6, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4b7, 0x3, 0x2, 0x2, 0x2,
    0x4ba, 0x4bb, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bc, 0x7, 0xe, 0x2, 0x2,
    0x4bc, 0x4c5, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4bf, 0x5, 0x8, 0x5, 0x2,
    0x4be, 0x4bd, 0x3, 0x2, 0x2, 0x2, 0x4be, 0x4bf, 0x3, 0x2, 0x2, 0x2,
    0x4bf, 0x4c0, 0x3, 0x2, 0x2, 0x2, 0x4c0, 0x4c1, 0x5, 0xa0, 0x51, 0x2,
    0x4c1, 0x4c2, 0x7, 0xe, 0x2, 0x2, 0x4c2, 0x4c5, 0x3, 0x2, 0x2, 0x2,
    0x4c3, 0x4c5, 0x7, 0xe, 0x2, 0x2, 0x4c4, 0x4b0, 0x3, 0x2, 0x2, 0x2,
    0x4c4, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4c4, 0x4c3, 0x3, 0x2, 0x2, 0x2,
    0x4c5, 0x89, 0x3, 0x2, 0x2, 0x2, 0x4c6, 0x4c8, 0x5, 0xa4, 0x53, 0x2,
    0x4c7, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c8, 0x4c9, 0x3, 0x2, 0x2, 0x2,
    0x4c9, 0x4c7, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4ca, 0x3, 0x2, 0x2, 0x2,
    0x4ca, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x4cb, 0x4d0, 0x5, 0x8e, 0x48, 0x2,
    0x4cc, 0x4d0, 0x5, 0x90, 0x49, 0x2, 0x4cd, 0x4d0, 0x5, 0x92, 0x4a, 0x2,
    0x4ce, 0x4d0, 0x5, 0x96, 0x4c, 0x2, 0x4cf, 0x4cb, 0x3, 0x2, 0x2, 0x2,
    0x4cf, 0x4cc, 0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4cd, 0x3, 0x2, 0x2, 0x2,
    0x4cf, 0x4ce, 0x3, 0x2, 0x2, 0x2, 0x4d0, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x4d1,
    0x4d2, 0x7, 0x7a, 0x2, 0x2, 0x4d2, 0x4d3, 0x7, 0xa1, 0x2, 0x2, 0x4d3,
    0x4d4, 0x5, 0xca, 0x66, 0x2, 0x4d4, 0x8f, 0x3, 0x2, 0x2, 0x2, 0x4d5,
    0x4d6, 0x7, 0x4f, 0x2, 0x2, 0x4d6, 0x4db, 0x5, 0x94, 0x4b, 0x2, 0x4d7,
    0x4d8, 0x7, 0xd, 0x2, 0x2, 0x4d8, 0x4da, 0x5, 0x94, 0x4b, 0x2, 0x4d9,
    0x4d7, 0x3, 0x2, 0x2, 0x2, 0x4da, 0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4db,
    0x4d9, 0x3, 0x2, 0x2, 0x2, 0x4db, 0x4dc, 0x3, 0x2, 0x2, 0x2, 0x4dc,
    0x4de, 0x3, 0x2, 0x2, 0x2, 0x4dd, 0x4db, 0x3, 0x2, 0x2, 0x2, 0x4de,
    0x4df, 0x7, 0xa1, 0x2, 0x2, 0x4df, 0x4e4, 0x5, 0xca, 0x66, 0x2, 0x4e0,
    0x4e1, 0x7, 0xd, 0x2, 0x2, 0x4e1, 0x4e3, 0x5, 0xca, 0x66, 0x2, 0x4e2,
    0x4e0, 0x3, 0x2, 0x2, 0x2, 0x4e3, 0x4e6, 0x3, 0x2, 0x2, 0x2, 0x4e4,
    0x4e2, 0x3, 0x2, 0x2, 0x2, 0x4e4, 0x4e5, 0x3, 0x2, 0x2, 0x2, 0x4e5,
    0x4ea, 0x3, 0x2, 0x2, 0x2, 0x4e6, 0x4e4, 0x3, 0x2, 0x2, 0x2, 0x4e7,
    0x4e8, 0x7, 0xb1, 0x2, 0x2, 0x4e8, 0x4e9, 0x7, 0x4f, 0x2, 0x2, 0x4e9,
    0x4eb, 0x7, 0x76, 0x2, 0x2, 0x4ea, 0x4e7, 0x3, 0x2, 0x2, 0x2, 0x4ea,
    0x4eb, 0x3, 0x2, 0x2, 0x2, 0x4eb, 0x91, 0x3, 0x2, 0x2, 0x2, 0x4ec, 0x4f0,
    0x7, 0x8d, 0x2, 0x2, 0x4ed, 0x4ee, 0x7, 0x4f, 0x2, 0x2, 0x4ee, 0x4ef,
    0x7, 0x76, 0x2, 0x2, 0x4ef, 0x4f1, 0x7, 0x48, 0x2, 0x2, 0x4f0, 0x4ed,
    0x3, 0x2, 0x2, 0x2, 0x4f0, 0x4f1, 0x3, 0x2, 0x2, 0x2, 0x4f1, 0x4f2,
    0x3, 0x2, 0x2, 0x2, 0x4f2, 0x4f7, 0x5, 0x94, 0x4b, 0x2, 0x4f3, 0x4f4,
    0x7, 0xd, 0x2, 0x2, 0x4f4, 0x4f6, 0x5, 0x94, 0x4b, 0x2, 0x4f5, 0x4f3,
    0x3, 0x2, 0x2, 0x2, 0x4f6, 0x4f9, 0x3, 0x2, 0x2, 0x2, 0x4f7, 0x4f5,
    0x3, 0x2, 0x2, 0x2, 0x4f7, 0x4f8, 0x3, 0x2, 0x2, 0x2, 0x4f8, 0x4fa,
    0x3, 0x2, 0x2, 0x2, 0x4f9, 0x4f7, 0x3, 0x2, 0x2, 0x2, 0x4fa, 0x4fb,
    0x7, 0x4b, 0x2, 0x2, 0x4fb, 0x500, 0x5, 0xca, 0x66, 0x2, 0x4fc, 0x4fd,
    0x7, 0xd, 0x2, 0x2, 0x4fd, 0x4ff, 0x5, 0xca, 0x66, 0x2, 0x4fe, 0x4fc,
    0x3, 0x2, 0x2, 0x2, 0x4ff, 0x502, 0x3, 0x2, 0x2, 0x2, 0x500, 0x4fe,
    0x3, 0x2, 0x2, 0x2, 0x500, 0x501, 0x3, 0x2, 0x2, 0x2, 0x501, 0x93, 0x3,
    0x2, 0x2, 0x2, 0x502, 0x500, 0x3, 0x2, 0x2, 0x2, 0x503, 0x505, 0x7,
    0x14, 0x2, 0x2, 0x504, 0x506, 0x7, 0x80, 0x2, 0x2, 0x505, 0x504, 0x3,
    0x2, 0x2, 0x2, 0x505, 0x506, 0x3, 0x2, 0x2, 0x2, 0x506, 0x50c, 0x3,
    0x2, 0x2, 0x2, 0x507, 0x50c, 0x7, 0x94, 0x2, 0x2, 0x508, 0x50c, 0x7,
    0x84, 0x2, 0x2, 0x509, 0x50c, 0x7, 0x30, 0x2, 0x2, 0x50a, 0x50c, 0x5,
    0xca, 0x66, 0x2, 0x50b, 0x503, 0x3, 0x2, 0x2, 0x2, 0x50b, 0x507, 0x3,
    0x2, 0x2, 0x2, 0x50b, 0x508, 0x3, 0x2, 0x2, 0x2, 0x50b, 0x509, 0x3,
    0x2, 0x2, 0x2, 0x50b, 0x50a, 0x3, 0x2, 0x2, 0x2, 0x50c, 0x50e, 0x3,
    0x2, 0x2, 0x2, 0x50d, 0x50f, 0x5, 0xae, 0x58, 0x2, 0x50e, 0x50d, 0x3,
    0x2, 0x2, 0x2, 0x50e, 0x50f, 0x3, 0x2, 0x2, 0x2, 0x50f, 0x95, 0x3, 0x2,
    0x2, 0x2, 0x510, 0x511, 0x7, 0x9c, 0x2, 0x2, 0x511, 0x512, 0x9, 0x14,
    0x2, 0x2, 0x512, 0x97, 0x3, 0x2, 0x2, 0x2, 0x513, 0x514, 0x7, 0x86,
    0x2, 0x2, 0x514, 0x515, 0x7, 0x4b, 0x2, 0x2, 0x515, 0x516, 0x5, 0xc6,
    0x64, 0x2, 0x516, 0x99, 0x3, 0x2, 0x2, 0x2, 0x517, 0x518, 0x7, 0x8b,
    0x2, 0x2, 0x518, 0x519, 0x5, 0x9e, 0x50, 0x2, 0x519, 0x51e, 0x5, 0x9c,
    0x4f, 0x2, 0x51a, 0x51b, 0x7, 0xd, 0x2, 0x2, 0x51b, 0x51d, 0x5, 0x9c,
    0x4f, 0x2, 0x51c, 0x51a, 0x3, 0x2, 0x2, 0x2, 0x51d, 0x520, 0x3, 0x2,
    0x2, 0x2, 0x51e, 0x51c, 0x3, 0x2, 0x2, 0x2, 0x51e, 0x51f, 0x3, 0x2,
    0x2, 0x2, 0x51f, 0x521, 0x3, 0x2, 0x2, 0x2, 0x520, 0x51e, 0x3, 0x2,
    0x2, 0x2, 0x521, 0x522, 0x7, 0xe, 0x2, 0x2, 0x522, 0x9b, 0x3, 0x2, 0x2,
    0x2, 0x523, 0x525, 0x5, 0xc6, 0x64, 0x2, 0x524, 0x526, 0x5, 0xae, 0x58,
    0x2, 0x525, 0x524, 0x3, 0x2, 0x2, 0x2, 0x525, 0x526, 0x3, 0x2, 0x2,
    0x2, 0x526, 0x528, 0x3, 0x2, 0x2, 0x2, 0x527, 0x529, 0x5, 0x4a, 0x26,
    0x2, 0x528, 0x527, 0x3, 0x2, 0x2, 0x2, 0x528, 0x529, 0x3, 0x2, 0x2,
    0x2, 0x529, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x52a, 0x52b, 0x7, 0x4a, 0x2,
    0x2, 0x52b, 0x52c, 0x7, 0x32, 0x2, 0x2, 0x52c, 0x54c, 0x7, 0xb3, 0x2,
    0x2, 0x52d, 0x52e, 0x7, 0x4a, 0x2, 0x2, 0x52e, 0x54c, 0x7, 0x9d, 0x2,
    0x2, 0x52f, 0x530, 0x7, 0x64, 0x2, 0x2, 0x530, 0x54c, 0x7, 0xae, 0x2,
    0x2, 0x531, 0x532, 0x7, 0x43, 0x2, 0x2, 0x532, 0x54c, 0x7, 0xa2, 0x2,
    0x2, 0x533, 0x534, 0x7, 0xa8, 0x2, 0x2, 0x534, 0x54c, 0x7, 0x62, 0x2,
    0x2, 0x535, 0x54c, 0x7, 0x9d, 0x2, 0x2, 0x536, 0x54c, 0x7, 0x2a, 0x2,
    0x2, 0x537, 0x54c, 0x7, 0x2e, 0x2, 0x2, 0x538, 0x54c, 0x7, 0x58, 0x2,
    0x2, 0x539, 0x54c, 0x7, 0xae, 0x2, 0x2, 0x53a, 0x54c, 0x7, 0x95, 0x2,
    0x2, 0x53b, 0x54c, 0x7, 0xa4, 0x2, 0x2, 0x53c, 0x54c, 0x7, 0x42, 0x2,
    0x2, 0x53d, 0x54c, 0x7, 0x3c, 0x2, 0x2, 0x53e, 0x54c, 0x7, 0x4d, 0x2,
    0x2, 0x53f, 0x54c, 0x7, 0x81, 0x2, 0x2, 0x540, 0x54c, 0x7, 0x8e, 0x2,
    0x2, 0x541, 0x54c, 0x7, 0x13, 0x2, 0x2, 0x542, 0x54c, 0x7, 0xa2, 0x2,
    0x2, 0x543, 0x54c, 0x7, 0x7d, 0x2, 0x2, 0x544, 0x54c, 0x7, 0x90, 0x2,
    0x2, 0x545, 0x54c, 0x7, 0x91, 0x2, 0x2, 0x546, 0x54c, 0x7, 0x46, 0x2,
    0x2, 0x547, 0x54c, 0x7, 0x99, 0x2, 0x2, 0x548, 0x54c, 0x7, 0x82, 0x2,
    0x2, 0x549, 0x54c, 0x7, 0x29, 0x2, 0x2, 0x54a, 0x54c, 0x7, 0x96, 0x2,
    0x2, 0x54b, 0x52a, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x52d, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x52f, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x531, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x533, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x535, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x536, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x537, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x538, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x539, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x53a, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x53b, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x53c, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x53d, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x53e, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x53f, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x540, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x541, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x542, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x543, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x544, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x545, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x546, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x547, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x548, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x549, 0x3, 0x2, 0x2,
    0x2, 0x54b, 0x54a, 0x3, 0x2, 0x2, 0x2, 0x54c, 0x9f, 0x3, 0x2, 0x2, 0x2,
    0x54d, 0x550, 0x7, 0x30, 0x2, 0x2, 0x54e, 0x54f, 0x7, 0x78, 0x2, 0x2,
    0x54f, 0x551, 0x7, 0x87, 0x2, 0x2, 0x550, 0x54e, 0x3, 0x2, 0x2, 0x2,
    0x550, 0x551, 0x3, 0x2, 0x2, 0x2, 0x551, 0x552, 0x3, 0x2, 0x2, 0x2,
    0x552, 0x556, 0x7, 0x90, 0x2, 0x2, 0x553, 0x555, 0x5, 0xa6, 0x54, 0x2,
    0x554, 0x553, 0x3, 0x2, 0x2, 0x2, 0x555, 0x558, 0x3, 0x2, 0x2, 0x2,
    0x556, 0x554, 0x3, 0x2, 0x2, 0x2, 0x556, 0x557, 0x3, 0x2, 0x2, 0x2,
    0x557, 0x561, 0x3, 0x2, 0x2, 0x2, 0x558, 0x556, 0x3, 0x2, 0x2, 0x2,
    0x559, 0x55d, 0x5, 0xa2, 0x52, 0x2, 0x55a, 0x55c, 0x5, 0xa4, 0x53, 0x2,
    0x55b, 0x55a, 0x3, 0x2, 0x2, 0x2, 0x55c, 0x55f, 0x3, 0x2, 0x2, 0x2,
    0x55d, 0x55b, 0x3, 0x2, 0x2, 0x2, 0x55d, 0x55e, 0x3, 0x2, 0x2, 0x2,
    0x55e, 0x561, 0x3, 0x2, 0x2, 0x2, 0x55f, 0x55d, 0x3, 0x2, 0x2, 0x2,
    0x560, 0x54d, 0x3, 0x2, 0x2, 0x2, 0x560, 0x559, 0x3, 0x2, 0x2, 0x2,
    0x561, 0xa1, 0x3, 0x2, 0x2, 0x2, 0x562, 0x563, 0x9, 0x15, 0x2, 0x2,
    0x563, 0xa3, 0x3, 0x2, 0x2, 0x2, 0x564, 0x569, 0x5, 0xaa, 0x56, 0x2,
    0x565, 0x569, 0x5, 0xae, 0x58, 0x2, 0x566, 0x569, 0x5, 0xb0, 0x59, 0x2,
    0x567, 0x569, 0x5, 0xba, 0x5e, 0x2, 0x568, 0x564, 0x3, 0x2, 0x2, 0x2,
    0x568, 0x565, 0x3, 0x2, 0x2, 0x2, 0x568, 0x566, 0x3, 0x2, 0x2, 0x2,
    0x568, 0x567, 0x3, 0x2, 0x2, 0x2, 0x569, 0xa5, 0x3, 0x2, 0x2, 0x2, 0x56a,
    0x56e, 0x5, 0xa8, 0x55, 0x2, 0x56b, 0x56e, 0x5, 0xb0, 0x59, 0x2, 0x56c,
    0x56e, 0x5, 0xba, 0x5e, 0x2, 0x56d, 0x56a, 0x3, 0x2, 0x2, 0x2, 0x56d,
    0x56b, 0x3, 0x2, 0x2, 0x2, 0x56d, 0x56c, 0x3, 0x2, 0x2, 0x2, 0x56e,
    0xa7, 0x3, 0x2, 0x2, 0x2, 0x56f, 0x577, 0x7, 0x7, 0x2, 0x2, 0x570, 0x576,
    0x5, 0xa8, 0x55, 0x2, 0x571, 0x576, 0x5, 0xb0, 0x59, 0x2, 0x572, 0x576,
    0x5, 0xba, 0x5e, 0x2, 0x573, 0x576, 0x7, 0x1a, 0x2, 0x2, 0x574, 0x576,
    0x7, 0xe, 0x2, 0x2, 0x575, 0x570, 0x3, 0x2, 0x2, 0x2, 0x575, 0x571,
    0x3, 0x2, 0x2, 0x2, 0x575, 0x572, 0x3, 0x2, 0x2, 0x2, 0x575, 0x573,
    0x3, 0x2, 0x2, 0x2, 0x575, 0x574, 0x3, 0x2, 0x2, 0x2, 0x576, 0x579,
    0x3, 0x2, 0x2, 0x2, 0x577, 0x575, 0x3, 0x2, 0x2, 0x2, 0x577, 0x578,
    0x3, 0x2, 0x2, 0x2, 0x578, 0x57a, 0x3, 0x2, 0x2, 0x2, 0x579, 0x577,
    0x3, 0x2, 0x2, 0x2, 0x57a, 0x57b, 0x7, 0x8, 0x2, 0x2, 0x57b, 0xa9, 0x3,
    0x2, 0x2, 0x2, 0x57c, 0x57d, 0x7, 0x1d, 0x2, 0x2, 0x57d, 0x581, 0x7,
    0x1a, 0x2, 0x2, 0x57e, 0x580, 0x5, 0xac, 0x57, 0x2, 0x57f, 0x57e, 0x3,
    0x2, 0x2, 0x2, 0x580, 0x583, 0x3, 0x2, 0x2, 0x2, 0x581, 0x57f, 0x3,
    0x2, 0x2, 0x2, 0x581, 0x582, 0x3, 0x2, 0x2, 0x2, 0x582, 0x584, 0x3,
    0x2, 0x2, 0x2, 0x583, 0x581, 0x3, 0x2, 0x2, 0x2, 0x584, 0x585, 0x7,
    0x40, 0x2, 0x2, 0x585, 0xab, 0x3, 0x2, 0x2, 0x2, 0x586, 0x58c, 0x5,
    0xb2, 0x5a, 0x2, 0x587, 0x58c, 0x5, 0xae, 0x58, 0x2, 0x588, 0x58c, 0x5,
    0xb0, 0x59, 0x2, 0x589, 0x58c, 0x7, 0xe, 0x2, 0x2, 0x58a, 0x58c, 0x5,
    0xbc, 0x5f, 0x2, 0x58b, 0x586, 0x3, 0x2, 0x2, 0x2, 0x58b, 0x587, 0x3,
    0x2, 0x2, 0x2, 0x58b, 0x588, 0x3, 0x2, 0x2, 0x2, 0x58b, 0x589, 0x3,
    0x2, 0x2, 0x2, 0x58b, 0x58a, 0x3, 0x2, 0x2, 0x2, 0x58c, 0xad, 0x3, 0x2,
    0x2, 0x2, 0x58d, 0x594, 0x7, 0x7, 0x2, 0x2, 0x58e, 0x593, 0x5, 0xae,
    0x58, 0x2, 0x58f, 0x593, 0x5, 0xb0, 0x59, 0x2, 0x590, 0x593, 0x5, 0xba,
    0x5e, 0x2, 0x591, 0x593, 0x7, 0x1a, 0x2, 0x2, 0x592, 0x58e, 0x3, 0x2,
    0x2, 0x2, 0x592, 0x58f, 0x3, 0x2, 0x2, 0x2, 0x592, 0x590, 0x3, 0x2,
    0x2, 0x2, 0x592, 0x591, 0x3, 0x2, 0x2, 0x2, 0x593, 0x596, 0x3, 0x2,
    0x2, 0x2, 0x594, 0x592, 0x3, 0x2, 0x2, 0x2, 0x594, 0x595, 0x3, 0x2,
    0x2, 0x2, 0x595, 0x597, 0x3, 0x2, 0x2, 0x2, 0x596, 0x594, 0x3, 0x2,
    0x2, 0x2, 0x597, 0x598, 0x7, 0x8, 0x2, 0x2, 0x598, 0xaf, 0x3, 0x2, 0x2,
    0x2, 0x599, 0x5a0, 0x7, 0x9, 0x2, 0x2, 0x59a, 0x59f, 0x5, 0xae, 0x58,
    0x2, 0x59b, 0x59f, 0x5, 0xb0, 0x59, 0x2, 0x59c, 0x59f, 0x5, 0xba, 0x5e,
    0x2, 0x59d, 0x59f, 0x7, 0x1a, 0x2, 0x2, 0x59e, 0x59a, 0x3, 0x2, 0x2,
    0x2, 0x59e, 0x59b, 0x3, 0x2, 0x2, 0x2, 0x59e, 0x59c, 0x3, 0x2, 0x2,
    0x2, 0x59e, 0x59d, 0x3, 0x2, 0x2, 0x2, 0x59f, 0x5a2, 0x3, 0x2, 0x2,
    0x2, 0x5a0, 0x59e, 0x3, 0x2, 0x2, 0x2, 0x5a0, 0x5a1, 0x3, 0x2, 0x2,
    0x2, 0x5a1, 0x5a3, 0x3, 0x2, 0x2, 0x2, 0x5a2, 0x5a0, 0x3, 0x2, 0x2,
    0x2, 0x5a3, 0x5a4, 0x7, 0xa, 0x2, 0x2, 0x5a4, 0xb1, 0x3, 0x2, 0x2, 0x2,
    0x5a5, 0x5ac, 0x7, 0x23, 0x2, 0x2, 0x5a6, 0x5ab, 0x5, 0xb2, 0x5a, 0x2,
    0x5a7, 0x5ab, 0x5, 0xae, 0x58, 0x2, 0x5a8, 0x5ab, 0x5, 0xb0, 0x59, 0x2,
    0x5a9, 0x5ab, 0x5, 0xbc, 0x5f, 0x2, 0x5aa, 0x5a6, 0x3, 0x2, 0x2, 0x2,
    0x5aa, 0x5a7, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x5a8, 0x3, 0x2, 0x2, 0x2,
    0x5aa, 0x5a9, 0x3, 0x2, 0x2, 0x2, 0x5ab, 0x5ae, 0x3, 0x2, 0x2, 0x2,
    0x5ac, 0x5aa, 0x3, 0x2, 0x2, 0x2, 0x5ac, 0x5ad, 0x3, 0x2, 0x2, 0x2,
    0x5ad, 0x5af, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x5ac, 0x3, 0x2, 0x2, 0x2,
    0x5af, 0x5b0, 0x7, 0x40, 0x2, 0x2, 0x5b0, 0xb3, 0x3, 0x2, 0x2, 0x2,
    0x5b1, 0x5b6, 0x5, 0xb2, 0x5a, 0x2, 0x5b2, 0x5b6, 0x5, 0xae, 0x58, 0x2,
    0x5b3, 0x5b6, 0x5, 0xb0, 0x59, 0x2, 0x5b4, 0x5b6, 0x5, 0xbe, 0x60, 0x2,
    0x5b5, 0x5b1, 0x3, 0x2, 0x2, 0x2, 0x5b5, 0x5b2, 0x3, 0x2, 0x2, 0x2,
    0x5b5, 0x5b3, 0x3, 0x2, 0x2, 0x2, 0x5b5, 0x5b4, 0x3, 0x2, 0x2, 0x2,
    0x5b6, 0x5b7, 0x3, 0x2, 0x2, 0x2, 0x5b7, 0x5b5, 0x3, 0x2, 0x2, 0x2,
    0x5b7, 0x5b8, 0x3, 0x2, 0x2, 0x2, 0x5b8, 0xb5, 0x3, 0x2, 0x2, 0x2, 0x5b9,
    0x5c0, 0x5, 0xb2, 0x5a, 0x2, 0x5ba, 0x5c0, 0x5, 0xae, 0x58, 0x2, 0x5bb,
    0x5c0, 0x5, 0xb0, 0x59, 0x2, 0x5bc, 0x5c0, 0x5, 0xc0, 0x61, 0x2, 0x5bd,
    0x5c0, 0x7, 0x70, 0x2, 0x2, 0x5be, 0x5c0, 0x7, 0x6e, 0x2, 0x2, 0x5bf,
    0x5b9, 0x3, 0x2, 0x2, 0x2, 0x5bf, 0x5ba, 0x3, 0x2, 0x2, 0x2, 0x5bf,
    0x5bb, 0x3, 0x2, 0x2, 0x2, 0x5bf, 0x5bc, 0x3, 0x2, 0x2, 0x2, 0x5bf,
    0x5bd, 0x3, 0x2, 0x2, 0x2, 0x5bf, 0x5be, 0x3, 0x2, 0x2, 0x2, 0x5c0,
    0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5c1, 0x5c3, 0x5, 0xb8, 0x5d, 0x2, 0x5c2,
    0x5c1, 0x3, 0x2, 0x2, 0x2, 0x5c3, 0x5c6, 0x3, 0x2, 0x2, 0x2, 0x5c4,
    0x5c2, 0x3, 0x2, 0x2, 0x2, 0x5c4, 0x5c5, 0x3, 0x2, 0x2, 0x2, 0x5c5,
    0xb7, 0x3, 0x2, 0x2, 0x2, 0x5c6, 0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5c7, 0x5cc,
    0x5, 0xb2, 0x5a, 0x2, 0x5c8, 0x5cc, 0x5, 0xae, 0x58, 0x2, 0x5c9, 0x5cc,
    0x5, 0xb0, 0x59, 0x2, 0x5ca, 0x5cc, 0x5, 0xc0, 0x61, 0x2, 0x5cb, 0x5c7,
    0x3, 0x2, 0x2, 0x2, 0x5cb, 0x5c8, 0x3, 0x2, 0x2, 0x2, 0x5cb, 0x5c9,
    0x3, 0x2, 0x2, 0x2, 0x5cb, 0x5ca, 0x3, 0x2, 0x2, 0x2, 0x5cc, 0xb9, 0x3,
    0x2, 0x2, 0x2, 0x5cd, 0x5ce, 0x9, 0x16, 0x2, 0x2, 0x5ce, 0xbb, 0x3,
    0x2, 0x2, 0x2, 0x5cf, 0x5d0, 0x9, 0x17, 0x2, 0x2, 0x5d0, 0xbd, 0x3,
    0x2, 0x2, 0x2, 0x5d1, 0x5d2, 0x9, 0x18, 0x2, 0x2, 0x5d2, 0xbf, 0x3,
    0x2, 0x2, 0x2, 0x5d3, 0x5d4, 0x9, 0x19, 0x2, 0x2, 0x5d4, 0xc1, 0x3,
    0x2, 0x2, 0x2, 0x5d5, 0x5d6, 0x9, 0x1a, 0x2, 0x2, 0x5d6, 0xc3, 0x3,
    0x2, 0x2, 0x2, 0x5d7, 0x5d8, 0x9, 0x1b, 0x2, 0x2, 0x5d8, 0xc5, 0x3,
    0x2, 0x2, 0x2, 0x5d9, 0x5de, 0x5, 0xca, 0x66, 0x2, 0x5da, 0x5db, 0x7,
    0xf, 0x2, 0x2, 0x5db, 0x5dd, 0x5, 0xca, 0x66, 0x2, 0x5dc, 0x5da, 0x3,
    0x2, 0x2, 0x2, 0x5dd, 0x5e0, 0x3, 0x2, 0x2, 0x2, 0x5de, 0x5dc, 0x3,
    0x2, 0x2, 0x2, 0x5de, 0x5df, 0x3, 0x2, 0x2, 0x2, 0x5df, 0xc7, 0x3, 0x2,
    0x2, 0x2, 0x5e0, 0x5de, 0x3, 0x2, 0x2, 0x2, 0x5e1, 0x5e3, 0x7, 0xbb,
    0x2, 0x2, 0x5e2, 0x5e1, 0x3, 0x2, 0x2, 0x2, 0x5e2, 0x5e3, 0x3, 0x2,
    0x2, 0x2, 0x5e3, 0x5e4, 0x3, 0x2, 0x2, 0x2, 0x5e4, 0x5e5, 0x7, 0xba,
    0x2, 0x2, 0x5e5, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x5e6, 0x5e7, 0x9, 0x1c,
    0x2, 0x2, 0x5e7, 0xcb, 0x3, 0x2, 0x2, 0x2, 0xda, 0xcf, 0xd5, 0xd8, 0xe2,
    0xe5, 0xe9, 0xec, 0xf0, 0xf5, 0xfb, 0x101, 0x106, 0x10d, 0x111, 0x11d,
    0x124, 0x12a, 0x131, 0x134, 0x139, 0x141, 0x145, 0x147, 0x14f, 0x152,
    0x15a, 0x160, 0x162, 0x166, 0x16b, 0x172, 0x17c, 0x180, 0x187, 0x18c,
    0x190, 0x194, 0x199, 0x19b, 0x1a0, 0x1a6, 0x1ad, 0x1b0, 0x1b8, 0x1bb,
    0x1be, 0x1c3, 0x1c9, 0x1cf, 0x1d3, 0x1d9, 0x1de, 0x1ed, 0x1f0, 0x1f5,
    0x1fd, 0x203, 0x207, 0x20d, 0x213, 0x228, 0x22d, 0x232, 0x240, 0x242,
    0x254, 0x25e, 0x262, 0x272, 0x27c, 0x289, 0x28e, 0x29a, 0x2a2, 0x2a6,
    0x2ae, 0x2b1, 0x2b7, 0x2bc, 0x2c1, 0x2c5, 0x2ce, 0x2d3, 0x2de, 0x2e3,
    0x2e9, 0x2ee, 0x2f3, 0x2fb, 0x300, 0x305, 0x30b, 0x30e, 0x314, 0x31a,
    0x31f, 0x324, 0x329, 0x32f, 0x334, 0x33d, 0x33f, 0x349, 0x34d, 0x353,
    0x358, 0x35c, 0x35f, 0x363, 0x366, 0x36a, 0x36f, 0x375, 0x377, 0x37a,
    0x37e, 0x380, 0x386, 0x38b, 0x391, 0x393, 0x396, 0x39c, 0x39e, 0x3a4,
    0x3aa, 0x3af, 0x3b2, 0x3b8, 0x3bd, 0x3c2, 0x3c7, 0x3ce, 0x3d2, 0x3d8,
    0x3dd, 0x3e4, 0x3e6, 0x3e9, 0x3ed, 0x3f1, 0x3f6, 0x3f9, 0x3fd, 0x401,
    0x405, 0x409, 0x40b, 0x40f, 0x417, 0x41e, 0x425, 0x428, 0x434, 0x437,
    0x439, 0x43e, 0x44a, 0x451, 0x45d, 0x466, 0x46a, 0x46d, 0x473, 0x47a,
    0x47c, 0x47f, 0x484, 0x487, 0x48c, 0x496, 0x49a, 0x4a2, 0x4ad, 0x4b0,
    0x4b9, 0x4be, 0x4c4, 0x4c9, 0x4cf, 0x4db, 0x4e4, 0x4ea, 0x4f0, 0x4f7,
    0x500, 0x505, 0x50b, 0x50e, 0x51e, 0x525, 0x528, 0x54b, 0x550, 0x556,
    0x55d, 0x560, 0x568, 0x56d, 0x575, 0x577, 0x581, 0x58b, 0x592, 0x594,
    0x59e, 0x5a0, 0x5aa, 0x5ac, 0x5b5, 0x5b7, 0x5bf, 0x5c4, 0x5cb, 0x5de,
    0x5e2,
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) {
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

SchemaParser::Initializer SchemaParser::_init;
