#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gen/model/object_header.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::render {

/// Puts one statement together. Blanks between parts are automatic: one in front of each part, but none after an opening
/// parenthesis or a dot, none in front of a comma or `::`, and none in front of a semicolon or `)` that `word` adds.
///
///     SqlBuilder("ALTER TABLE").name(table).word("DROP COLUMN").name(column).build()
class SqlBuilder {
 public:
  SqlBuilder() = default;
  explicit SqlBuilder(std::string_view words) { word(words); }

  /// Key words and punctuation of the program's own, never of a user.
  SqlBuilder& word(std::string_view words);
  /// A name, in quotes where it needs them.
  SqlBuilder& name(const model::Identifier& identifier);
  /// "schema.name", or the name alone when the schema is empty.
  SqlBuilder& name(const model::QualifiedName& qualified);
  /// The object as ALTER, COMMENT ON and DROP name it, without the noun: "shop.orders", "shop.total(bigint)",
  /// "own_rows ON shop.orders" for what belongs to a table, "shop.orders.id" for a column, "FOR joe SERVER files" for
  /// a user mapping. REQUIRES: not default privileges; not the constraint of a domain.
  SqlBuilder& key(const model::ObjectKey& key);
  /// A role; "public" is PUBLIC.
  SqlBuilder& role(const model::Identifier& role);
  /// A string constant that means `value` under any setting of standard_conforming_strings.
  SqlBuilder& literal(std::string_view value);
  SqlBuilder& number(std::int64_t value);
  /// SQL text that the server deparsed or a parser checked: a type, an expression, a definition. Added as it stands.
  SqlBuilder& trusted(std::string_view sql);
  /// Adds "(", what `each(builder, element)` adds for each element, separated by commas, and ")".
  template <class Range, class Each>
  SqlBuilder& list(const Range& elements, Each&& each) {
    word("(");
    items(elements, each);
    return word(")");
  }
  /// The same without parentheses.
  template <class Range, class Each>
  SqlBuilder& items(const Range& elements, Each&& each) {
    bool first = true;
    for (const auto& element : elements) {
      if (!first) word(",");
      first = false;
      each(*this, element);
    }
    return *this;
  }
  /// "(a, b)": names in parentheses.
  SqlBuilder& names(const std::vector<model::Identifier>& identifiers);
  /// The next part starts on a new line, indented by so many blanks.
  SqlBuilder& line(int indent = 0);

  SqlText build() const { return SqlText(text_); }

 private:
  void separate();

  std::string text_;
  bool glue_ = true;  ///< the next part follows without a blank
};

}  // namespace gen::render
