-- gen: V5 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:4 constraint public.uses.uses_part_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.uses; ROW SHARE on public.parts
-- scan: public.parts, public.uses
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

ALTER TABLE public.uses VALIDATE CONSTRAINT uses_part_fkey;
