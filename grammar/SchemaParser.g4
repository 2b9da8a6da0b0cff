// The schema language of .gen files. docs/language.md explains it; src/source/dsl turns it into PostgreSQL statements.
//
// Embedded SQL (expressions, queries, whole statements) is only bracketed here: it is a run of tokens that libpg_query
// reads once the statement around it is built. Key words of blocks are not reserved: `name` takes every key word that
// PostgreSQL takes as a name.
parser grammar SchemaParser;

options { tokenVocab = SchemaLexer; }

file : item* EOF ;

item
  : docs? K_EXTERNAL? ( schemaBlock | extension | enumType | domain | compositeType | sequence | table | view )
  | docs? retire
  | docs? K_EXTERNAL? ( sqlStatement | routine ) SEMI
  | SEMI
  ;

// Only where it is external, and without a body: what others call it is all that is said.
routine : ( K_FUNCTION | K_PROCEDURE ) sqlPart* ;

docs : DOC+ ;

// ---------------------------------------------------------------- schemas and extensions

schemaBlock : K_SCHEMA name renamed? ( SEMI | LBRACE schemaItem* RBRACE ) ;

schemaItem : owner SEMI | grant SEMI | revoke SEMI | item ;

extension : K_EXTENSION name extensionOption* SEMI ;

extensionOption
  : K_WITH? K_SCHEMA name
  | K_VERSION ( STRING | name )
  | K_CASCADE
  ;

// ---------------------------------------------------------------- types and sequences

enumType : K_ENUM qualifiedName renamed? LBRACE ( enumEntry ( COMMA enumEntry )* COMMA? )? ( SEMI ( setting SEMI )* )? RBRACE ;

enumEntry
  : K_RETIRE label ( K_TO label )?
  | label ( K_RENAMED K_FROM label )?
  ;

label : name | STRING ;

domain
  : K_DOMAIN qualifiedName renamed? ( EQ | K_AS ) typeName domainOption*
    ( SEMI | LBRACE ( setting SEMI )* RBRACE )
  ;

domainOption
  : K_DEFAULT bareExpression
  | K_COLLATE qualifiedName
  | constraintName? K_NOT K_NULL
  | constraintName? K_NULL
  | constraintName? K_CHECK name? parens ( K_NOT K_VALID )?
  ;

compositeType : K_TYPE qualifiedName renamed? LBRACE compositeItem* RBRACE ;

compositeItem : ( setting | docs? compositeField ) SEMI ;

compositeField : name typeName ( K_COLLATE qualifiedName )? renamed? ;

sequence : K_UNLOGGED? K_SEQUENCE qualifiedName renamed? ( SEMI | LBRACE ( ( sequenceOption | setting ) SEMI )* RBRACE ) ;

sequenceOption
  : K_AS typeName
  | K_INCREMENT K_BY? signedNumber
  | K_START K_WITH? signedNumber
  | ( K_MIN | K_MINVALUE ) signedNumber
  | ( K_MAX | K_MAXVALUE ) signedNumber
  | K_NO ( K_MIN | K_MINVALUE | K_MAX | K_MAXVALUE | K_CYCLE )
  | K_CACHE signedNumber
  | K_CYCLE
  | K_OWNED K_BY qualifiedName
  ;

// ---------------------------------------------------------------- tables

table : K_UNLOGGED? K_TABLE qualifiedName renamed? tableBlock ;

tableBlock : LBRACE tableItem* RBRACE ;

tableItem
  : docs? partition
  | docs? tableElement SEMI
  | docs? sqlStatement SEMI
  | SEMI
  ;

// What is part of the table comes before `column`: a word like `index` or `owner` at the start of an item means the
// item wherever that reads, and a column otherwise.
tableElement
  : setting
  | partitionBy
  | managedElsewhere
  | inherits
  | like
  | storageParameters
  | tablespace
  | accessMethod
  | rowLevelSecurity
  | replicaIdentity
  | clusterOn
  | retireMember
  | index
  | tableConstraint
  | trigger
  | policy
  | statistics
  | columnOverride
  | column
  ;

partition : K_PARTITION qualifiedName renamed? partitionBound ( SEMI | tableBlock ) ;

partitionBound
  : K_DEFAULT
  | K_FOR K_VALUES ( K_FROM parens K_TO parens | K_IN parens | K_WITH parens )
  ;

