-- gen: V1 hostile  phase: expand  kind: schema
-- why: after.sql:2 enum type "Sch ema"."e'num"
-- why: after.sql:4 column "Sch ema"."select"."a""b"
-- why: after.sql:7 column "Sch ema"."select".a23456789012345678901234567890123456789012345678901234567890123
-- why: after.sql:6 column "Sch ema"."select"."from"
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on "Sch ema"."$$", "Sch ema"."select"
-- scan: no
-- rewrite: no
-- risk: a program that still uses enum type "Sch ema"."e'num", column "Sch ema"."select".a23456789012345678901234567890123456789012345678901234567890123, column "Sch ema"."select"."from", view "Sch ema"."$$" fails
-- loses: the values of "Sch ema"."select".a23456789012345678901234567890123456789012345678901234567890123; the values of "Sch ema"."select"."from"
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE "Sch ema"."select" DROP CONSTRAINT "select_größe_check";

DROP VIEW "Sch ema"."$$";

ALTER TABLE "Sch ema"."select" ALTER COLUMN "größe" DROP DEFAULT;

ALTER TABLE "Sch ema"."select" DROP COLUMN "from";

ALTER TABLE "Sch ema"."select" DROP COLUMN a23456789012345678901234567890123456789012345678901234567890123;

COMMENT ON COLUMN "Sch ema"."select"."a""b" IS NULL;

DROP TYPE "Sch ema"."e'num";

COMMIT;
