#include "drop_database.hpp"

#include "gen/pg/drop_subscriptions.hpp"
#include "gen/support/identifier.hpp"

namespace gen::pg {

void drop_database(Connection& keeper, const ConnectionTarget& database) {
  const std::string drop =
      "DROP DATABASE IF EXISTS " + support::quote_identifier(database.database()) + " WITH (FORCE)";
  auto dropped = keeper.execute(drop);
  if (dropped || !dropped.error().is("55006")) return;  // object in use
  if (auto session = Connection::open(database)) (void)session->execute(kDropSubscriptions);
  (void)keeper.execute(drop);
}

}  // namespace gen::pg
