
// Generated from SchemaParser.g4 by ANTLR 4.7.2


#include "SchemaParserVisitor.h"


using namespace gen::source::grammar;

