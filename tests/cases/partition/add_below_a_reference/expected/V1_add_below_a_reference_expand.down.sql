-- gen: V1 add_below_a_reference  phase: expand  kind: schema
-- why: after.sql:4 constraint public.bar.bar_id_fkey
-- why: after.sql:2 table public.fk_1
-- why: after.sql:2 constraint public.fk_1.fk_1_pkey
-- lock: ACCESS EXCLUSIVE on public.bar, public.fk, public.fk_1
-- scan: public.bar, public.fk
-- rewrite: no
-- risk: fails when a row refers to nothing; a program that still uses table public.fk_1 fails
-- loses: all rows of public.fk_1
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, but none in public.bar, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.bar DROP CONSTRAINT bar_id_fkey;

DROP TABLE public.fk_1;

ALTER TABLE public.bar ADD CONSTRAINT bar_id_fkey FOREIGN KEY (id) REFERENCES public.fk(id);

COMMIT;
