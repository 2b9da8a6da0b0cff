-- gen: V2 add_below_a_reference  phase: contract  kind: schema
-- why: after.sql:4 constraint public.bar.bar_id_fkey
-- why: table public.fk_3
-- why: constraint public.fk_3.fk_3_pkey
-- lock: ACCESS EXCLUSIVE on public.bar, public.fk, public.fk_3
-- scan: no
-- rewrite: no
-- risk: fails when a row refers to nothing; a program that still uses table public.fk_3 fails
-- loses: all rows of public.fk_3
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, but none in public.bar, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.bar DROP CONSTRAINT bar_id_fkey;

DROP TABLE public.fk_3;

ALTER TABLE public.bar ADD CONSTRAINT bar_id_fkey FOREIGN KEY (id) REFERENCES public.fk(id) NOT VALID;

COMMIT;
