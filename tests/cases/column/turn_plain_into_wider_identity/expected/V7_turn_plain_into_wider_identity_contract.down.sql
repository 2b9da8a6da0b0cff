-- gen: V7 turn_plain_into_wider_identity  phase: contract  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: public.t
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq__gen_new;
ALTER TABLE public.t RENAME COLUMN id TO id__gen_new;
ALTER TABLE public.t ADD COLUMN id integer;
UPDATE public.t SET id = (id__gen_new)::integer;
ALTER TABLE public.t ALTER COLUMN id SET NOT NULL;
CREATE SEQUENCE public.t_id__gen_counter;
GRANT USAGE ON SEQUENCE public.t_id__gen_counter TO PUBLIC;
SELECT pg_catalog.setval('public.t_id__gen_counter'::pg_catalog.regclass, last_value, is_called) FROM public.t_id_seq__gen_new;
ALTER TABLE public.t ALTER COLUMN id__gen_new DROP IDENTITY;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id__gen_counter'::regclass);
CREATE FUNCTION public.zzzz_gen_t_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.t_id__gen_counter', NEW.id)
    FROM public.t_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.t_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.t_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_t_id_counter BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_t_id_counter();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_id_counter;
ALTER TABLE public.t ADD CONSTRAINT t_id__gen_not_null CHECK (id__gen_new IS NOT NULL);
ALTER TABLE public.t ALTER COLUMN id__gen_new DROP NOT NULL;
CREATE UNIQUE INDEX t_pkey__gen_new ON public.t USING btree (id__gen_new);
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
CREATE FUNCTION public.zzzz_gen_t_id() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((id)::bigint) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS t;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_t_id BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_t_id();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_id;
ALTER TABLE public.t ADD CONSTRAINT t_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint);

COMMIT;
