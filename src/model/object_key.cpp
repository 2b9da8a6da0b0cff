#include "gen/model/object_key.hpp"

#include <array>

namespace gen::model {
namespace {

struct KindText {
  std::string_view enumerator;
  std::string_view sql;
};

constexpr std::array kKindTexts{
#define GEN_KIND(enumerator, Struct, sql_name) KindText{#enumerator, sql_name},
#include "gen/model/kinds.def"
    KindText{"column", "COLUMN"},
};

// Enumerators carry `_` where people write a blank; the table of readable names is built once from them.
const std::array<std::string, kKindTexts.size()>& readable_names() {
  static const auto names = [] {
    std::array<std::string, kKindTexts.size()> made;
    for (std::size_t i = 0; i < made.size(); ++i) {
      made[i] = kKindTexts[i].enumerator;
      if (made[i].ends_with('_')) made[i].pop_back();
      for (char& c : made[i]) {
        if (c == '_') c = ' ';
      }
    }
    return made;
  }();
  return names;
}

}  // namespace

std::string_view kind_name(ObjectKind kind) { return readable_names()[static_cast<std::size_t>(kind)]; }

std::string_view kind_sql(ObjectKind kind) { return kKindTexts[static_cast<std::size_t>(kind)].sql; }

std::optional<ObjectKind> kind_from_name(std::string_view name) {
  for (std::size_t i = 0; i < kKindTexts.size(); ++i) {
    if (readable_names()[i] == name || kKindTexts[i].enumerator == name) return static_cast<ObjectKind>(i);
  }
  return std::nullopt;
}

std::string qualified_name(const ObjectKey& key) {
  std::string text;
  if (key.kind == ObjectKind::operator_) {  // its characters are never put in quotes
    return support::quote_identifier(key.schema) + '.' + key.name.str() + '(' + key.signature + ')';
  }
  if (key.kind == ObjectKind::cast) return '(' + key.name.str() + ')';
  if (key.kind == ObjectKind::transform) return "for " + key.name.str();
  for (const Identifier* part : {&key.schema, &key.owner, &key.name}) {
    if (part->empty()) continue;
    if (!text.empty()) text += '.';
    text += support::quote_identifier(*part);
  }
  if (key.kind == ObjectKind::function || key.kind == ObjectKind::aggregate) text += '(' + key.signature + ')';
  if (key.kind == ObjectKind::operator_class || key.kind == ObjectKind::operator_family) {
    text += " using " + support::quote_identifier(Identifier(key.signature));
  }
  if (key.kind == ObjectKind::default_privileges) text += " on " + key.signature;
  return text;
}

std::string to_string(const ObjectKey& key) { return std::string(kind_name(key.kind)) + ' ' + qualified_name(key); }

ObjectKey column_key(const ObjectKey& relation, const Identifier& column) {
  return {ObjectKind::column, relation.schema, relation.name, column, {}};
}

ObjectKey owner_table_key(const ObjectKey& key) { return {ObjectKind::table, key.schema, {}, key.owner, {}}; }

}  // namespace gen::model