partitionBy : K_PARTITION K_BY name parens ;
managedElsewhere : K_PARTITIONS WORD WORD ;
inherits : K_INHERITS LPAREN qualifiedName ( COMMA qualifiedName )* RPAREN ;
like : K_LIKE qualifiedName ( ( K_INCLUDING | K_EXCLUDING ) ( name | K_ALL ) )* ;
storageParameters : K_WITH parens ;
tablespace : K_TABLESPACE name ;
accessMethod : K_USING name ;
rowLevelSecurity : K_ROW K_LEVEL K_SECURITY ( K_FORCE | K_OFF )? ;
replicaIdentity : K_REPLICA K_IDENTITY ( K_FULL | K_NOTHING | K_DEFAULT | K_USING K_INDEX name ) ;
clusterOn : K_CLUSTER K_ON name ;
retireMember : K_RETIRE memberKind retiredMember ( COMMA retiredMember )* ;
retiredMember : name reversed? ;
// Of a column: what it held, told from the columns that take its place.
reversed : K_REVERSE parens ;
memberKind : K_COLUMN | K_CONSTRAINT | K_INDEX | K_TRIGGER | K_POLICY | K_RULE | K_STATISTICS | K_PARTITION ;

// ---------------------------------------------------------------- columns

column : name typeName columnOption* ;

columnOverride : K_COLUMN name columnOption* ;

columnOption
  : constraintName? columnConstraint
  | constraintAttribute
  | K_IDENTITY ( K_ALWAYS | K_BY K_DEFAULT )? parens?
  | K_GENERATED ( K_ALWAYS | K_BY K_DEFAULT ) K_AS K_IDENTITY parens?
  | K_GENERATED ( K_ALWAYS K_AS )? parens ( K_STORED | K_VIRTUAL )?
  | K_DEFAULT bareExpression
  | K_COLLATE qualifiedName
  | K_STORAGE ( name | K_DEFAULT )
  | K_COMPRESSION ( name | K_DEFAULT )
  | K_STATISTICS signedNumber
  | K_OPTIONS parens
  | renamed
  | K_USING parens ( K_REVERSE parens )?
  | K_BACKFILL parens
  | strategy
  ;

columnConstraint
  : K_NOT K_NULL ( K_NO K_INHERIT )?
  | K_NULL
  | K_UNIQUE nullsDistinct? indexParameter*
  | K_PRIMARY K_KEY indexParameter*
  | K_CHECK name? parens ( K_NO K_INHERIT )?
  | references constraintAttribute*
  ;

constraintName : K_CONSTRAINT name ;

constraintAttribute
  : K_NOT? K_DEFERRABLE
  | K_INITIALLY ( K_DEFERRED | K_IMMEDIATE )
  | K_NOT? K_ENFORCED
  | K_NOT K_VALID
  ;

references : K_REFERENCES qualifiedName parens? referenceOption* ;

referenceOption
  : K_MATCH ( K_FULL | name )
  | K_ON ( K_DELETE | K_UPDATE ) referenceAction
  ;

referenceAction : K_NO K_ACTION | K_RESTRICT | K_CASCADE | K_SET ( K_NULL | K_DEFAULT ) parens? ;

indexParameter : K_INCLUDE parens | K_WITH parens | K_USING K_INDEX K_TABLESPACE name ;

nullsDistinct : K_NULLS K_NOT? K_DISTINCT ;

typeName : simpleType arrayBounds? ;

simpleType
  : K_DOUBLE K_PRECISION
  | K_NATIONAL? ( K_CHARACTER | K_CHAR ) K_VARYING? parens?
  | K_BIT K_VARYING? parens?
  | ( K_TIME | K_TIMESTAMP ) parens? ( ( K_WITH | K_WITHOUT ) K_TIME K_ZONE )?
  | K_INTERVAL ( intervalField ( K_TO intervalField )? )? parens?
  | qualifiedName parens?
  ;

intervalField : K_YEAR | K_MONTH | K_DAY | K_HOUR | K_MINUTE | K_SECOND ;

arrayBounds : ( LBRACKET NUMBER? RBRACKET )+ | K_ARRAY ( LBRACKET NUMBER RBRACKET )? ;

// ---------------------------------------------------------------- constraints, indexes, triggers, policies

tableConstraint : constraintName? tableConstraintBody ( renamed | strategy | constraintAttribute )* ;

