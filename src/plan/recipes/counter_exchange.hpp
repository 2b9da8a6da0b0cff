#pragma once

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"
#include "plan/dependents.hpp"

namespace gen::plan {

/// The counter of a column in its two forms: a sequence that the column's default draws from, and the sequence of an
/// identity. Going from one to the other is catalog work, and the counter goes on where it stood.
struct CounterExchange {
  model::Table table;
  model::Column plain;     ///< NOT NULL, with the default
  model::Column identity;  ///< the same column as GENERATED ... AS IDENTITY
  model::Sequence sequence;
  bool goes_along = true;  ///< the sequence is there for this column alone; else it stays beside the identity

  render::Script to_identity() const;
  render::Script to_sequence() const;

 private:
  /// The name that the sequence has while the other one stands: the two may have the same.
  model::QualifiedName aside() const;
};

/// The sequence that the default of the column draws from, and does nothing else; null when there is none. `links` are
/// those of `catalog`.
const model::Sequence* drawn_sequence(const model::Catalog& catalog, const Dependents& links,
                                      const model::ObjectKey& key, const model::Column& column);

/// The sequence `to` gets the place of the sequence `from`.
render::SqlText copy_position(const model::QualifiedName& from, const model::QualifiedName& to);
render::SqlText rename_sequence(const model::QualifiedName& from, const model::Identifier& to);
model::QualifiedName aside_of_sequence(const model::QualifiedName& sequence);

/// DEFAULT nextval(...) as the server prints it.
std::string next_value_of(const model::QualifiedName& sequence);

}  // namespace gen::plan
