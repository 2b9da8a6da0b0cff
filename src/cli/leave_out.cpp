#include "cli/leave_out.hpp"

#include <map>

#include "cli/holdings.hpp"
#include "gen/prove/build.hpp"
#include "gen/render/sql_builder.hpp"
#include "gen/scope/needed.hpp"
#include "gen/scope/public_schema.hpp"

namespace gen::cli {
namespace {

using apply::LeftOut;
using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;
using Keys = std::set<ObjectKey>;

bool is_relation(ObjectKind kind) {
  return kind == ObjectKind::table || kind == ObjectKind::view || kind == ObjectKind::materialized_view ||
         kind == ObjectKind::sequence;
}

/// Works out what a dump is made without.
class LeavingOut {
 public:
  LeavingOut(const Holdings& holdings, Keys unreadable) : live_(holdings.live), left_(std::move(unreadable)) {
    for (const scope::LeftAlone& each : holdings.theirs) {
      if (each.key != scope::kPublicSchema) theirs_.insert(each.key);
    }
    for (const model::Dependency& d : live_.dependencies) needs_[whole(d.dependent)].insert(whole(d.referenced));
    scope::Mentions mentions;
    mentions.add(holdings.schema);
    needed_ = scope::needed_of_theirs(live_, theirs_, mentions);
  }

  support::Result<LeftOut> run() {
    close();
    LeftOut made;
    std::vector<scope::LeftAlone> in_short;
    for (const ObjectKey& key : left_) {
      const bool alone = !hangs_on_left(key);
      if (is_relation(key.kind)) {
        made.relations.push_back({key.schema.str(), key.name.str()});
      } else if (alone) {
        add_entries(key, made);
      }
      if (!alone || (stand_ins_.count(key) != 0 && !is_relation(key.kind))) continue;
      in_short.push_back({key, {}});
      made.told.push_back(to_string(key));
    }
    leave_foreign_keys(made);
    tell_what_of_ours_goes_along(made);
    made.in_short = scope::summary(in_short);
    return add_stand_ins(std::move(made));
  }

 private:
  ObjectKey whole(const ObjectKey& key) const {
    if (key.kind != ObjectKind::column) return key;
    const model::Object* relation = live_.find_relation({key.schema, key.owner});
    return relation != nullptr ? model::header(*relation).key : key;
  }

  const ObjectKey* holder(const ObjectKey& key) const {
    const model::Object* found = scope::holder_of(live_, live_.objects.at(key));
    return found == nullptr ? nullptr : &model::header(*found).key;
  }

  bool hangs_on_left(const ObjectKey& key) const {
    const ObjectKey* of = holder(key);
    return of != nullptr && left_.count(*of) != 0;
  }

  bool needs_one_of(const ObjectKey& key, const Keys& keys) const {
    const auto needs = needs_.find(key);
    return needs != needs_.end() && std::any_of(needs->second.begin(), needs->second.end(),
                                                [&](const ObjectKey& need) { return keys.count(need) != 0; });
  }

  /// What has a stand-in is left out with all that the stand-in needs; what of theirs needs something without one goes.
  void close() {
    for (std::size_t before = 0; before != left_.size() + stand_ins_.size();) {
      before = left_.size() + stand_ins_.size();
      for (const auto& [key, object] : needed_.objects) {
        if (left_.count(key) != 0 || is_needed_by_a_stand_in(key)) stand_ins_.insert(key);
      }
      left_.insert(stand_ins_.begin(), stand_ins_.end());
      Keys without;
      for (const ObjectKey& key : left_) {
        if (stand_ins_.count(key) == 0) without.insert(key);
      }
      for (const ObjectKey& key : theirs_) {
        if (needs_one_of(key, without) || hangs_on_left(key)) left_.insert(key);
      }
    }
  }

  bool is_needed_by_a_stand_in(const ObjectKey& key) const {
    return std::any_of(stand_ins_.begin(), stand_ins_.end(), [&](const ObjectKey& each) {
      if (key.kind == ObjectKind::schema && each.schema == key.name) return true;
      const auto needs = needs_.find(each);
      return needs != needs_.end() && needs->second.count(key) != 0;
    });
  }

  static void add_entries(const ObjectKey& key, LeftOut& made) {
    const std::string schema = key.schema.empty() ? "-" : key.schema.str();
    const bool is_routine = key.kind == ObjectKind::function || key.kind == ObjectKind::aggregate;
    const std::string name = (key.owner.empty() ? "" : key.owner.str() + ' ') + key.name.str() +
                             (is_routine ? '(' + key.signature + ')' : "");
    made.entries.push_back({std::string(kind_sql(key.kind)), schema, name});
    if (key.kind == ObjectKind::function) made.entries.push_back({"PROCEDURE", schema, name});
  }

