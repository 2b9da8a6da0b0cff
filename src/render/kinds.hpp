#pragma once

#include <optional>

#include "gen/render/render.hpp"

/// What each kind brings for itself. The list is that of kinds.def, so a kind without its file does not link.
namespace gen::render::kinds {

#define GEN_KIND(enumerator, Struct, sql_name)                                                       \
  Script create(const model::Struct& object);                                                        \
  /** Without owner, comment and privileges of the object itself: the header is the same for all. */ \
  std::optional<Script> alter(const model::Struct& before, const model::Struct& after);
#include "gen/model/kinds.def"

/// What hangs on a fresh object of these kinds beside its header; other kinds have nothing.
template <class Struct>
Script dress(const Struct&, const Parents&) {
  return {};
}
Script dress(const model::Table& table, const Parents& parents);
Script dress(const model::CompositeType& type, const Parents&);
Script dress(const model::Extension& extension, const Parents&);
Script dress(const model::Constraint& constraint, const Parents&);
Script dress(const model::View& view, const Parents&);
Script dress(const model::MaterializedView& view, const Parents&);
Script dress(const model::Index& index, const Parents&);
Script dress(const model::Statistics& statistics, const Parents&);
Script dress(const model::Trigger& trigger, const Parents&);
Script dress(const model::Rule& rule, const Parents&);
Script dress(const model::EventTrigger& trigger, const Parents&);

}  // namespace gen::render::kinds
