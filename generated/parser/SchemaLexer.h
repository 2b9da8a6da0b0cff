
// Generated from SchemaLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace gen::source::grammar {


class  SchemaLexer : public antlr4::Lexer {
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
    K_FOR = 69, K_FORCE = 70, K_FOREIGN = 71, K_FROM = 72, K_FULL = 73,
    K_FUNCTION = 74, K_GENERATED = 75, K_GRANT = 76, K_HOUR = 77, K_IDENTITY = 78,
    K_IMMEDIATE = 79, K_IMPORT = 80, K_IN = 81, K_INCLUDE = 82, K_INCLUDING = 83,
    K_INCREMENT = 84, K_INDEX = 85, K_INHERIT = 86, K_INHERITS = 87, K_INITIALLY = 88,
    K_INSERT = 89, K_INSTEAD = 90, K_INTERVAL = 91, K_KEY = 92, K_LEVEL = 93,
    K_LIKE = 94, K_MAPPING = 95, K_MATCH = 96, K_MATERIALIZED = 97, K_MAX = 98,
    K_MAXVALUE = 99, K_MERGE = 100, K_MIN = 101, K_MINUTE = 102, K_MINVALUE = 103,
    K_MONTH = 104, K_NATIONAL = 105, K_NO = 106, K_NOT = 107, K_NOTHING = 108,
    K_NULL = 109, K_NULLS = 110, K_OF = 111, K_OFF = 112, K_ON = 113, K_ONLINE = 114,
    K_OPTION = 115, K_OPTIONS = 116, K_OR = 117, K_OWNED = 118, K_OWNER = 119,
    K_PARTITION = 120, K_POLICY = 121, K_PRECISION = 122, K_PRIMARY = 123,
    K_PRIVILEGES = 124, K_PROCEDURE = 125, K_PUBLICATION = 126, K_REASSIGN = 127,
    K_REFERENCES = 128, K_REFRESH = 129, K_RENAMED = 130, K_REPLACE = 131,
    K_REPLICA = 132, K_RESET = 133, K_RESTRICT = 134, K_RETIRE = 135, K_REVERSE = 136,
    K_REVOKE = 137, K_ROUTINE = 138, K_ROW = 139, K_RULE = 140, K_SCHEMA = 141,
    K_SECOND = 142, K_SECURITY = 143, K_SELECT = 144, K_SEQUENCE = 145,
    K_SERVER = 146, K_SET = 147, K_START = 148, K_STATISTICS = 149, K_STORAGE = 150,
    K_STORED = 151, K_STRATEGY = 152, K_TABLE = 153, K_TABLESPACE = 154,
    K_TIME = 155, K_TIMESTAMP = 156, K_TO = 157, K_TRIGGER = 158, K_TRUNCATE = 159,
    K_TYPE = 160, K_UNIQUE = 161, K_UNLOGGED = 162, K_UPDATE = 163, K_USER = 164,
    K_USING = 165, K_VALID = 166, K_VALUES = 167, K_VARYING = 168, K_VERSION = 169,
    K_VIEW = 170, K_VIRTUAL = 171, K_WHERE = 172, K_WITH = 173, K_WITHOUT = 174,
    K_WRAPPER = 175, K_YEAR = 176, K_ZONE = 177, WORD = 178, QUOTED = 179,
    STRING = 180, PARAMETER = 181, NUMBER = 182, OPERATOR = 183, UNTERMINATED = 184,
    UNKNOWN = 185, DOLLAR_STRING = 186, SWALLOWED_TEXT = 187
  };

  enum {
    DOLLAR = 1, SWALLOWED = 2
  };

  SchemaLexer(antlr4::CharStream *input);
  ~SchemaLexer();


    std::string dollar_quote;       // the delimiter that closes the open string
    size_t dollar_quote_start = 0;  // where it was opened

    void open_dollar_quote() {
      dollar_quote = getText();
      dollar_quote_start = tokenStartCharIndex;
    }
    bool closes_dollar_quote() { return getText() == dollar_quote; }

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

  virtual void action(antlr4::RuleContext *context, size_t ruleIndex, size_t actionIndex) override;
  virtual bool sempred(antlr4::RuleContext *_localctx, size_t ruleIndex, size_t predicateIndex) override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.
  void DOLLAR_STRING_STARTAction(antlr4::RuleContext *context, size_t actionIndex);

  // Individual semantic predicate functions triggered by sempred() above.
  bool DOLLAR_STRINGSempred(antlr4::RuleContext *_localctx, size_t predicateIndex);

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace gen::source::grammar
