-- gen: V4 turn_plain_into_identity  phase: expand  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DO $gen$
DECLARE
  gen_last bigint := (SELECT pg_catalog.max(id) FROM public.visit);
BEGIN
  PERFORM pg_catalog.setval('public.visit_id__gen_counter', gen_last)
    FROM public.visit_id__gen_counter AS gen_counter
    WHERE gen_last BETWEEN 1 AND 9223372036854775807
    AND gen_last > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.visit_id__gen_counter AS gen_counter
    WHERE gen_last BETWEEN 1 AND 9223372036854775807
    AND (gen_last > gen_counter.last_value OR (gen_last = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.visit_id__gen_counter');
  END LOOP;
END
$gen$;
ALTER TABLE public.visit ALTER COLUMN id SET DEFAULT nextval('public.visit_id__gen_counter'::regclass);

COMMIT;
