-- gen: V3 hostile  phase: migrate  kind: schema
-- why: after.sql:5 constraint "Sch ema"."select"."select_größe_check"
-- lock: SHARE UPDATE EXCLUSIVE on "Sch ema"."select"
-- scan: "Sch ema"."select"
-- rewrite: no
-- risk: fails when a row breaks "select_größe_check"
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE "Sch ema"."select" VALIDATE CONSTRAINT "select_größe_check";
