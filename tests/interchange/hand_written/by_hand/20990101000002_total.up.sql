BEGIN;

CREATE FUNCTION total_of_prices() RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
  SELECT sum(cents) FROM prices;
END;

COMMENT ON FUNCTION total_of_prices() IS 'all; of them';

COMMIT;
