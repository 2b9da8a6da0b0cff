-- gen: V9 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:7 table public.sales_2026
-- lock: ACCESS EXCLUSIVE on public."sales of other years"; SHARE UPDATE EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: rows of public."sales of other years" that belong into a new partition are moved before the locks are taken: a program that changes one of them waits for the end; fails when another table refers to one
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.sales_2026 (
    id integer NOT NULL,
    day date NOT NULL,
    town text,
    amount numeric(8,2),
    CONSTRAINT sales_amount_check CHECK ((amount >= (0)::numeric))
);
ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY (id, day);
CREATE INDEX sales_2026_town_idx ON public.sales_2026 USING btree (town);
ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026__gen_bound CHECK ((day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01'));
DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public."sales of other years"'::pg_catalog.regclass AND conname = 'sales of other years_sales_2026__gen_apart' AND convalidated
  ) THEN
    SET CONSTRAINTS ALL IMMEDIATE;
    WITH moved AS (
      DELETE FROM public."sales of other years" WHERE (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01')
      RETURNING id, day, town, amount
    )
    INSERT INTO public.sales_2026 (id, day, town, amount) SELECT id, day, town, amount FROM moved;
    ALTER TABLE public."sales of other years" VALIDATE CONSTRAINT "sales of other years_sales_2026__gen_apart";
  END IF;
END
$gen$;
ALTER TABLE public.sales ATTACH PARTITION public.sales_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW public.sales_of_today AS
 SELECT sales_2026.id,
    sales_2026.amount
   FROM public.sales_2026;
ALTER TABLE public.sales_2026 DROP CONSTRAINT sales_2026__gen_bound;
ALTER TABLE public."sales of other years" DROP CONSTRAINT "sales of other years_sales_2026__gen_apart";

COMMIT;
