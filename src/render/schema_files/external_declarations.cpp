#include "gen/render/external_declarations.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "gen/model/stand_in.hpp"
#include "gen/render/render.hpp"
#include "gen/support/identifier.hpp"
#include "render/schema_files/gen_words.hpp"
#include "render/upper.hpp"

namespace gen::render {
namespace {

using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using support::quote_identifier;

/// What a reader looks for first: types, what has columns, routines; all others behind them.
constexpr std::array kFirstKinds{ObjectKind::enum_type,         ObjectKind::domain,  ObjectKind::composite_type,
                                 ObjectKind::sequence,          ObjectKind::table,   ObjectKind::view,
                                 ObjectKind::materialized_view, ObjectKind::function};

std::string column_list(const std::vector<Identifier>& columns) {
  std::string text;
  for (const Identifier& column : columns) text += (text.empty() ? "" : ", ") + quote_identifier(column);
  return '(' + text + ')';
}

/// A declaration, in either language: words in the case that the language has them in.
class Declaring {
 public:
  Declaring(const model::Catalog& used, Format format) : used_(used), format_(format) {}

  std::string run() {
    for (const auto& [key, object] : model::of_kind(used_, ObjectKind::extension)) add(object);
    for (const ObjectKind kind : kFirstKinds) {
      for (const auto& [key, object] : model::of_kind(used_, kind)) add(object);
    }
    for (const auto& [key, object] : used_.objects) {
      if (std::ranges::find(kFirstKinds, key.kind) == kFirstKinds.end() && key.kind != ObjectKind::extension)
        add(object);
    }
    return sql() ? top_ : top_ + in_blocks();
  }

 private:
  bool sql() const { return format_ == Format::sql; }
  std::string word(const std::string& words) const { return sql() ? words : lower_words(words); }

  std::string in_blocks() const {
    std::string text;
    for (const auto& [schema, items] : blocks_) {
      if (!text.empty() || !top_.empty()) text += '\n';
      text += "external schema " + quote_identifier(schema) + " {\n" + items + "}\n";
    }
    return text;
  }

  /// In a block the schema is known; statements of their own name it.
  std::string name_of(const ObjectKey& key) const {
    return sql() && !key.schema.empty() ? quote_identifier(key.schema) + '.' + quote_identifier(key.name)
                                        : quote_identifier(key.name);
  }

  void add(const Object& object) {
    const ObjectKey& key = model::header(object).key;
    if (key.kind == ObjectKind::constraint) return;  // stands with what it is of
    for (const std::string& item : items_of(object)) {
      if (sql()) {
        top_ += (top_.empty() ? "" : "\n") + std::string("-- gen: external\n") + item + '\n';
      } else if (key.schema.empty()) {
        top_ += "external " + item + '\n';
      } else {
        blocks_[key.schema] += item + '\n';
      }
    }
  }

  std::vector<std::string> items_of(const Object& object) const {
    if (const auto* extension = std::get_if<model::Extension>(&object)) return {extension_item(*extension)};
    if (const auto* type = std::get_if<model::EnumType>(&object)) return {enum_item(*type)};
    if (const auto* domain = std::get_if<model::Domain>(&object)) return {domain_item(*domain)};
    if (const auto* type = std::get_if<model::CompositeType>(&object)) return {composite_item(*type)};
    if (const auto* table = std::get_if<model::Table>(&object)) return {table_item(*table)};
    if (const auto* view = std::get_if<model::View>(&object)) return {view_item(*view, "VIEW ")};
    if (const auto* view = std::get_if<model::MaterializedView>(&object))
      return {view_item(*view, "MATERIALIZED VIEW ")};
    if (const auto* function = std::get_if<model::Function>(&object)) return {routine_item(*function)};
    std::vector<std::string> items;
    for (const SqlText& statement : create(object)) items.push_back(statement.str() + ';');
    return items;
  }

  std::string start(const char* kind, const ObjectKey& key) const {
    return word((sql() ? "CREATE " : "") + std::string(kind)) + name_of(key);
  }

