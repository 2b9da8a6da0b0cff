-- no-transaction
-- gen: V2 replace_index  phase: contract  kind: schema
-- why: after.sql:6 index public.visit_at
-- lock: SHARE on public.visit, public.visit_south; SHARE UPDATE EXCLUSIVE on every partition of public.visit
-- scan: every partition of public.visit
-- rewrite: no
-- risk: waits for every older transaction of the database; readers of a partition wait for a moment while its index is attached; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE INDEX visit_at ON ONLY public.visit USING btree (at) WITH (fillfactor=80);
CREATE INDEX visit_south_at_idx ON ONLY public.visit_south USING btree (at) WITH (fillfactor=80);
ALTER INDEX public.visit_at ATTACH PARTITION public.visit_south_at_idx;
CREATE INDEX CONCURRENTLY visit_north_at_idx ON public.visit_north USING btree (at) WITH (fillfactor=80);
ALTER INDEX public.visit_at ATTACH PARTITION public.visit_north_at_idx;
CREATE INDEX CONCURRENTLY visit_south_1_at_idx ON public.visit_south_1 USING btree (at) WITH (fillfactor=80);
ALTER INDEX public.visit_south_at_idx ATTACH PARTITION public.visit_south_1_at_idx;
CREATE INDEX CONCURRENTLY visit_south_2_at_idx ON public.visit_south_2 USING btree (at) WITH (fillfactor=80);
ALTER INDEX public.visit_south_at_idx ATTACH PARTITION public.visit_south_2_at_idx;
