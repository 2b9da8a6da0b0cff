-- gen: V3 set_domain_not_null  phase: migrate  kind: schema
-- why: after.sql:2 table public.goods
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.goods
-- scan: public__gen_new.goods
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.goods, where it depends on them, pg_dump agrees

ANALYZE public__gen_new.goods;
