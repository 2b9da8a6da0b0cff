-- no-transaction
-- gen: V5 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:3 index public.t_half
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE INDEX CONCURRENTLY t_half ON public.t USING btree (public.half(a));
