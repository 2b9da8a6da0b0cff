#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::migration {

/// The tools that read a folder of gen as it is.
enum class ToolFormat { gen, sqlx, golang_migrate };

/// "gen", "sqlx" and "golang-migrate".
std::optional<ToolFormat> tool_format_of(std::string_view name);

/// What in the folder the tool would pass over, read wrongly or fail at. SQLx and golang-migrate send a whole file as
/// one query, so statements that cannot be in a transaction have to stand alone (manual, 55.2.2.1); SQLx puts a
/// transaction around it unless "-- no-transaction" are the first bytes. All errors: GEN4020 a name that the tool does
/// not read, GEN4002 two files of one version and direction, GEN4021 one file holds both directions, GEN4022 "--
/// no-transaction" is not first, GEN4023 a statement that cannot be in a transaction is in one, GEN4024 a command of
/// psql, GEN4008.
support::Diagnostics check_tool_format(const std::filesystem::path& folder, ToolFormat format,
                                       support::SourceMap& sources);

}  // namespace gen::migration
