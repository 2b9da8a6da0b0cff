-- gen: V1 change_persistence  kind: schema
-- why: schema public__gen_old
-- why: after.sql:3 table public.hits_new
-- why: after.sql:2 table public.hits_old
-- why: after.sql:1 table public.hits
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on public.hits, public.hits_new, public.hits_old
-- scan: public.hits, public.hits_new, public.hits_old
-- rewrite: public.hits
-- risk: copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.hits_old SET SCHEMA public__gen_old;

ALTER TABLE public.hits_new SET SCHEMA public__gen_old;

ALTER TABLE public.hits SET SCHEMA public__gen_old;

CREATE TABLE public.hits (
    day date NOT NULL,
    page text
)
PARTITION BY RANGE (day);

CREATE TABLE public.hits_old (
    day date NOT NULL,
    page text
);

CREATE INDEX hits_page_idx ON ONLY public.hits USING btree (page);

CREATE INDEX hits_old_page_idx ON public.hits_old USING btree (page);

ALTER TABLE public.hits ATTACH PARTITION public.hits_old FOR VALUES FROM ('2020-01-01') TO ('2025-01-01');

CREATE UNLOGGED TABLE public.hits_new (
    day date NOT NULL,
    page text
);

CREATE INDEX hits_new_page_idx ON public.hits_new USING btree (page);

ALTER TABLE public.hits ATTACH PARTITION public.hits_new FOR VALUES FROM ('2025-01-01') TO ('2030-01-01');

INSERT INTO public.hits (day, page)
SELECT day, page FROM public__gen_old.hits;

DROP TABLE public__gen_old.hits;

DROP SCHEMA public__gen_old;

COMMIT;
