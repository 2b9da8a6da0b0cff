CREATE SCHEMA "Sch ema";
CREATE TABLE "Sch ema"."select" ("a""b" int PRIMARY KEY, "größe" text);
