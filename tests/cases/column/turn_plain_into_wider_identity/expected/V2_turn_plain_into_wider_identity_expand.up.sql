-- gen: V2 turn_plain_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DO $gen$
DECLARE
  gen_last bigint := (SELECT pg_catalog.max(id) FROM public.t);
BEGIN
  PERFORM pg_catalog.setval('public.t_id__gen_counter', gen_last)
    FROM public.t_id__gen_counter AS gen_counter
    WHERE gen_last BETWEEN 1 AND 9223372036854775807
    AND gen_last > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.t_id__gen_counter AS gen_counter
    WHERE gen_last BETWEEN 1 AND 9223372036854775807
    AND (gen_last > gen_counter.last_value OR (gen_last = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.t_id__gen_counter');
  END LOOP;
END
$gen$;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id__gen_counter'::regclass);

COMMIT;
