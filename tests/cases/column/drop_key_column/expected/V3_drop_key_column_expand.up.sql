-- gen: V3 drop_key_column  phase: expand  kind: schema
-- why: after.sql:1 column public.ship.id
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: public.ship
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DO $gen$
DECLARE
  gen_last integer := (SELECT pg_catalog.max(id) FROM public.ship);
BEGIN
  PERFORM pg_catalog.setval('public.ship_id__gen_counter', gen_last)
    FROM public.ship_id__gen_counter AS gen_counter
    WHERE gen_last BETWEEN 1 AND 2147483647
    AND gen_last > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.ship_id__gen_counter AS gen_counter
    WHERE gen_last BETWEEN 1 AND 2147483647
    AND (gen_last > gen_counter.last_value OR (gen_last = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.ship_id__gen_counter');
  END LOOP;
END
$gen$;
ALTER TABLE public.ship ALTER COLUMN id SET DEFAULT nextval('public.ship_id__gen_counter'::regclass);

COMMIT;