tableConstraintBody
  : K_PRIMARY K_KEY name? parens indexParameter*
  | K_UNIQUE nullsDistinct? name? parens indexParameter*
  | K_CHECK name? parens ( K_NO K_INHERIT )?
  | K_FOREIGN K_KEY name? parens references
  | K_EXCLUDE name? ( K_USING name )? parens indexParameter* ( K_WHERE parens )?
  | K_NOT K_NULL name ( K_NO K_INHERIT )?
  ;

index
  : K_UNIQUE? K_INDEX name? ( K_USING name )? parens ( K_INCLUDE parens )? nullsDistinct? ( K_WITH parens )?
    ( K_TABLESPACE name )? ( K_WHERE whereExpression )? ( renamed | strategy )*
  ;

trigger
  : K_CONSTRAINT? K_TRIGGER name ( K_BEFORE | K_AFTER | K_INSTEAD K_OF ) triggerEvent ( K_OR triggerEvent )*
    triggerRest ( K_DISABLED | K_ENABLED ( K_ALWAYS | K_REPLICA ) )? renamed?
  ;

triggerEvent : K_INSERT | K_DELETE | K_TRUNCATE | K_UPDATE ( K_OF name ( COMMA name )* )? ;

// FROM, DEFERRABLE, REFERENCING, FOR EACH, WHEN and EXECUTE as in CREATE TRIGGER.
triggerRest : triggerPart+ ;
triggerPart : parens | triggerWord | K_TABLE | K_FOR | K_FROM | K_AS | K_NOT | K_DEFERRABLE | K_INITIALLY | DOT ;

policy : K_POLICY name policyClause+ ;

policyClause
  : K_AS name
  | K_FOR ( K_ALL | K_SELECT | K_INSERT | K_UPDATE | K_DELETE )
  | K_TO name ( COMMA name )*
  | K_USING parens
  | K_WITH K_CHECK parens
  | renamed
  ;

statistics : K_STATISTICS qualifiedName? parens? K_ON statisticsExpression ( renamed | strategy )? ;
statisticsExpression : ( parens | brackets | sqlWord | DOT | COMMA )+ ;

// ---------------------------------------------------------------- views

view
  : K_MATERIALIZED? K_VIEW qualifiedName renamed? columnNames? viewOption* K_AS query
    ( SEMI | LBRACE viewItem* RBRACE )
  ;

columnNames : LPAREN name ( COMMA name )* RPAREN ;
viewOption : K_WITH parens | K_USING name | K_TABLESPACE name ;
viewItem : docs? ( setting | index | trigger | statistics | clusterOn | K_COLUMN name ) SEMI | docs? sqlStatement SEMI | SEMI ;
query : sqlPart+ ;

// ---------------------------------------------------------------- settings and intent

setting : owner | grant | revoke | strategy ;

owner : K_OWNER K_TO name ;
grant : K_GRANT privilege ( COMMA privilege )* K_TO name ( COMMA name )* ( K_WITH K_GRANT K_OPTION )? ;
revoke : K_REVOKE ( K_GRANT K_OPTION K_FOR )? privilege ( COMMA privilege )* K_FROM name ( COMMA name )* ;
privilege : ( K_ALL K_PRIVILEGES? | K_SELECT | K_REFERENCES | K_CREATE | name ) parens? ;
strategy : K_STRATEGY ( K_DIRECT | K_ONLINE ) ;
renamed : K_RENAMED K_FROM qualifiedName ;

retire : K_RETIRE objectKind retired ( COMMA retired )* SEMI ;
retired : qualifiedName parens? reversed? ;

objectKind
  : K_FOREIGN K_DATA K_WRAPPER
  | K_FOREIGN K_TABLE
  | K_MATERIALIZED K_VIEW
  | K_EVENT K_TRIGGER
  | K_USER K_MAPPING
  | K_TABLE | K_COLUMN | K_CONSTRAINT | K_INDEX | K_VIEW | K_SEQUENCE | K_TYPE | K_ENUM | K_DOMAIN | K_FUNCTION
  | K_PROCEDURE | K_ROUTINE | K_AGGREGATE | K_TRIGGER | K_POLICY | K_RULE | K_SCHEMA | K_EXTENSION | K_STATISTICS
  | K_PUBLICATION | K_COLLATION | K_SERVER
  ;

// ---------------------------------------------------------------- embedded SQL

