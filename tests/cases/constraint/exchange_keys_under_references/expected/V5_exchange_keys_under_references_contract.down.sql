-- gen: V5 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:4 constraint public.uses.uses_part_fkey
-- lock: ACCESS EXCLUSIVE on public.parts, public.uses
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.uses DROP CONSTRAINT uses_part_fkey;
ALTER TABLE public.uses ADD CONSTRAINT uses_part_fkey FOREIGN KEY (part) REFERENCES public.parts(id) NOT VALID;

COMMIT;
