#include "gen/scope/grants.hpp"

#include <algorithm>

#include "gen/model/privilege_lists.hpp"
#include "gen/scope/grantees.hpp"
#include "gen/scope/needed.hpp"
#include "gen/support/counted.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::DefaultPrivileges;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Privilege;

std::vector<const DefaultPrivileges*> theirs_among_defaults(const Catalog& live, const Scope& scope) {
  std::vector<const DefaultPrivileges*> theirs;
  for (const auto& [key, object] : model::of_kind(live, ObjectKind::default_privileges)) {
    if (scope.judge(key).whose == Whose::theirs) theirs.push_back(std::get_if<DefaultPrivileges>(&object));
  }
  return theirs;
}

/// "FUNCTION public.hstore(text,text)" is one of FUNCTIONS.
std::string class_of_member(const std::string& member) {
  const std::string kind = member.substr(0, member.find(' '));
  return kind == "PROCEDURE" ? "FUNCTIONS" : kind + 'S';
}

/// Goes through the objects of ours that somebody was granted something on.
class Search {
 public:
  Search(const Catalog& live, const Basis& basis)
      : live_(live), basis_(basis), scope_(live, basis), defaults_(theirs_among_defaults(live, scope_)) {
    for (const auto& [key, object] : model::of_kind(live, ObjectKind::event_trigger)) note_trigger(key, object);
  }

  std::vector<LeftGrant> run() {
    for (const auto& [key, object] : live_.objects) {
      if (key.kind == ObjectKind::default_privileges) continue;
      const auto lists = model::privilege_lists(object);
      const bool has_any =
          std::ranges::any_of(lists, [](const auto& each) { return !each.granted.empty() || !each.revoked.empty(); });
      if (!has_any || scope_.judge(key).whose == Whose::theirs) continue;
      for (const auto& each : lists) {
        for (const Privilege& privilege : each.granted) judge({key, each.column, each.member, privilege}, object);
        for (const Privilege& privilege : each.revoked) judge({key, each.column, each.member, privilege, true}, object);
      }
    }
    return std::move(found_);
  }

 private:
  void note_trigger(const ObjectKey& key, const Object& object) {
    const auto& trigger = std::get<model::EventTrigger>(object);
    const bool runs = trigger.enabled == "origin" || trigger.enabled == "always";
    if (!runs || trigger.event != "ddl_command_end" || scope_.judge(key).whose != Whose::theirs) return;
    for (const auto& [function_key, function] : model::of_kind(live_, ObjectKind::function)) {
      if (!qualified_name(function_key).starts_with(trigger.function + '(')) continue;
      Mentions words;
      words.add(std::get<model::Function>(function).definition);
      triggers_.emplace_back(key.name, std::move(words));
    }
  }

  void judge(LeftGrant grant, const Object& object) {
    if (basis_.declared.speaks_of(grant.privilege.grantee)) return;
    const ObjectKey& key = grant.key;
    const auto& owner = model::header(object).owner;
    if (const DefaultPrivileges* rule = rule_of(grant, object, owner.value_or(live_.current_user))) {
      grant.reason = "default privileges of " + quote_identifier(rule->key.name) +
                     (rule->key.schema.empty() ? "" : " in " + quote_identifier(rule->key.schema)) +
                     (grant.is_taken ? " take it" : " give it");
    } else if (!grant.privilege.grantor.empty()) {
      grant.reason = quote_identifier(grant.privilege.grantor) + " gave it, who had a grant option";
      grant.is_put_back = true;
    } else if (const Pattern* pattern = basis_.rules.ignore.naming_role(grant.privilege.grantee)) {
      grant.reason = '"' + pattern->text() + "\" of [scope] ignore names the role";
      grant.is_put_back = true;
    } else if (const Identifier* trigger = trigger_behind(key, grant)) {
      grant.reason =
          "event trigger " + quote_identifier(*trigger) + (grant.is_taken ? " revokes from it" : " grants to it");
    } else {
      return;
    }
    found_.push_back(std::move(grant));
  }

  const Identifier* trigger_behind(const ObjectKey& key, const LeftGrant& grant) const {
    const Identifier& grantee = grant.privilege.grantee;
    if (grantee.empty() || basis_.memory.speaks_of(grantee)) return nullptr;
    if (!basis_.memory.made(key) && grant.member.empty()) return nullptr;
    const Identifier verb(grant.is_taken ? "revoke" : "grant");
    for (const auto& [name, words] : triggers_) {
      if (words.has(verb) && words.has(grantee)) return &name;
    }
    return nullptr;
  }

