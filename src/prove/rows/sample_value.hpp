#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "gen/model/catalog.hpp"

namespace gen::prove {

/// Values of any type of a catalog, made up, as the text that the type's input function reads. The same for the same
/// type and number, always.
class SampleValues {
 public:
  /// `catalog` must outlive this.
  explicit SampleValues(const model::Catalog& catalog);

  /// The `n`-th value of `type` (as model::Column::type has it); different for different `n` where the type has so many
  /// values. 0 is a value from the edge: zero, the empty text, an empty array. Nothing for a type that is not known.
  std::optional<std::string> value(const std::string& type, std::int64_t n) const { return value(type, n, 0); }

 private:
  std::optional<std::string> value(const std::string& type, std::int64_t n, int depth) const;
  std::optional<std::string> of_user_type(const model::Object& type, std::int64_t n, int depth) const;
  std::optional<std::string> range_over(const std::string& subtype, std::int64_t n, int depth) const;
  std::optional<std::string> composite(const model::CompositeType& type, std::int64_t n, int depth) const;

  std::map<std::string, const model::Object*> types_;  ///< by name as format_type writes it
  std::map<std::string, const model::Object*> multiranges_;
};

/// What stands in front of and behind the modifier of a type's name: "character varying(20)" is "character varying".
std::string without_modifier(const std::string& type);

bool is_text_type(const std::string& type);    ///< text, varchar, char, citext
bool is_number_type(const std::string& type);  ///< whole numbers, numeric, floats

}  // namespace gen::prove
