#pragma once

#include <array>
#include <cstddef>

#include "gen/model/object_key.hpp"
#include "gen/pg/rows.hpp"

namespace gen::introspect {

inline constexpr std::size_t kKindCount = static_cast<std::size_t>(model::ObjectKind::column);

/// The answers to all catalog queries of one snapshot.
struct CatalogRows {
  std::array<pg::Rows, kKindCount> kinds;  ///< by number of the kind
  pg::Rows comments;
  pg::Rows privileges;
  pg::Rows extension_links;
  pg::Rows dependencies;
  pg::Rows aliases;
  pg::Rows unmodelled;
  pg::Rows database;
};

}  // namespace gen::introspect
