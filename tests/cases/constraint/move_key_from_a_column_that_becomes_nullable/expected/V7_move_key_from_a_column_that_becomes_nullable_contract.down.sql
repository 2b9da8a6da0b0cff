-- gen: V7 move_key_from_a_column_that_becomes_nullable  phase: contract  kind: schema
-- why: after.sql:1 constraint public.ship.ship_pkey
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: public.ship
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.ship DROP CONSTRAINT ship_pkey;
CREATE UNIQUE INDEX ship_pkey__gen_new ON public.ship USING btree (code);
ALTER TABLE public.ship ADD CONSTRAINT ship_pkey PRIMARY KEY (id);

COMMIT;
