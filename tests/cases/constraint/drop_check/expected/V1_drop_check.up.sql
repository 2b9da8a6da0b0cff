-- gen: V1 drop_check  kind: schema
-- why: after.sql:1 constraint public.items.price_not_negative
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items DROP CONSTRAINT price_not_negative;
