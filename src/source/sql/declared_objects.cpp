#include "source/sql/declared_objects.hpp"

#include <map>
#include <optional>

#include "source/sql/definition_key.hpp"
#include "source/sql/node_names.hpp"
#include "source/sql/type_text.hpp"

namespace gen::source::sql {
namespace {

using model::ObjectKey;
using model::ObjectKind;
using support::Identifier;

/// The function that an expression calls; nothing for other expressions.
std::optional<std::string> called_function(const PgQuery__Node* expression) {
  if (expression == nullptr || expression->node_case != PG_QUERY__NODE__NODE_FUNC_CALL) return std::nullopt;
  const PgQuery__FuncCall& call = *expression->func_call;
  const PgQuery__Node* last = call.n_funcname == 0 ? nullptr : call.funcname[call.n_funcname - 1];
  if (last == nullptr || last->node_case != PG_QUERY__NODE__NODE_STRING) return std::nullopt;
  return last->string->sval;
}

class Collector {
 public:
  Collector(const TokenWalk& tokens, std::string schema) : tokens_(tokens), schema_(std::move(schema)) {}

  std::vector<DeclaredObject> take() { return std::move(found_); }

  void collect(const PgQuery__Node& node);

 private:
  std::string or_default(const char* schema) const { return present(schema) ? schema : schema_; }

  void add(ObjectKey key, std::uint32_t search_from = 0) {
    DeclaredObject object{std::move(key)};
    const auto token = tokens_.find_name(object.key.name.str(), tokens_.first_from(search_from));
    if (token) {
      object.offset = tokens_.at(*token).offset;
      object.length = tokens_.at(*token).length;
    }
    found_.push_back(std::move(object));
  }

  void add_relation(ObjectKind kind, const PgQuery__RangeVar& name) {
    add({kind, Identifier(or_default(name.schemaname)), {}, Identifier(name.relname), ""},
        static_cast<std::uint32_t>(std::max(name.location, 0)));
  }

  void add_named(ObjectKind kind, const std::vector<std::string>& names) {
    if (names.empty()) return;
    const std::string schema = names.size() > 1 ? names[names.size() - 2] : schema_;
    add({kind, Identifier(schema), {}, Identifier(names.back()), ""});
  }

  void add_global(ObjectKind kind, const char* name) { add({kind, {}, {}, Identifier(name), ""}); }

  /// A trigger, rule, policy or the like, which hangs on a relation.
  void add_on(ObjectKind kind, const char* name, const PgQuery__RangeVar& relation) {
    add({kind, Identifier(or_default(relation.schemaname)), Identifier(relation.relname), Identifier(name), ""});
  }

  void add_columns(const PgQuery__RangeVar& relation, PgQuery__Node* const* nodes, std::size_t count);
  void add_column(const PgQuery__RangeVar& relation, const PgQuery__ColumnDef& column);
  void add_constraint(const PgQuery__RangeVar& relation, const PgQuery__Constraint& constraint);
  void add_table(const PgQuery__CreateStmt& table);
  void add_function(const PgQuery__CreateFunctionStmt& function);
  void add_aggregate(const PgQuery__DefineStmt& define);
  void add_defined(const PgQuery__DefineStmt& define);
  void add_domain(const PgQuery__CreateDomainStmt& domain);
  void add_unnamed_index(const PgQuery__IndexStmt& index);
  void add_altered(const PgQuery__AlterTableStmt& alter);
  bool collect_relation(const PgQuery__Node& node);
  bool collect_type(const PgQuery__Node& node);
  bool collect_owned(const PgQuery__Node& node);
  void collect_global(const PgQuery__Node& node);
  void set_signature(const std::vector<const PgQuery__TypeName*>& types);

