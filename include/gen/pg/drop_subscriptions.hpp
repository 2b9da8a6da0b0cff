#pragma once

namespace gen::pg {

/// One statement that drops every subscription of the current database and leaves their slots where they are: a
/// subscription holds its database in place (dropdb in dbcommands.c), and nobody may be there to drop its slot.
/// Works in a transaction block.
extern const char* const kDropSubscriptions;

}  // namespace gen::pg
