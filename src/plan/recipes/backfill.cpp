#include "plan/recipes/backfill.hpp"

#include <algorithm>

#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/row_keys.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Identifier;
using render::SqlBuilder;

model::ObjectKey original_key(const Backfill& backfill) {
  model::ObjectKey key = backfill.table.key;
  key.name = backfill.alias;
  return key;
}

/// Columns of the primary key, else of the first unique constraint or plain unique index without NULLs; else none.
std::vector<const Column*> walking_key(const Backfill& backfill, const model::Catalog& catalog) {
  const model::ObjectKey table = original_key(backfill);
  const auto keys = row_keys(catalog, table);
  std::vector<const Column*> key;
  if (keys.empty()) return key;
  const auto* state = catalog.find<model::Table>(table);
  for (const Identifier& name : keys.front()) key.push_back(find_column(*state, name));
  return key;
}

/// Writes the parts of the loop that differ between a key of columns and the blocks of the table.
class Walk {
 public:
  Walk(const Backfill& backfill, std::vector<const Column*> key) : backfill_(backfill), key_(std::move(key)) {}

  std::string declarations() const {
    std::string text;
    for (const char* edge : {"low", "high", "top"}) {
      if (by_blocks()) text += "  gen_" + std::string(edge) + " bigint;\n";
      for (std::size_t i = 0; i < key_.size(); ++i) text += "  " + variable(edge, i) + ' ' + key_[i]->type + ";\n";
    }
    return text;
  }

  /// The last edge there is now, as the text that gen.checkpoints keeps; NULL for an empty table.
  std::string top_query(const std::string& indent) const {
    if (by_blocks()) {
      // Ranges of blocks hold in each partition, so the largest one decides.
      const std::string table = support::quote_literal(plain_relation()) + "::pg_catalog.regclass";
      return indent + "SELECT (greatest(\n" + indent + "    pg_catalog.pg_relation_size(" + table + "),\n" + indent +
             "    (SELECT max(pg_catalog.pg_relation_size(relid)) FROM pg_catalog.pg_partition_tree(" + table + "))\n" +
             indent + "  ) / pg_catalog.current_setting('block_size')::bigint)::text";
    }
    return indent + "SELECT " + packed() + "::text\n" + indent + "FROM " + relation() + aliased() + "\n" + indent +
           "ORDER BY " + columns(" DESC") + "\n" + indent + "LIMIT 1";
  }

  std::string rows() const { return relation() + aliased(); }

  std::string read_edges() const { return "    " + unpack("low", "gen_last") + "    " + unpack("top", "gen_upper"); }

  std::string find_high() const {
    if (by_blocks()) {
      return "    gen_low := coalesce(gen_low, 0);\n"
             "    gen_high := CASE WHEN gen_low < gen_top THEN least(gen_low + greatest(gen_rows / 50, 1), gen_top) "
             "END;\n"
             "    gen_next := gen_high::text;\n";
    }
    auto query = [this](const std::string& from) {
      return "SELECT " + packed() + "::text INTO gen_next\n        FROM (\n          SELECT " + columns("") +
             "\n          FROM " + relation() + aliased() + "\n          WHERE " + from + bound("<=", "top") +
             "\n          ORDER BY " + columns("") + "\n          LIMIT gen_rows\n        ) AS " + name() +
             "\n        ORDER BY " + columns(" DESC") + "\n        LIMIT 1;\n";
    };
    return "    IF gen_last IS NULL THEN\n      " + query("") + "    ELSE\n      " +
           query(bound(">", "low") + " AND ") + "    END IF;\n    " + unpack("high", "gen_next");
  }

  /// Where the condition of a batch goes in a statement that ends in something else.
  static constexpr std::string_view kHere = "/* rows of this batch */";

