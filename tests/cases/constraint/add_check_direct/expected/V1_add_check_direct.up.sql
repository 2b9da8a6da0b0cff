-- gen: V1 add_check_direct  kind: schema
-- why: after.sql:1 constraint public.items.price_not_negative
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: public.items
-- rewrite: no
-- risk: fails when a row breaks the check
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items ADD CONSTRAINT price_not_negative CHECK ((price >= (0)::numeric));