sqlStatement
  : K_CREATE ( K_OR K_REPLACE )? K_RULE rulePart*
  | sqlVerb sqlPart*
  ;

sqlVerb
  : K_CREATE | K_ALTER | K_DROP | K_COMMENT | K_GRANT | K_REVOKE | K_DO | K_SET | K_RESET | K_SELECT | K_INSERT
  | K_UPDATE | K_DELETE | K_WITH | K_SECURITY | K_IMPORT | K_REFRESH | K_TRUNCATE | K_CALL | K_MERGE | K_BEGIN
  | K_COMMIT | K_REASSIGN | K_CLUSTER | K_ANALYZE | K_COPY
  ;

sqlPart : atomicBody | parens | brackets | sqlToken ;
rulePart : ruleParens | brackets | sqlToken ;
ruleParens : LPAREN ( ruleParens | brackets | sqlToken | K_ATOMIC | SEMI )* RPAREN ;

// The body of an SQL function: statements with their own semicolons, up to its END.
atomicBody : K_BEGIN K_ATOMIC atomicPart* K_END ;
atomicPart : caseExpression | parens | brackets | SEMI | atomicToken ;

parens : LPAREN ( parens | brackets | sqlToken | K_ATOMIC )* RPAREN ;
brackets : LBRACKET ( parens | brackets | sqlToken | K_ATOMIC )* RBRACKET ;
caseExpression : K_CASE ( caseExpression | parens | brackets | atomicToken )* K_END ;

// The condition of an index: up to the semicolon, or the intent that may follow it.
whereExpression : ( caseExpression | parens | brackets | whereToken )+ ;

// An expression without parentheses around it (DEFAULT): up to the next option.
bareExpression : ( caseExpression | parens | brackets | expressionToken | K_NULL | K_NOT ) bareRest* ;
bareRest : caseExpression | parens | brackets | expressionToken ;

// One token each. The sets differ by the words that end the run they are part of; they are written out, because a rule
// that refers to another one costs a node of the tree for every token.
sqlToken
  : WORD | QUOTED | STRING | DOLLAR_STRING | NUMBER | PARAMETER | OPERATOR | EQ | DOT | COMMA | K_ACTION | K_AFTER
  | K_AGGREGATE | K_ALL | K_ALTER | K_ALWAYS | K_ANALYZE | K_ARRAY | K_AS | K_BACKFILL | K_BEFORE | K_BEGIN | K_BIT
  | K_BY | K_CACHE | K_CALL | K_CASCADE | K_CASE | K_CHAR | K_CHARACTER | K_CHECK | K_CLUSTER | K_COLLATE | K_COLLATION
  | K_COLUMN | K_COMMENT | K_COMMIT | K_COMPRESSION | K_CONSTRAINT | K_COPY | K_CREATE | K_CYCLE | K_DATA | K_DAY
  | K_DEFAULT | K_DEFERRABLE | K_DEFERRED | K_DELETE | K_DIRECT | K_DISABLED | K_DISTINCT | K_DO | K_DOMAIN | K_DOUBLE
  | K_DROP | K_ENABLED | K_END | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING | K_EXTENSION | K_EXTERNAL
  | K_FOR | K_FORCE | K_FOREIGN | K_FROM | K_FULL | K_FUNCTION | K_GENERATED | K_GRANT | K_HOUR | K_IDENTITY
  | K_IMMEDIATE | K_IMPORT | K_IN | K_INCLUDE | K_INCLUDING | K_INCREMENT | K_INDEX | K_INHERIT | K_INHERITS
  | K_INITIALLY | K_INSERT | K_INSTEAD | K_INTERVAL | K_KEY | K_LEVEL | K_LIKE | K_MAPPING | K_MATCH | K_MATERIALIZED
  | K_MAX | K_MAXVALUE | K_MERGE | K_MIN | K_MINUTE | K_MINVALUE | K_MONTH | K_NATIONAL | K_NO | K_NOT | K_NOTHING
  | K_NULL | K_NULLS | K_OF | K_OFF | K_ON | K_ONLINE | K_OPTION | K_OPTIONS | K_OR | K_OWNED | K_OWNER | K_PARTITION
  | K_PARTITIONS | K_POLICY | K_PRECISION | K_PRIMARY | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION | K_REASSIGN
  | K_REFERENCES | K_REFRESH | K_RENAMED | K_REPLACE | K_REPLICA | K_RESET | K_RESTRICT | K_RETIRE | K_REVERSE
  | K_REVOKE | K_ROUTINE | K_ROW | K_RULE | K_SCHEMA | K_SECOND | K_SECURITY | K_SELECT | K_SEQUENCE | K_SERVER | K_SET
  | K_START | K_STATISTICS | K_STORAGE | K_STORED | K_STRATEGY | K_TABLE | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TO
  | K_TRIGGER | K_TRUNCATE | K_TYPE | K_UNIQUE | K_UNLOGGED | K_UPDATE | K_USER | K_USING | K_VALID | K_VALUES
  | K_VARYING | K_VERSION | K_VIEW | K_VIRTUAL | K_WHERE | K_WITH | K_WITHOUT | K_WRAPPER | K_YEAR | K_ZONE
  ;

