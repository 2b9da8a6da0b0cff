
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
