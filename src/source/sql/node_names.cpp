#include "source/sql/node_names.hpp"

namespace gen::source::sql {

std::vector<std::string> strings_of(PgQuery__Node* const* nodes, std::size_t count) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < count; ++i) {
    if (nodes[i]->node_case == PG_QUERY__NODE__NODE_STRING) result.emplace_back(nodes[i]->string->sval);
  }
  return result;
}

std::vector<std::string> strings_of(const PgQuery__Node* node) {
  if (node == nullptr) return {};
  if (node->node_case == PG_QUERY__NODE__NODE_STRING) return {node->string->sval};
  if (node->node_case == PG_QUERY__NODE__NODE_LIST) return strings_of(node->list->items, node->list->n_items);
  if (node->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
    return strings_of(node->type_name->names, node->type_name->n_names);
  return {};
}

}  // namespace gen::source::sql