  std::string extension_item(const model::Extension& extension) const {
    const std::string where = extension.schema.empty() ? "" : word(" SCHEMA ") + quote_identifier(extension.schema);
    return start("EXTENSION ", extension.key) + where + ';';
  }

  std::string enum_item(const model::EnumType& type) const {
    std::string labels;
    for (const std::string& label : type.labels) {
      const auto bare = sql() ? std::nullopt : label_text(label);
      labels += (labels.empty() ? "" : ", ") + bare.value_or(support::quote_literal(label));
    }
    if (sql()) return start("TYPE ", type.key) + " AS ENUM (" + labels + ");";
    return start("ENUM ", type.key) + " { " + labels + " }";
  }

  std::string domain_item(const model::Domain& domain) const {
    const std::string collation = domain.collation.empty() ? "" : word(" COLLATE ") + domain.collation;
    return start("DOMAIN ", domain.key) + (sql() ? " AS " : " = ") + domain.type + collation + ';';
  }

  std::string column_text(const Identifier& name, const std::string& type, const std::string& collation) const {
    const std::string text = (sql() ? quote_identifier(name) : item_name(name)) + ' ' + type;
    return collation.empty() ? text : text + word(" COLLATE ") + collation;
  }

  std::string composite_item(const model::CompositeType& type) const {
    std::vector<std::string> parts;
    for (const auto& field : type.attributes) parts.push_back(column_text(field.name, field.type, field.collation));
    return start("TYPE ", type.key) + (sql() ? " AS" : "") + between_braces(parts);
  }

  std::string table_item(const model::Table& table) const {
    std::vector<std::string> parts;
    for (const model::Column& column : table.columns) {
      parts.push_back(column_text(column.name, column.type, column.collation));
    }
    for (const auto& [key, object] : model::of_kind(used_, ObjectKind::constraint)) {
      const auto& constraint = std::get<model::Constraint>(object);
      if (constraint.on_domain || key.schema != table.key.schema || key.owner != table.key.name) continue;
      add_key(constraint, table, parts);
    }
    return start("TABLE ", table.key) + between_braces(parts);
  }

  /// Behind its column when it has one alone.
  void add_key(const model::Constraint& constraint, const model::Table& table, std::vector<std::string>& parts) const {
    const std::string words = word(constraint.type == "unique" ? "UNIQUE" : "PRIMARY KEY");
    for (std::size_t i = 0; constraint.columns.size() == 1 && i < table.columns.size(); ++i) {
      if (table.columns[i].name != constraint.columns.front()) continue;
      parts[i] += ' ' + words;
      return;
    }
    parts.push_back(words + ' ' + column_list(constraint.columns));
  }

  template <class View>
  std::string view_item(const View& view, const char* kind) const {
    std::string columns;
    for (const model::ViewColumn& column : view.columns) {
      columns +=
          (columns.empty() ? " " : ", ") + word("NULL::") + column.type + word(" AS ") + quote_identifier(column.name);
    }
    return start(kind, view.key) + word(" AS SELECT") + columns + ';';
  }

  std::string routine_item(const model::Function& function) const {
    const bool procedure = function.routine == "procedure";
    std::string text = start(procedure ? "PROCEDURE " : "FUNCTION ", function.key) + '(' + function.arguments + ')';
    if (!function.result.empty()) text += word(" RETURNS ") + function.result;
    const std::string_view volatility = model::volatility_of(function);
    if (volatility != "volatile") text += ' ' + (sql() ? upper(std::string(volatility)) : std::string(volatility));
    return text + ';';
  }

  std::string between_braces(const std::vector<std::string>& parts) const {
    std::string text = sql() ? " (" : " {";
    for (std::size_t i = 0; i < parts.size(); ++i)
      text += "\n  " + parts[i] + (sql() ? i + 1 < parts.size() ? "," : "" : ";");
    return text + (parts.empty() ? "" : "\n") + (sql() ? ");" : "}");
  }

  const model::Catalog& used_;
  Format format_;
  std::string top_;
  std::map<Identifier, std::string> blocks_;
};

}  // namespace

std::string external_declarations(const model::Catalog& used, Format format) { return Declaring(used, format).run(); }

}  // namespace gen::render
