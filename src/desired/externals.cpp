#include "gen/desired/externals.hpp"

#include <algorithm>
#include <memory>

#include "desired/cached_desired.hpp"

namespace gen::desired {
namespace {

using model::Catalog;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using source::Statement;

using Keys = std::set<ObjectKey>;

Keys declared_by(const std::vector<Statement>& statements) {
  Keys keys;
  for (const Statement& statement : statements) {
    for (const source::Declaration& each : statement.declares) keys.insert(each.key);
  }
  return keys;
}

/// A declaration may not know the arguments of its routine.
bool has(const Keys& keys, ObjectKey key) {
  if (keys.count(key) != 0) return true;
  key.signature.clear();
  return keys.count(key) != 0;
}

/// The statements of ours as something that stands below: those that can run do, each once, and again as long as more
/// of the others is there.
class OursBelow {
 public:
  explicit OursBelow(const std::vector<Statement>& statements) : left_(statements) {}

  support::Result<void> run(pg::ScratchServer& server, pg::Connection& session) {
    for (const char* setting : {"SET check_function_bodies = off", "SET client_min_messages = error"}) {
      if (auto set = session.execute(setting); !set) return pg::to_diagnostic(set.error(), "GEN2101");
    }
    const auto runs = [&](const Statement& statement) {
      for (const std::string& role : statement.roles) (void)server.ensure_role(role);
      const std::string& path = statement.search_path;
      if (!session.execute(path.empty() ? "RESET search_path" : "SET search_path TO " + path)) return false;
      return bool(session.execute(statement.sql));
    };
    while (std::erase_if(left_, runs) > 0) {
    }
    if (session.in_transaction()) (void)session.execute("ROLLBACK");
    (void)session.execute("RESET search_path");
    return {};
  }

 private:
  std::vector<Statement> left_;
};

Ground ground_of_ours(const source::SchemaSource& schema) {
  Ground ground;
  for (const Statement& each : schema.statements) ground.content += '\0' + each.search_path + '\0' + each.sql;
  for (const Statement& each : schema.statements) {
    for (const source::Declaration& declaration : each.declares) ground.late.insert(declaration.key);
  }
  const auto ours = std::make_shared<OursBelow>(schema.statements);
  ground.build = [ours](pg::ScratchServer& server, pg::Connection& session) { return ours->run(server, session); };
  return ground;
}

/// The relation or type that something hangs on; no name for what stands by itself.
model::QualifiedName holder_of(const ObjectKey& key, const Object& object) {
  if (!key.owner.empty()) return {key.schema, key.owner};
  if (const auto* index = std::get_if<model::Index>(&object)) return index->relation;
  if (const auto* statistics = std::get_if<model::Statistics>(&object)) return statistics->relation;
  const auto* sequence = std::get_if<model::Sequence>(&object);
  return sequence != nullptr && sequence->owned_by ? sequence->owned_by->table : model::QualifiedName{};
}

/// What the external declarations made of a catalog in which ours stands as well.
void keep_externals(Catalog& catalog, const source::SchemaSource& schema) {
  const Keys ours = declared_by(schema.statements);
  Keys theirs = declared_by(schema.externals);
  std::set<model::QualifiedName> holders;
  for (const ObjectKey& key : theirs) {
    if (!key.schema.empty() && key.owner.empty()) holders.insert({key.schema, key.name});
  }
  const auto is_a_place = [&](const ObjectKey& key) {
    const bool used = std::ranges::any_of(
        theirs, [&](const ObjectKey& each) { return !each.schema.empty() && each.schema == key.name; });
    return key.kind == ObjectKind::schema && used;
  };
  std::erase_if(catalog.objects, [&](const auto& entry) {
    const auto& [key, object] = entry;
    if (has(ours, key)) return true;
    return !has(theirs, key) && !is_a_place(key) && holders.count(holder_of(key, object)) == 0;
  });
  std::erase_if(catalog.dependencies, [&](const model::Dependency& d) {
    if (d.dependent.kind != ObjectKind::column) return !catalog.contains(d.dependent);
    return holders.count({d.dependent.schema, d.dependent.owner}) == 0;
  });
}

/// Alone, where they need nothing of ours: they mostly do not.
support::Result<Catalog> read_beside_ours(const source::SchemaSource& theirs, const source::SchemaSource& schema,
                                          const TargetFacts& facts, Scratch& scratch,
                                          const std::filesystem::path& cache_dir) {
  const Ground ours = ground_of_ours(schema);
  const bool is_known_to_need_ours =
      !cached_desired(theirs, facts, cache_dir, {}) && cached_desired(theirs, facts, cache_dir, ours);
  support::Diagnostics alone_fails;
  if (!is_known_to_need_ours) {
    auto alone = read_desired(theirs, facts, scratch, cache_dir);
    if (alone) return std::move(alone->catalog);
    alone_fails = alone.errors();
  }
  auto beside = read_desired(theirs, facts, scratch, cache_dir, ours);
  if (!beside) return alone_fails;
  keep_externals(beside->catalog, schema);
  return std::move(beside->catalog);
}

}  // namespace

support::Result<Catalog> read_externals(const source::SchemaSource& schema, const TargetFacts& facts, Scratch& scratch,
                                        const std::filesystem::path& cache_dir) {
  if (schema.externals.empty()) return Catalog();
  source::SchemaSource theirs;
  theirs.statements = schema.externals;
  theirs.intents.sql_files = schema.intents.sql_files;
  theirs.intents.gen_files = schema.intents.gen_files;
  auto read = read_beside_ours(theirs, schema, facts, scratch, cache_dir);
  if (!read) return read.errors();
  read->objects.erase({ObjectKind::schema, {}, {}, model::Identifier("public"), {}});
  return read;
}

}  // namespace gen::desired
