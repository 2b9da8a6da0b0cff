#pragma once

#include <optional>
#include <string>

#include "gen/model/sequence.hpp"
#include "gen/render/sql_builder.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::render {

/// What a sequence of that type counts when nothing is said but its direction (manual, CREATE SEQUENCE).
model::SequenceOptions default_options(const std::string& type, std::int64_t increment);

/// Adds "INCREMENT BY 5 START WITH 10 ..." for what differs from the defaults, the type left out.
void sequence_options(SqlBuilder& sql, const model::SequenceOptions& options);

/// A new lower limit above the current value is refused by ALTER SEQUENCE, so a counter that stands below is moved
/// up to it first. Only in the direction in which it counts: no value is given out twice.
std::optional<SqlText> move_into_limits(const model::QualifiedName& sequence, const model::SequenceOptions& before,
                                        const model::SequenceOptions& after);

/// No current value can be kept when the old and the new range have nothing in common: such a counter starts anew.
bool disjoint(const model::SequenceOptions& a, const model::SequenceOptions& b);

/// True when something but the type differs.
bool same_counting(const model::SequenceOptions& a, const model::SequenceOptions& b);

/// Adds what differs; `before_each` stands in front of every option ("SET" for identity columns, else "").
void changed_sequence_options(SqlBuilder& sql, const model::SequenceOptions& before,
                              const model::SequenceOptions& after, std::string_view before_each);

}  // namespace gen::render