  /// Who made an object is not written down: its owner, or the one who reads. Members of an extension are of those who
  /// installed it.
  const DefaultPrivileges* rule_of(const LeftGrant& grant, const Object& object, const Identifier& owner) const {
    if (!grant.column.empty()) return nullptr;
    const auto* extension = std::get_if<model::Extension>(&object);
    const bool of_member = extension != nullptr && !grant.member.empty();
    const std::string object_class =
        of_member ? class_of_member(grant.member) : std::string(model::default_privileges_class(grant.key.kind));
    const Identifier& schema = of_member ? extension->schema : grant.key.schema;
    for (const DefaultPrivileges* rule : defaults_) {
      const bool made_by = of_member || rule->key.name == owner || rule->key.name == live_.current_user;
      if (!made_by || !apply_to(rule->key, object_class, schema)) continue;
      const auto& list = grant.is_taken ? rule->revoked : rule->granted;
      const bool same = std::ranges::any_of(list, [&](const Privilege& each) {
        return each.grantee == grant.privilege.grantee && each.privilege == grant.privilege.privilege &&
               each.grantable == grant.privilege.grantable;
      });
      if (same) return rule;
    }
    return nullptr;
  }

  const Catalog& live_;
  const Basis& basis_;
  Scope scope_;
  std::vector<const DefaultPrivileges*> defaults_;
  std::vector<std::pair<Identifier, Mentions>> triggers_;  ///< of others, with the words of their functions
  std::vector<LeftGrant> found_;
};

/// The list that a grant stands in; null where the catalog has no such thing.
std::vector<Privilege>* list_of(Catalog& catalog, const LeftGrant& grant) {
  const auto found = catalog.objects.find(grant.key);
  if (found == catalog.objects.end()) return nullptr;
  for (auto& each : model::privilege_lists(found->second)) {
    if (each.column == grant.column && each.member == grant.member)
      return grant.is_taken ? &each.revoked : &each.granted;
  }
  return nullptr;
}

void forget_members_without_privileges(Catalog& catalog, const ObjectKey& key) {
  const auto found = catalog.objects.find(key);
  auto* extension = found == catalog.objects.end() ? nullptr : std::get_if<model::Extension>(&found->second);
  if (extension == nullptr) return;
  std::erase_if(extension->member_privileges,
                [](const auto& member) { return member.granted.empty() && member.revoked.empty(); });
}

}  // namespace

std::vector<LeftGrant> grants_of_others(const Catalog& live, const Basis& basis) { return Search(live, basis).run(); }

void leave_alone(const std::vector<LeftGrant>& grants, Catalog& from, Catalog& to) {
  for (const LeftGrant& grant : grants) {
    std::vector<Privilege>* wanted = grant.is_put_back ? list_of(to, grant) : nullptr;
    if (wanted != nullptr) {
      wanted->insert(std::upper_bound(wanted->begin(), wanted->end(), grant.privilege), grant.privilege);
    } else if (std::vector<Privilege>* there = list_of(from, grant)) {
      std::erase(*there, grant.privilege);
      forget_members_without_privileges(from, grant.key);
    }
  }
}

void leave_out(const std::vector<LeftGrant>& grants, Catalog& catalog) {
  for (const LeftGrant& grant : grants) {
    if (std::vector<Privilege>* there = list_of(catalog, grant)) std::erase(*there, grant.privilege);
    forget_members_without_privileges(catalog, grant.key);
  }
}

std::vector<LeftGrant> grants_to_leave_out(const Catalog& live, const Basis& basis, const Catalog& part) {
  std::vector<LeftGrant> grants = grants_of_others(live, basis);
  if (grants.empty()) return grants;
  Catalog rest = part;
  leave_out(grants, rest);
  std::set<Identifier> spoken_of;
  for (const auto& [key, object] : rest.objects) spoken_of.merge(grantees_of(object));
  std::erase_if(grants, [&](const LeftGrant& grant) { return spoken_of.count(grant.privilege.grantee) != 0; });
  return grants;
}

std::vector<DefaultPrivileges> defaults_of_others(const Catalog& live, const Basis& basis) {
  std::vector<DefaultPrivileges> spoken_of;
  const auto is_unknown = [&](const Privilege& privilege) { return !basis.declared.speaks_of(privilege.grantee); };
  for (const DefaultPrivileges* rule : theirs_among_defaults(live, Scope(live, basis))) {
    DefaultPrivileges part = *rule;
    std::erase_if(part.granted, is_unknown);
    std::erase_if(part.revoked, is_unknown);
    if (!part.granted.empty() || !part.revoked.empty()) spoken_of.push_back(std::move(part));
  }
  return spoken_of;
}

std::string summary(const std::vector<LeftGrant>& grants) {
  std::set<Identifier> roles;
  for (const LeftGrant& grant : grants) roles.insert(grant.privilege.grantee);
  if (roles.empty()) return {};
  return "privileges of " + support::counted(roles.size(), "role") + " on ours";
}

std::vector<std::pair<std::string, std::string>> in_words(const std::vector<LeftGrant>& grants) {
  std::vector<std::pair<std::string, std::string>> lines;
  std::set<std::string> told;
  for (const LeftGrant& grant : grants) {
    const Identifier& grantee = grant.privilege.grantee;
    const std::string who = grantee.empty()             ? "the owner"
                            : grantee.str() == "public" ? "PUBLIC"
                                                        : quote_identifier(grantee);
    std::string what = "privileges of " + who + " on " + to_string(grant.key);
    if (told.insert(what).second) lines.emplace_back(std::move(what), grant.reason);
  }
  return lines;
}

}  // namespace gen::scope
