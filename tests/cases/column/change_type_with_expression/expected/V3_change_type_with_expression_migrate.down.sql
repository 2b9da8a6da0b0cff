-- gen: V3 change_type_with_expression  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.parts.parts_weight__gen_in_step
-- why: after.sql:1 constraint public.parts.parts_weight__gen_not_null
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.parts DROP CONSTRAINT parts_weight__gen_not_null;
ALTER TABLE public.parts ADD CONSTRAINT parts_weight__gen_not_null CHECK (weight__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.parts DROP CONSTRAINT parts_weight__gen_in_step;
ALTER TABLE public.parts ADD CONSTRAINT parts_weight__gen_in_step CHECK (weight__gen_new IS NOT DISTINCT FROM (weight::numeric)::numeric) NOT VALID;

COMMIT;
