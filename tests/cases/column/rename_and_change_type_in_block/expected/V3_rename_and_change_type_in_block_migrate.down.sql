-- no-transaction
-- gen: V3 rename_and_change_type_in_block  phase: migrate  kind: schema
-- why: after.gen:3 column public.people.birthday
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

DROP INDEX CONCURRENTLY public.people_favours_key__gen_new;
