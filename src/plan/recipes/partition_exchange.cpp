#include "plan/recipes/partition_exchange.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/declared_place.hpp"
#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/intent_hint.hpp"
#include "plan/online/partition_moves.hpp"
#include "plan/partition_condition.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"

namespace gen::plan {
namespace {

using model::Constraint;
using model::ObjectKey;
using model::QualifiedName;
using model::Table;
using render::Script;
using render::SqlBuilder;

Constraint check_of(const ObjectKey& table, const model::Identifier& name, const std::string& rule,
                    const support::SourceSpan& span) {
  Constraint check;
  check.key = {model::ObjectKind::constraint, table.schema, table.name, name, {}};
  check.type = "check";
  check.definition = "CHECK (" + rule + ")";
  check.span = span;
  return check;
}

Constraint check_of_place(const model::Catalog& catalog, const Table& partition) {
  return check_of(partition.key, helper_name({partition.key.name.str()}, "__gen_bound"),
                  condition_of_partition(catalog, partition).value_or("true"), partition.span);
}

/// The statements of the plain way between two states, in their order.
support::Result<std::vector<Step>> plain_steps(const PartitionExchange& exchange) {
  const auto changes = diff::compare(exchange.before, exchange.after);
  model::Intents intents = exchange.intents;
  intents.backfills.clear();
  auto steps = DirectOperations(exchange.before, exchange.after, changes, intents).build();
  if (!steps || remade_tables(exchange.before, exchange.after, changes).empty()) return steps;
  const ObjectKey& table = *exchange.tables.begin();
  const support::SourceSpan where = declared_place(exchange.after, exchange.intents, table);
  return support::error("GEN3002",
                        to_string(table) + " has no way to be changed online: the rows of its tree would have to move",
                        where, hint_to_go_direct(exchange.intents, where));
}

/// The tables of one parent that take their place in it.
class Joining {
 public:
  explicit Joining(const PartitionExchange& exchange) : exchange_(exchange) {
    for (const ObjectKey& key : exchange.tables) partitions_.push_back(exchange.after.find<Table>(key));
    parent_ = partitions_.front()->partition_of->parent;
    fallback_ = default_partition(exchange.before, parent_);
    if (fallback_ != nullptr && exchange.tables.count(fallback_->key) != 0) fallback_ = nullptr;
  }

  support::Result<std::vector<Step>> steps() {
    auto plain = plain_steps(exchange_);
    if (!plain) return plain;
    find_checks();
    std::vector<Step> steps;
    if (!checks_.empty()) steps = {announce(), prove()};
    steps.push_back(take_place(*plain));
    return steps;
  }

 private:
  /// A CHECK that is proven before the exchange and goes with it.
  struct Proof {
    Constraint check;
    const Table* taker = nullptr;  ///< the new partition that takes what breaks it; null: nothing may
    std::string rows;              ///< the condition of rows that `taker` takes
  };

  bool is_new(const Table& table) const { return !exchange_.before.contains(table.key); }

  void find_checks() {
    for (const Table* partition : partitions_) {
      if (!is_new(*partition) && partition->server.empty())
        checks_.push_back({check_of_place(exchange_.after, *partition), nullptr, {}});
      if (fallback_ == nullptr) continue;
      const std::string rows = condition_of_bound(exchange_.after, *partition).value_or("true");
      const model::Identifier name = helper_name({fallback_->key.name.str(), partition->key.name.str()}, "__gen_apart");
      checks_.push_back({check_of(fallback_->key, name, "NOT " + in_parentheses(rows), partition->span),
                         is_new(*partition) ? partition : nullptr, rows});
    }
  }

  static std::string in_parentheses(const std::string& condition) {
    return condition.starts_with('(') ? condition : "(" + condition + ")";
  }

