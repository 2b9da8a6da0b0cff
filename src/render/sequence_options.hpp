#pragma once

#include <string>

#include "gen/model/sequence.hpp"
#include "gen/render/sql_builder.hpp"

namespace gen::render {

/// What a sequence of that type counts when nothing is said but its direction (manual, CREATE SEQUENCE).
model::SequenceOptions default_options(const std::string& type, std::int64_t increment);

/// Adds "INCREMENT BY 5 START WITH 10 ..." for what differs from the defaults, the type left out.
void sequence_options(SqlBuilder& sql, const model::SequenceOptions& options);

/// True when something but the type differs.
bool same_counting(const model::SequenceOptions& a, const model::SequenceOptions& b);

/// Adds what differs; `before_each` stands in front of every option ("SET" for identity columns, else "").
void changed_sequence_options(SqlBuilder& sql, const model::SequenceOptions& before,
                              const model::SequenceOptions& after, std::string_view before_each);

}  // namespace gen::render
