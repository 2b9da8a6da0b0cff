#include "plan/intent_hint.hpp"

namespace gen::plan {

std::string hint_to_retire(const model::Intents& intents, const support::SourceSpan& where,
                           const model::ObjectKey& key) {
  const std::string retire = "retire " + to_string(key);
  return "add this line to a schema file: " + (intents.in_sql(where) ? "-- gen: " + retire : retire + ";") +
         "  (or approve all drops of this run: --allow-drop)";
}

std::string hint_to_go_direct(const model::Intents& intents, const support::SourceSpan& where) {
  const std::string whole_run = "accept the short form with its locks for this run: gen diff --direct";
  if (!where.known()) return whole_run;
  return whole_run + "; or for this object alone: " +
         (intents.in_sql(where) ? "-- gen: strategy direct  (on the line above it)"
                                : "strategy direct  (in its declaration)");
}

std::string hint_for_column(const model::Intents& intents, const support::SourceSpan& where,
                            const std::string& declaration, const std::string& clause) {
  if (intents.in_sql(where)) return "-- gen: " + clause + "  (on the line above the column)";
  return declaration + ' ' + clause + ';';
}

}  // namespace gen::plan
