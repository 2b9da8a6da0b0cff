-- no-transaction
-- gen: V5 turn_plain_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.t_pkey__gen_new;
