#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"
#include "gen/render/sql_builder.hpp"

namespace gen::render {

/// What ALTER COLUMN sets on columns of tables and materialized views alike and CREATE cannot say.
struct ColumnDetails {
  std::string type;
  std::string storage;
  std::string compression;
  std::optional<std::int64_t> statistics;
  std::vector<model::Option> options;
};

template <class AnyColumn>
ColumnDetails details_of(const AnyColumn& column) {
  return {column.type, column.storage, column.compression, column.statistics, column.options};
}

/// `start` is "ALTER TABLE x ALTER COLUMN c".
Script change_details(const SqlBuilder& start, const ColumnDetails& before, const ColumnDetails& after);

}  // namespace gen::render
