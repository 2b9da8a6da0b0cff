-- gen: V1 drop_while_the_parent_changes  kind: schema
-- why: after.sql:1 constraint public.logs.logs_day
-- why: table public.logs_b
-- why: after.sql:1 column public.logs.id
-- why: after.sql:1 column public.logs.day
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on public.logs, public.logs_c
-- scan: public.logs
-- rewrite: public.logs
-- risk: fails when a row breaks the check; locks and reads the partition, and a default partition, to check the bound; fails on a value of day that does not fit into date; a program that still uses column public.logs.size, table public.logs_c fails
-- loses: the values of public.logs.size; all rows of public.logs_c
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TABLE public.logs_c;

ALTER TABLE public.logs DROP COLUMN size;

ALTER TABLE public.logs ALTER COLUMN day TYPE date;

CREATE TABLE public.logs_b (
    id integer,
    kind text NOT NULL,
    day date,
    CONSTRAINT logs_day CHECK ((day > '2000-01-01'::date))
);

ALTER TABLE public.logs ADD COLUMN id integer;

ALTER TABLE public.logs ATTACH PARTITION public.logs_b FOR VALUES IN ('b');

ALTER TABLE public.logs ADD CONSTRAINT logs_day CHECK ((day > '2000-01-01'::date));

COMMIT;