atomicToken
  : WORD | QUOTED | STRING | DOLLAR_STRING | NUMBER | PARAMETER | OPERATOR | EQ | DOT | COMMA | K_ACTION | K_AFTER
  | K_AGGREGATE | K_ALL | K_ALTER | K_ALWAYS | K_ANALYZE | K_ARRAY | K_AS | K_BACKFILL | K_BEFORE | K_BEGIN | K_BIT
  | K_BY | K_CACHE | K_CALL | K_CASCADE | K_CHAR | K_CHARACTER | K_CHECK | K_CLUSTER | K_COLLATE | K_COLLATION
  | K_COLUMN | K_COMMENT | K_COMMIT | K_COMPRESSION | K_CONSTRAINT | K_COPY | K_CREATE | K_CYCLE | K_DATA | K_DAY
  | K_DEFAULT | K_DEFERRABLE | K_DEFERRED | K_DELETE | K_DIRECT | K_DISABLED | K_DISTINCT | K_DO | K_DOMAIN | K_DOUBLE
  | K_DROP | K_ENABLED | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING | K_EXTENSION | K_EXTERNAL | K_FOR
  | K_FORCE | K_FOREIGN | K_FROM | K_FULL | K_FUNCTION | K_GENERATED | K_GRANT | K_HOUR | K_IDENTITY | K_IMMEDIATE
  | K_IMPORT | K_IN | K_INCLUDE | K_INCLUDING | K_INCREMENT | K_INDEX | K_INHERIT | K_INHERITS | K_INITIALLY | K_INSERT
  | K_INSTEAD | K_INTERVAL | K_KEY | K_LEVEL | K_LIKE | K_MAPPING | K_MATCH | K_MATERIALIZED | K_MAX | K_MAXVALUE
  | K_MERGE | K_MIN | K_MINUTE | K_MINVALUE | K_MONTH | K_NATIONAL | K_NO | K_NOT | K_NOTHING | K_NULL | K_NULLS | K_OF
  | K_OFF | K_ON | K_ONLINE | K_OPTION | K_OPTIONS | K_OR | K_OWNED | K_OWNER | K_PARTITION | K_PARTITIONS | K_POLICY
  | K_PRECISION | K_PRIMARY | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION | K_REASSIGN | K_REFERENCES | K_REFRESH
  | K_RENAMED | K_REPLACE | K_REPLICA | K_RESET | K_RESTRICT | K_RETIRE | K_REVERSE | K_REVOKE | K_ROUTINE | K_ROW
  | K_RULE | K_SCHEMA | K_SECOND | K_SECURITY | K_SELECT | K_SEQUENCE | K_SERVER | K_SET | K_START | K_STATISTICS
  | K_STORAGE | K_STORED | K_STRATEGY | K_TABLE | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TO | K_TRIGGER | K_TRUNCATE
  | K_TYPE | K_UNIQUE | K_UNLOGGED | K_UPDATE | K_USER | K_USING | K_VALID | K_VALUES | K_VARYING | K_VERSION | K_VIEW
  | K_VIRTUAL | K_WHERE | K_WITH | K_WITHOUT | K_WRAPPER | K_YEAR | K_ZONE
  ;

