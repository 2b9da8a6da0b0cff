-- gen: V1 change_parameters  kind: schema
-- why: after.sql:1 subscription feed
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DO $gen$
BEGIN
  IF EXISTS (
    SELECT FROM pg_catalog.pg_subscription
    WHERE subname = 'feed' AND subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
      AND subconninfo ~* '(password *=|//[^/@]*:[^/@]*@)'
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'the connection of subscription feed holds a password, which this file does not', HINT = 'change it by hand: ALTER SUBSCRIPTION feed CONNECTION ''...''';
  END IF;
END
$gen$;
ALTER SUBSCRIPTION feed CONNECTION 'postgresql://reader@elsewhere.invalid/press?sslmode=require';
ALTER SUBSCRIPTION feed SET PUBLICATION sport, news WITH (refresh = false);
ALTER SUBSCRIPTION feed SET (slot_name = 'feed');
ALTER SUBSCRIPTION feed SET (synchronous_commit = local, disable_on_error = true);

COMMIT;
