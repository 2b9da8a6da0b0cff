-- gen: V1 create_range  kind: schema
-- why: after.sql:1 range type public.float_range
-- why: after.sql:2 table public.measures
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TYPE public.float_range AS RANGE (subtype = double precision, subtype_diff = pg_catalog.float8mi, multirange_type_name = public.float_multirange);

CREATE TABLE public.measures (
    id bigint NOT NULL,
    r public.float_range,
    CONSTRAINT measures_pkey PRIMARY KEY (id)
);

COMMIT;
