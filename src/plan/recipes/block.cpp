#include "plan/recipes/block.hpp"

#include "gen/render/dollar_quote.hpp"
#include "gen/render/sql_builder.hpp"

namespace gen::plan {
namespace {

using render::SqlBuilder;

/// "SELECT EXISTS (SELECT FROM ... WHERE ...)" as a condition on lines of its own.
std::string over_lines(const std::string& query) {
  constexpr std::string_view kStart = "SELECT EXISTS (", kWhere = " WHERE ";
  const std::size_t where = query.find(kWhere);
  return "EXISTS (\n    " + query.substr(kStart.size(), where - kStart.size()) + "\n    " +
         query.substr(where + 1, query.size() - where - 2) + "\n  )";
}

}  // namespace

std::string dollar_quoted(const std::string& body) { return render::dollar_quoted("gen", "\n" + body + "\n"); }

render::SqlText do_block(const std::string& body) { return SqlBuilder("DO").trusted(dollar_quoted(body)).build(); }

Condition constraint_is_valid(const model::QualifiedName& relation, const model::Identifier& constraint) {
  const std::string query = SqlBuilder("SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid =")
                                .literal(to_string(relation))
                                .trusted("::pg_catalog.regclass AND conname =")
                                .literal(constraint.str())
                                .trusted("AND convalidated)")
                                .build()
                                .str();
  return {query, "constraint " + support::quote_identifier(constraint) + " is not validated"};
}

Condition index_is_valid(const model::QualifiedName& index) {
  const std::string query =
      SqlBuilder("SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass(")
          .literal(to_string(index))
          .word(")")
          .trusted("AND indisvalid)")
          .build()
          .str();
  return {query, "index " + to_string(index) + " is missing or not valid"};
}

Condition backfill_is_done(const std::string& job) {
  const std::string query = SqlBuilder("SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job =")
                                .literal(job)
                                .trusted("AND done)")
                                .build()
                                .str();
  return {query, "backfill " + job + " is not finished"};
}

render::SqlText guard(const std::vector<Condition>& conditions) {
  std::string body = "BEGIN\n";
  for (const Condition& condition : conditions) {
    body += "  IF NOT " + over_lines(condition.query) + " THEN\n    RAISE EXCEPTION USING MESSAGE = " +
            support::quote_literal("contract refused: " + condition.complaint) + ";\n  END IF;\n";
  }
  return do_block(body + "END");
}

std::vector<std::string> queries(const std::vector<Condition>& conditions) {
  std::vector<std::string> texts;
  for (const Condition& condition : conditions) texts.push_back(condition.query);
  return texts;
}

}  // namespace gen::plan
