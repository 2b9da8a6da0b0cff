#pragma once

#include <set>
#include <string>
#include <vector>

#include "gen/render/sql_text.hpp"

namespace gen::emit {

/// The statements of one transaction, a script for each of its steps, in order, with LOCK TABLE in front of a statement
/// that locks a table against writers alone (CREATE TRIGGER, a foreign key) or writes its rows, while a later one locks
/// it against all.
/// A program that has read the table in its transaction and is about to write waits for the first lock, and the second
/// one for the program: the server ends one of the two at once, mostly the program, and no lock_timeout comes before
/// it. The server has no LOCK for `foreign_tables`, by their names as statements have them (manual, LOCK).
std::vector<render::Script> strongest_lock_first(const std::vector<render::Script>& steps,
                                                 const std::set<std::string>& foreign_tables);

}  // namespace gen::emit
