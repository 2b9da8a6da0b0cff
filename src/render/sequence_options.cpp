#include "render/sequence_options.hpp"

#include <cstdint>
#include <limits>

namespace gen::render {
namespace {

using model::SequenceOptions;

struct Range {
  std::int64_t low;
  std::int64_t high;
};

template <class Integer>
Range range_of() {
  return {std::numeric_limits<Integer>::min(), std::numeric_limits<Integer>::max()};
}

Range type_range(const std::string& type) {
  if (type == "smallint") return range_of<std::int16_t>();
  if (type == "integer") return range_of<std::int32_t>();
  return range_of<std::int64_t>();
}

}  // namespace

SequenceOptions default_options(const std::string& type, std::int64_t increment) {
  const Range range = type_range(type);
  SequenceOptions options;
  options.type = type;
  options.increment = increment;
  options.minimum = increment > 0 ? 1 : range.low;
  options.maximum = increment > 0 ? range.high : -1;
  options.start = increment > 0 ? options.minimum : options.maximum;
  return options;
}

void sequence_options(SqlBuilder& sql, const SequenceOptions& options) {
  SequenceOptions usual = default_options(options.type, options.increment);
  if (options.increment != 1) sql.word("INCREMENT BY").number(options.increment);
  if (options.minimum != usual.minimum) sql.word("MINVALUE").number(options.minimum);
  if (options.maximum != usual.maximum) sql.word("MAXVALUE").number(options.maximum);
  // START follows the limits when it is not given.
  const std::int64_t start = options.increment > 0 ? options.minimum : options.maximum;
  if (options.start != start) sql.word("START WITH").number(options.start);
  if (options.cache != 1) sql.word("CACHE").number(options.cache);
  if (options.cycle) sql.word("CYCLE");
}

bool same_counting(const SequenceOptions& a, const SequenceOptions& b) {
  return a.start == b.start && a.increment == b.increment && a.minimum == b.minimum && a.maximum == b.maximum &&
         a.cache == b.cache && a.cycle == b.cycle;
}

std::optional<SqlText> move_into_limits(const model::QualifiedName& sequence, const SequenceOptions& before,
                                        const SequenceOptions& after) {
  const bool up = after.increment > 0;
  const std::int64_t limit = up ? after.minimum : after.maximum;
  const bool narrowed = up ? limit > before.minimum : limit < before.maximum;
  if (!narrowed || limit < before.minimum || limit > before.maximum) return std::nullopt;
  const std::string name = to_string(sequence);
  return SqlBuilder("SELECT pg_catalog.setval(")
      .literal(name)
      .word(",")
      .number(limit)
      .word(", false)")
      .word("FROM")
      .trusted(name)
      .word(up ? "WHERE last_value <" : "WHERE last_value >")
      .number(limit)
      .build();
}

bool disjoint(const SequenceOptions& a, const SequenceOptions& b) {
  return a.maximum < b.minimum || b.maximum < a.minimum;
}

void changed_sequence_options(SqlBuilder& sql, const SequenceOptions& before, const SequenceOptions& after,
                              std::string_view before_each) {
  // A new type moves limits that are those of the old one, so both are written then.
  const bool typed = before.type != after.type;
  const auto number = [&](std::string_view words, std::int64_t value) {
    sql.word(before_each).word(words).number(value);
  };
  if (before.increment != after.increment) number("INCREMENT BY", after.increment);
  if (typed || before.minimum != after.minimum) number("MINVALUE", after.minimum);
  if (typed || before.maximum != after.maximum) number("MAXVALUE", after.maximum);
  if (before.start != after.start) number("START WITH", after.start);
  if (before.cache != after.cache) number("CACHE", after.cache);
  if (before.cycle != after.cycle) sql.word(before_each).word(after.cycle ? "CYCLE" : "NO CYCLE");
}

}  // namespace gen::render
