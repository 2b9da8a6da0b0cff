#include "gen/introspect/read.hpp"

#include <algorithm>

#include "introspect/dependencies.hpp"
#include "introspect/draft_objects.hpp"
#include "introspect/snapshot.hpp"
#include "model/object_json.hpp"

namespace gen::introspect {
namespace {

constexpr int kOldestServer = 140000;

model::Catalog assemble(const CatalogRows& rows, int server_version) {
  AddressBook book;
  model::Catalog catalog;
  for (const DraftObject& draft : draft_objects(rows, book)) {
    model::Object object = model::object_from_json(draft.key, draft.fields);
    const auto* subscription = std::get_if<model::Subscription>(&object);
    if (subscription != nullptr && !subscription->connection_known) {
      catalog.half_seen.push_back(*subscription);
    } else {
      catalog.objects.emplace(draft.key, std::move(object));
    }
  }
  catalog.dependencies = read_dependencies(rows, book);
  for (std::size_t row = 0; row < rows.unmodelled.size(); ++row) {
    catalog.unmodelled.push_back(rows.unmodelled.text(row, std::size_t{0}));
  }
  std::sort(catalog.unmodelled.begin(), catalog.unmodelled.end());
  const pg::Rows& database = rows.database;
  catalog.server_version = server_version;
  catalog.settings = {database.text(0, "encoding"), database.text(0, "collate"), database.text(0, "ctype"),
                      database.text(0, "provider"), database.text(0, "locale")};
  catalog.current_user = model::Identifier(database.text(0, "current_user"));
  catalog.database_owner = model::Identifier(database.text(0, "owner"));
  return catalog;
}

support::Diagnostic server_too_old(int server_version) {
  return support::error("GEN2021", "the server runs PostgreSQL " + std::to_string(server_version / 10000) +
                                       ", but gen reads PostgreSQL 14 and newer");
}

support::Diagnostic not_utf8(const std::string& problem) {
  return support::error("GEN2022", "the catalogs hold text that is not UTF-8: " + problem, {},
                        "names and definitions in a SQL_ASCII database must be valid UTF-8 for gen to read them");
}

/// A query fails this way when another session drops an object between the snapshot, which still shows it, and the
/// function that prints it, which looks at the present. Reading again sees a database without the object.
bool was_overtaken(const support::Diagnostics& errors) {
  return std::any_of(errors.begin(), errors.end(), [](const support::Diagnostic& error) {
    return error.message.find("cache lookup failed") != std::string::npos ||
           error.message.find("could not open relation with OID") != std::string::npos;
  });
}

}  // namespace

support::Result<model::Catalog> read(pg::Connection& connection, const ReadOptions& options) {
  if (connection.server_version_num() < kOldestServer) return server_too_old(connection.server_version_num());
  constexpr int kAttempts = 3;
  for (int attempt = 1;; ++attempt) {
    support::Result<CatalogRows> rows = take_snapshot(connection, options);
    if (rows.ok()) try {
        return assemble(*rows, connection.server_version_num());
      } catch (const nlohmann::json::exception& problem) {
        return not_utf8(problem.what());
      }
    if (attempt == kAttempts || connection.in_transaction() || !was_overtaken(rows.errors())) return rows.errors();
  }
}

}  // namespace gen::introspect
