-- gen: V2 drop_key_column  phase: expand  kind: schema
-- why: after.sql:1 column public.ship.id
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_ship_id_counter ON public.ship;
DROP FUNCTION public.zzzz_gen_ship_id_counter();
DROP SEQUENCE public.ship_id__gen_counter;

COMMIT;