  /// The row that is read keeps its form until the batch commits, so a program cannot change it before its copy is
  /// there for the program's own trigger to change.
  std::string insertion(const Backfill::Copy& copy) const {
    std::string columns, values;
    for (const Backfill::Assignment& part : copy.columns) {
      const std::string between = columns.empty() ? "" : ", ";
      columns += between + support::quote_identifier(part.column);
      values += between + part.expression;
    }
    std::string arbiter;
    for (const Identifier& column : copy.arbiter)
      arbiter += (arbiter.empty() ? "" : ", ") + support::quote_identifier(column);
    return "\n    INSERT INTO " + to_string(copy.target) + " (" + columns + ")\n    SELECT " + values + "\n    FROM " +
           relation() + " AS " + name() + "\n    WHERE (" + backfill_.pending + ") " + std::string(kHere) +
           "\n    FOR SHARE OF " + name() + "\n    ON CONFLICT (" + arbiter + ") DO NOTHING\n    ";
  }

  /// What gen drives itself (`-- gen:batch`, manual docs/operations.md): the rows that still need it, without bounds.
  std::string statement() const { return backfill_.copy ? insertion(*backfill_.copy) : update(); }

  std::string update() const {
    std::string set;
    for (const Backfill::Assignment& part : backfill_.assignments) {
      set +=
          (set.empty() ? "" : ",\n        ") + support::quote_identifier(part.column) + " = (" + part.expression + ")";
    }
    return "\n    UPDATE " + relation() + aliased() + "\n    SET " + set + "\n    WHERE (" + backfill_.pending +
           ")\n    ";
  }

  /// Runs the text in gen_update for the rows of one batch.
  std::string run_update() const {
    if (backfill_.copy) return run_insertion();
    if (by_blocks()) {
      return "      EXECUTE gen_update || ' AND ctid >= $1 AND ctid < $2'\n"
             "        USING format('(%s,0)', gen_low)::tid, format('(%s,0)', gen_high)::tid;\n";
    }
    const std::string high = " AND " + placed("<=", 1);
    const std::string low = " AND " + placed(">", key_.size() + 1);
    return "      EXECUTE gen_update || " + support::quote_literal(high) + " || CASE WHEN gen_last IS NOT NULL THEN " +
           support::quote_literal(low) + " ELSE '' END\n        USING " + variables("high") + ", " + variables("low") +
           ";\n";
  }

  std::string run_insertion() const {
    const std::string here = support::quote_literal(kHere);
    if (by_blocks()) {
      return "      EXECUTE replace(gen_update, " + here + ", 'AND " + name() + ".ctid >= $1 AND " + name() +
             ".ctid < $2')\n        USING format('(%s,0)', gen_low)::tid, format('(%s,0)', gen_high)::tid;\n";
    }
    return "      EXECUTE replace(gen_update, " + here + ", " + support::quote_literal("AND " + placed("<=", 1)) +
           "\n        || CASE WHEN gen_last IS NOT NULL THEN " +
           support::quote_literal(" AND " + placed(">", key_.size() + 1)) + " ELSE '' END)\n        USING " +
           variables("high") + ", " + variables("low") + ";\n";
  }

  /// The settings of gen:batch that say which rows are walked.
  std::string key_setting() const {
    if (by_blocks()) return "key=ctid";
    std::string names;
    for (const Column* column : key_) names += (names.empty() ? "" : ",") + support::quote_identifier(column->name);
    return "key=" + names;
  }

