-- gen: V6 move_to_another_parent  phase: contract  kind: schema
-- why: after.sql:8 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.archive, public.archive_rest, public.sales_2024; SHARE UPDATE EXCLUSIVE on public.sales
-- scan: public.archive_rest, public.sales_2024
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.archive DETACH PARTITION public.sales_2024;
ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_shop_check CHECK ((shop > 0));
ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_2024_pkey PRIMARY KEY (id, day);
CREATE INDEX sales_2024_note_idx ON public.sales_2024 USING btree (note);
ALTER TABLE public.sales ATTACH PARTITION public.sales_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_2024__gen_bound CHECK ((day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01'));
ALTER TABLE public.archive_rest ADD CONSTRAINT archive_rest_sales_2024__gen_apart CHECK (NOT (day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01'));

COMMIT;