whereToken
  : WORD | QUOTED | STRING | DOLLAR_STRING | NUMBER | PARAMETER | OPERATOR | EQ | DOT | COMMA | K_ACTION | K_AFTER
  | K_AGGREGATE | K_ALL | K_ALTER | K_ALWAYS | K_ANALYZE | K_ARRAY | K_AS | K_BACKFILL | K_BEFORE | K_BEGIN | K_BIT
  | K_BY | K_CACHE | K_CALL | K_CASCADE | K_CHAR | K_CHARACTER | K_CHECK | K_CLUSTER | K_COLLATE | K_COLLATION
  | K_COLUMN | K_COMMENT | K_COMMIT | K_COMPRESSION | K_CONSTRAINT | K_COPY | K_CREATE | K_CYCLE | K_DATA | K_DAY
  | K_DEFAULT | K_DEFERRABLE | K_DEFERRED | K_DELETE | K_DIRECT | K_DISABLED | K_DISTINCT | K_DO | K_DOMAIN | K_DOUBLE
  | K_DROP | K_ENABLED | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING | K_EXTENSION | K_EXTERNAL | K_FOR
  | K_FORCE | K_FOREIGN | K_FROM | K_FULL | K_FUNCTION | K_GENERATED | K_GRANT | K_HOUR | K_IDENTITY | K_IMMEDIATE
  | K_IMPORT | K_IN | K_INCLUDE | K_INCLUDING | K_INCREMENT | K_INDEX | K_INHERIT | K_INHERITS | K_INITIALLY | K_INSERT
  | K_INSTEAD | K_INTERVAL | K_KEY | K_LEVEL | K_LIKE | K_MAPPING | K_MATCH | K_MATERIALIZED | K_MAX | K_MAXVALUE
  | K_MERGE | K_MIN | K_MINUTE | K_MINVALUE | K_MONTH | K_NATIONAL | K_NO | K_NOT | K_NOTHING | K_NULL | K_NULLS | K_OF
  | K_OFF | K_ON | K_ONLINE | K_OPTION | K_OPTIONS | K_OR | K_OWNED | K_OWNER | K_PARTITION | K_PARTITIONS | K_POLICY
  | K_PRECISION | K_PRIMARY | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION | K_REASSIGN | K_REFERENCES | K_REFRESH
  | K_REPLACE | K_REPLICA | K_RESET | K_RESTRICT | K_RETIRE | K_REVERSE | K_REVOKE | K_ROUTINE | K_ROW | K_RULE
  | K_SCHEMA | K_SECOND | K_SECURITY | K_SELECT | K_SEQUENCE | K_SERVER | K_SET | K_START | K_STATISTICS | K_STORAGE
  | K_STORED | K_TABLE | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TO | K_TRIGGER | K_TRUNCATE | K_TYPE | K_UNIQUE
  | K_UNLOGGED | K_UPDATE | K_USER | K_USING | K_VALID | K_VALUES | K_VARYING | K_VERSION | K_VIEW | K_VIRTUAL | K_WHERE
  | K_WITH | K_WITHOUT | K_WRAPPER | K_YEAR | K_ZONE
  ;

expressionToken
  : WORD | QUOTED | STRING | DOLLAR_STRING | NUMBER | PARAMETER | OPERATOR | EQ | DOT | COMMA | K_ACTION | K_AFTER
  | K_AGGREGATE | K_ALL | K_ALTER | K_ALWAYS | K_ANALYZE | K_ARRAY | K_AS | K_BEFORE | K_BEGIN | K_BIT | K_BY | K_CACHE
  | K_CALL | K_CASCADE | K_CHAR | K_CHARACTER | K_CLUSTER | K_COLLATION | K_COLUMN | K_COMMENT | K_COMMIT | K_COPY
  | K_CREATE | K_CYCLE | K_DATA | K_DAY | K_DEFERRED | K_DELETE | K_DIRECT | K_DISABLED | K_DISTINCT | K_DO | K_DOMAIN
  | K_DOUBLE | K_DROP | K_ENABLED | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING | K_EXTENSION | K_EXTERNAL
  | K_FOR | K_FORCE | K_FOREIGN | K_FROM | K_FULL | K_FUNCTION | K_GRANT | K_HOUR | K_IMMEDIATE | K_IMPORT | K_IN
  | K_INCLUDE | K_INCLUDING | K_INCREMENT | K_INDEX | K_INHERIT | K_INHERITS | K_INSERT | K_INSTEAD | K_INTERVAL | K_KEY
  | K_LEVEL | K_LIKE | K_MAPPING | K_MATCH | K_MATERIALIZED | K_MAX | K_MAXVALUE | K_MERGE | K_MIN | K_MINUTE
  | K_MINVALUE | K_MONTH | K_NATIONAL | K_NO | K_NOTHING | K_NULLS | K_OF | K_OFF | K_ON | K_ONLINE | K_OPTION | K_OR
  | K_OWNED | K_OWNER | K_PARTITION | K_PARTITIONS | K_POLICY | K_PRECISION | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION
  | K_REASSIGN | K_REFRESH | K_REPLACE | K_REPLICA | K_RESET | K_RESTRICT | K_RETIRE | K_REVERSE | K_REVOKE
  | K_ROUTINE | K_ROW | K_RULE | K_SCHEMA | K_SECOND | K_SECURITY | K_SELECT | K_SEQUENCE | K_SERVER | K_SET | K_START
  | K_STORED | K_TABLE | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TO | K_TRIGGER | K_TRUNCATE | K_TYPE | K_UNLOGGED
  | K_UPDATE | K_USER | K_VALID | K_VALUES | K_VARYING | K_VERSION | K_VIEW | K_VIRTUAL | K_WHERE | K_WITH | K_WITHOUT
  | K_WRAPPER | K_YEAR | K_ZONE
  ;

