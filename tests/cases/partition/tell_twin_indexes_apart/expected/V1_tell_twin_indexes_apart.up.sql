-- gen: V1 tell_twin_indexes_apart  kind: schema
-- why: after.sql:2 table public.bill
-- why: after.sql:3 table public.bill_24
-- why: after.sql:2 constraint public.bill.bill_once
-- why: after.sql:4 index public.bill_twice
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.bill_24_first, public.bill_24_no_year_key
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.bill (
    no integer NOT NULL,
    year integer NOT NULL
)
PARTITION BY LIST (year);

CREATE TABLE public.bill_24 (
    no integer NOT NULL,
    year integer NOT NULL
);

ALTER TABLE public.bill ATTACH PARTITION public.bill_24 FOR VALUES IN (2024);

ALTER TABLE ONLY public.bill ADD CONSTRAINT bill_once UNIQUE (no, year);

CREATE UNIQUE INDEX bill_twice ON ONLY public.bill USING btree (no, year);

ALTER TABLE public.bill_24 ADD CONSTRAINT bill_24_first PRIMARY KEY (no, year);

ALTER TABLE public.bill_24 ADD CONSTRAINT bill_24_no_year_key UNIQUE (no, year);

ALTER INDEX public.bill_twice ATTACH PARTITION public.bill_24_first;

ALTER INDEX public.bill_once ATTACH PARTITION public.bill_24_no_year_key;

COMMIT;
