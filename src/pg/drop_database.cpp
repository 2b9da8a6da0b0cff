#include "drop_database.hpp"

#include "gen/support/identifier.hpp"

namespace gen::pg {
namespace {

constexpr const char* kDropSubscriptions = R"sql(
DO $$
DECLARE
  subscription text;
BEGIN
  FOR subscription IN
    SELECT subname FROM pg_catalog.pg_subscription
    WHERE subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
  LOOP
    EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I DISABLE', subscription);
    EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', subscription);
    EXECUTE pg_catalog.format('DROP SUBSCRIPTION %I', subscription);
  END LOOP;
END
$$)sql";

}  // namespace

void drop_database(Connection& keeper, const ConnectionTarget& database) {
  const std::string drop =
      "DROP DATABASE IF EXISTS " + support::quote_identifier(database.database()) + " WITH (FORCE)";
  auto dropped = keeper.execute(drop);
  if (dropped || !dropped.error().is("55006")) return;  // object in use
  if (auto session = Connection::open(database)) (void)session->execute(kDropSubscriptions);
  (void)keeper.execute(drop);
}

}  // namespace gen::pg
