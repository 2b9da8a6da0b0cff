-- gen: V4 change_key_by_volatile_cast  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.k.k_id__gen_not_null
-- why: after.sql:1 constraint public.k.k_seen__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.k
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.k DROP CONSTRAINT k_seen__gen_in_step;
ALTER TABLE public.k ADD CONSTRAINT k_seen__gen_in_step CHECK (seen__gen_new IS NOT DISTINCT FROM (to_timestamp(length(seen)))::timestamp with time zone) NOT VALID;

ALTER TABLE public.k DROP CONSTRAINT k_id__gen_not_null;
ALTER TABLE public.k ADD CONSTRAINT k_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

COMMIT;
