#include "gen/scope/declared.hpp"

#include "gen/scope/grantees.hpp"
#include "gen/scope/pattern.hpp"
#include "gen/scope/public_schema.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"
#include "scope/removal.hpp"
#include "scope/speaks_of_public.hpp"

namespace gen::scope {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

ObjectKey without_signature(ObjectKey key) {
  key.signature.clear();
  return key;
}

bool has_arguments(ObjectKind kind) { return kind == ObjectKind::function || kind == ObjectKind::aggregate; }

}  // namespace

bool speaks_of_public(std::string_view sql) {
  std::string before, previous;
  for (const support::Token& token : support::lex_sql(sql)) {
    const std::string word = support::lower(sql.substr(token.offset, token.length));
    // That it is there is nothing that needs to be said: a block opens it like any other.
    if (previous.empty() && word == "create") return false;
    const bool named = word == "public" || word == "\"public\"";
    if (named && previous == "schema" && before != "in") return true;
    before = std::move(previous);
    previous = word;
  }
  return false;
}

Declared::Declared(const source::SchemaSource& schema) {
  for (const source::Statement& statement : schema.statements) {
    for (const source::Declaration& declaration : statement.declares) {
      if (declaration.key == kPublicSchema) {
        places_.insert(kPublicSchema.name);
        continue;
      }
      declare(declaration.key, declaration.span);
      if (!declaration.signature_known && has_arguments(declaration.key.kind)) any_arguments_.insert(declaration.key);
    }
    if (speaks_of_public(statement.sql)) declare(kPublicSchema, statement.span);
    if (statement.sets_privileges) grantees_.merge(grantees_of(statement.sql));
    for (const ObjectKey& key : default_privileges_of(statement.sql)) declare(key, statement.span);
  }
  for (const source::Statement& statement : schema.externals) {
    for (const source::Declaration& declaration : statement.declares) {
      if (declaration.key.kind == ObjectKind::column) continue;
      externals_.emplace(declaration.key, declaration.span);
      if (!declaration.signature_known && has_arguments(declaration.key.kind)) any_arguments_.insert(declaration.key);
    }
  }
  for (const model::Retire& retire : schema.intents.retired) {
    given_up_.insert(retire.key);
    if (retire.all_overloads) any_arguments_.insert(without_signature(retire.key));
  }
  for (const model::ManagedElsewhere& each : schema.intents.managed_elsewhere)
    managed_elsewhere_.emplace(model::QualifiedName{each.table.schema, each.table.name}, each.span);
  for (const model::Rename& rename : schema.intents.renames) {
    const bool label = rename.from.kind == ObjectKind::enum_type && !rename.from.owner.empty();
    if (!label) given_up_.insert(rename.from);
  }
}

void Declared::declare(const ObjectKey& key, const support::SourceSpan& where) {
  if (key.kind == ObjectKind::column) return;
  auto [entry, fresh] = keys_.try_emplace(key, where);
  if (!fresh && !entry->second.known()) entry->second = where;
  if (key.kind == ObjectKind::schema) places_.insert(key.name);
  const bool lies_there = !hangs_on_another(key.kind) && key.kind != ObjectKind::default_privileges;
  if (lies_there && !key.schema.empty()) places_.insert(key.schema);
}

void Declared::add_made(const model::Catalog& desired, const std::set<ObjectKey>& context) {
  for (const auto& [key, object] : desired.objects) {
    // Every new database has the schema "public", whatever the files say.
    if (key == kPublicSchema || context.count(key) != 0) continue;
    declare(key, model::header(object).span);
    grantees_.merge(grantees_of(object));
  }
}

template <class Keys>
bool Declared::speaks_of(const Keys& keys, const ObjectKey& key) const {
  if (keys.count(key) != 0) return true;
  if (!has_arguments(key.kind)) return false;
  const ObjectKey any = without_signature(key);
  return any_arguments_.count(any) != 0 && keys.count(any) != 0;
}

bool Declared::has(const ObjectKey& key) const { return speaks_of(keys_, key); }

bool Declared::gives_up(const ObjectKey& key) const { return speaks_of(given_up_, key); }

bool Declared::is_external(const ObjectKey& key) const { return speaks_of(externals_, key); }

support::SourceSpan Declared::where(const ObjectKey& key) const {
  for (const auto* keys : {&keys_, &externals_}) {
    for (const ObjectKey& each : {key, without_signature(key)}) {
      const auto found = keys->find(each);
      if (found != keys->end()) return found->second;
    }
  }
  return {};
}

}  // namespace gen::scope
