#pragma once

#include <string>
#include <vector>

#include "gen/scope/pattern.hpp"

namespace gen::scope {

/// A pattern as `gen.toml` has it.
struct WrittenPattern {
  std::string text;
  support::SourceSpan where;
};

/// Patterns in the order in which they are written. Of those that match, the last one decides.
class PatternList {
 public:
  /// Errors: GEN9012, for each pattern that cannot be read.
  static support::Result<PatternList> read(const std::vector<WrittenPattern>& written);

  /// The pattern by which the list names `subject`; null when none does, or a later one takes it back. What hangs on
  /// another object is named by patterns with a kind alone.
  const Pattern* naming(const Subject& subject) const;
  /// The pattern `owner:ROLE` by which the list names `role`, in the same way.
  const Pattern* naming_role(const model::Identifier& role) const;
  const std::vector<Pattern>& patterns() const { return patterns_; }
  bool empty() const { return patterns_.empty(); }

 private:
  std::vector<Pattern> patterns_;
};

/// `[scope]` of gen.toml.
struct Rules {
  PatternList manage;  ///< all places that are ours; empty: those of the schema files
  PatternList ignore;  ///< what is theirs, whatever else speaks for it
};

}  // namespace gen::scope
