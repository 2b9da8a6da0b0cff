-- no-transaction
-- gen: V2 hostile  phase: migrate  kind: schema
-- why: after.sql:9 index "Sch ema"."in""dex"
-- lock: SHARE UPDATE EXCLUSIVE on "Sch ema"."select"
-- scan: "Sch ema"."select"
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('"Sch ema"."in""dex"') AND indisvalid)

CREATE INDEX CONCURRENTLY "in""dex" ON "Sch ema"."select" USING btree ("größe", "from");
