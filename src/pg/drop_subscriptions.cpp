#include "gen/pg/drop_subscriptions.hpp"

namespace gen::pg {

const char* const kDropSubscriptions = R"sql(
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
$$;
)sql";

}  // namespace gen::pg
