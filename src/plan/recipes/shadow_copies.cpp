#include "plan/recipes/shadow_copies.hpp"

#include <algorithm>
#include <set>

#include "gen/support/sql_lexer.hpp"
#include "plan/index_attachment.hpp"
#include "plan/online/renames.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/index_tree.hpp"

namespace gen::plan {
namespace {

using model::Constraint;
using model::Identifier;
using model::Index;
using model::ObjectKey;

Identifier name_beside(const Identifier& name) { return helper_name({name.str()}, "__gen_new"); }

/// The retyped columns of one table with their shadows.
using Shadows = std::map<Identifier, Identifier>;

Shadows shadows_of(const RecipeContext& context, const ObjectKey& table) {
  Shadows shadows;
  for (const auto& [column, shadow] : context.shadows) {
    if (owner_table_key(column) == table) shadows[column.name] = shadow;
  }
  return shadows;
}

std::string on_shadows(std::string sql, const Shadows& shadows) {
  for (const auto& [column, shadow] : shadows) sql = with_column_renamed(sql, column, shadow);
  return sql;
}

void on_shadows(std::vector<Identifier>& names, const Shadows& shadows) {
  for (Identifier& name : names) {
    if (auto it = shadows.find(name); it != shadows.end()) name = it->second;
  }
}

/// A foreign key's definition names columns in parentheses: its own, the referenced ones, and its own again behind
/// SET NULL or SET DEFAULT.
std::string on_shadows(const std::string& definition, const Shadows& own, const Shadows& referenced) {
  std::string text;
  std::size_t copied = 0;
  int group = 0;
  for (const support::Token& token : support::lex_sql(definition)) {
    const std::string_view word = std::string_view(definition).substr(token.offset, token.length);
    if (word != "(" && word != ")") continue;
    const std::string part = definition.substr(copied, token.offset + token.length - copied);
    text += word == "(" ? part : on_shadows(part, group++ == 1 ? referenced : own);
    copied = token.offset + token.length;
  }
  return text + definition.substr(copied);
}

Constraint foreign_key_copy(const RecipeContext& context, Constraint key) {
  const Shadows own = shadows_of(context, owner_table_key(key.key));
  const Shadows referenced = shadows_of(context, table_key(key.references));
  key.definition = on_shadows(key.definition, own, referenced);
  on_shadows(key.columns, own);
  on_shadows(key.referenced_columns, referenced);
  key.key.name = helper_name({key.key.owner.str(), key.key.name.str()}, "__gen_new");
  return key;
}

/// The table whose swap exchanges the key: the first of its two that has retyped columns in it.
ObjectKey carrier_of(const RecipeContext& context, const Constraint& key) {
  auto involves = [&](const ObjectKey& table, const std::vector<Identifier>& columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Identifier& name) { return context.shadows.count(column_key(table, name)) != 0; });
  };
  const ObjectKey child = owner_table_key(key.key);
  const ObjectKey parent = table_key(key.references);
  if (!involves(parent, key.referenced_columns)) return child;
  if (!involves(child, key.columns)) return parent;
  return std::min(child, parent);
}

/// The form in which a key carried over by `carrier` stands when the swap of `table` begins.
Constraint settled_form(const RecipeContext& context, const Constraint& after, const ObjectKey& carrier) {
  if (carrier < owner_table_key(after.key) || carrier < table_key(after.references)) {
    Constraint form = foreign_key_copy(context, after);
    form.key.name = after.key.name;
    // The carrier's own columns have their final names by then.
    Shadows back;
    for (const auto& [column, shadow] : shadows_of(context, carrier)) back[shadow] = column;
    const bool is_child = carrier == owner_table_key(after.key);
    form.definition = on_shadows(form.definition, is_child ? back : Shadows{}, is_child ? Shadows{} : back);
    return form;
  }
  return after;
}

class CopyFinder {
 public:
  CopyFinder(const RecipeContext& context, ObjectKey table) : context_(context), table_(std::move(table)) {
    shadows_ = shadows_of(context, table_);
  }

