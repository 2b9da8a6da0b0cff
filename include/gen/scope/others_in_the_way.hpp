#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "gen/scope/scope.hpp"

namespace gen::scope {

/// Something of ours, an object or a column, that a plan takes away or gives another form, so that PostgreSQL refuses
/// while something depends on it.
struct Touched {
  model::ObjectKey key;
  bool dropped = false;       ///< else its type changes
  std::size_t statement = 0;  ///< the statement that does it, counted from 0
  /// What of the database gets its name when it is dropped: the key that it has now.
  std::optional<model::ObjectKey> successor = {};
};

/// What the statements of a plan, in their order, take from the objects of `live`: read from their words, so that what
/// is dropped to be made again, or moved aside first, is seen as well.
std::vector<Touched> touched_by(const std::vector<std::string>& statements, const model::Catalog& live);

/// False when no statement drops or retypes anything: then touched_by is empty, whatever the database holds.
bool may_touch_something(const std::vector<std::string>& statements);

/// The objects of `left` that one of the statements names to drop or alter them. What joins or leaves a table of theirs
/// names it and does not change it.
std::vector<const LeftAlone*> changed_by(const std::vector<std::string>& statements,
                                         const std::vector<LeftAlone>& left);

/// The objects of `left` that get another name with the schema that they lie in.
std::vector<const LeftAlone*> renamed_by(const std::string& statement, const std::vector<LeftAlone>& left);

/// An object that is not ours and depends on something touched.
struct InTheWay {
  Touched touched;
  model::ObjectKey other;
  model::Identifier owner;  ///< of `other`; empty where nobody owns it
  Whose whose = Whose::theirs;
  /// It would not keep the statement from running, but go with what is made again, and not come back.
  bool would_be_lost = false;
};

/// Where objects that are not ours depend on what is touched. `live` has the dependencies of both sides. What hangs on
/// an object goes with it and is in nobody's way, unless `after`, the catalog that the plan leads to, still has the
/// object.
std::vector<InTheWay> others_in_the_way(const model::Catalog& live, const std::vector<LeftAlone>& left,
                                        const std::vector<Touched>& touched, const model::Catalog& after);

/// What would refuse these statements in `live` now: the objects that depend on what they touch and of which no word of
/// theirs speaks. Whose they are does not matter.
std::vector<InTheWay> dependents_in_the_way(const model::Catalog& live, const std::vector<std::string>& statements);

/// As a shell takes it as it is, behind `gen scope`: "bi.biggest", not "bi.biggest()".
std::string name_for_scope(const model::ObjectKey& key);

/// "view bi.weekly of bi depends on column public.orders.amount".
std::string to_string(const InTheWay& obstacle);

/// GEN3006: both names, and the owner to be asked.
support::Diagnostic refusal(const InTheWay& obstacle);

}  // namespace gen::scope