  const TokenWalk& tokens_;
  std::string schema_;
  std::vector<DeclaredObject> found_;
};

void Collector::add_column(const PgQuery__RangeVar& relation, const PgQuery__ColumnDef& column) {
  add({ObjectKind::column, Identifier(or_default(relation.schemaname)), Identifier(relation.relname),
       Identifier(column.colname), ""},
      static_cast<std::uint32_t>(std::max(column.location, 0)));
  for (std::size_t i = 0; i < column.n_constraints; ++i) {
    if (column.constraints[i]->node_case == PG_QUERY__NODE__NODE_CONSTRAINT) {
      add_constraint(relation, *column.constraints[i]->constraint);
    }
  }
}

void Collector::add_constraint(const PgQuery__RangeVar& relation, const PgQuery__Constraint& constraint) {
  if (!present(constraint.conname)) return;
  switch (constraint.contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
    case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY:
    case PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE:
    case PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION:
    case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN:
      add({ObjectKind::constraint, Identifier(or_default(relation.schemaname)), Identifier(relation.relname),
           Identifier(constraint.conname), ""},
          static_cast<std::uint32_t>(std::max(constraint.location, 0)));
      break;
    default:
      break;  // names of NOT NULL, DEFAULT and the like are not kept before server 18
  }
}

void Collector::add_columns(const PgQuery__RangeVar& relation, PgQuery__Node* const* nodes, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (nodes[i]->node_case == PG_QUERY__NODE__NODE_COLUMN_DEF) add_column(relation, *nodes[i]->column_def);
    if (nodes[i]->node_case == PG_QUERY__NODE__NODE_CONSTRAINT) add_constraint(relation, *nodes[i]->constraint);
  }
}

void Collector::add_table(const PgQuery__CreateStmt& table) {
  add_relation(ObjectKind::table, *table.relation);
  add_columns(*table.relation, table.table_elts, table.n_table_elts);
}

void Collector::set_signature(const std::vector<const PgQuery__TypeName*>& types) {
  DeclaredObject& object = found_.back();
  for (const PgQuery__TypeName* type : types) {
    const auto text = catalog_type_text(*type);
    if (!text) {
      object.key.signature.clear();
      object.signature_known = false;
      return;
    }
    if (!object.key.signature.empty()) object.key.signature += ", ";
    object.key.signature += *text;
  }
}

bool is_input(const PgQuery__FunctionParameter& parameter) {
  return parameter.mode != PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_OUT &&
         parameter.mode != PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_TABLE;
}

std::vector<const PgQuery__TypeName*> input_types(PgQuery__Node* const* nodes, std::size_t count) {
  std::vector<const PgQuery__TypeName*> types;
  for (std::size_t i = 0; i < count; ++i) {
    if (nodes[i]->node_case == PG_QUERY__NODE__NODE_FUNCTION_PARAMETER && is_input(*nodes[i]->function_parameter)) {
      types.push_back(nodes[i]->function_parameter->arg_type);
    }
  }
  return types;
}

void Collector::add_function(const PgQuery__CreateFunctionStmt& function) {
  add_named(ObjectKind::function, strings_of(function.funcname, function.n_funcname));
  if (!found_.empty()) set_signature(input_types(function.parameters, function.n_parameters));
}

void Collector::add_aggregate(const PgQuery__DefineStmt& define) {
  add_named(ObjectKind::aggregate, strings_of(define.defnames, define.n_defnames));
  if (found_.empty()) return;
  if (define.oldstyle || define.n_args == 0 || define.args[0]->node_case != PG_QUERY__NODE__NODE_LIST) {
    found_.back().signature_known = define.oldstyle == 0;
    return;
  }
  // args: the list of parameters, then the number of direct ones of an ordered-set aggregate.
  set_signature(input_types(define.args[0]->list->items, define.args[0]->list->n_items));
}

void Collector::add_defined(const PgQuery__DefineStmt& define) {
  if (define.kind == PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE) add_aggregate(define);
  if (define.kind == PG_QUERY__OBJECT_TYPE__OBJECT_COLLATION) {
    add_named(ObjectKind::collation, strings_of(define.defnames, define.n_defnames));
  }
}

void Collector::add_domain(const PgQuery__CreateDomainStmt& domain) {
  add_named(ObjectKind::domain, strings_of(domain.domainname, domain.n_domainname));
  if (found_.empty()) return;
  const ObjectKey key = found_.front().key;
  for (std::size_t i = 0; i < domain.n_constraints; ++i) {
    if (domain.constraints[i]->node_case != PG_QUERY__NODE__NODE_CONSTRAINT) continue;
    const PgQuery__Constraint& constraint = *domain.constraints[i]->constraint;
    if (constraint.contype != PG_QUERY__CONSTR_TYPE__CONSTR_CHECK || !present(constraint.conname)) continue;
    add({ObjectKind::constraint, key.schema, key.name, Identifier(constraint.conname), ""},
        static_cast<std::uint32_t>(std::max(constraint.location, 0)));
  }
}

void Collector::add_altered(const PgQuery__AlterTableStmt& alter) {
  if (alter.objtype != PG_QUERY__OBJECT_TYPE__OBJECT_TABLE &&
      alter.objtype != PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE) {
    return;
  }
  for (std::size_t i = 0; i < alter.n_cmds; ++i) {
    if (alter.cmds[i]->node_case != PG_QUERY__NODE__NODE_ALTER_TABLE_CMD) continue;
    const PgQuery__AlterTableCmd& command = *alter.cmds[i]->alter_table_cmd;
    if (command.def == nullptr) continue;
    if (command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn ||
        command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddConstraint) {
      add_columns(*alter.relation, &command.def, 1);
    }
  }
}

bool Collector::collect_relation(const PgQuery__Node& node) {
  switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_STMT:
      add_table(*node.create_stmt);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
      add_table(*node.create_foreign_table_stmt->base_stmt);
      return true;
    case PG_QUERY__NODE__NODE_VIEW_STMT:
      add_relation(ObjectKind::view, *node.view_stmt->view);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT:
      add_relation(ObjectKind::sequence, *node.create_seq_stmt->sequence);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT: {
      const bool table = node.create_table_as_stmt->objtype == PG_QUERY__OBJECT_TYPE__OBJECT_TABLE;
      add_relation(table ? ObjectKind::table : ObjectKind::materialized_view, *node.create_table_as_stmt->into->rel);
      return true;
    }
    case PG_QUERY__NODE__NODE_INDEX_STMT: {
      const PgQuery__IndexStmt& index = *node.index_stmt;
      if (!present(index.idxname)) {
        add_unnamed_index(index);
        return true;
      }
      add({ObjectKind::index, Identifier(or_default(index.relation->schemaname)), {}, Identifier(index.idxname), ""});
      return true;
    }
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
      add_altered(*node.alter_table_stmt);
      return true;
    default:
      return false;
  }
}

