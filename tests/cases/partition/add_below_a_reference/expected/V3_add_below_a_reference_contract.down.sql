-- gen: V3 add_below_a_reference  phase: contract  kind: schema
-- why: after.sql:4 constraint public.bar.bar_id_fkey
-- lock: ACCESS EXCLUSIVE on public.bar, public.fk
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, but none in public.bar, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.bar DROP CONSTRAINT bar_id_fkey;
ALTER TABLE public.bar ADD CONSTRAINT bar_id_fkey FOREIGN KEY (id) REFERENCES public.fk(id) NOT VALID;

COMMIT;
