-- gen: V2 exchange_domain_of_columns  phase: migrate  kind: data
-- why: after.sql:3 table public.goods
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.goods';