/// Under the name that the server gives it when that is free (manual, CREATE INDEX; ChooseIndexName in indexcmds.c). It
/// is marked as a guess: only the place of the declaration depends on it.
void Collector::add_unnamed_index(const PgQuery__IndexStmt& index) {
  std::string name = index.relation->relname;
  auto add_part = [&](const PgQuery__Node& node) {
    if (node.node_case != PG_QUERY__NODE__NODE_INDEX_ELEM) return;
    const PgQuery__IndexElem& part = *node.index_elem;
    name += '_' + (present(part.name) ? std::string(part.name) : called_function(part.expr).value_or("expr"));
  };
  for (std::size_t i = 0; i < index.n_index_params; ++i) add_part(*index.index_params[i]);
  for (std::size_t i = 0; i < index.n_index_including_params; ++i) add_part(*index.index_including_params[i]);
  name += "_idx";
  DeclaredObject object{
      {ObjectKind::index, Identifier(or_default(index.relation->schemaname)), {}, Identifier(name), ""}};
  object.signature_known = false;
  found_.push_back(std::move(object));
}

bool Collector::collect_type(const PgQuery__Node& node) {
  switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_ENUM_STMT:
      add_named(ObjectKind::enum_type,
                strings_of(node.create_enum_stmt->type_name, node.create_enum_stmt->n_type_name));
      return true;
    case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT:
      add_named(ObjectKind::range_type,
                strings_of(node.create_range_stmt->type_name, node.create_range_stmt->n_type_name));
      return true;
    case PG_QUERY__NODE__NODE_COMPOSITE_TYPE_STMT:
      add_relation(ObjectKind::composite_type, *node.composite_type_stmt->typevar);
      add_columns(*node.composite_type_stmt->typevar, node.composite_type_stmt->coldeflist,
                  node.composite_type_stmt->n_coldeflist);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT:
      add_domain(*node.create_domain_stmt);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT:
      add_function(*node.create_function_stmt);
      return true;
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
      add_defined(*node.define_stmt);
      return true;
    default:
      return false;
  }
}

bool Collector::collect_owned(const PgQuery__Node& node) {
  switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
      add_on(ObjectKind::trigger, node.create_trig_stmt->trigname, *node.create_trig_stmt->relation);
      return true;
    case PG_QUERY__NODE__NODE_RULE_STMT:
      add_on(ObjectKind::rule, node.rule_stmt->rulename, *node.rule_stmt->relation);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_POLICY_STMT:
      add_on(ObjectKind::policy, node.create_policy_stmt->policy_name, *node.create_policy_stmt->table);
      return true;
    case PG_QUERY__NODE__NODE_CREATE_STATS_STMT:
      add_named(ObjectKind::statistics,
                strings_of(node.create_stats_stmt->defnames, node.create_stats_stmt->n_defnames));
      return true;
    default:
      return false;
  }
}

