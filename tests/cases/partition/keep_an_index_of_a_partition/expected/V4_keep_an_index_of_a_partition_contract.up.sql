-- gen: V4 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: after.sql:3 column public.sales_2026.id
-- lock: ACCESS EXCLUSIVE on public.sales_2026
-- scan: no
-- rewrite: no
-- risk: a program that writes NULL fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_id__gen_not_null CHECK (id IS NOT NULL) NOT VALID;