 private:
  bool by_blocks() const { return key_.empty(); }
  std::string plain_relation() const { return to_string(relation_name(backfill_.table.key)); }
  std::string relation() const { return (backfill_.only ? "ONLY " : "") + plain_relation(); }
  std::string name() const { return support::quote_identifier(backfill_.alias); }
  std::string aliased() const { return backfill_.table.key.name == backfill_.alias ? "" : " AS " + name(); }
  static std::string variable(std::string_view edge, std::size_t i) {
    return "gen_" + std::string(edge) + '_' + std::to_string(i + 1);
  }
  std::string columns(const std::string& after) const {
    std::string text;
    for (const Column* column : key_)
      text += (text.empty() ? "" : ", ") + support::quote_identifier(column->name) + after;
    return text;
  }
  std::string packed() const { return "pg_catalog.jsonb_build_array(" + columns("") + ")"; }
  std::string variables(std::string_view edge) const {
    std::string text;
    for (std::size_t i = 0; i < key_.size(); ++i) text += (i == 0 ? "" : ", ") + variable(edge, i);
    return text;
  }
  std::string compared(const std::string& comparison, const std::string& values) const {
    if (key_.size() == 1) return columns("") + ' ' + comparison + ' ' + values;
    return "(" + columns("") + ") " + comparison + " (" + values + ")";
  }
  std::string bound(const std::string& comparison, std::string_view edge) const {
    return compared(comparison, variables(edge));
  }
  /// As `bound`, with the parameters of EXECUTE.
  std::string placed(const std::string& comparison, std::size_t first) const {
    std::string values;
    for (std::size_t i = 0; i < key_.size(); ++i) {
      values += (i == 0 ? "" : ", ") + std::string("$") + std::to_string(first + i);
    }
    return compared(comparison, values);
  }
  std::string unpack(std::string_view edge, const std::string& text) const {
    if (by_blocks()) return "gen_" + std::string(edge) + " := " + text + "::bigint;\n";
    std::string lines;
    for (std::size_t i = 0; i < key_.size(); ++i) {
      lines += (i == 0 ? "" : "    ") + variable(edge, i) + " := (" + text + "::jsonb ->> " + std::to_string(i) +
               ")::" + key_[i]->type + ";\n";
    }
    return lines;
  }

  const Backfill& backfill_;
  std::vector<const Column*> key_;
};

constexpr const char* kCheckpoints =
    "gen.checkpoints (\n"
    "    job text PRIMARY KEY,\n"
    "    last text,\n"
    "    upper text,\n"
    "    done boolean NOT NULL DEFAULT false,\n"
    "    rows_done bigint NOT NULL DEFAULT 0,\n"
    "    batch_size integer,\n"
    "    pause_ms integer,\n"
    "    paused boolean NOT NULL DEFAULT false,\n"
    "    stop boolean NOT NULL DEFAULT false\n"
    "  )";

/// Between $batch$ and $batch$, by which gen finds it.
std::string batch_quoted(const std::string& statement) {
  std::string tag = "$batch$";
  while (statement.find(tag) != std::string::npos) tag.insert(tag.size() - 1, "_");
  return tag + statement + tag;
}

/// As gen:batch reads it: in quotes when blanks or quotes would end it.
std::string job_setting(const std::string& job) {
  if (job.find_first_of(" \t'") == std::string::npos) return job;
  std::string quoted = "'";
  for (const char c : job) quoted += c == '\'' ? std::string("''") : std::string(1, c);
  return quoted + "'";
}

/// The line in front of the block. A line feed in a name would end it: gen then runs the block as psql does.
std::string directive(const Backfill& backfill, const Walk& walk) {
  const std::string text = "-- gen:batch job=" + job_setting(backfill.job) + ' ' + walk.key_setting();
  return text.find_first_of("\n\r") == std::string::npos
             ? text + "\n-- (gen up runs the statement in gen_update itself; the block around it is for psql)\n"
             : "";
}

/// The row of gen.checkpoints, which gen has made by then. It is made inside the block, so that the file is one
/// statement: tools that send a file as one query would put several into a transaction, in which no batch can be
/// committed.
std::string make_checkpoint(const Backfill& backfill, const Walk& walk, const std::string& job) {
  return "  CREATE SCHEMA IF NOT EXISTS gen;\n"
         "  CREATE TABLE IF NOT EXISTS " +
         std::string(kCheckpoints) +
         ";\n"
         "  INSERT INTO gen.checkpoints (job, upper, done)\n"
         "    SELECT " +
         job + ", edge.upper, edge.upper IS NULL\n    FROM (\n      SELECT (\n" + walk.top_query("        ") +
         "\n      ) AS upper\n    ) AS edge\n"
         "    ON CONFLICT (job) DO UPDATE SET last = NULL, upper = excluded.upper, done = excluded.upper IS NULL\n"
         "    WHERE checkpoints.done\n"
         "      AND EXISTS (SELECT FROM " +
         walk.rows() + " WHERE " + backfill.pending +
         ");\n"
         "  COMMIT;\n";
}

