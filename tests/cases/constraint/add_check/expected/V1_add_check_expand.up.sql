-- gen: V1 add_check  phase: expand  kind: schema
-- why: after.sql:1 constraint public.items.price_not_negative
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items ADD CONSTRAINT price_not_negative CHECK ((price >= (0)::numeric)) NOT VALID;
