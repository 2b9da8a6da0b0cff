
// Generated from SchemaParser.g4 by ANTLR 4.7.2


#include "SchemaParserBaseVisitor.h"


using namespace gen::source::grammar;