std::string body_of(const Backfill& backfill, const Walk& walk) {
  const std::string job = support::quote_literal(backfill.job);
  return "#variable_conflict use_column\n"
         "DECLARE\n"
         "  gen_update CONSTANT text := " +
         batch_quoted(walk.statement()) +
         ";\n"
         "  gen_last text;\n  gen_upper text;\n  gen_next text;\n  gen_done boolean;\n  gen_paused boolean;\n"
         "  gen_stop boolean;\n  gen_rows integer;\n  gen_pause integer;\n  gen_count bigint;\n  gen_tries integer := "
         "0;\n" +
         walk.declarations() + "BEGIN\n" + make_checkpoint(backfill, walk, job) +
         "  LOOP\n"
         "    SELECT last, upper, done, paused, stop, coalesce(batch_size, 1000), coalesce(pause_ms, 0)\n"
         "      INTO gen_last, gen_upper, gen_done, gen_paused, gen_stop, gen_rows, gen_pause\n"
         "      FROM gen.checkpoints WHERE job = " +
         job +
         " FOR UPDATE;\n"
         "    EXIT WHEN gen_done;\n"
         "    IF gen_stop THEN\n"
         "      RAISE EXCEPTION 'backfill stopped: gen.checkpoints.stop is set';\n"
         "    END IF;\n"
         "    IF gen_paused THEN\n"
         "      COMMIT;\n      PERFORM pg_sleep(1);\n      CONTINUE;\n"
         "    END IF;\n" +
         walk.read_edges() + walk.find_high() +
         "    IF gen_next IS NULL THEN\n"
         "      UPDATE gen.checkpoints SET done = true WHERE job = " +
         job +
         ";\n"
         "      COMMIT;\n      EXIT;\n"
         "    END IF;\n"
         "    BEGIN\n"
         "      -- Of two that wait for each other's rows, the backfill gives way, never a program.\n"
         "      PERFORM set_config('lock_timeout', '500ms', true);\n" +
         walk.run_update() +
         "      GET DIAGNOSTICS gen_count = ROW_COUNT;\n"
         "      gen_tries := 0;\n"
         "    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN\n"
         "      gen_tries := gen_tries + 1;\n"
         "      IF gen_tries >= 600 THEN\n        RAISE;\n      END IF;\n"
         "      gen_count := NULL;\n"
         "    END;\n"
         "    IF gen_count IS NULL THEN\n"
         "      COMMIT;\n      PERFORM pg_sleep(0.2);\n      CONTINUE;\n"
         "    END IF;\n"
         "    UPDATE gen.checkpoints SET last = gen_next, rows_done = rows_done + gen_count WHERE job = " +
         job +
         ";\n"
         "    COMMIT;\n"
         "    IF gen_pause > 0 THEN\n      PERFORM pg_sleep(gen_pause / 1000.0);\n    END IF;\n"
         "  END LOOP;\n"
         "END";
}

}  // namespace

render::Script backfill_script(const Backfill& backfill, const model::Catalog& catalog) {
  const Walk walk(backfill, walking_key(backfill, catalog));
  return {SqlBuilder().trusted(directive(backfill, walk) + do_block(body_of(backfill, walk)).str()).build()};
}

Step backfill_step(const RecipeContext& context, const Backfill& backfill, const model::ObjectKey& subject,
                   support::SourceSpan cause) {
  Step step = make_step(Phase::migrate, subject, cause);
  step.mode = RunMode::no_transaction;
  step.moves_data = true;
  step.up = backfill_script(backfill, context.from);
  step.down = {SqlBuilder("DELETE FROM gen.checkpoints WHERE job =").literal(backfill.job).build()};
  step.up_effects = on(backfill.copy ? Lock::row_share : Lock::row_exclusive, relation_name(backfill.table.key), true);
  step.up_effects.risk = backfill.copy ? "copies every row, in batches, which programs that change it wait for"
                                       : "writes every row that needs it, in batches; triggers of the table fire";
  step.verify_true = queries({backfill_is_done(backfill.job)});
  return step;
}

}  // namespace gen::plan
