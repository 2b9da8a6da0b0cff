-- gen: V6 turn_plain_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.t.t_id__gen_in_step
-- why: after.sql:1 constraint public.t.t_id__gen_not_null
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t DROP CONSTRAINT t_id__gen_not_null;
ALTER TABLE public.t ADD CONSTRAINT t_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.t DROP CONSTRAINT t_id__gen_in_step;
ALTER TABLE public.t ADD CONSTRAINT t_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint) NOT VALID;

COMMIT;