sqlWord
  : WORD | QUOTED | STRING | DOLLAR_STRING | NUMBER | PARAMETER | K_ACTION | K_AFTER | K_AGGREGATE | K_ALTER | K_ALWAYS
  | K_BEFORE | K_BEGIN | K_BIT | K_BY | K_CACHE | K_CALL | K_CASCADE | K_CHAR | K_CHARACTER | K_CLUSTER | K_COLLATION
  | K_COMMENT | K_COMMIT | K_COPY | K_CYCLE | K_DATA | K_DAY | K_DEFERRED | K_DELETE | K_DIRECT | K_DISABLED
  | K_DISTINCT | K_DOMAIN | K_DOUBLE | K_DROP | K_ENABLED | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING
  | K_EXTENSION | K_EXTERNAL | K_FORCE | K_FULL | K_FUNCTION | K_HOUR | K_IMMEDIATE | K_IMPORT | K_INCLUDE | K_INCLUDING
  | K_INCREMENT | K_INDEX | K_INHERIT | K_INHERITS | K_INSERT | K_INSTEAD | K_INTERVAL | K_KEY | K_LEVEL | K_MAPPING
  | K_MATCH | K_MATERIALIZED | K_MAX | K_MAXVALUE | K_MERGE | K_MIN | K_MINUTE | K_MINVALUE | K_MONTH | K_NATIONAL
  | K_NO | K_NOTHING | K_NULLS | K_OF | K_OFF | K_ONLINE | K_OPTION | K_OWNED | K_OWNER | K_PARTITION | K_PARTITIONS
  | K_POLICY | K_PRECISION | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION | K_REASSIGN | K_REFRESH | K_REPLACE | K_REPLICA
  | K_RESET | K_RESTRICT | K_RETIRE | K_REVERSE | K_REVOKE | K_ROUTINE | K_ROW | K_RULE | K_SCHEMA | K_SECOND
  | K_SECURITY | K_SEQUENCE | K_SERVER | K_SET | K_START | K_STORED | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TRIGGER
  | K_TRUNCATE | K_TYPE | K_UNLOGGED | K_UPDATE | K_VALID | K_VALUES | K_VARYING | K_VERSION | K_VIEW | K_VIRTUAL
  | K_WITHOUT | K_WRAPPER | K_YEAR | K_ZONE
  ;

