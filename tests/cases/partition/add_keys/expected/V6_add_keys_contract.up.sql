-- gen: V6 add_keys  phase: contract  kind: schema
-- why: after.sql:1 column public.visit.at
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: fails when a row breaks visit_at__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.visit VALIDATE CONSTRAINT visit_at__gen_not_null;
