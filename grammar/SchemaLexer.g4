// The tokens of .gen files: those of PostgreSQL's SQL (manual, chapter 4.1), braces, and /// comments.
//
// The text is given to the lexer byte by byte, each byte as the code point of its value, so that every index is a byte
// offset; bytes from 0x80 on are letters, as in PostgreSQL's own scanner. Key words are recognised in any case; which of
// them may be names is said by the parser.
lexer grammar SchemaLexer;

@lexer::members {
  std::string dollar_quote;       // the delimiter that closes the open string
  size_t dollar_quote_start = 0;  // where it was opened

  void open_dollar_quote() {
    dollar_quote = getText();
    dollar_quote_start = tokenStartCharIndex;
  }
  bool closes_dollar_quote() { return getText() == dollar_quote; }
}

DOC : '///' ~[\r\n]* ;
LINE_COMMENT : '--' ~[\r\n]* -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' ( BLOCK_COMMENT | . )*? '*/' -> channel(HIDDEN) ;
SPACE : [ \t\r\n\f\u000B]+ -> channel(HIDDEN) ;

LPAREN : '(' ;
RPAREN : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LBRACE : '{' ;
RBRACE : '}' ;
COMMA : ',' ;
SEMI : ';' ;
DOT : '.' ;
EQ : '=' ;

K_ACTION : A C T I O N ;
K_AFTER : A F T E R ;
K_AGGREGATE : A G G R E G A T E ;
K_ALL : A L L ;
K_ALTER : A L T E R ;
K_ALWAYS : A L W A Y S ;
K_ANALYZE : A N A L Y Z E ;
K_ARRAY : A R R A Y ;
K_AS : A S ;
K_ATOMIC : A T O M I C ;
K_BACKFILL : B A C K F I L L ;
K_BEFORE : B E F O R E ;
K_BEGIN : B E G I N ;
K_BIT : B I T ;
K_BY : B Y ;
K_CACHE : C A C H E ;
K_CALL : C A L L ;
K_CASCADE : C A S C A D E ;
K_CASE : C A S E ;
K_CHAR : C H A R ;
K_CHARACTER : C H A R A C T E R ;
K_CHECK : C H E C K ;
K_CLUSTER : C L U S T E R ;
K_COLLATE : C O L L A T E ;
K_COLLATION : C O L L A T I O N ;
K_COLUMN : C O L U M N ;
K_COMMENT : C O M M E N T ;
K_COMMIT : C O M M I T ;
K_COMPRESSION : C O M P R E S S I O N ;
K_CONSTRAINT : C O N S T R A I N T ;
K_COPY : C O P Y ;
K_CREATE : C R E A T E ;
K_CYCLE : C Y C L E ;
K_DATA : D A T A ;
K_DAY : D A Y ;
K_DEFAULT : D E F A U L T ;
K_DEFERRABLE : D E F E R R A B L E ;
K_DEFERRED : D E F E R R E D ;
K_DELETE : D E L E T E ;
K_DIRECT : D I R E C T ;
K_DISABLED : D I S A B L E D ;
K_DISTINCT : D I S T I N C T ;
K_DO : D O ;
K_DOMAIN : D O M A I N ;
K_DOUBLE : D O U B L E ;
K_DROP : D R O P ;
K_ENABLED : E N A B L E D ;
K_END : E N D ;
K_ENFORCED : E N F O R C E D ;
K_ENUM : E N U M ;
K_EVENT : E V E N T ;
K_EXCLUDE : E X C L U D E ;
K_EXCLUDING : E X C L U D I N G ;
K_EXTENSION : E X T E N S I O N ;
K_EXTERNAL : E X T E R N A L ;
K_FOR : F O R ;
K_FORCE : F O R C E ;
K_FOREIGN : F O R E I G N ;
K_FROM : F R O M ;
K_FULL : F U L L ;
K_FUNCTION : F U N C T I O N ;
K_GENERATED : G E N E R A T E D ;
K_GRANT : G R A N T ;
K_HOUR : H O U R ;
K_IDENTITY : I D E N T I T Y ;
K_IMMEDIATE : I M M E D I A T E ;
K_IMPORT : I M P O R T ;
K_IN : I N ;
K_INCLUDE : I N C L U D E ;
K_INCLUDING : I N C L U D I N G ;
K_INCREMENT : I N C R E M E N T ;
K_INDEX : I N D E X ;
K_INHERIT : I N H E R I T ;
K_INHERITS : I N H E R I T S ;
K_INITIALLY : I N I T I A L L Y ;
K_INSERT : I N S E R T ;
K_INSTEAD : I N S T E A D ;
K_INTERVAL : I N T E R V A L ;
K_KEY : K E Y ;
K_LEVEL : L E V E L ;
K_LIKE : L I K E ;
K_MAPPING : M A P P I N G ;
K_MATCH : M A T C H ;
K_MATERIALIZED : M A T E R I A L I Z E D ;
K_MAX : M A X ;
K_MAXVALUE : M A X V A L U E ;
K_MERGE : M E R G E ;
K_MIN : M I N ;
K_MINUTE : M I N U T E ;
K_MINVALUE : M I N V A L U E ;
K_MONTH : M O N T H ;
K_NATIONAL : N A T I O N A L ;
K_NO : N O ;
K_NOT : N O T ;
K_NOTHING : N O T H I N G ;
K_NULL : N U L L ;
K_NULLS : N U L L S ;
K_OF : O F ;
K_OFF : O F F ;
K_ON : O N ;
K_ONLINE : O N L I N E ;
K_OPTION : O P T I O N ;
K_OPTIONS : O P T I O N S ;
K_OR : O R ;
K_OWNED : O W N E D ;
K_OWNER : O W N E R ;
K_PARTITION : P A R T I T I O N ;
K_PARTITIONS : P A R T I T I O N S ;
K_POLICY : P O L I C Y ;
K_PRECISION : P R E C I S I O N ;
K_PRIMARY : P R I M A R Y ;
K_PRIVILEGES : P R I V I L E G E S ;
K_PROCEDURE : P R O C E D U R E ;
K_PUBLICATION : P U B L I C A T I O N ;
K_REASSIGN : R E A S S I G N ;
K_REFERENCES : R E F E R E N C E S ;
K_REFRESH : R E F R E S H ;
K_RENAMED : R E N A M E D ;
K_REPLACE : R E P L A C E ;
K_REPLICA : R E P L I C A ;
K_RESET : R E S E T ;
K_RESTRICT : R E S T R I C T ;
K_RETIRE : R E T I R E ;
K_REVERSE : R E V E R S E ;
K_REVOKE : R E V O K E ;
K_ROUTINE : R O U T I N E ;
K_ROW : R O W ;
K_RULE : R U L E ;
K_SCHEMA : S C H E M A ;
K_SECOND : S E C O N D ;
K_SECURITY : S E C U R I T Y ;
K_SELECT : S E L E C T ;
K_SEQUENCE : S E Q U E N C E ;
K_SERVER : S E R V E R ;
K_SET : S E T ;
K_START : S T A R T ;
K_STATISTICS : S T A T I S T I C S ;
K_STORAGE : S T O R A G E ;
K_STORED : S T O R E D ;
K_STRATEGY : S T R A T E G Y ;
K_TABLE : T A B L E ;
K_TABLESPACE : T A B L E S P A C E ;
K_TIME : T I M E ;
K_TIMESTAMP : T I M E S T A M P ;
K_TO : T O ;
K_TRIGGER : T R I G G E R ;
K_TRUNCATE : T R U N C A T E ;
K_TYPE : T Y P E ;
K_UNIQUE : U N I Q U E ;
K_UNLOGGED : U N L O G G E D ;
K_UPDATE : U P D A T E ;
K_USER : U S E R ;
K_USING : U S I N G ;
K_VALID : V A L I D ;
K_VALUES : V A L U E S ;
K_VARYING : V A R Y I N G ;
K_VERSION : V E R S I O N ;
K_VIEW : V I E W ;
K_VIRTUAL : V I R T U A L ;
K_WHERE : W H E R E ;
K_WITH : W I T H ;
K_WITHOUT : W I T H O U T ;
K_WRAPPER : W R A P P E R ;
K_YEAR : Y E A R ;
K_ZONE : Z O N E ;

