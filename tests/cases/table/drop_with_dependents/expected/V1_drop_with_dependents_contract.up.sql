-- gen: V1 drop_with_dependents  phase: contract  kind: schema
-- why: view public.recent_notes
-- why: index public.notes_body_idx
-- why: constraint public.notes.notes_customer_id_fkey
-- why: table public.notes
-- lock: ACCESS EXCLUSIVE on public.customers, public.notes, public.recent_notes
-- scan: no
-- rewrite: no
-- risk: a program that still uses view public.recent_notes, table public.notes fails
-- loses: all rows of public.notes
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP VIEW public.recent_notes;

DROP TABLE public.notes;

COMMIT;
