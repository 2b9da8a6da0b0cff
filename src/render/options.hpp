#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"
#include "gen/render/sql_builder.hpp"

namespace gen::render {

/// "fillfactor=70, toast.autovacuum_enabled=false", for WITH (...) and SET (...).
void storage_parameters(SqlBuilder& sql, const std::vector<model::Option>& options);

/// "WITH (...)" or nothing.
std::string with_options(const std::vector<model::Option>& options);

/// What changes storage parameters, without the words in front: "RESET (a)", then "SET (b=1)"; each may be missing.
struct OptionChange {
  std::vector<model::Option> set;
  std::vector<model::Option> reset;
};
OptionChange compare_options(const std::vector<model::Option>& before, const std::vector<model::Option>& after);

/// Order does not count.
bool same_options(const std::vector<model::Option>& a, const std::vector<model::Option>& b);

/// RESET and SET statements; `start` is "ALTER TABLE x" and the like.
Script alter_options(const SqlBuilder& start, const std::vector<model::Option>& before,
                     const std::vector<model::Option>& after);

/// "OPTIONS (host 'a', port '1')" of a foreign object; nothing for none.
void foreign_options(SqlBuilder& sql, const std::vector<model::Option>& options);
/// "OPTIONS (ADD a '1', SET b '2', DROP c)". REQUIRES: they differ.
void foreign_options_change(SqlBuilder& sql, const std::vector<model::Option>& before,
                            const std::vector<model::Option>& after);

}  // namespace gen::render
