-- gen: V1 split_a_partition  kind: schema
-- why: after.sql:8 trigger public.log.log_loud
-- why: after.sql:6 constraint public.seen.seen_at_fkey
-- why: schema public__gen_old
-- why: after.sql:4 table public.log_later
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on public.log, public.log_high, public.log_later, public.log_low, public.seen
-- scan: public.log, public.log_later, public.seen
-- rewrite: public.log
-- risk: fails when a row refers to nothing; copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound; a program that still uses table public.log_high, table public.log_low fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.seen DROP CONSTRAINT seen_at_fkey;

ALTER TABLE public.log_later SET SCHEMA public__gen_old;

ALTER TABLE public.log SET SCHEMA public__gen_old;

CREATE TABLE public.log (
    at integer NOT NULL,
    line text,
    CONSTRAINT log_key PRIMARY KEY (at)
)
PARTITION BY RANGE (at);

CREATE TABLE public.log_later (
    at integer NOT NULL,
    line text,
    CONSTRAINT log_later_pkey PRIMARY KEY (at)
);

CREATE INDEX log_line ON ONLY public.log USING btree (line);

CREATE INDEX log_later_line_idx ON public.log_later USING btree (line);

ALTER TABLE public.log ATTACH PARTITION public.log_later FOR VALUES FROM (100) TO (200);

CREATE TABLE public.log_all (
    at integer NOT NULL,
    line text
);

ALTER TABLE public.log_all ADD CONSTRAINT log_all_pkey PRIMARY KEY (at);

CREATE INDEX log_all_line_idx ON public.log_all USING btree (line);

ALTER TABLE public.log ATTACH PARTITION public.log_all FOR VALUES FROM (0) TO (100);

INSERT INTO public.log (at, line)
SELECT at, line FROM public__gen_old.log;

DROP TABLE public.log_low;

DROP TABLE public.log_high;

DROP TABLE public__gen_old.log;

DROP SCHEMA public__gen_old;

ALTER TABLE public.seen ADD CONSTRAINT seen_at_fkey FOREIGN KEY (at) REFERENCES public.log(at);

CREATE TRIGGER log_loud BEFORE INSERT ON public.log FOR EACH ROW WHEN ((new.line <> 'quiet'::text)) EXECUTE FUNCTION public.loud();

COMMIT;
