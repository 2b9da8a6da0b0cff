#include "gen/desired/desired_catalog.hpp"

#include <algorithm>
#include <set>

#include "desired/cached_desired.hpp"
#include "desired/catalog_cache.hpp"
#include "desired/reader_fingerprint.hpp"
#include "gen/desired/load_schema.hpp"
#include "gen/introspect/read.hpp"
#include "gen/model/privilege_lists.hpp"
#include "gen/support/sha256.hpp"

namespace gen::desired {
namespace {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

std::string hash_of(const source::SchemaSource& schema, const TargetFacts& facts, const Ground& ground) {
  std::string text = std::string("gen ") + GEN_VERSION + '\n';
  text += reader_fingerprint;
  text += '\n' + std::to_string(facts.server_version / 10000);
  for (const std::string* part : {&facts.settings.encoding, &facts.settings.collate, &facts.settings.ctype,
                                  &facts.settings.provider, &facts.settings.locale}) {
    text += '\0' + *part;
  }
  for (const source::Statement& statement : schema.statements) {
    text += '\0' + statement.search_path + '\0' + statement.sql;
  }
  if (!ground.empty()) text += '\0' + ground.content;
  return support::sha256_hex(text);
}

/// Owners that no statement declared are those of the role that loaded the files.
void forget_undeclared_owners(Catalog& catalog, bool public_schema_declared) {
  for (auto& [key, object] : catalog.objects) {
    model::ObjectHeader& head = model::header(object);
    if (head.owner == catalog.current_user) head.owner.reset();
    if (key.kind == ObjectKind::schema && key.name.str() == "public" && !public_schema_declared) head.owner.reset();
  }
}

bool declares_owner_of_public(const source::SchemaSource& schema) {
  for (const source::Statement& statement : schema.statements) {
    if (statement.sets_owner && statement.tag == "ALTER SCHEMA") return true;
  }
  return false;
}

/// The relation and the columns of something that hangs on them; no table for other objects.
struct Hold {
  ObjectKey table;
  std::vector<Identifier> columns;
};

std::optional<Hold> hold_of(const ObjectKey& key, const Object& object) {
  if (const auto* constraint = std::get_if<model::Constraint>(&object))
    return Hold{owner_table_key(key), constraint->columns};
  if (const auto* index = std::get_if<model::Index>(&object)) return Hold{table_key(index->relation), index->columns};
  const auto* sequence = std::get_if<model::Sequence>(&object);
  if (sequence == nullptr || !sequence->owned_by) return std::nullopt;
  return Hold{table_key(sequence->owned_by->table), {sequence->owned_by->column}};
}

/// What the files declare without a name stands with its column, when it is about one, or with its table.
void attach_to_unnamed(Catalog& catalog, const model::Intents& intents) {
  for (auto& [key, object] : catalog.objects) {
    support::SourceSpan& span = model::header(object).span;
    const auto hold = span.known() ? std::nullopt : hold_of(key, object);
    const auto* table = hold ? catalog.find<model::Table>(hold->table) : nullptr;
    if (table == nullptr) continue;
    span = table->span;
    if (hold->columns.size() != 1) continue;
    const auto column = intents.columns.find(column_key(hold->table, hold->columns.front()));
    if (column != intents.columns.end()) span = column->second;
  }
}

void attach_spans(Catalog& catalog, const source::SchemaSource& schema) {
  for (const source::Statement& statement : schema.statements) {
    for (const source::Declaration& declaration : statement.declares) {
      auto it = catalog.objects.lower_bound(declaration.key);
      if (declaration.signature_known) {
        if (it != catalog.objects.end() && it->first == declaration.key)
          model::header(it->second).span = declaration.span;
        continue;
      }
      for (; it != catalog.objects.end() && it->first.kind == declaration.key.kind &&
             it->first.schema == declaration.key.schema && it->first.name == declaration.key.name;
           ++it) {
        model::header(it->second).span = declaration.span;
      }
    }
  }
  attach_to_unnamed(catalog, schema.intents);
}

/// What the loading role did in its own name (default privileges, `TO CURRENT_USER`) is done in the target by its user.
void speak_for(Catalog& catalog, const Identifier& user) {
  const Identifier loader = catalog.current_user;
  std::map<ObjectKey, Object> renamed;
  for (auto& [key, object] : catalog.objects) {
    ObjectKey mapped = key;
    const bool of_role = key.kind == ObjectKind::default_privileges || key.kind == ObjectKind::user_mapping;
    if (of_role && key.name == loader) mapped.name = user;
    if (auto* policy = std::get_if<model::Policy>(&object)) {
      for (Identifier& role : policy->roles) {
        if (role == loader) role = user;
      }
    }
    model::ObjectHeader& head = model::header(object);
    for (auto* list : {&head.granted, &head.revoked}) {
      for (model::Privilege& privilege : *list) {
        if (privilege.grantee == loader) privilege.grantee = user;
      }
    }
    head.key = mapped;
    renamed.emplace(mapped, std::move(object));
  }
  for (model::Dependency& d : catalog.dependencies) {
    if (d.dependent.kind == ObjectKind::user_mapping && d.dependent.name == loader) d.dependent.name = user;
  }
  std::sort(catalog.dependencies.begin(), catalog.dependencies.end());
  catalog.objects = std::move(renamed);
  catalog.current_user = user;
}

support::Result<Catalog> materialise(const source::SchemaSource& schema, const TargetFacts& facts, Scratch& scratch,
                                     const Ground& ground) {
  scratch.want_major(facts.server_version / 10000);
  auto database = scratch.create_database(facts.settings);
  if (!database) return database.errors();
  auto session = database->connect();
  if (!session) return session.errors();
  auto loaded = load_schema_on(ground, schema, **scratch.server(), *session);
  if (!loaded) return loaded.errors();
  return introspect::read(*session);
}

}  // namespace

std::optional<DesiredCatalog> cached_desired(const source::SchemaSource& schema, const TargetFacts& facts,
                                             const std::filesystem::path& cache_dir, const Ground& ground) {
  DesiredCatalog desired;
  desired.hash = hash_of(schema, facts, ground);
  auto cached = CatalogCache(cache_dir).find(desired.hash);
  if (!cached) return std::nullopt;
  desired.catalog = std::move(*cached);
  desired.from_cache = true;
  speak_for(desired.catalog, facts.current_user);
  attach_spans(desired.catalog, schema);
  return desired;
}

support::Result<DesiredCatalog> read_desired(const source::SchemaSource& schema, const TargetFacts& facts,
                                             Scratch& scratch, const std::filesystem::path& cache_dir,
                                             const Ground& ground) {
  if (auto cached = cached_desired(schema, facts, cache_dir, ground)) return std::move(*cached);
  DesiredCatalog desired;
  desired.hash = hash_of(schema, facts, ground);
  auto read = materialise(schema, facts, scratch, ground);
  if (!read) return read.errors();
  desired.catalog = std::move(read).value();
  forget_undeclared_owners(desired.catalog, declares_owner_of_public(schema));
  CatalogCache(cache_dir).store(desired.hash, desired.catalog);
  speak_for(desired.catalog, facts.current_user);
  attach_spans(desired.catalog, schema);
  return desired;
}

namespace {

/// What is granted to the owner by name is the owner's own: it has every privilege unless one was revoked from it.
void own_privileges(std::vector<model::Privilege>& granted, std::vector<model::Privilege>& revoked,
                    const Identifier& owner) {
  std::erase_if(granted, [&](const model::Privilege& privilege) {
    if (privilege.grantee != owner) return false;
    std::erase_if(revoked, [&](const model::Privilege& lost) {
      return lost.grantee.empty() && lost.privilege == privilege.privilege;
    });
    return true;
  });
}

void own_privileges(Object& object, const Identifier& owner) {
  for (auto& each : model::privilege_lists(object)) {
    if (each.member.empty()) own_privileges(each.granted, each.revoked, owner);
  }
}

}  // namespace

void agree_on_secrets(Catalog& live, const Catalog& desired) {
  for (model::Subscription& seen : live.half_seen) {
    const auto* wanted = desired.find<model::Subscription>(seen.key);
    if (wanted == nullptr) continue;
    seen.connection = wanted->connection;
    live.objects.emplace(seen.key, seen);
  }
  for (auto& [key, object] : live.objects) {
    auto* mapping = std::get_if<model::UserMapping>(&object);
    const auto* wanted = mapping == nullptr ? nullptr : desired.find<model::UserMapping>(key);
    if (wanted != nullptr && !mapping->options_known) mapping->options = wanted->options;
  }
}

void agree_on_owners(Catalog& live, Catalog& desired) {
  for (auto& [key, object] : desired.objects) {
    auto there = live.objects.find(key);
    const auto& declared = model::header(object).owner;
    const auto& present = there == live.objects.end() ? live.current_user
                                                      : model::header(there->second).owner.value_or(live.current_user);
    if (key.kind != ObjectKind::default_privileges) own_privileges(object, declared.value_or(present));
  }
  // Who made an extension keeps it: no statement changes that.
  for (Catalog* catalog : {&live, &desired}) {
    for (auto& [key, object] : catalog->objects) {
      if (key.kind == ObjectKind::extension) model::header(object).owner.reset();
    }
  }
  for (auto& [key, object] : desired.objects) {
    auto& wanted = model::header(object).owner;
    auto there = live.objects.find(key);
    if (wanted == live.current_user && (there == live.objects.end() || model::header(there->second).owner == wanted)) {
      wanted.reset();
    }
  }
  for (auto& [key, object] : live.objects) {
    auto& owner = model::header(object).owner;
    auto wanted = desired.objects.find(key);
    const bool asked_for = wanted != desired.objects.end() && model::header(wanted->second).owner.has_value();
    if (asked_for || wanted == desired.objects.end()) {
      if (owner == live.current_user && !asked_for) owner.reset();
    } else if (owner == live.current_user) {
      owner.reset();
    } else {
      model::header(wanted->second).owner = owner;  // nobody asks for another: it keeps the one it has, made again too
    }
  }
}

std::vector<Identifier> roles_of(const Catalog& catalog) {
  std::set<Identifier> roles;
  for (const auto& [key, object] : catalog.objects) {
    const model::ObjectHeader& head = model::header(object);
    if (head.owner) roles.insert(*head.owner);
    for (const auto& each : model::privilege_lists(object)) {
      for (const auto* list : {&each.granted, &each.revoked}) {
        for (const model::Privilege& privilege : *list) roles.insert(privilege.grantee);
      }
    }
    if (const auto* policy = std::get_if<model::Policy>(&object))
      roles.insert(policy->roles.begin(), policy->roles.end());
    if (key.kind == ObjectKind::default_privileges || key.kind == ObjectKind::user_mapping) roles.insert(key.name);
  }
  roles.erase(Identifier());
  roles.erase(Identifier("public"));
  std::erase_if(roles, [](const Identifier& role) { return role.str().starts_with("pg_"); });
  return {roles.begin(), roles.end()};
}

}  // namespace gen::desired
