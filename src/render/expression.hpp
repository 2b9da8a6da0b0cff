#pragma once

#include <string>
#include <string_view>

/// Careful reading of deparsed SQL text, by tokens: where a clause must be put in, and what is already in parentheses.
namespace gen::render {

/// `expression` in parentheses; as it is when one pair already encloses all of it.
std::string parenthesized(std::string_view expression);

/// Puts `clause` in front of the first of WHERE, DEFERRABLE, NOT DEFERRABLE and INITIALLY outside of parentheses, or at
/// the end: there the grammar wants storage parameters and tablespace of an index or constraint.
std::string with_clause(std::string_view definition, std::string_view clause);

/// True when the word stands in `sql` outside of parentheses. REQUIRES: lower case.
bool has_outer_word(std::string_view sql, std::string_view word);

/// The part of a constraint's definition that says what it checks, and the rest: "DEFERRABLE INITIALLY DEFERRED".
struct Deferrability {
  std::string rule;
  std::string timing;  ///< may be empty
};
Deferrability split_timing(std::string_view definition);

/// How many arguments of an argument list have a default.
int count_defaults(std::string_view arguments);

/// The statement with the words OR REPLACE after its CREATE.
std::string or_replace(std::string_view create_statement);

}  // namespace gen::render
