#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render::kinds {

Script create(const model::Collation& collation) {
  SqlBuilder sql("CREATE COLLATION");
  sql.name(own_name(collation.key)).word("(provider =").word(collation.provider);
  if (collation.ctype.empty()) {
    sql.word(", locale =").literal(collation.locale);
  } else {
    sql.word(", lc_collate =").literal(collation.locale).word(", lc_ctype =").literal(collation.ctype);
  }
  if (!collation.rules.empty()) sql.word(", rules =").literal(collation.rules);
  if (!collation.deterministic) sql.word(", deterministic = false");
  return {sql.word(")").build()};
}

std::optional<Script> alter(const model::Collation& before, const model::Collation& after) {
  const bool same = before.provider == after.provider && before.locale == after.locale && before.ctype == after.ctype &&
                    before.rules == after.rules && before.deterministic == after.deterministic;
  return same ? std::optional<Script>(Script{}) : std::nullopt;
}

}  // namespace gen::render::kinds
