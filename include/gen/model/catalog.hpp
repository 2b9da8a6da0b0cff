#pragma once

#include <map>
#include <ranges>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "gen/model/access_method.hpp"
#include "gen/model/cast.hpp"
#include "gen/model/collation.hpp"
#include "gen/model/composite_type.hpp"
#include "gen/model/constraint.hpp"
#include "gen/model/conversion.hpp"
#include "gen/model/default_privileges.hpp"
#include "gen/model/domain.hpp"
#include "gen/model/enum_type.hpp"
#include "gen/model/event_trigger.hpp"
#include "gen/model/extension.hpp"
#include "gen/model/foreign_data.hpp"
#include "gen/model/function.hpp"
#include "gen/model/index.hpp"
#include "gen/model/language.hpp"
#include "gen/model/operator.hpp"
#include "gen/model/policy.hpp"
#include "gen/model/publication.hpp"
#include "gen/model/range_type.hpp"
#include "gen/model/rule.hpp"
#include "gen/model/schema.hpp"
#include "gen/model/sequence.hpp"
#include "gen/model/statistics.hpp"
#include "gen/model/subscription.hpp"
#include "gen/model/table.hpp"
#include "gen/model/text_search.hpp"
#include "gen/model/trigger.hpp"
#include "gen/model/view.hpp"

namespace gen::model {

/// One alternative for each kind of kinds.def.
using AnyObject = std::variant<
#define GEN_KIND(enumerator, Struct, sql_name) Struct,
#include "gen/model/kinds.def"
    std::monostate>;

/// Any object; std::get_if, std::visit and the like look inside. The `std::monostate` of the list only closes it and is
/// never held. A class of its own, since copying, moving and ending forty structs is long: it is compiled once.
class Object : public AnyObject {
 public:
  template <class Struct>
  requires requires { Struct::kKind; }
  Object(Struct value) : AnyObject(std::in_place_type<Struct>, std::move(value)) {}
  Object();  ///< an empty schema, for containers
  Object(const Object&);
  Object(Object&&) noexcept;
  Object& operator=(const Object&);
  Object& operator=(Object&&) noexcept;
  ~Object();
};

const ObjectHeader& header(const Object& object);
ObjectHeader& header(Object& object);

/// How one object hangs on another (pg_depend.deptype; manual, section 53.18).
enum class DependencyType {
  normal,     ///< dropping the referenced object is refused while the dependent one stands
  automatic,  ///< the dependent object goes with the referenced one ('a'; 'P', 'S' of partitions; 'x')
  internal,   ///< the dependent object is a part of the implementation of the referenced one
};

/// `dependent` needs `referenced`. Either may be a column key. Inner objects (defaults, view rules, row types, array
/// types, indexes of constraints, sequences of identity columns) are already replaced by the object they belong to; an
/// object never depends on itself.
struct Dependency {
  ObjectKey dependent;
  ObjectKey referenced;
  DependencyType type = DependencyType::normal;

  auto operator<=>(const Dependency&) const = default;
};

/// Properties of the database that scratch databases copy.
struct DatabaseSettings {
  std::string encoding;  ///< "UTF8"
  std::string collate;
  std::string ctype;
  std::string provider;  ///< "libc", "icu", "builtin"
  std::string locale;    ///< of icu and builtin; "" otherwise
};

/// All user objects of one database at one moment. Ordered on purpose: iteration is deterministic.
struct Catalog {
  Catalog();
  Catalog(const Catalog&);
  Catalog(Catalog&&) noexcept;
  Catalog& operator=(const Catalog&);
  Catalog& operator=(Catalog&&) noexcept;
  ~Catalog();

  std::map<ObjectKey, Object> objects;
  std::vector<Dependency> dependencies;  ///< sorted, without duplicates
  /// User objects of kinds that the model does not have, for people: "operator public.===(text,text)". Sorted.
  std::vector<std::string> unmodelled;
  /// Subscriptions of a live database whose connection the reading role may not see: they are no objects of it until a
  /// schema says what their connection is.
  std::vector<Subscription> half_seen;
  int server_version = 0;  ///< server_version_num: 150020
  DatabaseSettings settings;
  Identifier current_user;  ///< the role that read it; owns what has no declared owner
  Identifier database_owner;
  /// Default privileges of others: not compared and not built on scratch, but in force where ours is made. Only for
  /// grantees of whom the schema files speak.
  std::vector<DefaultPrivileges> defaults_of_others;

  template <class T>
  const T* find(const ObjectKey& key) const {
    auto it = objects.find(key);
    return it == objects.end() ? nullptr : std::get_if<T>(&it->second);
  }
  bool contains(const ObjectKey& key) const { return objects.count(key) != 0; }
  /// The table, view, materialized view, sequence or index of that name, whichever there is; nullptr when none.
  const Object* find_relation(const QualifiedName& name) const;
};

/// The column of a column key; null when the table or the column is not there, or the key is of another kind.
const Column* find_column(const Catalog& catalog, const ObjectKey& key);

/// The parents of `table` that the catalog has.
std::vector<const Table*> parents_of(const Catalog& catalog, const Table& table);

/// The objects of one kind, in their order. Valid as long as the catalog's own iterators.
std::ranges::subrange<std::map<ObjectKey, Object>::const_iterator> of_kind(const Catalog& catalog, ObjectKind kind);

/// JSON text of a catalog and back, for the cache. `from_json` returns nothing when the text is not one that this
/// version wrote (a cache miss, never an error).
std::string to_json(const Catalog& catalog);
std::optional<Catalog> from_json(std::string_view text);

/// All listed fields of the object but its key, cosmetic ones too, as one line of JSON: equal texts are equal objects.
std::string object_text(const Object& object);

/// SHA-256 over everything that is compared: equal for two catalogs exactly when their diff is empty (but for
/// undeclared owners, which count as a value of their own). Dependencies, spans and cosmetic fields do not enter.
std::string fingerprint(const Catalog& catalog);

}  // namespace gen::model