// The same without the words that end a trigger.
triggerWord
  : WORD | QUOTED | STRING | DOLLAR_STRING | NUMBER | PARAMETER | K_ACTION | K_AFTER | K_AGGREGATE | K_ALTER | K_ALWAYS
  | K_BEFORE | K_BEGIN | K_BIT | K_BY | K_CACHE | K_CALL | K_CASCADE | K_CHAR | K_CHARACTER | K_CLUSTER | K_COLLATION
  | K_COMMENT | K_COMMIT | K_COPY | K_CYCLE | K_DATA | K_DAY | K_DEFERRED | K_DELETE | K_DIRECT | K_DISTINCT
  | K_DOMAIN | K_DOUBLE | K_DROP | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING | K_EXTENSION | K_EXTERNAL
  | K_FORCE | K_FULL | K_FUNCTION | K_HOUR | K_IMMEDIATE | K_IMPORT | K_INCLUDE | K_INCLUDING | K_INCREMENT | K_INDEX
  | K_INHERIT | K_INHERITS | K_INSERT | K_INSTEAD | K_INTERVAL | K_KEY | K_LEVEL | K_MAPPING | K_MATCH | K_MATERIALIZED
  | K_MAX | K_MAXVALUE | K_MERGE | K_MIN | K_MINUTE | K_MINVALUE | K_MONTH | K_NATIONAL | K_NO | K_NOTHING | K_NULLS
  | K_OF | K_OFF | K_ONLINE | K_OPTION | K_OWNED | K_OWNER | K_PARTITION | K_PARTITIONS | K_POLICY | K_PRECISION
  | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION | K_REASSIGN | K_REFRESH | K_REPLACE | K_REPLICA | K_RESET | K_RESTRICT
  | K_RETIRE | K_REVERSE | K_REVOKE | K_ROUTINE | K_ROW | K_RULE | K_SCHEMA | K_SECOND | K_SECURITY | K_SEQUENCE
  | K_SERVER | K_SET | K_START | K_STORED | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TRIGGER | K_TRUNCATE | K_TYPE
  | K_UNLOGGED | K_UPDATE | K_VALID | K_VALUES | K_VARYING | K_VERSION | K_VIEW | K_VIRTUAL | K_WITHOUT | K_WRAPPER
  | K_YEAR | K_ZONE
  ;

// ---------------------------------------------------------------- names

qualifiedName : name ( DOT name )* ;
signedNumber : OPERATOR? NUMBER ;

// Every key word but those that PostgreSQL reserves.
name
  : WORD | QUOTED | K_ACTION | K_AFTER | K_AGGREGATE | K_ALTER | K_ALWAYS | K_ATOMIC | K_BACKFILL | K_BEFORE | K_BEGIN
  | K_BIT | K_BY | K_CACHE | K_CALL | K_CASCADE | K_CHAR | K_CHARACTER | K_CLUSTER | K_COLLATION | K_COMMENT | K_COMMIT
  | K_COMPRESSION | K_COPY | K_CYCLE | K_DATA | K_DAY | K_DEFERRED | K_DELETE | K_DIRECT | K_DISABLED | K_DISTINCT
  | K_DOMAIN | K_DOUBLE | K_DROP | K_ENABLED | K_ENFORCED | K_ENUM | K_EVENT | K_EXCLUDE | K_EXCLUDING | K_EXTENSION
  | K_EXTERNAL | K_FORCE | K_FULL | K_FUNCTION | K_GENERATED | K_HOUR | K_IDENTITY | K_IMMEDIATE | K_IMPORT | K_INCLUDE
  | K_INCLUDING | K_INCREMENT | K_INDEX | K_INHERIT | K_INHERITS | K_INSERT | K_INSTEAD | K_INTERVAL | K_KEY | K_LEVEL
  | K_MAPPING | K_MATCH | K_MATERIALIZED | K_MAX | K_MAXVALUE | K_MERGE | K_MIN | K_MINUTE | K_MINVALUE | K_MONTH
  | K_NATIONAL | K_NO | K_NOTHING | K_NULLS | K_OF | K_OFF | K_ONLINE | K_OPTION | K_OPTIONS | K_OWNED | K_OWNER
  | K_PARTITION | K_PARTITIONS | K_POLICY | K_PRECISION | K_PRIVILEGES | K_PROCEDURE | K_PUBLICATION | K_REASSIGN
  | K_REFRESH | K_RENAMED | K_REPLACE | K_REPLICA | K_RESET | K_RESTRICT | K_RETIRE | K_REVERSE | K_REVOKE | K_ROUTINE
  | K_ROW | K_RULE | K_SCHEMA | K_SECOND | K_SECURITY | K_SEQUENCE | K_SERVER | K_SET | K_START | K_STATISTICS
  | K_STORAGE | K_STORED | K_STRATEGY | K_TABLESPACE | K_TIME | K_TIMESTAMP | K_TRIGGER | K_TRUNCATE | K_TYPE
  | K_UNLOGGED | K_UPDATE | K_USER | K_VALID | K_VALUES | K_VARYING | K_VERSION | K_VIEW | K_VIRTUAL | K_WITHOUT
  | K_WRAPPER | K_YEAR | K_ZONE
  ;
