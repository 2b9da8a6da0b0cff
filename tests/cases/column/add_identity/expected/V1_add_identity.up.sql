-- gen: V1 add_identity  kind: schema
-- why: after.sql:1 column public.log.id
-- lock: ACCESS EXCLUSIVE on public.log
-- scan: no
-- rewrite: public.log
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