  ShadowCopies run(const std::vector<ObjectKey>& columns) {
    std::set<ObjectKey> keys;
    for (const ObjectKey& column : columns) {
      for (const Dependents* links : {&context_.from_links, &context_.to_links}) {
        for (const Dependents::Link& link : links->of(column)) keys.insert(link.key);
      }
    }
    for (const ObjectKey& key : keys) {
      if (key.kind == model::ObjectKind::index) add_index(key);
      if (key.kind == model::ObjectKind::constraint) add_constraint(key);
    }
    return std::move(copies_);
  }

 private:
  template <class T>
  static std::optional<T> held(const model::Catalog& catalog, const ObjectKey& key) {
    const T* found = catalog.find<T>(key);
    return found == nullptr ? std::nullopt : std::optional<T>(*found);
  }

  void add_index(const ObjectKey& key) {
    Carried<Index> carried{held<Index>(context_.from, key), held<Index>(context_.to, key), {}};
    const auto before = carried.before, after = carried.after;
    if (after) {
      carried.copy = after;
      carried.copy->key.name = name_beside(key.name);
      if (!after->attached_to.empty()) carried.copy->attached_to.name = name_beside(after->attached_to.name);
      carried.copy->body = on_shadows(after->body, shadows_);
      on_shadows(carried.copy->columns, shadows_);
      carried.copy->comment.clear();
    }
    copies_.indexes.push_back(std::move(carried));
    // Those of partitions come behind the one that they are attached to.
    for (const ObjectKey& part : parts_of<Index>(before, after)) add_index(part);
  }

  /// What is attached to the index in either state.
  template <class T>
  std::set<ObjectKey> parts_of(const std::optional<T>& before, const std::optional<T>& after) const {
    std::set<ObjectKey> parts;
    const auto collect = [&](const model::Catalog& catalog, const std::optional<T>& above) {
      const model::QualifiedName index = above ? attachment_of(model::Object(*above)).index : model::QualifiedName{};
      if (index.empty()) return;
      for (const auto& [key, object] : catalog.objects) {
        if (std::holds_alternative<T>(object) && attachment_of(object).parent == index) parts.insert(key);
      }
    };
    collect(context_.from, before);
    collect(context_.to, after);
    return parts;
  }

  void add_constraint(const ObjectKey& key) {
    const auto before = held<Constraint>(context_.from, key);
    const auto after = held<Constraint>(context_.to, key);
    const std::string& type = (after ? after : before)->type;
    if (type == "check") return add_check(before, after);
    if (type == "foreign key") return add_foreign_key(before, after);
    if (type != "unique" && type != "primary key") {
      copies_.obstacle = key;
      return;
    }
    Carried<Constraint, Index> carried{before, after, {}};
    if (after && !is_partitioned(context_.to, {key.schema, key.owner})) {
      Constraint on_shadow = *after;
      on_shadow.definition = on_shadows(after->definition, shadows_);
      carried.copy = index_of_key(on_shadow, name_beside(key.name));
    }
    copies_.keys.push_back(std::move(carried));
    for (const ObjectKey& part : parts_of<Constraint>(before, after)) add_constraint(part);
  }

  void add_check(const std::optional<Constraint>& before, const std::optional<Constraint>& after) {
    Carried<Constraint> carried{before, after, {}};
    if (after) {
      carried.copy = after;
      carried.copy->key.name = helper_name({after->key.owner.str(), after->key.name.str()}, "__gen_new");
      carried.copy->definition = on_shadows(after->definition, shadows_);
      carried.copy->comment.clear();
    }
    copies_.checks.push_back(std::move(carried));
  }

  void add_foreign_key(const std::optional<Constraint>& before, const std::optional<Constraint>& after) {
    const Constraint& key = after ? *after : *before;
    const ObjectKey carrier = carrier_of(context_, key);
    if (carrier != table_) {
      if (after) copies_.settled_foreign_keys.push_back(settled_form(context_, *after, carrier));
      return;
    }
    Carried<Constraint> carried{before, after, {}};
    if (after) {
      carried.copy = foreign_key_copy(context_, *after);
      carried.copy->comment.clear();
    }
    copies_.foreign_keys.push_back(std::move(carried));
  }

  const RecipeContext& context_;
  ObjectKey table_;
  Shadows shadows_;
  ShadowCopies copies_;
};

}  // namespace

ShadowCopies find_copies(const RecipeContext& context, const ObjectKey& table, const std::vector<ObjectKey>& columns) {
  return CopyFinder(context, table).run(columns);
}

}  // namespace gen::plan
