-- gen: V2 set_domain_not_null  phase: migrate  kind: data
-- why: after.sql:2 table public.goods
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.goods, where it depends on them, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.goods';