void Collector::collect_global(const PgQuery__Node& node) {
  switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_SCHEMA_STMT:
      if (present(node.create_schema_stmt->schemaname))
        add_global(ObjectKind::schema, node.create_schema_stmt->schemaname);
      break;
    case PG_QUERY__NODE__NODE_CREATE_EXTENSION_STMT:
      add_global(ObjectKind::extension, node.create_extension_stmt->extname);
      break;
    case PG_QUERY__NODE__NODE_CREATE_PUBLICATION_STMT:
      add_global(ObjectKind::publication, node.create_publication_stmt->pubname);
      break;
    case PG_QUERY__NODE__NODE_CREATE_SUBSCRIPTION_STMT:
      add_global(ObjectKind::subscription, node.create_subscription_stmt->subname);
      break;
    case PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT:
      add_global(ObjectKind::event_trigger, node.create_event_trig_stmt->trigname);
      break;
    case PG_QUERY__NODE__NODE_CREATE_FDW_STMT:
      add_global(ObjectKind::foreign_data_wrapper, node.create_fdw_stmt->fdwname);
      break;
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_SERVER_STMT:
      add_global(ObjectKind::foreign_server, node.create_foreign_server_stmt->servername);
      break;
    case PG_QUERY__NODE__NODE_CREATE_USER_MAPPING_STMT: {
      const PgQuery__CreateUserMappingStmt& mapping = *node.create_user_mapping_stmt;
      const bool named = mapping.user->roletype == PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING;
      if (named)
        add({ObjectKind::user_mapping, {}, Identifier(mapping.servername), Identifier(mapping.user->rolename), ""});
      break;
    }
    default:
      break;
  }
}

void Collector::collect(const PgQuery__Node& node) {
  if (auto definition = definition_key(node, schema_)) {
    add(std::move(definition->key));
    found_.back().signature_known = definition->signature_known;
    return;
  }
  if (!collect_relation(node) && !collect_type(node) && !collect_owned(node)) collect_global(node);
}

std::optional<ObjectKind> kind_of_tag(const std::string& tag) {
  static const std::map<std::string, ObjectKind> kKinds = {{"CREATE TABLE", ObjectKind::table},
                                                           {"CREATE FOREIGN TABLE", ObjectKind::table},
                                                           {"CREATE VIEW", ObjectKind::view},
                                                           {"CREATE MATERIALIZED VIEW", ObjectKind::materialized_view},
                                                           {"CREATE SEQUENCE", ObjectKind::sequence},
                                                           {"CREATE FUNCTION", ObjectKind::function},
                                                           {"CREATE PROCEDURE", ObjectKind::function},
                                                           {"CREATE AGGREGATE", ObjectKind::aggregate},
                                                           {"CREATE DOMAIN", ObjectKind::domain},
                                                           {"CREATE SCHEMA", ObjectKind::schema},
                                                           {"CREATE EXTENSION", ObjectKind::extension},
                                                           {"CREATE PUBLICATION", ObjectKind::publication},
                                                           {"CREATE COLLATION", ObjectKind::collation},
                                                           {"CREATE EVENT TRIGGER", ObjectKind::event_trigger},
                                                           {"CREATE SUBSCRIPTION", ObjectKind::subscription}};
  const auto found = kKinds.find(tag);
  if (found == kKinds.end()) return std::nullopt;
  return found->second;
}

bool has_schema(ObjectKind kind) {
  return kind != ObjectKind::schema && kind != ObjectKind::extension && kind != ObjectKind::publication &&
         kind != ObjectKind::subscription && kind != ObjectKind::event_trigger;
}

}  // namespace

std::vector<DeclaredObject> declared_objects(const PgQuery__Node& node, const TokenWalk& tokens,
                                             const std::string& schema) {
  Collector collector(tokens, schema);
  collector.collect(node);
  return collector.take();
}

std::vector<DeclaredObject> declared_by_words(const TokenWalk& tokens, const std::string& tag,
                                              const std::string& schema) {
  const auto kind = kind_of_tag(tag);
  if (!kind) return {};
  const std::string last_word = tag.substr(tag.rfind(' ') + 1);
  std::size_t at = 0;
  while (at < tokens.size() && !tokens.is(at, last_word)) ++at;
  ++at;
  if (tokens.is(at, "if")) at += 3;  // IF NOT EXISTS
  if (!tokens.is_name(at)) return {};
  DeclaredObject object{{*kind, Identifier(has_schema(*kind) ? schema : ""), {}, tokens.name(at), ""}};
  if (tokens.is(at + 1, ".") && tokens.is_name(at + 2)) {
    object.key.schema = object.key.name;
    object.key.name = tokens.name(at += 2);
  }
  object.offset = tokens.at(at).offset;
  object.length = tokens.at(at).length;
  object.signature_known = *kind != ObjectKind::function && *kind != ObjectKind::aggregate;
  return {object};
}

bool tolerates_existing(const TokenWalk& tokens) {
  if (tokens.is(1, "or") && tokens.is(2, "replace")) return true;
  for (std::size_t i = 0; i + 2 < tokens.size() && i < 8; ++i) {
    if (tokens.is(i, "if") && tokens.is(i + 1, "not") && tokens.is(i + 2, "exists")) return true;
  }
  return false;
}

}  // namespace gen::source::sql
