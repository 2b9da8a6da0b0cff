-- gen: V8 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:7 table public.sales_2026
-- lock: SHARE UPDATE EXCLUSIVE on public."sales of other years"
-- scan: public."sales of other years"
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DO $gen$
BEGIN
  IF NOT EXISTS (SELECT FROM public."sales of other years" WHERE (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01')) THEN
    ALTER TABLE public."sales of other years" VALIDATE CONSTRAINT "sales of other years_sales_2026__gen_apart";
  END IF;
END
$gen$;
