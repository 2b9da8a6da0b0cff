-- gen: V2 rename_and_change_type_in_block  phase: migrate  kind: data
-- why: after.gen:3 column public.people.birthday
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people birthday_favours';
