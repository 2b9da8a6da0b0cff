#include "source/external_rules.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "gen/model/stand_in.hpp"
#include "source/duplicates.hpp"
#include "source/sql/token_walk.hpp"

namespace gen::source {
namespace {

using model::ObjectKind;
using sql::TokenWalk;

constexpr const char* kWhatIsExternal =
    "external declares the structure that ours refers to, nothing else; what is ours on it (a trigger, a policy, a "
    "grant) is declared without external, outside of the block";

support::Diagnostic not_external(const std::string& what, const support::SourceSpan& where) {
  return support::error("GEN1611", what, where, kWhatIsExternal);
}

/// Commands that make something others could refer to. ALTER TABLE and ALTER SEQUENCE are parts of blocks: foreign
/// keys, and the column that a sequence belongs to.
bool makes_structure(const Statement& statement) {
  static constexpr std::array<std::string_view, 8> kOthers{
      "TRIGGER", "POLICY", "RULE", "EVENT TRIGGER", "PUBLICATION", "SUBSCRIPTION", "USER MAPPING", "STATISTICS"};
  if (statement.sets_owner) return false;
  const std::string_view tag = statement.tag;
  if (!tag.starts_with("CREATE ")) {
    const TokenWalk tokens(statement.sql);
    const auto has = [&](std::string_view word) { return tokens.find_name(word).has_value(); };
    return tag == "ALTER SEQUENCE" || (tag == "ALTER TABLE" && (has("foreign") || has("primary") || has("unique")));
  }
  return std::ranges::find(kOthers, tag.substr(7)) == kOthers.end();
}

/// A CREATE FUNCTION or PROCEDURE as far as it matters here.
struct Routine {
  bool has_body = false;
  bool has_out = false;
  std::optional<std::size_t> language;  ///< index of the token
  std::string result;                   ///< from what stands behind RETURNS on
};

Routine read_routine(const TokenWalk& tokens, std::string_view sql) {
  Routine routine;
  bool in_arguments = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens.is(i, "(")) {
      const std::size_t close = tokens.closing(i);
      for (std::size_t j = i; in_arguments && j < close; ++j) {
        routine.has_out |= tokens.is(j, "out") || tokens.is(j, "inout");
      }
      in_arguments = false;
      i = std::min(close, tokens.size() - 1);
      continue;
    }
    if (tokens.is(i, "returns") && i + 1 < tokens.size())
      routine.result = std::string(sql.substr(tokens.at(i + 1).offset));
    if (tokens.is(i, "language")) routine.language = i;
    routine.has_body |=
        tokens.is(i, "as") || tokens.is(i, "return") || (tokens.is(i, "begin") && tokens.is(i + 1, "atomic"));
  }
  return routine;
}

/// Gives a routine without a body that of a stand-in.
void complete_routine(Statement& statement, support::Diagnostics& errors) {
  if (statement.tag != "CREATE FUNCTION" && statement.tag != "CREATE PROCEDURE") return;
  const TokenWalk tokens(statement.sql);
  const Routine routine = read_routine(tokens, statement.sql);
  if (routine.has_body) return;
  if (routine.language) {
    errors.push_back(support::error(
        "GEN1612", "this routine has a language, but no body", statement.origin_of(tokens.at(*routine.language).offset),
        "give it a body, or leave the language out: it is then a stand-in that gives NULL"));
    return;
  }
  statement.sql += model::stand_in_body(routine.result, routine.has_out);
}

/// Where an extension is installed, when it is said.
std::optional<model::Identifier> place_of_extension(const Statement& statement) {
  if (statement.tag != "CREATE EXTENSION") return std::nullopt;
  const TokenWalk tokens(statement.sql);
  const auto schema = tokens.find_name("schema", 3);  // behind its name
  if (!schema || !tokens.is_name(*schema + 1)) return std::nullopt;
  return tokens.name(*schema + 1);
}

/// The schemas that external objects lie in and that none of them is. They are not declared by that.
std::vector<Statement> places_of(const std::vector<Statement>& externals) {
  std::vector<Statement> places;
  std::set<model::Identifier> seen{model::Identifier(), model::Identifier("public")};
  const auto add = [&](const model::Identifier& schema, const support::SourceSpan& where) {
    if (!seen.insert(schema).second) return;
    Statement place;
    place.sql = "CREATE SCHEMA IF NOT EXISTS " + support::quote_identifier(schema);
    place.tag = "CREATE SCHEMA";
    place.span = where;
    places.push_back(std::move(place));
  };
  for (const Statement& statement : externals) {
    for (const Declaration& declaration : statement.declares) {
      if (declaration.key.kind == ObjectKind::schema) seen.insert(declaration.key.name);
    }
  }
  for (const Statement& statement : externals) {
    if (const auto schema = place_of_extension(statement)) add(*schema, statement.span);
    for (const Declaration& declaration : statement.declares) add(declaration.key.schema, statement.span);
  }
  return places;
}

void add_all(support::Diagnostics& all, support::Diagnostics more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

}  // namespace

void refuse_intents(const Intents& said, support::Diagnostics& errors) {
  const auto refuse = [&](const auto& list, const std::string& what) {
    for (const auto& each : list) {
      errors.push_back(support::error("GEN1611", '\'' + what + "' says what shall change, and this belongs to others",
                                      each.span, "take it away: an external declaration says what there is"));
    }
  };
  refuse(said.renames, "renamed from");
  refuse(said.conversions, "using");
  refuse(said.backfills, "backfill");
  refuse(said.retired, "retire");
  refuse(said.strategies, "strategy");
  refuse(said.enum_mappings, "retire");
}

support::Diagnostics complete_externals(SchemaSource& schema) {
  support::Diagnostics errors;
  std::vector<Statement>& externals = schema.externals;
  std::erase_if(externals, [](const Statement& statement) { return statement.tag == "COMMENT"; });
  for (Statement& statement : externals) {
    if (!makes_structure(statement)) {
      const std::string what = statement.sets_owner ? "an owner" : statement.tag;
      errors.push_back(not_external(what + " cannot be declared external", statement.span));
    } else {
      complete_routine(statement, errors);
    }
  }
  add_all(errors, find_duplicates(externals));
  add_all(errors, find_clashes(schema.statements, externals));
  std::vector<Statement> places = places_of(externals);
  externals.insert(externals.begin(), std::make_move_iterator(places.begin()), std::make_move_iterator(places.end()));
  return errors;
}

}  // namespace gen::source
