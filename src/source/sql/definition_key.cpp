#include "source/sql/definition_key.hpp"

#include <string_view>
#include <vector>

#include "gen/support/identifier.hpp"
#include "source/sql/node_names.hpp"
#include "source/sql/type_text.hpp"

namespace gen::source::sql {
namespace {

using model::ObjectKind;
using support::Identifier;

using Found = std::optional<DefinitionKey>;

Found named(ObjectKind kind, PgQuery__Node* const* nodes, std::size_t count, const std::string& default_schema,
            std::string signature = "") {
  const std::vector<std::string> names = strings_of(nodes, count);
  if (names.empty()) return std::nullopt;
  const std::string schema = names.size() > 1 ? names[names.size() - 2] : default_schema;
  return DefinitionKey{{kind, Identifier(schema), {}, Identifier(names.back()), std::move(signature)}};
}

Found global(ObjectKind kind, std::string name) {
  return DefinitionKey{{kind, {}, {}, Identifier(std::move(name)), ""}};
}

/// The type that an element such as LEFTARG of CREATE OPERATOR names.
const PgQuery__TypeName* type_element(const PgQuery__DefineStmt& define, std::string_view name) {
  for (std::size_t i = 0; i < define.n_definition; ++i) {
    if (define.definition[i]->node_case != PG_QUERY__NODE__NODE_DEF_ELEM) continue;
    const PgQuery__DefElem& element = *define.definition[i]->def_elem;
    const bool type = element.arg != nullptr && element.arg->node_case == PG_QUERY__NODE__NODE_TYPE_NAME;
    if (type && name == element.defname) return element.arg->type_name;
  }
  return nullptr;
}

Found operator_key(const PgQuery__DefineStmt& define, const std::string& default_schema) {
  Found found = named(ObjectKind::operator_, define.defnames, define.n_defnames, default_schema);
  if (!found) return found;
  const PgQuery__TypeName* left = type_element(define, "leftarg");
  const PgQuery__TypeName* right = type_element(define, "rightarg");
  const auto left_text = left == nullptr ? "NONE" : catalog_type_text(*left);
  const auto right_text = right == nullptr ? std::nullopt : catalog_type_text(*right);
  found->signature_known = left_text && right_text;
  if (found->signature_known) found->key.signature = *left_text + ", " + *right_text;
  return found;
}

Found defined_key(const PgQuery__DefineStmt& define, const std::string& default_schema) {
  const auto in_schema = [&](ObjectKind kind) {
    return named(kind, define.defnames, define.n_defnames, default_schema);
  };
  switch (define.kind) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR:
      return operator_key(define, default_schema);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSPARSER:
      return in_schema(ObjectKind::text_search_parser);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSTEMPLATE:
      return in_schema(ObjectKind::text_search_template);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSDICTIONARY:
      return in_schema(ObjectKind::text_search_dictionary);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSCONFIGURATION:
      return in_schema(ObjectKind::text_search_configuration);
    default:
      return std::nullopt;
  }
}

Found cast_key(const PgQuery__CreateCastStmt& cast) {
  const auto source = catalog_type_text(*cast.sourcetype);
  const auto target = catalog_type_text(*cast.targettype);
  if (!source || !target) return std::nullopt;
  return global(ObjectKind::cast, *source + " AS " + *target);
}

Found transform_key(const PgQuery__CreateTransformStmt& transform) {
  const auto type = catalog_type_text(*transform.type_name);
  if (!type) return std::nullopt;
  return global(ObjectKind::transform, *type + " LANGUAGE " + support::quote_identifier(Identifier(transform.lang)));
}

}  // namespace

std::optional<DefinitionKey> definition_key(const PgQuery__Node& node, const std::string& default_schema) {
  switch (node.node_case) {
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
      return defined_key(*node.define_stmt, default_schema);
    case PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT: {
      const PgQuery__CreateOpClassStmt& made = *node.create_op_class_stmt;
      return named(ObjectKind::operator_class, made.opclassname, made.n_opclassname, default_schema, made.amname);
    }
    case PG_QUERY__NODE__NODE_CREATE_OP_FAMILY_STMT: {
      const PgQuery__CreateOpFamilyStmt& made = *node.create_op_family_stmt;
      return named(ObjectKind::operator_family, made.opfamilyname, made.n_opfamilyname, default_schema, made.amname);
    }
    case PG_QUERY__NODE__NODE_CREATE_CONVERSION_STMT: {
      const PgQuery__CreateConversionStmt& made = *node.create_conversion_stmt;
      return named(ObjectKind::conversion, made.conversion_name, made.n_conversion_name, default_schema);
    }
    case PG_QUERY__NODE__NODE_CREATE_CAST_STMT:
      return cast_key(*node.create_cast_stmt);
    case PG_QUERY__NODE__NODE_CREATE_TRANSFORM_STMT:
      return transform_key(*node.create_transform_stmt);
    case PG_QUERY__NODE__NODE_CREATE_PLANG_STMT:
      return global(ObjectKind::language, node.create_plang_stmt->plname);
    case PG_QUERY__NODE__NODE_CREATE_AM_STMT:
      return global(ObjectKind::access_method, node.create_am_stmt->amname);
    default:
      return std::nullopt;
  }
}

}  // namespace gen::source::sql
