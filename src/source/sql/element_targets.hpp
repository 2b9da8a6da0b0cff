#pragma once

#include <optional>

#include "gen/source/statement.hpp"
#include "source/sql/token_walk.hpp"

namespace gen::source::sql {

/// What a comment inside a statement is about: the element (column, constraint, label, added column) that follows it,
/// or the one before it when something stands before it on its line. Nothing when that element has no name.
std::optional<model::ObjectKey> element_target(const Statement& statement, const TokenWalk& tokens,
                                               const support::Token& comment);

}  // namespace gen::source::sql
