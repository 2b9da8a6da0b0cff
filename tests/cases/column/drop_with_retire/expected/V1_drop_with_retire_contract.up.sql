-- gen: V1 drop_with_retire  phase: contract  kind: schema
-- why: after.gen:1 column public.people.legacy_code
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.people.legacy_code fails
-- loses: the values of public.people.legacy_code
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.people DROP COLUMN legacy_code;
