-- gen: V4 exchange_partition  phase: migrate  kind: schema
-- why: after.sql:4 table public.cache
-- why: after.sql:1 table public.stay
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.cache, public__gen_new.stay
-- scan: public__gen_new.cache, public__gen_new.stay
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ANALYZE public__gen_new.cache;

ANALYZE public__gen_new.stay;

COMMIT;
