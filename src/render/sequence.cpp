#include <algorithm>

#include "render/kinds.hpp"
#include "render/sequence_options.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Sequence;

SqlText change_options(const Sequence& before, const Sequence& after) {
  SqlBuilder sql("ALTER SEQUENCE");
  sql.name(own_name(after.key));
  if (before.options.type != after.options.type) sql.word("AS").trusted(after.options.type);
  changed_sequence_options(sql, before.options, after.options, "");
  if (disjoint(before.options, after.options)) sql.word("RESTART WITH").number(after.options.start);
  return sql.build();
}

}  // namespace

SqlText own_sequence(const Sequence& sequence) {
  SqlBuilder sql("ALTER SEQUENCE");
  sql.name(own_name(sequence.key)).word("OWNED BY");
  if (!sequence.owned_by) return sql.word("NONE").build();
  return sql.name(sequence.owned_by->table).word(".").name(sequence.owned_by->column).build();
}

namespace kinds {

Script create(const Sequence& sequence) {
  SqlBuilder sql(sequence.unlogged ? "CREATE UNLOGGED SEQUENCE" : "CREATE SEQUENCE");
  sql.name(own_name(sequence.key));
  if (sequence.options.type != "bigint") sql.word("AS").trusted(sequence.options.type);
  sequence_options(sql, sequence.options);
  return {sql.build()};
}

std::optional<Script> alter(const Sequence& before, const Sequence& after) {
  Script script;
  if (before.unlogged != after.unlogged) {
    script.push_back(SqlBuilder("ALTER SEQUENCE")
                         .name(own_name(after.key))
                         .word(after.unlogged ? "SET UNLOGGED" : "SET LOGGED")
                         .build());
  }
  if (before.options.type != after.options.type || !same_counting(before.options, after.options)) {
    if (auto move = move_into_limits(own_name(after.key), before.options, after.options))
      script.push_back(std::move(*move));
    script.push_back(change_options(before, after));
  }
  return script;
}

}  // namespace kinds
}  // namespace gen::render
