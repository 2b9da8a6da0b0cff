-- gen: V1 exchange_argument_names  phase: contract  kind: schema
-- why: after.sql:2 column public.rooms.size
-- why: after.sql:1 function public.area(integer, integer)
-- why: after.sql:3 table public.halls
-- why: after.sql:4 index public.halls_size
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: function public.area(integer, integer), table public.halls get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.rooms ALTER COLUMN size DROP DEFAULT;

DROP FUNCTION public.area(integer, integer);

CREATE OR REPLACE FUNCTION public.area(w integer, h integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT w * h $function$;

CREATE TABLE public.halls (
    id integer NOT NULL,
    size integer DEFAULT public.area(20, 30),
    CONSTRAINT halls_pkey PRIMARY KEY (id),
    CONSTRAINT halls_size_check CHECK ((size > 0))
);

CREATE INDEX halls_size ON public.halls USING btree (size);

ALTER TABLE public.rooms ALTER COLUMN size SET DEFAULT public.area(2, 3);

COMMIT;
