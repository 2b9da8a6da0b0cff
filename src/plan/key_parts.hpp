#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gen::plan {

/// What an index, a unique constraint or an exclusion constraint compares rows by, read from its deparsed text
/// (pg_get_indexdef, pg_get_constraintdef).
struct KeyParts {
  struct Part {
    std::string expression;       ///< "a", "lower(b)", "c COLLATE \"C\""; without order
    bool own_comparison = false;  ///< it names an operator class, which may have an equality of its own
    std::string with;             ///< the operator of an exclusion constraint: "&&", "OPERATOR(pg_catalog.=)"
  };

  std::vector<Part> parts;
  std::string condition;  ///< of a partial one, without WHERE; "" = all rows count
  bool nulls_not_distinct = false;
};

/// `text`: "USING btree (a, lower(b) DESC) INCLUDE (c) WHERE (d > 0)", "UNIQUE NULLS NOT DISTINCT (a, b)", "EXCLUDE
/// USING gist (room WITH =, during WITH &&) WHERE (...)".
KeyParts key_parts_of(std::string_view text);

}  // namespace gen::plan
