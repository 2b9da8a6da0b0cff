CREATE SCHEMA "Sch ema";
CREATE TYPE "Sch ema"."e'num" AS ENUM ('it''s', 'b"c', 'back\slash');
CREATE TABLE "Sch ema"."select" (
    "a""b" int PRIMARY KEY,
    "größe" text DEFAULT 'it''s' CHECK ("größe" <> 'x;--'),
    "from" "Sch ema"."e'num",
    a23456789012345678901234567890123456789012345678901234567890123 int
);
CREATE INDEX "in""dex" ON "Sch ema"."select" ("größe", "from");
CREATE VIEW "Sch ema"."$$" AS SELECT "a""b" AS "Quoted %s" FROM "Sch ema"."select";
COMMENT ON COLUMN "Sch ema"."select"."a""b" IS E'$$ \\ /* -- \' ;';
