-- gen: V5 add_keys  phase: contract  kind: schema
-- why: after.sql:1 column public.visit.at
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: a program that writes NULL fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.visit ADD CONSTRAINT visit_at__gen_not_null CHECK (at IS NOT NULL) NOT VALID;
