#include "gen/prove/settle.hpp"

#include <fstream>
#include <map>
#include <set>

#include "gen/introspect/read.hpp"
#include "gen/plan/plan.hpp"
#include "gen/prove/build.hpp"
#include "gen/render/render.hpp"
#include "gen/support/sha256.hpp"

namespace gen::prove {
namespace {

using diff::Change;
using model::Catalog;
using model::ObjectKey;

/// Remembers verdicts by content: an empty file for each pair of texts that mean the same.
class Verdicts {
 public:
  explicit Verdicts(const std::filesystem::path& cache_dir) : folder_(cache_dir) {}

  bool known_equal(const std::string& hash) const {
    std::error_code failure;
    return !folder_.empty() && std::filesystem::exists(folder_ / hash, failure);
  }
  void store_equal(const std::string& hash) const {
    if (folder_.empty()) return;
    std::error_code failure;
    std::filesystem::create_directories(folder_, failure);
    std::ofstream(folder_ / hash) << "";
  }

 private:
  std::filesystem::path folder_;
};

/// Over both forms and over what they stand on: the same text may mean another thing when the table differs.
std::string hash_of(const Catalog& to, const Change& change) {
  const std::string base = fingerprint(part_of(to, {change.key}));
  return support::sha256_hex(std::to_string(to.server_version / 10000) + '\0' + to_string(change.key) + '\0' +
                             object_text(*change.before) + '\0' + object_text(*change.after) + '\0' + base);
}

/// `to` with the objects of `changes` in the form that `from` has.
Catalog with_old_forms(const Catalog& to, const std::vector<const Change*>& changes) {
  Catalog mixed = to;
  for (const Change* change : changes) {
    model::Object old = *change->before;
    const model::ObjectHeader& wanted = model::header(*change->after);
    model::header(old).owner = wanted.owner;
    mixed.objects[change->key] = std::move(old);
  }
  return mixed;
}

/// What the other state lacks, or has in a form that takes the place of this one.
bool is_left(const Catalog& to, const std::map<ObjectKey, const Change*>& changes, const ObjectKey& key) {
  if (key.kind == model::ObjectKind::column) return false;
  const auto change = changes.find(key);
  if (change == changes.end() || change->second->op != diff::ChangeOp::alter) return !to.contains(key);
  return key.kind != model::ObjectKind::table && !render::alter(*change->second->before, *change->second->after);
}

/// The objects that stand, as `from` has them, on something that goes. What their text means there is no longer what it
/// meant: a call finds another function of the name, or another result.
std::set<ObjectKey> on_what_goes(const Catalog& from, const Catalog& to, const std::vector<Change>& changes) {
  std::map<ObjectKey, const Change*> by_key;
  for (const Change& change : changes) by_key.emplace(change.key, &change);
  std::set<ObjectKey> found;
  for (const model::Dependency& d : from.dependencies) {
    if (!is_left(to, by_key, d.referenced)) continue;
    found.insert(d.dependent.kind == model::ObjectKind::column ? owner_table_key(d.dependent) : d.dependent);
  }
  return found;
}

/// Reads both texts anew on a scratch database and tells which objects then agree. `candidates` differ in text alone.
class FixedPoint {
 public:
  FixedPoint(const Catalog& to, desired::Scratch& scratch) : to_(to), scratch_(scratch) {}

  support::Result<std::set<ObjectKey>> equal_ones(const std::vector<const Change*>& candidates) {
    std::set<ObjectKey> keys;
    for (const Change* change : candidates) keys.insert(change->key);
    scratch_.want_major(to_.server_version / 10000);
    auto database = scratch_.create_database(to_.settings);
    if (!database) return database.errors();
    auto session = database->connect();
    if (!session) return session.errors();
    const Catalog part = part_of(to_, keys);
    if (auto built = build(part, **scratch_.server(), *session); !built) return std::set<ObjectKey>{};
    auto new_forms = introspect::read(*session);
    if (!new_forms) return new_forms.errors();
    auto old_forms = reread(*new_forms, candidates, *session);
    if (!old_forms) {
      // One of them does not even fit: each is tried alone, and what fails differs.
      if (candidates.size() == 1) return std::set<ObjectKey>{};
      return one_by_one(candidates);
    }
    std::set<ObjectKey> equal;
    for (const ObjectKey& key : keys) {
      if (agree(*old_forms, *new_forms, key)) equal.insert(key);
    }
    return equal;
  }

 private:
  support::Result<Catalog> reread(const Catalog& base, const std::vector<const Change*>& candidates,
                                  pg::Connection& session) {
    const Catalog mixed = with_old_forms(base, candidates);
    plan::Options options{plan::Strategy::direct, true};
    auto planned = plan::make_plan(base, mixed, {}, options);
    if (!planned) return planned.errors();
    if (auto done = run_up(planned->steps, session); !done) return done.errors();
    return introspect::read(session);
  }

  support::Result<std::set<ObjectKey>> one_by_one(const std::vector<const Change*>& candidates) {
    std::set<ObjectKey> equal;
    for (const Change* change : candidates) {
      auto alone = equal_ones({change});
      if (!alone) return alone.errors();
      equal.insert(alone->begin(), alone->end());
    }
    return equal;
  }

  static bool agree(const Catalog& a, const Catalog& b, const ObjectKey& key) {
    auto x = a.objects.find(key);
    auto y = b.objects.find(key);
    if (x == a.objects.end() || y == b.objects.end()) return false;
    return object_text(x->second) == object_text(y->second);
  }

  const Catalog& to_;
  desired::Scratch& scratch_;
};

}  // namespace

support::Result<std::vector<Change>> settle(const Catalog& from, const Catalog& to, std::vector<Change> changes,
                                            desired::Scratch& scratch, const std::filesystem::path& cache_dir) {
  const std::set<ObjectKey> real = on_what_goes(from, to, changes);
  const Verdicts verdicts(cache_dir);
  std::set<ObjectKey> equal;
  std::vector<const Change*> open;
  for (const Change& change : changes) {
    if (!change.only_expressions() || real.count(change.key) != 0) continue;
    if (verdicts.known_equal(hash_of(to, change))) {
      equal.insert(change.key);
    } else {
      open.push_back(&change);
    }
  }
  if (!open.empty()) {
    auto found = FixedPoint(to, scratch).equal_ones(open);
    if (!found) return found.errors();
    for (const Change* change : open) {
      if (found->count(change->key) == 0) continue;
      verdicts.store_equal(hash_of(to, *change));
      equal.insert(change->key);
    }
  }
  std::erase_if(changes, [&](const Change& change) { return equal.count(change.key) != 0; });
  return changes;
}

}  // namespace gen::prove
