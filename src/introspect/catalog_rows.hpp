#pragma once

#include <array>
#include <cstddef>

#include "gen/model/object_key.hpp"
#include "gen/pg/rows.hpp"
#include "introspect/address_book.hpp"

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

/// The three columns from `column` on: classid, objid, objsubid.
inline Address address_at(const pg::Rows& rows, std::size_t row, std::size_t column) {
  return {static_cast<std::uint32_t>(rows.integer(row, column)),
          static_cast<std::uint32_t>(rows.integer(row, column + 1)),
          static_cast<std::int32_t>(rows.integer(row, column + 2))};
}

}  // namespace gen::introspect
