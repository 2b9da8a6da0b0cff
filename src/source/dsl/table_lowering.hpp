#pragma once

#include <map>
#include <vector>

#include "source/dsl/lowering.hpp"

namespace gen::source::dsl {

/// What a table's items turn into, in the order it is emitted: the first table of a loader run then fails least.
enum class TablePart {
  alter,  ///< storage, statistics targets, options of columns
  index,
  statistics,
  replica,  ///< replica identity and cluster, which name indexes
  trigger,
  policy,
  comment,
  setting,  ///< owner, then privileges
};

/// One table or partition.
class TableLowering {
 public:
  TableLowering(Lowering& to, Subject self) : to_(to), self_(std::move(self)) {}

  void table(Parser::TableContext* table, Parser::DocsContext* docs);
  void partition(Parser::PartitionContext* partition, const Subject& parent, Parser::DocsContext* docs);

 private:
  void block(Parser::TableBlockContext* block);
  void element(Parser::TableElementContext* element, Parser::DocsContext* docs);
  bool table_clause(Parser::TableElementContext* element);
  bool table_state(Parser::TableElementContext* element);
  std::optional<std::string> part(Parser::TableElementContext* element);
  std::string column(Parser::ColumnContext* column);
  std::string column_override(Parser::ColumnOverrideContext* column);
  std::string constraint(Parser::TableConstraintContext* constraint);
  void retire_members(Parser::RetireMemberContext* retire);
  void managed_elsewhere(Parser::ManagedElsewhereContext* managed);
  void row_level_security(Parser::RowLevelSecurityContext* security);
  void emit_table(Draft head);
  void finish(Parser::TableBlockContext* block, Parser::DocsContext* docs);

  Draft& later(TablePart part, const antlr4::ParserRuleContext* origin);

  Lowering& to_;
  Subject self_;
  bool is_partition_ = false;
  std::vector<Draft> elements_;  ///< columns and constraints inside the parentheses
  Draft inherits_;
  Draft partition_by_;
  Draft access_method_;
  Draft storage_parameters_;
  Draft tablespace_;
  bool has_policy_ = false;
  bool row_security_said_ = false;
  std::map<TablePart, std::vector<Draft>> parts_;
  std::vector<Parser::TableItemContext*> sql_items_;
  std::vector<Draft> foreign_keys_;
};

// --- parts that tables and views share: each gives the statement and what COMMENT ON calls the thing
// ------------------

struct Part {
  std::vector<Draft> drafts;
  std::string comment_subject;  ///< "" when it has no name to comment on
};

Part lower_index(Lowering& to, Parser::IndexContext* index, const Subject& table);
Part lower_trigger(Lowering& to, Parser::TriggerContext* trigger, const Subject& table);
Part lower_policy(Lowering& to, Parser::PolicyContext* policy, const Subject& table);
Part lower_statistics(Lowering& to, Parser::StatisticsContext* statistics, const Subject& table);
Draft lower_cluster(Lowering& to, Parser::ClusterOnContext* cluster, const Subject& table);

/// A key of something that hangs on the table.
model::ObjectKey member_key(model::ObjectKind kind, const Subject& table, support::Identifier name);

// --- columns
// ------------------------------------------------------------------------------------------------------------

/// The options of a column: `definition` gets those that stand in CREATE TABLE; the rest becomes statements.
struct ColumnStatements {
  std::vector<Draft> alters;
  std::vector<Draft> foreign_keys;
};
ColumnStatements lower_column_options(Lowering& to, const std::vector<Parser::ColumnOptionContext*>& options,
                                      Parser::NameContext* column, const Subject& table, Draft& definition);

/// REFERENCES ... with its options, after a blank.
void put_references(Lowering& to, Draft& draft, Parser::ReferencesContext* references);

}  // namespace gen::source::dsl
