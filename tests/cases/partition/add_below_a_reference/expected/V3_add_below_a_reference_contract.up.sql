-- gen: V3 add_below_a_reference  phase: contract  kind: schema
-- why: after.sql:4 constraint public.bar.bar_id_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.bar; ROW SHARE on public.fk
-- scan: public.bar, public.fk
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, but none in public.bar, where it depends on them, pg_dump agrees

ALTER TABLE public.bar VALIDATE CONSTRAINT bar_id_fkey;
