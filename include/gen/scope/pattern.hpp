#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/object_key.hpp"
#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::scope {

/// An object as patterns see it.
struct Subject {
  model::ObjectKey key;
  model::Identifier owner;    ///< the role that owns it in the database; empty where nobody does, or it is not there
  bool is_partition = false;  ///< a table that is a partition
  bool is_foreign = false;    ///< a foreign table
};

/// One line of `[scope]`: `KIND:NAME`, `NAME` alone for a schema with all in it, `owner:ROLE`, `*` alone for
/// everything. A `!` in front takes back what lines above said. A name has parts with dots between, as SQL writes them;
/// parts that are left out in front match anything, so that `table:*` is every table. `*` stands for any characters of
/// a part and `?` for one; in double quotes both are what they are, and capital letters are kept. Of functions the
/// arguments may follow in parentheses; without them all of that name are meant.
class Pattern {
 public:
  /// Errors: GEN9012, at `where`.
  static support::Result<Pattern> parse(std::string_view text, const support::SourceSpan& where);

  bool matches(const Subject& subject) const;
  /// It is about what a role owns, and this role is one of those.
  bool matches_role(const model::Identifier& role) const;
  bool takes_back() const { return takes_back_; }
  /// It says which kind it is about, so that it can name what hangs on something else: "policy:storage.objects.mine".
  bool names_a_kind() const { return what_ == What::kind; }
  const std::string& text() const { return text_; }
  const support::SourceSpan& where() const { return where_; }

 private:
  friend class PatternReader;
  enum class What { everything, schema, owner, kind };
  /// A character of a part: itself, or one of the signs.
  struct Sign {
    enum class Kind { same, any, one } kind = Kind::same;
    char same = 0;
  };
  using Part = std::vector<Sign>;
  static bool matches(const Part& part, std::string_view name);
  bool matches_name(const model::ObjectKey& key) const;

  What what_ = What::schema;
  bool takes_back_ = false;
  bool partitions_only_ = false;
  bool foreign_only_ = false;
  std::set<model::ObjectKind> kinds_;
  std::vector<Part> parts_;
  std::optional<std::string> arguments_;
  std::string text_;
  support::SourceSpan where_;
};

/// What hangs on another object, and follows it in whose it is: a constraint, index, trigger, rule, policy, column,
/// statistics object or user mapping.
bool hangs_on_another(model::ObjectKind kind);

}  // namespace gen::scope
