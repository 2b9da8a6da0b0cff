-- gen: V1 hostile  phase: expand  kind: schema
-- why: after.sql:2 enum type "Sch ema"."e'num"
-- why: after.sql:4 column "Sch ema"."select"."a""b"
-- why: after.sql:7 column "Sch ema"."select".a23456789012345678901234567890123456789012345678901234567890123
-- why: after.sql:6 column "Sch ema"."select"."from"
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on "Sch ema"."select"
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE TYPE "Sch ema"."e'num" AS ENUM ('it''s', 'b"c', E'back\\slash');

COMMENT ON COLUMN "Sch ema"."select"."a""b" IS E'$$ \\ /* -- '' ;';

ALTER TABLE "Sch ema"."select" ADD COLUMN a23456789012345678901234567890123456789012345678901234567890123 integer;

ALTER TABLE "Sch ema"."select" ADD COLUMN "from" "Sch ema"."e'num";

ALTER TABLE "Sch ema"."select" ALTER COLUMN "größe" SET DEFAULT 'it''s'::text;

CREATE VIEW "Sch ema"."$$" AS
 SELECT "select"."a""b" AS "Quoted %s"
   FROM "Sch ema"."select";

ALTER TABLE "Sch ema"."select" ADD CONSTRAINT "select_größe_check" CHECK (("größe" <> 'x;--'::text)) NOT VALID;

COMMIT;
