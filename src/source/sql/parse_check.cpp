#include "gen/source/parse_check.hpp"

#include <optional>
#include <string>

#include "source/sql/expression_check.hpp"
#include "source/sql/parse_tree.hpp"

namespace gen::source {
namespace {

support::Result<void> result_of(const std::optional<sql::SyntaxError>& error, const support::SourceSpan& where) {
  if (!error) return {};
  return support::error("GEN1301", error->message, {where.file, where.offset + error->offset, 1});
}

}  // namespace

support::Result<void> check_expression(const support::SourceSpan& where, const support::SourceMap& sources) {
  return result_of(sql::check_expression(sources.slice(where)), where);
}

support::Result<void> check_statements(const support::SourceSpan& where, const support::SourceMap& sources) {
  sql::ParseOutcome outcome = sql::parse(std::string(sources.slice(where)));
  if (outcome.tree) return {};
  return result_of(outcome.error, where);
}

}  // namespace gen::source
