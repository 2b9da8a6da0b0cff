#include "source/sql/comment_subject.hpp"

#include "source/kind_words.hpp"
#include "source/sql/parse_tree.hpp"
#include "source/sql/type_text.hpp"

namespace gen::source::sql {
namespace {

using model::ObjectKind;
using support::quote_identifier;

void add_arguments(std::string& text, PgQuery__Node* const* nodes, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (nodes[i]->node_case != PG_QUERY__NODE__NODE_FUNCTION_PARAMETER) continue;
    const PgQuery__FunctionParameter& parameter = *nodes[i]->function_parameter;
    if (parameter.mode == PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_OUT ||
        parameter.mode == PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_TABLE) {
      continue;
    }
    if (!text.empty()) text += ", ";
    text += written_type_text(*parameter.arg_type);
  }
}

/// The argument list of a routine; nothing when the statement is not one that was parsed.
std::optional<std::string> argument_list(const Statement& statement) {
  const ParseOutcome outcome = parse(statement.sql);
  if (!outcome.tree || outcome.tree->statement() == nullptr) return std::nullopt;
  const PgQuery__Node& node = *outcome.tree->statement();
  std::string text;
  if (node.node_case == PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT) {
    add_arguments(text, node.create_function_stmt->parameters, node.create_function_stmt->n_parameters);
    return text;
  }
  if (node.node_case != PG_QUERY__NODE__NODE_DEFINE_STMT || node.define_stmt->oldstyle) return std::nullopt;
  if (node.define_stmt->n_args == 0 || node.define_stmt->args[0]->node_case != PG_QUERY__NODE__NODE_LIST) return "*";
  add_arguments(text, node.define_stmt->args[0]->list->items, node.define_stmt->args[0]->list->n_items);
  return text.empty() ? "*" : text;
}

std::string qualified(const support::Identifier& schema, const support::Identifier& name) {
  return (schema.empty() ? "" : quote_identifier(schema) + ".") + quote_identifier(name);
}

/// What is not named by a kind and a plain name; nothing for others and when that is not known.
std::optional<std::string> definition_subject(const Declaration& declaration) {
  const model::ObjectKey& key = declaration.key;
  const std::string kind(kind_sql(key.kind));
  switch (key.kind) {
    case ObjectKind::operator_:
      if (!declaration.signature_known) return std::nullopt;
      return kind + " " + quote_identifier(key.schema) + "." + key.name.str() + " (" + key.signature + ")";
    case ObjectKind::operator_class:
    case ObjectKind::operator_family:
      return kind + " " + qualified(key.schema, key.name) + " USING " +
             quote_identifier(support::Identifier(key.signature));
    case ObjectKind::cast:
      return kind + " (" + key.name.str() + ")";
    case ObjectKind::transform:
      return kind + " FOR " + key.name.str();
    case ObjectKind::conversion:  // the tag may be CREATE DEFAULT CONVERSION
      return kind + " " + qualified(key.schema, key.name);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<std::string> comment_subject(const Statement& statement) {
  if (statement.declares.empty() || !statement.tag.starts_with("CREATE ")) return std::nullopt;
  const bool guessed = !statement.declares.front().signature_known;
  if (guessed && statement.declares.front().key.kind == ObjectKind::index) return std::nullopt;  // it has no name yet
  const model::ObjectKey& key = statement.declares.front().key;
  const std::string kind = statement.tag.substr(7);
  if (kind == "USER MAPPING") return std::nullopt;
  if (hangs_on_relation(key.kind))
    return kind + " " + quote_identifier(key.name) + " ON " + qualified(key.schema, key.owner);
  if (auto text = definition_subject(statement.declares.front())) return text;
  if (key.kind == ObjectKind::operator_) return std::nullopt;  // its types are not known
  std::string subject = kind + " " + qualified(key.schema, key.name);
  if (key.kind != ObjectKind::function && key.kind != ObjectKind::aggregate) return subject;
  const auto arguments = argument_list(statement);
  if (!arguments) return std::nullopt;
  return subject + "(" + *arguments + ")";
}

}  // namespace gen::source::sql
