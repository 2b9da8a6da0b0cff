-- gen: V6 drop_key_column  phase: contract  kind: schema
-- why: after.sql:1 column public.ship.id
-- why: after.sql:2 constraint public.part.part_pkey
-- why: after.sql:1 constraint public.ship.ship_pkey
-- why: after.sql:2 column public.part.ref
-- why: after.sql:2 column public.part.tag
-- lock: ACCESS EXCLUSIVE on public.part, public.ship
-- scan: public.part, public.ship
-- rewrite: public.part, public.ship
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.ship ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.ship_id__gen_seq);

ALTER TABLE public.part ADD COLUMN tag text DEFAULT (gen_random_uuid())::text NOT NULL;

ALTER TABLE public.part ADD COLUMN ref uuid DEFAULT gen_random_uuid() NOT NULL;

ALTER TABLE public.ship DROP CONSTRAINT ship_pkey;
CREATE UNIQUE INDEX ship_pkey__gen_new ON public.ship USING btree (code);
ALTER TABLE public.ship ADD CONSTRAINT ship_pkey PRIMARY KEY (id);

ALTER TABLE public.part DROP CONSTRAINT part_pkey;
CREATE UNIQUE INDEX part_pkey__gen_new ON public.part USING btree (n);
ALTER TABLE public.part ADD CONSTRAINT part_pkey PRIMARY KEY (ref, tag);

CREATE SEQUENCE public.ship_id__gen_counter AS integer;
SELECT pg_catalog.setval('public.ship_id__gen_counter'::pg_catalog.regclass, last_value, is_called) FROM public.ship_id__gen_seq;
ALTER TABLE public.ship ALTER COLUMN id DROP IDENTITY;
GRANT USAGE ON SEQUENCE public.ship_id__gen_counter TO PUBLIC;
ALTER TABLE public.ship ALTER COLUMN id SET DEFAULT nextval('public.ship_id__gen_counter'::regclass);
CREATE FUNCTION public.zzzz_gen_ship_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.ship_id__gen_counter', NEW.id)
    FROM public.ship_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 2147483647
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.ship_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 2147483647
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.ship_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_ship_id_counter BEFORE INSERT OR UPDATE ON public.ship FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_ship_id_counter();
ALTER TABLE public.ship ENABLE ALWAYS TRIGGER zzzz_gen_ship_id_counter;

COMMIT;
