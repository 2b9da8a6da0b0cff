-- no-transaction
-- gen: V3 change_type_int_to_bigint  phase: migrate  kind: schema
-- why: after.sql:1 column public.readings.value
-- lock: SHARE UPDATE EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.readings_value_idx__gen_new;