  Step step_of(Lock lock, bool scans) const {
    Step step = make_step(exchange_.phase, partitions_.front()->key, partitions_.front()->span);
    step.mode = step.down_mode = RunMode::own_transaction;
    std::set<QualifiedName> tables;
    for (const Proof& proof : checks_) tables.insert({proof.check.key.schema, proof.check.key.owner});
    for (const QualifiedName& table : tables)
      step.up_effects.lock_on += (step.up_effects.lock_on.empty() ? "" : ", ") + to_string(table);
    step.up_effects.lock = lock;
    step.down_effects = step.up_effects;
    step.down_effects.lock = Lock::access_exclusive;
    step.up_effects.scans = scans;
    return step;
  }

  std::string fallback_name() const { return to_string(relation_name(fallback_->key)); }

  Step announce() const {
    Step step = step_of(Lock::access_exclusive, false);
    for (const Proof& proof : checks_) {
      append(step.up, render::add_constraint(proof.check, true));
      step.down.insert(step.down.begin(), render::drop(model::Object(proof.check)));
    }
    step.up_effects.risk = what_fails();
    return step;
  }

  std::string what_fails() const {
    std::string outside, inside;
    for (const Proof& proof : checks_) {
      std::string& names =
          fallback_ != nullptr && owner_table_key(proof.check.key) == fallback_->key ? inside : outside;
      const std::string name = proof.taker != nullptr ? to_string(relation_name(proof.taker->key)) : "";
      if (proof.taker == nullptr && &names == &inside) continue;
      names += (names.empty() ? "" : ", ") + (name.empty() ? qualified_name(owner_table_key(proof.check.key)) : name);
    }
    std::string risk = "a program fails from here on that writes a row";
    if (!outside.empty()) risk += " to " + outside + " outside of the new bound";
    if (!inside.empty()) risk += (outside.empty() ? " of " : ", or one of ") + inside + ", until that is attached";
    if (fallback_ != nullptr && inside.empty()) risk += ", or one of it to " + fallback_name();
    return risk;
  }

  Step prove() const {
    Step step = step_of(Lock::share_update_exclusive, true);
    for (const Proof& proof : checks_) {
      step.up.push_back(proof.taker == nullptr ? render::validate_constraint(proof.check) : prove_if_free(proof));
      Script again{render::drop(model::Object(proof.check))};
      append(again, render::add_constraint(proof.check, true));
      step.down.insert(step.down.begin(), again.begin(), again.end());
    }
    const bool may_fail =
        std::any_of(checks_.begin(), checks_.end(), [](const Proof& proof) { return proof.taker == nullptr; });
    if (may_fail) step.up_effects.risk = "fails when a row is in the way";
    return step;
  }

  /// Where rows have to move first it is proven with them.
  static render::SqlText prove_if_free(const Proof& proof) {
    const std::string table = to_string(QualifiedName{proof.check.key.schema, proof.check.key.owner});
    return do_block("BEGIN\n  IF NOT EXISTS (SELECT FROM " + table + " WHERE " + proof.rows + ") THEN\n    " +
                    render::validate_constraint(proof.check).str() + ";\n  END IF;\nEND");
  }

  render::SqlText take_rows(const Proof& proof) const {
    const QualifiedName from{proof.check.key.schema, proof.check.key.owner};
    const std::string validated = "EXISTS (\n    SELECT FROM pg_catalog.pg_constraint\n    WHERE conrelid = " +
                                  support::quote_literal(to_string(from)) + "::pg_catalog.regclass AND conname = " +
                                  support::quote_literal(proof.check.key.name.str()) + " AND convalidated\n  )";
    const std::string moved =
        "DELETE FROM " + to_string(from) + " WHERE " + proof.rows + "\n      RETURNING " + columns_of(*proof.taker);
    return do_block("BEGIN\n  IF NOT " + validated +
                    " THEN\n    SET CONSTRAINTS ALL IMMEDIATE;\n    WITH moved AS (\n      " + moved + "\n    )\n    " +
                    into(relation_name(proof.taker->key), *proof.taker) + " FROM moved;\n    " +
                    render::validate_constraint(proof.check).str() + ";\n  END IF;\nEND");
  }

  static std::string columns_of(const Table& table) {
    SqlBuilder sql;
    std::vector<model::Identifier> names;
    for (const model::Column& column : table.columns) {
      if (column.generated.empty()) names.push_back(column.name);
    }
    return sql.items(names, [](SqlBuilder& out, const model::Identifier& name) { out.name(name); }).build().str();
  }