  /// The rows that they were valid for are not there. Those of ours come back without a look at the rows.
  void leave_foreign_keys(LeftOut& made) const {
    for (const auto& [key, object] : live_.objects) {
      const auto* constraint = std::get_if<model::Constraint>(&object);
      if (constraint == nullptr || constraint->type != "foreign key" || hangs_on_left(key)) continue;
      const model::Object* target = live_.find_relation(constraint->references);
      if (target == nullptr || left_.count(model::header(*target).key) == 0) continue;
      made.entries.push_back({"FK CONSTRAINT", key.schema.str(), key.owner.str() + ' ' + key.name.str()});
      if (theirs_.count(key) != 0) continue;
      made.after.push_back(render::SqlBuilder("ALTER TABLE")
                               .name(model::QualifiedName{key.schema, key.owner})
                               .word("ADD CONSTRAINT")
                               .name(key.name)
                               .trusted(constraint->definition + " NOT VALID")
                               .build()
                               .str());
    }
  }

  void tell_what_of_ours_goes_along(LeftOut& made) const {
    for (const auto& [key, object] : live_.objects) {
      if (theirs_.count(key) == 0 && hangs_on_left(key))
        made.told.push_back(to_string(key) + ", which is not theirs, with the table that it hangs on");
    }
  }

  support::Result<LeftOut> add_stand_ins(LeftOut made) const {
    Catalog fresh = needed_, both;
    std::erase_if(fresh.objects, [](const auto&) { return true; });
    fresh.dependencies.clear();
    if (const auto usual = live_.objects.find(scope::kPublicSchema); usual != live_.objects.end())
      fresh.objects.insert(*usual);
    both = fresh;
    for (const ObjectKey& key : stand_ins_) both.objects.insert_or_assign(key, needed_.objects.at(key));
    for (const model::Dependency& d : needed_.dependencies) {
      if (stand_ins_.count(whole(d.dependent)) != 0 && stand_ins_.count(whole(d.referenced)) != 0)
        both.dependencies.push_back(d);
    }
    auto steps = prove::building_steps(fresh, both);
    if (!steps) return steps.errors();
    for (const plan::Step& step : *steps) {
      for (const render::SqlText& sql : step.up) made.before.push_back(sql.str());
    }
    return made;
  }

  const Catalog& live_;
  Keys theirs_;
  Keys left_;       ///< what the dump is without, or what is not restored from it
  Keys stand_ins_;  ///< a part of it: what ours refers to
  Catalog needed_;
  std::map<ObjectKey, Keys> needs_;
};

support::Diagnostic not_theirs(const std::string& what, pg::Connection& session) {
  auto role = session.query("SELECT pg_catalog.quote_ident(CURRENT_USER)");
  const std::string name = role ? role->text(0, 0) : "this role";
  return support::error(
      "GEN5723", "role " + name + " cannot read " + what + ", or not all of its rows; only what is theirs is left out",
      {}, "GRANT SELECT on it to " + name + ", or pg_read_all_data; no backup was kept");
}

}  // namespace

std::function<support::Result<LeftOut>(pg::Connection&, const std::vector<apply::Unreadable>&)> leave_out_theirs(
    Context& context) {
  return [&context](pg::Connection& session,
                    const std::vector<apply::Unreadable>& unreadable) -> support::Result<LeftOut> {
    auto holdings = holdings_of(context, session);
    if (!holdings) return holdings.errors();
    Keys theirs, left;
    for (const scope::LeftAlone& each : holdings->theirs) theirs.insert(each.key);
    LeftOut members;
    support::Diagnostics problems;
    for (const apply::Unreadable& each : unreadable) {
      if (each.extension.empty() && each.schema == context.ledger().name()) {
        problems.push_back(not_theirs("the ledger's table " + context.ledger().table(each.name), session));
        continue;
      }
      const model::Object* relation =
          holdings->live.find_relation({model::Identifier(each.schema), model::Identifier(each.name)});
      if (!each.extension.empty() || relation == nullptr) {
        members.relations.push_back({each.schema, each.name});
        members.told.push_back("rows of " + each.schema + '.' + each.name +
                               (each.extension.empty() ? "" : ", of extension " + each.extension));
        continue;
      }
      const ObjectKey& key = model::header(*relation).key;
      if (theirs.count(key) == 0) problems.push_back(not_theirs(to_string(key), session));
      left.insert(key);
    }
    if (!problems.empty()) return problems;
    auto made = LeavingOut(*holdings, std::move(left)).run();
    if (!made) return made.errors();
    made->relations.insert(made->relations.end(), members.relations.begin(), members.relations.end());
    made->told.insert(made->told.end(), members.told.begin(), members.told.end());
    return made;
  };
}

void say_left_out(const Context& context, const apply::Backup& backup) {
  if (backup.left_out.empty()) return;
  for (const std::string& line : backup.left_out) context.say_detail("  left out: " + line);
  const std::string what =
      backup.left_out_in_short.empty() ? std::to_string(backup.left_out.size()) + " things" : backup.left_out_in_short;
  context.say("left out, since this role cannot read it: " + what + "; the list, and what a restore needs, is in " +
              backup.file.filename().string() + ".theirs.sql");
}

}  // namespace gen::cli
