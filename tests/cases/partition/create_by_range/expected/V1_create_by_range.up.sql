-- gen: V1 create_by_range  kind: schema
-- why: after.sql:1 table public.events
-- why: after.sql:4 index public.events_at_idx
-- why: after.sql:2 table public.events_2024
-- why: after.sql:2 constraint public.events_2024.events_2024_pkey
-- why: and 4 more
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.events (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id, at)
)
PARTITION BY RANGE (at);

CREATE INDEX events_at_idx ON ONLY public.events USING btree (at);

CREATE TABLE public.events_2024 (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.events_2024 ADD CONSTRAINT events_2024_pkey PRIMARY KEY (id, at);

CREATE INDEX events_2024_at_idx ON public.events_2024 USING btree (at);

ALTER TABLE public.events ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

CREATE TABLE public.events_default (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.events_default ADD CONSTRAINT events_default_pkey PRIMARY KEY (id, at);

CREATE INDEX events_default_at_idx ON public.events_default USING btree (at);

ALTER TABLE public.events ATTACH PARTITION public.events_default DEFAULT;

COMMIT;
