-- gen: V1 change_type_of_key  kind: schema
-- why: schema public__gen_old
-- why: after.sql:8 table public.events_old
-- why: after.sql:7 table public.events
-- why: after.sql:4 table public.sensors_high_known
-- why: and 9 more
-- lock: ACCESS EXCLUSIVE on public.events, public.events_old, public.sensors, public.sensors_high, public.sensors_high_known, public.sensors_high_rest, public.sensors_low
-- scan: public.sensors, public.sensors_high, public.sensors_high_known, public.sensors_high_rest, public.sensors_low
-- rewrite: public.events, public.sensors
-- risk: locks and reads the partition, and a default partition, to check the bound; copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.events_old SET SCHEMA public__gen_old;

ALTER TABLE public.events SET SCHEMA public__gen_old;

ALTER TABLE public.sensors_high_known SET SCHEMA public__gen_old;

ALTER TABLE public.sensors_high_rest SET SCHEMA public__gen_old;

ALTER TABLE public.sensors_high SET SCHEMA public__gen_old;

ALTER TABLE public.sensors_low SET SCHEMA public__gen_old;

ALTER TABLE public.sensors SET SCHEMA public__gen_old;

CREATE TABLE public.events (
    id integer,
    at timestamp(3) without time zone NOT NULL
)
PARTITION BY RANGE (((at)::date));

CREATE TABLE public.events_old (
    id integer,
    at timestamp(3) without time zone NOT NULL
);

ALTER TABLE public.events ATTACH PARTITION public.events_old FOR VALUES FROM ('2020-01-01') TO ('2025-01-01');

INSERT INTO public.events (id, at)
SELECT id, at FROM public__gen_old.events;

CREATE TABLE public.sensors (
    id integer NOT NULL,
    day date NOT NULL,
    kind bigint
)
PARTITION BY RANGE (id);

CREATE INDEX sensors_kind_idx ON ONLY public.sensors USING btree (kind);

CREATE TABLE public.sensors_high (
    id integer NOT NULL,
    day date NOT NULL,
    kind bigint
)
PARTITION BY LIST (kind);

CREATE INDEX sensors_high_kind_idx ON ONLY public.sensors_high USING btree (kind);

ALTER TABLE public.sensors ATTACH PARTITION public.sensors_high FOR VALUES FROM (10) TO (20);

CREATE TABLE public.sensors_high_known (
    id integer NOT NULL,
    day date NOT NULL,
    kind bigint
);

CREATE INDEX sensors_high_known_kind_idx ON public.sensors_high_known USING btree (kind);

ALTER TABLE public.sensors_high ATTACH PARTITION public.sensors_high_known FOR VALUES IN ('1', '2');

CREATE TABLE public.sensors_high_rest (
    id integer NOT NULL,
    day date NOT NULL,
    kind bigint
);

CREATE INDEX sensors_high_rest_kind_idx ON public.sensors_high_rest USING btree (kind);

ALTER TABLE public.sensors_high ATTACH PARTITION public.sensors_high_rest DEFAULT;

CREATE TABLE public.sensors_low (
    id integer NOT NULL,
    day date NOT NULL,
    kind bigint
);

CREATE INDEX sensors_low_kind_idx ON public.sensors_low USING btree (kind);

ALTER TABLE public.sensors ATTACH PARTITION public.sensors_low FOR VALUES FROM (1) TO (10);

INSERT INTO public.sensors (id, day, kind)
SELECT id, day, kind FROM public__gen_old.sensors;

DROP TABLE public__gen_old.events;

DROP TABLE public__gen_old.sensors;

DROP SCHEMA public__gen_old;

COMMIT;
