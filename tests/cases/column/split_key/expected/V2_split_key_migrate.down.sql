-- gen: V2 split_key  phase: migrate  kind: data
-- why: after.sql:3 column public.parts.maker
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.parts maker_number';
