-- gen: V1 split_a_partition  kind: schema
-- why: after.sql:8 trigger public.log.log_loud
-- why: after.sql:6 constraint public.seen.seen_at_fkey
-- why: schema public__gen_old
-- why: after.sql:4 table public.log_later
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on public.log, public.log_all, public.log_later, public.seen
-- scan: public.log, public.log_later, public.seen
-- rewrite: public.log
-- risk: locks and reads the partition, and a default partition, to check the bound; copies every row under the lock; fails on a row that the new form cannot take; fails when a row refers to nothing; a program that still uses table public.log_all fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.seen DROP CONSTRAINT seen_at_fkey;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.log_later SET SCHEMA public__gen_old;

ALTER TABLE public.log SET SCHEMA public__gen_old;

CREATE TABLE public.log (
    at integer NOT NULL,
    line text,
    CONSTRAINT log_key PRIMARY KEY (at)
)
PARTITION BY RANGE (at);

CREATE INDEX log_line ON ONLY public.log USING btree (line);

CREATE TABLE public.log_high (
    at integer NOT NULL,
    line text
);

ALTER TABLE public.log_high ADD CONSTRAINT log_high_pkey PRIMARY KEY (at);

CREATE INDEX log_high_line_idx ON public.log_high USING btree (line);

ALTER TABLE public.log ATTACH PARTITION public.log_high FOR VALUES FROM (50) TO (100);

CREATE TABLE public.log_later (
    at integer NOT NULL,
    line text,
    CONSTRAINT log_later_pkey PRIMARY KEY (at)
);

CREATE INDEX log_later_line_idx ON public.log_later USING btree (line);

ALTER TABLE public.log ATTACH PARTITION public.log_later FOR VALUES FROM (100) TO (200);

CREATE TABLE public.log_low (
    at integer NOT NULL,
    line text
);

ALTER TABLE public.log_low ADD CONSTRAINT log_low_pkey PRIMARY KEY (at);

CREATE INDEX log_low_line_idx ON public.log_low USING btree (line);

ALTER TABLE public.log ATTACH PARTITION public.log_low FOR VALUES FROM (0) TO (50);

INSERT INTO public.log (at, line)
SELECT at, line FROM public__gen_old.log;

DROP TABLE public.log_all;

CREATE TRIGGER log_loud BEFORE INSERT ON public.log FOR EACH ROW WHEN ((new.line <> 'quiet'::text)) EXECUTE FUNCTION public.loud();

DROP TABLE public__gen_old.log;

ALTER TABLE public.seen ADD CONSTRAINT seen_at_fkey FOREIGN KEY (at) REFERENCES public.log(at);

DROP SCHEMA public__gen_old;

COMMIT;
