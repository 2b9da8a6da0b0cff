#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render::kinds {

Script create(const model::RangeType& type) {
  SqlBuilder sql("CREATE TYPE");
  sql.name(own_name(type.key)).word("AS RANGE (subtype =").trusted(type.subtype);
  const auto option = [&](std::string_view words, const std::string& value) {
    if (!value.empty()) sql.word(words).trusted(value);
  };
  option(", subtype_opclass =", type.subtype_opclass);
  option(", collation =", type.collation);
  option(", canonical =", type.canonical);
  option(", subtype_diff =", type.subtype_diff);
  if (!type.multirange.empty()) sql.word(", multirange_type_name =").name(type.multirange);
  return {sql.word(")").build()};
}

std::optional<Script> alter(const model::RangeType& before, const model::RangeType& after) {
  const bool same = before.subtype == after.subtype && before.subtype_opclass == after.subtype_opclass &&
                    before.collation == after.collation && before.canonical == after.canonical &&
                    before.subtype_diff == after.subtype_diff && before.multirange == after.multirange;
  return same ? std::optional<Script>(Script{}) : std::nullopt;
}

}  // namespace gen::render::kinds
