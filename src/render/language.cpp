#include "render/kinds.hpp"

namespace gen::render {
namespace {

using model::Language;

SqlText statement(std::string_view create, const Language& language) {
  SqlBuilder sql(create);
  if (language.trusted) sql.word("TRUSTED");
  sql.word("LANGUAGE").name(language.key.name).word("HANDLER").trusted(language.handler);
  if (!language.inline_handler.empty()) sql.word("INLINE").trusted(language.inline_handler);
  if (!language.validator.empty()) sql.word("VALIDATOR").trusted(language.validator);
  return sql.build();
}

}  // namespace

namespace kinds {

Script create(const Language& language) { return {statement("CREATE", language)}; }

std::optional<Script> alter(const Language& before, const Language& after) {
  const bool same = before.trusted == after.trusted && before.handler == after.handler &&
                    before.inline_handler == after.inline_handler && before.validator == after.validator;
  return same ? Script{} : Script{statement("CREATE OR REPLACE", after)};
}

}  // namespace kinds
}  // namespace gen::render
