#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace gen::support {

/// A PostgreSQL identifier exactly as the catalogs store it: unquoted, case preserved, at most 63 bytes on a default
/// build. A type of its own so that names, SQL text and other strings cannot be mixed up. Comparison is bytewise (the
/// catalogs' `"C"` order), so ordered containers of identifiers iterate in the same order everywhere.
class Identifier {
 public:
  Identifier() = default;
  explicit Identifier(std::string name) : name_(std::move(name)) {}

  const std::string& str() const { return name_; }
  bool empty() const { return name_.empty(); }

  auto operator<=>(const Identifier&) const = default;

 private:
  std::string name_;
};

/// True when `word` must be quoted to be read back as the same identifier: not of the form [a-z_][a-z0-9_]*, or a
/// key word that some supported server (14 to 18) does not accept as a bare column, table or type name (manual,
/// appendix C: every category but "non-reserved"). The rule of `quote_ident` in PostgreSQL's ruleutils.c.
bool needs_quotes(std::string_view word);

/// `name` as SQL text: bare where that is safe, otherwise in double quotes with quotes doubled.
std::string quote_identifier(std::string_view name);
inline std::string quote_identifier(const Identifier& name) { return quote_identifier(name.str()); }

/// `text` as a string literal for any setting of standard_conforming_strings: quotes doubled, and the E'' form when
/// `text` holds a backslash.
std::string quote_literal(std::string_view text);

/// What an unquoted or quoted name in SQL text means: `Foo` gives `foo`, `"Foo"` gives `Foo`. ASCII letters only are
/// folded, as a UTF-8 server does.
Identifier fold_identifier(std::string_view written);

}  // namespace gen::support
