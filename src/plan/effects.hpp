#pragma once

#include "gen/model/catalog.hpp"
#include "gen/plan/step.hpp"

/// What the plain form of each kind of statement locks, reads and risks (zero-downtime design, sections 1.1 to 1.5;
/// manual, section 13.3.1).
namespace gen::plan {

Effects effects_of_creating(const model::Object& object);
Effects effects_of_dropping(const model::Object& object);
Effects effects_of_altering(const model::Object& before, const model::Object& after);

Effects effects_of_adding(const model::Table& table, const model::Column& column);
Effects effects_of_dropping(const model::Table& table, const model::Column& column);
Effects effects_of_altering(const model::Table& table, const model::Column& before, const model::Column& after);

/// What two statements of one step do together.
Effects both(const Effects& a, const Effects& b);

/// False when an expression surely gives one constant for all rows that are there (so that ADD COLUMN need not touch
/// them): literals, now() and its like, casts of those.
bool may_be_volatile(const std::string& expression);

}  // namespace gen::plan
