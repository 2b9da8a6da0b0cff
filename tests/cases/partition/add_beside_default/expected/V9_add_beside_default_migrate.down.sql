-- gen: V9 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:7 table public.sales_2026
-- lock: ACCESS EXCLUSIVE on public."sales of other years", public.sales, public.sales_2026
-- scan: public."sales of other years", public.sales_2026
-- rewrite: no
-- risk: moves the rows of the partition to public."sales of other years" under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.sales_of_today;
ALTER TABLE public.sales DETACH PARTITION public.sales_2026;
LOCK TABLE public."sales of other years" IN ACCESS EXCLUSIVE MODE;
INSERT INTO public."sales of other years" (id, day, town, amount) SELECT id, day, town, amount FROM public.sales_2026;
ALTER TABLE public."sales of other years" ADD CONSTRAINT "sales of other years_sales_2026__gen_apart" CHECK (NOT (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01')) NOT VALID;
DO $gen$
BEGIN
  IF NOT EXISTS (SELECT FROM public."sales of other years" WHERE (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01')) THEN
    ALTER TABLE public."sales of other years" VALIDATE CONSTRAINT "sales of other years_sales_2026__gen_apart";
  END IF;
END
$gen$;
DROP TABLE public.sales_2026;

COMMIT;
