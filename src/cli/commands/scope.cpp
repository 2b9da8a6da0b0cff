#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/json_report.hpp"
#include "cli/project_scope.hpp"
#include "cli/text_table.hpp"
#include "gen/introspect/read.hpp"
#include "gen/pg/masked_text.hpp"
#include "gen/scope/not_compared.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

using scope::Whose;

struct Judged {
  model::ObjectKey key;
  scope::Verdict verdict;
  bool hangs = false;
  support::SourceSpan declared;
};

struct Judgement {
  std::vector<Judged> objects;
  std::vector<scope::LeftGrant> grants;
};

/// The catalog with a verdict on each object.
support::Result<Judgement> judge_all(Context& context) {
  auto session = context.connect();
  if (!session) return session.errors();
  auto schema = context.load_schema();
  if (!schema) return schema.errors();
  auto live = introspect::read(*session, context.read_options());
  if (!live) return live.errors();
  auto basis = project_basis(context, *schema, nullptr, *session);
  if (!basis) return basis.errors();
  if (auto problems = scope::contradictions(*basis, &*live); !problems.empty()) return problems;
  context.show(scope::idle_patterns(*basis, *live));
  context.show(scope::unread_managers(*live, *basis));
  const scope::Scope judge(*live, *basis);
  Judgement all{{}, scope::grants_of_others(*live, *basis)};
  for (const auto& [key, object] : live->objects) {
    all.objects.push_back(
        {key, judge.judge(key), scope::holder_of(*live, object) != nullptr, basis->declared.where(key)});
  }
  return all;
}

/// "table public.orders", "public.orders", "orders"; of functions the arguments may be missing.
bool is_called(const model::ObjectKey& key, const std::string& name) {
  if (name == to_string(key) || name == qualified_name(key)) return true;
  if (support::quote_identifier(key.name) == name) return true;
  model::ObjectKey bare = key;
  bare.signature.clear();
  return qualified_name(bare) == name + "()";
}

support::Diagnostic no_such_object(const std::string& name, const std::vector<Judged>& all) {
  std::vector<std::string> names;
  for (const Judged& each : all) names.push_back(qualified_name(each.key));
  const auto close = support::closest(name, names);
  return support::error("GEN9103", "there is no object " + pg::mask_passwords(name) + " in the database", {},
                        close ? "did you mean \"gen scope " + *close + "\"?" : "all of them: gen scope");
}

std::string where_of(const Context& context, const Judged& each) { return context.sources().file_line(each.declared); }

std::string reason_of(const Context& context, const Judged& each) {
  const std::string where = where_of(context, each);
  return each.verdict.reason + (where.empty() ? "" : " (" + where + ')');
}

Json grants_as_json(const std::vector<scope::LeftGrant>& grants) {
  Json list = Json::array();
  for (const scope::LeftGrant& grant : grants) {
    list.push_back({{"object", to_string(grant.key)},
                    {"column", grant.column.empty() ? Json(nullptr) : Json(grant.column.str())},
                    {"member", grant.member.empty() ? Json(nullptr) : Json(grant.member)},
                    {"grantee", grant.privilege.grantee.empty() ? Json(nullptr) : Json(grant.privilege.grantee.str())},
                    {"privilege", grant.privilege.privilege},
                    {"revoked", grant.is_taken},
                    {"reason", grant.reason}});
  }
  return list;
}

Json as_json(const Context& context, const Judgement& judgement) {
  Json list = Json::array();
  for (const Judged& each : judgement.objects) {
    Json entry{{"object", to_string(each.key)},
               {"kind", model::kind_name(each.key.kind)},
               {"class", scope::whose_name(each.verdict.whose)},
               {"reason", each.verdict.reason},
               {"owner", each.verdict.owner.empty() ? Json(nullptr) : Json(each.verdict.owner.str())}};
    const std::string where = where_of(context, each);
    entry["declared"] = where.empty() ? Json(nullptr) : Json(where);
    list.push_back(std::move(entry));
  }
  Json json{{"format", kJsonFormat}, {"objects", std::move(list)}};
  if (!judgement.grants.empty()) json["grants"] = grants_as_json(judgement.grants);
  return json;
}

/// A schema that is theirs with all in it takes one line.
std::vector<Judged> in_short(const std::vector<Judged>& all) {
  std::map<model::Identifier, std::size_t> others;  // by schema: how much of it is theirs
  std::map<model::Identifier, bool> whole;
  for (const Judged& each : all) {
    if (each.key.kind == model::ObjectKind::schema) whole[each.key.name] = each.verdict.whose == Whose::theirs;
  }
  for (const Judged& each : all) {
    if (each.key.schema.empty() || each.hangs) continue;
    if (each.verdict.whose != Whose::theirs) whole[each.key.schema] = false;
    ++others[each.key.schema];
  }
  std::vector<Judged> lines;
  for (Judged each : all) {
    const bool theirs = each.verdict.whose == Whose::theirs;
    if (each.hangs && (theirs || !each.declared.known())) continue;
    if (theirs && !each.key.schema.empty() && whole[each.key.schema]) continue;
    const bool sums_up = theirs && each.key.kind == model::ObjectKind::schema && whole[each.key.name];
    if (sums_up && others[each.key.name] > 0)
      each.verdict.reason += "; with " + counted(others[each.key.name], "object") + " in it";
    lines.push_back(std::move(each));
  }
  return lines;
}

void print_by_class(const Context& context, const std::vector<Judged>& all,
                    const std::vector<scope::LeftGrant>& grants) {
  for (const Whose whose : {Whose::ours, Whose::nobodys, Whose::theirs}) {
    std::vector<std::vector<std::string>> rows;
    for (const Judged& each : all) {
      if (each.verdict.whose != whose) continue;
      rows.push_back({"  " + to_string(each.key), each.verdict.owner.str(), reason_of(context, each)});
    }
    if (whose == Whose::theirs) {
      for (const auto& [what, reason] : scope::in_words(grants)) rows.push_back({"  " + what, "", reason});
    }
    if (rows.empty()) continue;
    rows.insert(rows.begin(), {std::string(scope::whose_name(whose)), "owner", "why"});
    std::cout << text_table(rows);
  }
}

int run_scope(Context& context, const std::string& name) {
  auto all = judge_all(context);
  if (!all) return context.fail(all.errors());
  Judgement shown = *all;
  if (!name.empty()) {
    std::erase_if(shown.objects, [&](const Judged& each) { return !is_called(each.key, name); });
    std::erase_if(shown.grants, [&](const scope::LeftGrant& each) { return !is_called(each.key, name); });
    if (shown.objects.empty()) return context.fail(no_such_object(name, all->objects));
  }
  if (context.settings().json) {
    print_json(as_json(context, shown));
  } else {
    print_by_class(context, name.empty() ? in_short(shown.objects) : shown.objects, shown.grants);
  }
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_scope(CommandSyntax& syntax) {
  auto name = std::make_shared<std::string>();
  syntax.add_option("name", *name, "this object alone, like public.orders or \"extension citext\"").type_name("NAME");
  return [name](Context& context) { return run_scope(context, *name); };
}

}  // namespace gen::cli
