#include <algorithm>
#include <map>

#include "gen/render/dollar_quote.hpp"
#include "render/kinds.hpp"

namespace gen::render {
namespace {

using model::Option;
using model::Subscription;

SqlBuilder alter_start(const Subscription& subscription) {
  return SqlBuilder("ALTER SUBSCRIPTION").name(subscription.key.name);
}

void publications(SqlBuilder& sql, const Subscription& subscription) {
  sql.word("PUBLICATION").items(subscription.publications, [](SqlBuilder& out, const std::string& publication) {
    out.name(model::Identifier(publication));
  });
}

void slot_name(SqlBuilder& sql, const Subscription& subscription) {
  sql.word("slot_name =");
  subscription.slot.empty() ? sql.word("NONE") : sql.literal(subscription.slot);
}

/// What a server assumes by itself, on every version alike; the default of `streaming` is another one since 18.
bool goes_without_saying(const Option& parameter) {
  static const std::map<std::string, std::string> kDefaults = {{"binary", "false"},
                                                               {"synchronous_commit", "off"},
                                                               {"two_phase", "false"},
                                                               {"disable_on_error", "false"},
                                                               {"password_required", "true"},
                                                               {"run_as_owner", "false"},
                                                               {"origin", "any"},
                                                               {"failover", "false"}};
  const auto found = kDefaults.find(parameter.name);
  return found != kDefaults.end() && found->second == parameter.value;
}

std::vector<Option> changed_parameters(const Subscription& before, const Subscription& after) {
  std::vector<Option> changed;
  for (const Option& parameter : after.parameters) {
    const auto same = std::find_if(before.parameters.begin(), before.parameters.end(), [&](const Option& old) {
      return old.name == parameter.name && old.value == parameter.value;
    });
    if (same == before.parameters.end()) changed.push_back(parameter);
  }
  return changed;
}

/// A file does not know the password of the connection, so a connection with one is not overwritten.
SqlText refuse_to_lose_password(const Subscription& subscription) {
  const std::string name = support::quote_identifier(subscription.key.name);
  const std::string body =
      "\nBEGIN\n  IF EXISTS (\n    SELECT FROM pg_catalog.pg_subscription\n    WHERE subname = " +
      support::quote_literal(subscription.key.name.str()) +
      " AND subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())\n"
      "      AND subconninfo ~* '(password *=|//[^/@]*:[^/@]*@)'\n  ) THEN\n    RAISE EXCEPTION USING MESSAGE = " +
      support::quote_literal("the connection of subscription " + name + " holds a password, which this file does not") +
      ", HINT = " + support::quote_literal("change it by hand: ALTER SUBSCRIPTION " + name + " CONNECTION '...'") +
      ";\n  END IF;\nEND\n";
  return SqlBuilder("DO").trusted(dollar_quoted("gen", body)).build();
}

}  // namespace

namespace kinds {

/// As pg_dump writes it: nothing is done at the other end, and nothing is replicated before somebody says ENABLE.
Script create(const Subscription& subscription) {
  SqlBuilder sql("CREATE SUBSCRIPTION");
  sql.name(subscription.key.name).word("CONNECTION").literal(subscription.connection);
  publications(sql, subscription);
  sql.word("WITH (connect = false");
  // By itself the slot is called like the subscription, be that a name that slots may have or not.
  if (subscription.slot != subscription.key.name.str()) slot_name(sql.word(","), subscription);
  for (const Option& parameter : subscription.parameters) {
    if (!goes_without_saying(parameter)) sql.word(",").word(parameter.name).word("=").word(parameter.value);
  }
  return {sql.word(")").build()};
}

std::optional<Script> alter(const Subscription& before, const Subscription& after) {
  const std::vector<Option> parameters = changed_parameters(before, after);
  const auto is_fixed = [](const Option& parameter) { return parameter.name == "two_phase"; };
  if (std::any_of(parameters.begin(), parameters.end(), is_fixed)) return std::nullopt;
  Script script;
  if (before.connection != after.connection) {
    script.push_back(refuse_to_lose_password(before));
    script.push_back(alter_start(after).word("CONNECTION").literal(after.connection).build());
  }
  if (before.publications != after.publications) {
    SqlBuilder sql = alter_start(after).word("SET");
    publications(sql, after);
    script.push_back(sql.word("WITH (refresh = false)").build());
  }
  if (before.slot != after.slot) {
    SqlBuilder sql = alter_start(after).word("SET (");
    slot_name(sql, after);
    script.push_back(sql.word(")").build());
  }
  if (!parameters.empty()) {
    SqlBuilder sql = alter_start(after).word("SET (");
    sql.items(parameters, [](SqlBuilder& out, const Option& parameter) {
      out.word(parameter.name).word("=").word(parameter.value);
    });
    script.push_back(sql.word(")").build());
  }
  return script;
}

}  // namespace kinds
}  // namespace gen::render
