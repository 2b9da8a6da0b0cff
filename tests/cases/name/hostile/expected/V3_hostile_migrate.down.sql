-- gen: V3 hostile  phase: migrate  kind: schema
-- why: after.sql:5 constraint "Sch ema"."select"."select_größe_check"
-- lock: ACCESS EXCLUSIVE on "Sch ema"."select"
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE "Sch ema"."select" DROP CONSTRAINT "select_größe_check";
ALTER TABLE "Sch ema"."select" ADD CONSTRAINT "select_größe_check" CHECK (("größe" <> 'x;--'::text)) NOT VALID;

COMMIT;
