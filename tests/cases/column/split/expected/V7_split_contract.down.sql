-- no-transaction
-- gen: V7 split  phase: contract  kind: schema
-- why: index public.people_full_name
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

CREATE INDEX CONCURRENTLY people_full_name ON public.people USING btree (full_name);
