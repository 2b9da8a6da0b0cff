#pragma once

#include <optional>
#include <string>

#include "gen/source/statement.hpp"

namespace gen::source::sql {

/// What COMMENT ON calls the object that a CREATE statement declares: "TABLE shop.orders",
/// "FUNCTION shop.total(pg_catalog.int8)", "TRIGGER t ON shop.orders". Nothing when it declares none that has a name.
std::optional<std::string> comment_subject(const Statement& statement);

}  // namespace gen::source::sql