WORD : LETTER ( LETTER | [0-9$] )* ;
QUOTED : ( [uU] '&' )? '"' ( ~'"' | '""' )* '"' ;
STRING
  : ( [bBxXnN] | [uU] '&' )? '\'' ( ~'\'' | '\'\'' )* '\''
  | [eE] '\'' ( '\\' . | '\'\'' | ~['\\] )* '\''
  ;
DOLLAR_STRING_START : '$' ( LETTER ( LETTER | [0-9] )* )? '$' { open_dollar_quote(); } -> more, pushMode(DOLLAR) ;
PARAMETER : '$' [0-9]+ ;
NUMBER : ( [0-9] [0-9_]* ( '.' [0-9]* )? | '.' [0-9]+ ) ( [eE] [+\-]? [0-9]+ )? | '0' [xXoObB] [0-9a-fA-F_]+ ;
OPERATOR : [+\-*/<>~!@#%^&|`?:] ;

UNTERMINATED
  : ( [bBxXnN] | [uU] '&' )? '\'' ( ~'\'' | '\'\'' )*
  | [eE] '\'' ( '\\' . | '\'\'' | ~['\\] )*
  | ( [uU] '&' )? '"' ( ~'"' | '""' )*
  ;
// Shorter than any comment that ends: all the rest of the file is inside it.
OPEN_COMMENT : '/*' -> type(UNTERMINATED), pushMode(SWALLOWED) ;
UNKNOWN : . ;

fragment LETTER : [A-Za-z_\u0080-\u00FF] ;
fragment A : [Aa] ;
fragment B : [Bb] ;
fragment C : [Cc] ;
fragment D : [Dd] ;
fragment E : [Ee] ;
fragment F : [Ff] ;
fragment G : [Gg] ;
fragment H : [Hh] ;
fragment I : [Ii] ;
fragment J : [Jj] ;
fragment K : [Kk] ;
fragment L : [Ll] ;
fragment M : [Mm] ;
fragment N : [Nn] ;
fragment O : [Oo] ;
fragment P : [Pp] ;
fragment Q : [Qq] ;
fragment R : [Rr] ;
fragment S : [Ss] ;
fragment T : [Tt] ;
fragment U : [Uu] ;
fragment V : [Vv] ;
fragment W : [Ww] ;
fragment X : [Xx] ;
fragment Y : [Yy] ;
fragment Z : [Zz] ;

mode DOLLAR;

DOLLAR_STRING : '$' ( LETTER ( LETTER | [0-9] )* )? '$' { closes_dollar_quote() }? -> popMode ;
DOLLAR_TEXT : ( ~'$'+ | '$' ) -> more ;

mode SWALLOWED;

SWALLOWED_TEXT : ( 'x' | ~'x' )+ -> channel(HIDDEN) ;
