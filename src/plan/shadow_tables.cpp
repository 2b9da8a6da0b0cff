#include "plan/shadow_tables.hpp"

#include "plan/recipes/helper_name.hpp"

namespace gen::plan {
namespace {

using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::QualifiedName;
using model::Table;

void move(QualifiedName& name) {
  if (!name.empty()) name.schema = shadow_schema(name.schema);
}

}  // namespace

Identifier shadow_schema(const Identifier& schema) { return helper_name({schema.str()}, "__gen_new"); }

QualifiedName shadow_of(const QualifiedName& relation) { return {shadow_schema(relation.schema), relation.name}; }

Table bare_table(const Table& table) {
  Table bare = table;
  bare.owner.reset();
  bare.comment.clear();
  bare.granted.clear();
  bare.revoked.clear();
  bare.row_security = bare.force_row_security = false;
  bare.replica_identity.clear();
  bare.replica_identity_index = bare.cluster_index = {};
  for (model::Column& column : bare.columns) {
    column.comment.clear();
    column.granted.clear();
    column.revoked.clear();
    if (column.identity) column.identity->always = false;
  }
  return bare;
}

ObjectKey shadow_key(const ObjectKey& key) {
  ObjectKey moved = key;
  moved.schema = shadow_schema(key.schema);
  return moved;
}

Object shadow_form(const Object& object) {
  if (const auto* table = std::get_if<Table>(&object)) {
    Table form = bare_table(*table);
    form.key = shadow_key(table->key);
    if (form.partition_of) move(form.partition_of->parent);
    for (QualifiedName& parent : form.inherits) move(parent);
    for (model::Column& column : form.columns) {
      if (column.identity) move(column.identity->sequence);
    }
    return form;
  }
  Object form = object;
  model::header(form).key = shadow_key(model::header(object).key);
  if (auto* index = std::get_if<model::Index>(&form)) {
    move(index->relation);
    move(index->attached_to);
  }
  if (auto* constraint = std::get_if<model::Constraint>(&form)) {
    move(constraint->index);
    move(constraint->index_parent);
  }
  return form;
}

}  // namespace gen::plan
