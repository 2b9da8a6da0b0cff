#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/object_key.hpp"
#include "gen/source/intents.hpp"
#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::source::sql {

/// A `-- gen:` comment: intent in a place where only comments are allowed. What it is about is the thing that follows
/// it (or stands before it on its line); `retire` says so itself.
struct Directive {
  enum class Verb { renamed_from, retire, retire_label, backfill, conversion, strategy, managed_elsewhere, external };
  Verb verb{};
  support::SourceSpan span;
  std::vector<support::Identifier> name;  ///< renamed from, retire: the dotted name
  std::vector<model::ObjectKind> kinds;   ///< retire
  std::optional<std::string> signature;   ///< retire function f(...): the text between the parentheses
  std::string first;                      ///< backfill and using: the expression; retire value: the label
  std::string second;   ///< reverse, also of a retired column: the expression; retire value: the replacement
  bool direct = false;  ///< strategy
};

/// True when a comment token is a directive at all: `-- gen: ...`.
bool is_directive(std::string_view comment);

/// The clauses of one comment, or the error that says what is wrong with it (GEN1401). `text` is the whole file.
support::Result<std::vector<Directive>> read_directive(std::string_view text, const support::SourceSpan& comment);

/// Adds what `directive` says about `target` to `intents`; an error when it cannot be said of such a thing.
/// `retire` needs no target.
support::Result<void> apply_directive(const Directive& directive, const std::optional<model::ObjectKey>& target,
                                      const std::string& default_schema, Intents& intents);

}  // namespace gen::source::sql