  static std::string into(const QualifiedName& target, const Table& like) {
    const bool always = std::any_of(like.columns.begin(), like.columns.end(), [](const model::Column& column) {
      return column.identity && column.identity->always;
    });
    const std::string columns = columns_of(like);
    return "INSERT INTO " + to_string(target) + " (" + columns + ")" + (always ? " OVERRIDING SYSTEM VALUE" : "") +
           " SELECT " + columns;
  }

  /// The first of the plain steps that attaches one of the tables, or takes one from its old place.
  std::size_t first_exchange(const std::vector<Step>& plain) const {
    for (std::size_t i = 0; i < plain.size(); ++i) {
      for (const render::SqlText& text : plain[i].up) {
        for (const Table* partition : partitions_) {
          const auto* before = exchange_.before.find<Table>(partition->key);
          if (text.str() == render::attach_partition(*partition).str()) return i;
          if (before != nullptr && before->partition_of && text.str() == render::detach_partition(*before, false).str())
            return i;
        }
      }
    }
    return plain.size();
  }

  Step take_place(const std::vector<Step>& plain) const {
    Step step = step_of(Lock::access_exclusive, false);
    const std::size_t first = first_exchange(plain);
    for (std::size_t i = 0; i < first; ++i) append(step.up, plain[i].up);
    std::vector<Constraint> new_checks;
    for (const Proof& proof : checks_) {
      if (proof.taker == nullptr) continue;
      new_checks.push_back(check_of_place(exchange_.after, *proof.taker));
      append(step.up, render::add_constraint(new_checks.back(), false));
      step.up.push_back(take_rows(proof));
    }
    for (std::size_t i = first; i < plain.size(); ++i) append(step.up, plain[i].up);
    for (const Constraint& check : new_checks) step.up.push_back(render::drop(model::Object(check)));
    for (const Proof& proof : checks_) step.up.push_back(render::drop(model::Object(proof.check)));
    step.down = way_back(plain, first);
    say_effects(step);
    return step;
  }

  Script way_back(const std::vector<Step>& plain, std::size_t first) const {
    Script script;
    for (std::size_t i = plain.size(); i-- > first;) append(script, plain[i].down);
    for (const Proof& proof : checks_) {
      if (proof.taker == nullptr) continue;
      script.push_back(render::detach_partition(*proof.taker, false));
      script.push_back(SqlBuilder()
                           .trusted(into(relation_name(fallback_->key), *proof.taker))
                           .word("FROM")
                           .name(relation_name(proof.taker->key))
                           .build());
    }
    for (const Proof& proof : checks_) {
      append(script, render::add_constraint(proof.check, proof.taker != nullptr));
      if (proof.taker != nullptr) script.push_back(prove_if_free(proof));
    }
    for (std::size_t i = first; i-- > 0;) append(script, plain[i].down);
    return script;
  }

  void say_effects(Step& step) const {
    std::string moved;
    bool takes_rows = false;
    for (const Table* partition : partitions_) {
      const std::string name = to_string(relation_name(partition->key));
      if (step.up_effects.lock_on.find(name) == std::string::npos)
        step.up_effects.lock_on += (step.up_effects.lock_on.empty() ? "" : ", ") + name;
      takes_rows |= fallback_ != nullptr && is_new(*partition);
    }
    std::set<QualifiedName> left;  // the parents that tables are taken from
    for (const Table* partition : partitions_) {
      const auto* before = exchange_.before.find<Table>(partition->key);
      if (before != nullptr && before->partition_of) left.insert(before->partition_of->parent);
    }
    step.up_effects.also = {
        on(left.count(parent_) != 0 ? Lock::access_exclusive : Lock::share_update_exclusive, parent_)};
    step.down_effects = step.up_effects;
    step.down_effects.also = {on(Lock::access_exclusive, parent_)};
    left.erase(parent_);
    for (const QualifiedName& old_parent : left) {
      step.up_effects.also.push_back(on(Lock::access_exclusive, old_parent));
      step.down_effects.also.push_back(on(Lock::share_update_exclusive, old_parent));
    }
    step.down_effects.scans = true;
    if (!takes_rows) return;
    step.up_effects.risk = "rows of " + fallback_name() +
                           " that belong into a new partition are moved before the locks are taken: a program that "
                           "changes one of them waits for the end; fails when another table refers to one";
    step.down_effects.risk = "moves the rows of the partition to " + fallback_name() + " under the lock";
  }

