#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render::kinds {

using model::Domain;

Script create(const Domain& domain) {
  SqlBuilder sql("CREATE DOMAIN");
  sql.name(own_name(domain.key)).word("AS").trusted(domain.type);
  if (!domain.collation.empty()) sql.word("COLLATE").trusted(domain.collation);
  if (domain.default_value) sql.word("DEFAULT").trusted(*domain.default_value);
  if (domain.not_null) sql.word("NOT NULL");
  return {sql.build()};
}

std::optional<Script> alter(const Domain& before, const Domain& after) {
  if (before.type != after.type || before.collation != after.collation) return std::nullopt;
  const auto start = [&] { return SqlBuilder("ALTER DOMAIN").name(own_name(after.key)); };
  Script script;
  if (before.default_value != after.default_value) {
    SqlBuilder sql = start();
    script.push_back(after.default_value ? sql.word("SET DEFAULT").trusted(*after.default_value).build()
                                         : sql.word("DROP DEFAULT").build());
  }
  if (before.not_null != after.not_null) {
    script.push_back(start().word(after.not_null ? "SET NOT NULL" : "DROP NOT NULL").build());
  }
  return script;
}

}  // namespace gen::render::kinds
