#include "gen/scope/first_contact.hpp"

#include <algorithm>
#include <array>

#include "gen/scope/public_schema.hpp"
#include "gen/scope/scope.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

const Identifier kDatabaseOwner("pg_database_owner");

/// Extensions that make tables at run time in their own schema, without marking them as their members.
constexpr std::array<std::string_view, 1> kFillTheirSchema{"pg_partman"};

Identifier owner_of(const Object& object) {
  const model::ObjectHeader& head = model::header(object);
  return head.key.kind == ObjectKind::default_privileges ? head.key.name : head.owner.value_or(Identifier());
}

/// "table:public.users", "event_trigger:watch"; "" for what no pattern names (a cast).
std::string pattern_of(const ObjectKey& key) {
  std::string kind(model::kind_name(key.kind));
  std::ranges::replace(kind, ' ', '_');
  const auto pattern = Pattern::parse(kind + ':' + qualified_name(key), {});
  return pattern && pattern->matches({key, {}}) ? pattern->text() : std::string();
}

class Meeting {
 public:
  Meeting(const Catalog& live, const model::Surroundings& surroundings, const PatternList& manage)
      : live_(live),
        surroundings_(surroundings),
        given_(manage),
        basis_{{}, {}, {}, surroundings},
        signs_(live, basis_) {
    for (const auto& [key, object] : live.objects) {
      if (holder_of(live, object) != nullptr) continue;
      owners_.insert(owner_of(object));
      if (key.kind == ObjectKind::schema) {
        schemas_[key.name].owner = owner_of(object);
      } else if (key.schema.empty()) {
        loose_.push_back(&object);
      } else {
        schemas_[key.schema].objects.push_back(&object);
      }
    }
    owners_.erase(Identifier());
  }

  FirstContact run() {
    find_us();
    for (const auto& [name, schema] : schemas_) {
      if (is_place(name, schema)) places_.insert(name);
    }
    for (const auto& [name, schema] : schemas_) meet_schema(name, schema);
    for (const Object* object : loose_) meet_loose(*object);
    meet_what_hangs();
    if (!given_.empty()) {
      made_.manage.clear();
      for (const Pattern& each : given_.patterns()) made_.manage.push_back({each.text(), ""});
    }
    return std::move(made_);
  }

 private:
  struct Schema {
    Identifier owner;
    std::vector<const Object*> objects;
  };

  bool owns_anything(const Identifier& role) const { return owners_.count(role) != 0; }
  bool may_act_for(const Identifier& role) const { return surroundings_.held_roles.count(role) != 0; }

  void find_us() {
    std::set<Identifier>& us = made_.us;
    if (surroundings_.by_superuser) {
      us.insert(live_.database_owner);
      if (!owns_anything(live_.database_owner)) us.insert(live_.current_user);
      const bool nothing = std::ranges::none_of(us, [&](const Identifier& role) { return owns_anything(role); });
      std::set<Identifier> others = owners_;
      others.erase(kDatabaseOwner);
      if (nothing && others.size() == 1) us.insert(*others.begin());
    } else {
      us.insert(live_.current_user);
      if (may_act_for(live_.database_owner)) us.insert(live_.database_owner);
    }
    // "owner:ROLE" among what was given; in no schema, so that no other pattern speaks but "*".
    for (const Identifier& owner : owners_) {
      if (given_.naming({{ObjectKind::extension, {}, {}, {}, {}}, owner}) != nullptr) us.insert(owner);
    }
  }

  bool is_us(const Identifier& role) const {
    return made_.us.count(role) != 0 || (role == kDatabaseOwner && made_.us.count(live_.database_owner) != 0);
  }

  bool is_ours_by_owner(const Object& object) const {
    const Identifier owner = owner_of(object);
    return (owner.empty() || is_us(owner)) && !signs_.sign_of_a_tool(object);
  }

  static std::string belongs_to(const Identifier& owner) { return "belongs to " + quote_identifier(owner); }

  void leave(const ObjectKey& key, const std::string& reason, const std::string& if_ours = {}) {
    const auto same = [&](const LeftGroup& group) { return group.reason == reason && group.if_ours == if_ours; };
    auto group = std::ranges::find_if(made_.left, same);
    if (group == made_.left.end()) group = made_.left.insert(group, {reason, {}, if_ours});
    group->keys.push_back(key);
  }

  void keep(const ObjectKey& key) { ours_.insert(key); }

  // Schemas ---------------------------------------------------------------------------------------------------------

  /// The extension whose schema this is: what lies there is its own affair.
  const model::Extension* extension_at_home(const Identifier& name) const {
    for (const auto& [key, object] : model::of_kind(live_, ObjectKind::extension)) {
      const auto& extension = std::get<model::Extension>(object);
      if (extension.schema == name && name != kPublicSchema.name) return &extension;
    }
    return nullptr;
  }

  bool fills_its_schema(const Identifier& name) const {
    const model::Extension* extension = extension_at_home(name);
    return extension != nullptr &&
           std::ranges::find(kFillTheirSchema, extension->key.name.str()) != kFillTheirSchema.end();
  }

