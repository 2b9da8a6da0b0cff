// Indexes, triggers, policies and statistics of tables and views.
#include "source/dsl/table_lowering.hpp"

namespace gen::source::dsl {

using model::ObjectKind;
using support::quote_identifier;

model::ObjectKey member_key(ObjectKind kind, const Subject& table, support::Identifier name) {
  const bool own_name_space = kind == ObjectKind::index || kind == ObjectKind::statistics;
  return {kind, table.key.schema, own_name_space ? support::Identifier() : table.key.name, std::move(name), ""};
}

namespace {

/// The name as COMMENT ON and ALTER want it for what lives in the schema of the table.
std::string beside(const Subject& table, const support::Identifier& name) {
  const auto dot = table.sql.size() - quote_identifier(table.key.name).size();
  return table.sql.substr(0, dot) + quote_identifier(name);
}

template <class Context>
void add_intent(Lowering& to, Context* context, const model::ObjectKey& key) {
  for (auto* each : context->renamed()) to.rename(each, key);
  for (auto* each : context->strategy()) to.strategy(each, key);
}

}  // namespace

Part lower_index(Lowering& to, Parser::IndexContext* index, const Subject& table) {
  Part part;
  Draft draft;
  draft.span = to.span(index);
  draft.text.add(index->K_UNIQUE() != nullptr ? "CREATE UNIQUE INDEX" : "CREATE INDEX");
  // name? (USING name)? ... (TABLESPACE name)?: told apart by what stands in front.
  for (std::size_t i = 0; i < index->children.size(); ++i) {
    antlr4::tree::ParseTree* child = index->children[i];
    if (child == index->K_INDEX()) {
      auto* name =
          i + 1 < index->children.size() ? dynamic_cast<Parser::NameContext*>(index->children[i + 1]) : nullptr;
      if (name != nullptr) {
        const support::Identifier identifier = to.name_of(name);
        draft.text.add(" ");
        to.put_name(draft, name);
        part.comment_subject = "INDEX " + beside(table, identifier);
        add_intent(to, index, member_key(ObjectKind::index, table, identifier));
        ++i;
      } else if (!index->renamed().empty() || !index->strategy().empty()) {
        to.fail("GEN1103", "an index needs a name for this", to.span(index), "write: index NAME (...)");
      }
      draft.text.add(" ON " + table.sql);
    } else if (auto* where = dynamic_cast<Parser::WhereExpressionContext*>(child)) {
      draft.text.add(" ");
      to.put_expression(draft, where);
    } else if (auto* rule = dynamic_cast<antlr4::ParserRuleContext*>(child)) {
      if (rule->getRuleIndex() == Parser::RuleRenamed || rule->getRuleIndex() == Parser::RuleStrategy) continue;
      draft.text.add(" ");
      to.put(draft, rule);
    } else if (child != index->K_UNIQUE()) {
      draft.text.add(" ").add(child->getText());
    }
  }
  part.drafts.push_back(std::move(draft));
  return part;
}

Part lower_trigger(Lowering& to, Parser::TriggerContext* trigger, const Subject& table) {
  Part part;
  const std::string name = quote_identifier(to.name_of(trigger->name()));
  Draft draft;
  draft.span = to.span(trigger);
  draft.text.add(trigger->K_CONSTRAINT() != nullptr ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ");
  to.put_name(draft, trigger->name());
  draft.text.add(trigger->K_BEFORE() != nullptr ? " BEFORE" : trigger->K_AFTER() != nullptr ? " AFTER" : " INSTEAD OF");
  for (auto* event : trigger->triggerEvent()) {
    draft.text.add(event == trigger->triggerEvent(0) ? " " : " OR ");
    to.put(draft, event);
  }
  draft.text.add(" ON " + table.sql + " ");
  to.put(draft, trigger->triggerRest());
  part.drafts.push_back(std::move(draft));
  if (trigger->K_DISABLED() != nullptr || trigger->K_ENABLED() != nullptr) {
    Draft state;
    state.span = to.span(trigger);
    const std::string word = trigger->K_DISABLED() != nullptr ? "DISABLE"
                             : trigger->K_ALWAYS() != nullptr ? "ENABLE ALWAYS"
                                                              : "ENABLE REPLICA";
    state.text.add("ALTER TABLE " + table.sql + " " + word + " TRIGGER " + name);
    part.drafts.push_back(std::move(state));
  }
  if (trigger->renamed() != nullptr) {
    to.rename(trigger->renamed(), member_key(ObjectKind::trigger, table, to.name_of(trigger->name())));
  }
  part.comment_subject = "TRIGGER " + name + " ON " + table.sql;
  return part;
}

namespace {

/// CREATE POLICY wants its clauses in this order; the language does not care.
int policy_order(Parser::PolicyClauseContext* clause) {
  if (clause->K_AS() != nullptr) return 0;
  if (clause->K_FOR() != nullptr) return 1;
  if (clause->K_TO() != nullptr) return 2;
  return clause->K_USING() != nullptr ? 3 : 4;
}

}  // namespace

Part lower_policy(Lowering& to, Parser::PolicyContext* policy, const Subject& table) {
  Part part;
  Draft draft;
  draft.span = to.span(policy);
  draft.text.add("CREATE POLICY ");
  to.put_name(draft, policy->name());
  draft.text.add(" ON " + table.sql);
  for (int place = 0; place <= 4; ++place) {
    for (auto* clause : policy->policyClause()) {
      if (clause->renamed() != nullptr || policy_order(clause) != place) continue;
      if (clause->parens() != nullptr) {
        draft.text.add(clause->K_USING() != nullptr ? " USING " : " WITH CHECK ");
        to.put_expression(draft, clause->parens());
      } else {
        draft.text.add(" ");
        to.put(draft, clause);
      }
    }
  }
  for (auto* clause : policy->policyClause()) {
    if (clause->renamed() == nullptr) continue;
    to.rename(clause->renamed(), member_key(ObjectKind::policy, table, to.name_of(policy->name())));
  }
  part.drafts.push_back(std::move(draft));
  part.comment_subject = "POLICY " + quote_identifier(to.name_of(policy->name())) + " ON " + table.sql;
  return part;
}

Part lower_statistics(Lowering& to, Parser::StatisticsContext* statistics, const Subject& table) {
  Part part;
  Draft draft;
  draft.span = to.span(statistics);
  draft.text.add("CREATE STATISTICS");
  if (statistics->qualifiedName() != nullptr) {
    const std::vector<support::Identifier> parts = to.parts_of(statistics->qualifiedName());
    const std::string name =
        parts.size() > 1 ? std::string(to.slice(statistics->qualifiedName())) : beside(table, parts.back());
    draft.text.add(" ").add(name, to.span(statistics->qualifiedName()));
    part.comment_subject = "STATISTICS " + name;
    const model::ObjectKey key = member_key(ObjectKind::statistics, table, parts.back());
    if (statistics->renamed() != nullptr) to.rename(statistics->renamed(), key);
    if (statistics->strategy() != nullptr) to.strategy(statistics->strategy(), key);
  }
  if (statistics->parens() != nullptr) {
    draft.text.add(" ");
    to.put(draft, statistics->parens());
  }
  draft.text.add(" ON ");
  to.put(draft, statistics->statisticsExpression());
  draft.text.add(" FROM " + table.sql);
  part.drafts.push_back(std::move(draft));
  return part;
}

Draft lower_cluster(Lowering& to, Parser::ClusterOnContext* cluster, const Subject& table) {
  Draft draft;
  draft.span = to.span(cluster);
  draft.text.add("ALTER " + table.alter_word + " " + table.sql + " CLUSTER ON ");
  to.put_name(draft, cluster->name());
  return draft;
}

}  // namespace gen::source::dsl
