#pragma once

#include <string>

#include "gen/model/constraint.hpp"

namespace gen::render {

/// "CONSTRAINT name UNIQUE (a) WITH (...) USING INDEX TABLESPACE x DEFERRABLE", as in CREATE TABLE and ADD.
std::string constraint_definition(const model::Constraint& constraint);

}  // namespace gen::render
