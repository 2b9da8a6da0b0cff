#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "gen/migration/version.hpp"

namespace gen::migration {

/// When a file runs (product design: expand / migrate / contract).
enum class Phase { expand, migrate, contract };
/// What a file changes: the schema, or rows.
enum class Kind { schema, data };
enum class Direction { up, down };

std::string_view phase_name(Phase phase);
std::string_view kind_name(Kind kind);
std::optional<Phase> phase_of(std::string_view name);
std::optional<Kind> kind_of(std::string_view name);

/// `VERSION_slug[_phase].up.sql` and `.down.sql`. A plain `VERSION_slug.sql` is read as an up file without a down.
struct FileName {
  Version version;
  std::string slug;  ///< without the phase; "" when the name is the version alone
  std::optional<Phase> phase;
  Direction direction = Direction::up;

  std::string str() const;
  bool operator==(const FileName&) const = default;
};

/// Nothing for a name that is not a migration's: it does not end in .sql, or does not begin with a digit.
std::optional<FileName> parse_file_name(std::string_view name);

/// `text` as a slug: ASCII letters and digits in lower case, everything else one underscore, at most 60 bytes;
/// "change" when nothing is left.
std::string slug_of(std::string_view text);

}  // namespace gen::migration