  bool is_place(const Identifier& name, const Schema& schema) const {
    if (!given_.empty()) {
      return given_.naming({{ObjectKind::schema, {}, {}, name, {}}, schema.owner}) != nullptr;
    }
    const auto ours =
        std::ranges::count_if(schema.objects, [&](const Object* each) { return is_ours_by_owner(*each); });
    if (name == kPublicSchema.name) return ours > 0 || is_us(schema.owner) || schema.objects.empty();
    if (fills_its_schema(name)) return false;
    if (!is_us(schema.owner)) {  // made for us; a superuser makes things for the owners of schemas
      const bool all = static_cast<std::size_t>(ours) == schema.objects.size();
      return ours > 0 && all && !surroundings_.by_superuser;
    }
    if (ours > 0) return true;
    const model::Extension* extension = extension_at_home(name);
    return schema.objects.empty() && (extension == nullptr || is_us(owner_of(live_.objects.at(extension->key))));
  }

  void meet_schema(const Identifier& name, const Schema& schema) {
    const ObjectKey key{ObjectKind::schema, {}, {}, name, {}};
    if (places_.count(name) != 0) {
      made_.manage.push_back({quote_identifier(name), {}});
      if (key != kPublicSchema) {
        keep(key);
        if (!is_us(schema.owner)) made_.to_declare.insert(key);
      }
      return meet_objects(name, schema);
    }
    for (const Object* each : schema.objects) {
      if (is_named_itself(*each)) keep(model::header(*each).key);
    }
    // A "public" that is not ours is in every database, and is told by what lies in it.
    if (key == kPublicSchema) {
      for (const Object* each : schema.objects) {
        if (!is_named_itself(*each)) leave(model::header(*each).key, reason_of(*each));
      }
    } else {
      leave(key, reason_of_schema(name, schema), if_ours(name, schema));
    }
  }

  std::string reason_of(const Object& object) const {
    const bool unnamed = !given_.empty() && is_us(owner_of(object));
    return signs_.sign_of_a_tool(object).value_or(unnamed ? "--manage does not name it" : belongs_to(owner_of(object)));
  }

  std::string reason_of_schema(const Identifier& name, const Schema& schema) const {
    if (fills_its_schema(name)) return "home of extension " + quote_identifier(extension_at_home(name)->key.name);
    if (!is_us(schema.owner)) return belongs_to(schema.owner);
    if (!given_.empty()) return "--manage does not name it";
    return schema.objects.empty() ? "home of extensions of others" : reason_of(*schema.objects.front());
  }

  std::string if_ours(const Identifier& name, const Schema& schema) const {
    if (!given_.empty() || is_us(schema.owner) || fills_its_schema(name)) return {};
    const bool has_ours =
        std::ranges::any_of(schema.objects, [&](const Object* each) { return is_ours_by_owner(*each); });
    const bool may_be = has_ours || (!surroundings_.by_superuser && may_act_for(schema.owner));
    return may_be ? "add " + in_toml(quote_identifier(name)) + " to manage in gen.toml" : std::string();
  }

  /// Who counts as us in a place that was named: its owner, and who owns all of it.
  bool is_us_in(const Schema& schema, const Identifier& owner) const {
    if (owner.empty() || is_us(owner)) return true;
    if (given_.empty() || !may_act_for(owner)) return false;
    if (owner == schema.owner) return true;
    return std::ranges::all_of(schema.objects, [&](const Object* each) {
      return owner_of(*each).empty() || owner_of(*each) == owner || signs_.sign_of_a_tool(*each);
    });
  }

  void meet_objects(const Identifier& name, const Schema& schema) {
    for (const Object* each : schema.objects) {
      const ObjectKey& key = model::header(*each).key;
      const Identifier owner = owner_of(*each);
      if (const auto sign = signs_.sign_of_a_tool(*each)) {
        leave(key, *sign);
      } else if (is_us_in(schema, owner) || is_named_itself(*each)) {
        keep(key);
      } else {
        const std::string pattern = ignore(*each, owner, name);
        const bool may_be_ours = may_act_for(owner) && key.kind != ObjectKind::default_privileges;
        if (pattern.empty()) {
          keep(key);
          continue;
        }
        leave(key, belongs_to(owner), may_be_ours ? "take " + in_toml(pattern) + " out of ignore in gen.toml" : "");
      }
    }
  }

  bool is_named_itself(const Object& object) const {
    const Pattern* pattern = given_.naming({model::header(object).key, owner_of(object)});
    return pattern != nullptr && pattern->names_a_kind();
  }

  /// By the owner, where that says nothing of ours: a schema that others made for us belongs to them.
  std::string ignore(const Object& object, const Identifier& owner, const Identifier& schema) {
    const bool owns_a_place = std::ranges::any_of(
        schemas_, [&](const auto& each) { return each.second.owner == owner && places_.count(each.first) != 0; });
    const std::string text = owns_a_place ? pattern_of(model::header(object).key) : "owner:" + quote_identifier(owner);
    const auto same = [&](const ReasonedPattern& each) { return each.text == text; };
    if (!text.empty() && std::ranges::none_of(made_.ignore, same)) {
      const ObjectKey& key = model::header(object).key;
      const std::string what = key.kind == ObjectKind::default_privileges ? "default privileges" : to_string(key);
      made_.ignore.push_back(
          {text, owns_a_place ? belongs_to(owner) : "has " + what + " in schema " + quote_identifier(schema)});
    }
    return text;
  }

