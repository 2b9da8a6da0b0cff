#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"
#include "gen/render/sql_text.hpp"

/// PL/pgSQL text around statements, and the boolean queries that contract files check before they touch anything.
namespace gen::plan {

/// DO with the body in dollar quotes.
render::SqlText do_block(const std::string& body);
/// The body between dollar quotes whose tag the body does not hold.
std::string dollar_quoted(const std::string& body);

/// A precondition: a query of one boolean, and what is not yet so when it is false.
struct Condition {
  std::string query;
  std::string complaint;  ///< "the constraint x is not validated"
};

Condition constraint_is_valid(const model::QualifiedName& relation, const model::Identifier& constraint);
Condition index_is_valid(const model::QualifiedName& index);
Condition backfill_is_done(const std::string& job);

/// Raises unless all conditions hold, so that the file is safe under plain psql too.
render::SqlText guard(const std::vector<Condition>& conditions);
std::vector<std::string> queries(const std::vector<Condition>& conditions);

}  // namespace gen::plan
