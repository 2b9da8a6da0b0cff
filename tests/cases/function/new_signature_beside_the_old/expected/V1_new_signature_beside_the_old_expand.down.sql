-- gen: V1 new_signature_beside_the_old  phase: expand  kind: schema
-- why: after.sql:1 function public.label(bigint)
-- why: after.sql:2 column public.boxes.name
-- why: after.sql:3 view public.labels
-- lock: ACCESS EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.label(bigint) fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE OR REPLACE VIEW public.labels AS
 SELECT boxes.id,
    public.label(boxes.id) AS l
   FROM public.boxes;

ALTER TABLE public.boxes ALTER COLUMN name SET DEFAULT public.label(0);

DROP FUNCTION public.label(bigint);

COMMIT;