  const PartitionExchange& exchange_;
  std::vector<const Table*> partitions_;
  QualifiedName parent_;
  const Table* fallback_ = nullptr;
  std::vector<Proof> checks_;
};

bool is_only_detach(const std::vector<Step>& plain, const Table& partition) {
  const std::string detach = render::detach_partition(partition, false).str();
  return std::all_of(plain.begin(), plain.end(), [&](const Step& step) {
    return step.up.empty() || (step.up.size() == 1 && step.up.front().str() == detach);
  });
}

}  // namespace

support::Result<std::vector<Step>> join_partitions(const PartitionExchange& exchange) {
  return Joining(exchange).steps();
}

support::Result<std::vector<Step>> leave_partition(const PartitionExchange& exchange) {
  auto plain = plain_steps(exchange);
  if (!plain) return plain;
  const Table& partition = *exchange.before.find<Table>(*exchange.tables.begin());
  const QualifiedName parent = partition.partition_of->parent, name = relation_name(partition.key);
  const auto make = [&](RunMode up, Effects up_effects, Effects down_effects) {
    Step step = make_step(exchange.phase, partition.key, exchange.after.find<Table>(partition.key)->span);
    step.mode = up;
    step.down_mode = RunMode::own_transaction;
    step.up_effects = std::move(up_effects);
    step.down_effects = std::move(down_effects);
    return step;
  };
  Effects detaching = on(Lock::access_exclusive, parent), attaching = on(Lock::share_update_exclusive, parent);
  detaching.also = {on(Lock::access_exclusive, name)};
  attaching.also = {on(Lock::access_exclusive, name)};
  const auto condition = condition_of_partition(exchange.before, partition);
  if (default_partition(exchange.before, parent) != nullptr || !partition.server.empty() || !condition ||
      !is_only_detach(*plain, partition)) {
    // PostgreSQL detaches concurrently only where no default partition stands.
    attaching.scans = true;
    Step leave = make(RunMode::own_transaction, detaching, attaching);
    for (const Step& step : *plain) append(leave.up, step.up);
    for (std::size_t i = plain->size(); i-- > 0;) append(leave.down, (*plain)[i].down);
    return std::vector<Step>{std::move(leave)};
  }
  const Constraint check = check_of(partition.key, helper_name({partition.key.name.str()}, "__gen_bound"), *condition,
                                    exchange.after.find<Table>(partition.key)->span);
  const Effects locked = on(Lock::access_exclusive, name);
  Step announce = make(RunMode::own_transaction, locked, locked);
  announce.up = render::add_constraint(check, true);
  announce.down = {render::drop(model::Object(check))};
  Step prove = make(RunMode::own_transaction, on(Lock::share_update_exclusive, name, true), locked);
  prove.up = {render::validate_constraint(check)};
  prove.down = {render::drop(model::Object(check))};
  append(prove.down, render::add_constraint(check, true));
  Effects concurrently =
      on(Lock::share_update_exclusive, parent, false,
         "waits for every transaction that uses the table above, and for a moment for the readers of "
         "the partition; when it is interrupted the partition is gone from the table above all the same");
  concurrently.also = {on(Lock::access_exclusive, name)};
  Step leave = make(RunMode::no_transaction, concurrently, attaching);
  leave.up = {render::detach_partition(partition, true)};
  leave.down = {render::attach_partition(partition)};
  Step tidy = make(RunMode::own_transaction, locked, on(Lock::access_exclusive, name, true));
  tidy.up = {render::drop(model::Object(check))};
  tidy.down = render::add_constraint(check, false);
  return std::vector<Step>{std::move(announce), std::move(prove), std::move(leave), std::move(tidy)};
}

}  // namespace gen::plan