  // What lies in no schema -------------------------------------------------------------------------------------------

  /// What it needs, of publications also what they publish.
  std::vector<ObjectKey> subjects_of(const Object& object) const {
    const ObjectKey& key = model::header(object).key;
    std::vector<ObjectKey> about;
    for (const model::Dependency& each : live_.dependencies) {
      if (each.dependent == key && live_.contains(each.referenced)) about.push_back(each.referenced);
    }
    if (const auto* publication = std::get_if<model::Publication>(&object)) {
      for (const model::PublishedTable& each : publication->tables)
        about.push_back({ObjectKind::table, each.table.schema, {}, each.table.name, {}});
      for (const Identifier& each : publication->schemas) about.push_back({ObjectKind::schema, {}, {}, each, {}});
    }
    return about;
  }

  /// It was set up for others, whoever owns it: it publishes their tables alone, calls their function, lies among
  /// theirs.
  bool is_about_theirs(const Object& object) const {
    if (const auto* extension = std::get_if<model::Extension>(&object)) {
      const ObjectKey home{ObjectKind::schema, {}, {}, extension->schema, {}};
      return home != kPublicSchema && live_.contains(home) && ours_.count(home) == 0;
    }
    const ObjectKind kind = model::header(object).key.kind;
    if (kind != ObjectKind::publication && kind != ObjectKind::event_trigger) return false;
    return !subjects_of(object).empty() && !is_about_ours(object);
  }

  bool is_about_ours(const Object& object) const {
    return std::ranges::any_of(subjects_of(object), [&](const ObjectKey& key) { return ours_.count(key) != 0; });
  }

  void meet_loose(const Object& object) {
    const ObjectKey& key = model::header(object).key;
    const Identifier owner = owner_of(object);
    const auto named = given_.naming({key, owner});
    if (!given_.empty()) {
      if (named != nullptr) return keep(key);
      return leave(key, is_us(owner) ? "--manage does not name it" : belongs_to(owner));
    }
    const bool ours = owner.empty() ? is_about_ours(object) : is_us(owner) && !is_about_theirs(object);
    if (!ours) {
      return leave(key, owner.empty()  ? "nothing of ours uses it"
                        : is_us(owner) ? "is about what belongs to others"
                                       : belongs_to(owner));
    }
    keep(key);
    // A pattern of default privileges would name those in schemas of others as well.
    const std::string pattern = key.kind == ObjectKind::default_privileges ? std::string() : pattern_of(key);
    if (pattern.empty()) {
      made_.to_declare.insert(key);
    } else {
      made_.manage.push_back({pattern, {}});
    }
  }

  /// A trigger on a table of others that calls a function of ours, a policy there that asks one: nobody else made it.
  void meet_what_hangs() {
    for (const auto& [key, object] : live_.objects) {
      const Object* holder = holder_of(live_, object);
      if (holder == nullptr || holder == &object || ours_.count(model::header(*holder).key) != 0) continue;
      const bool may_tell = key.kind == ObjectKind::trigger || key.kind == ObjectKind::policy;
      if (is_named_itself(object) || (may_tell && is_about_ours(object))) {
        made_.to_declare.insert(key);
      } else if (key.kind == ObjectKind::policy && may_have_made_policies_on(*holder)) {
        leave(key, "a policy belongs to nobody",
              "add " + in_toml("policy:" + qualified_name(owner_table_key(key)) + ".*") + " to manage in gen.toml");
      }
    }
  }

  /// A role may make them that may act for the owner of the table: of a superuser that tells nothing, nor where nothing
  /// else is ours.
  bool may_have_made_policies_on(const Object& table) const {
    return given_.empty() && !places_.empty() && !surroundings_.by_superuser && may_act_for(owner_of(table));
  }

  const Catalog& live_;
  const model::Surroundings& surroundings_;
  const PatternList& given_;
  const Basis basis_;
  const Scope signs_;
  std::map<Identifier, Schema> schemas_;
  std::vector<const Object*> loose_;
  std::set<Identifier> owners_;
  std::set<Identifier> places_;  ///< schemas of ours
  std::set<ObjectKey> ours_;
  FirstContact made_;
};

}  // namespace

FirstContact meet(const Catalog& live, const model::Surroundings& surroundings, const PatternList& manage) {
  return Meeting(live, surroundings, manage).run();
}

std::string in_toml(const std::string& pattern) {
  std::string quoted = "\"";
  for (const char c : pattern) quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
  return quoted + '"';
}

std::vector<WrittenPattern> written(const std::vector<ReasonedPattern>& patterns) {
  std::vector<WrittenPattern> made;
  for (const ReasonedPattern& each : patterns) made.push_back({each.text, {}});
  return made;
}

}  // namespace gen::scope
