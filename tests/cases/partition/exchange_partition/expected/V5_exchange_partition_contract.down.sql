-- gen: V5 exchange_partition  phase: contract  kind: schema
-- why: after.sql:4 table public.cache
-- why: after.sql:1 table public.stay
-- why: after.sql:8 view public.guests
-- why: schema public__gen_old
-- why: and 6 more
-- lock: ACCESS EXCLUSIVE on public.cache, public.cache_0, public.cache_1, public.cache_1_all, public.guests, public.stay, public.stay_new, public.stay_old
-- scan: no
-- rewrite: public.cache, public.stay
-- risk: copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.stay_old SET SCHEMA public__gen_new;

ALTER TABLE public.stay_new SET SCHEMA public__gen_new;

DROP VIEW public.guests;

ALTER TABLE public.stay SET SCHEMA public__gen_new;

ALTER TABLE public.cache_1_all SET SCHEMA public__gen_new;

ALTER TABLE public.cache_1 SET SCHEMA public__gen_new;

ALTER TABLE public.cache_0 SET SCHEMA public__gen_new;

ALTER TABLE public.cache SET SCHEMA public__gen_new;

CREATE TABLE public.stay (
    room integer NOT NULL,
    day date NOT NULL,
    guest text,
    CONSTRAINT stay_pkey PRIMARY KEY (room, day)
)
PARTITION BY RANGE (day);

CREATE TABLE public.stay_old (
    room integer NOT NULL,
    day date NOT NULL,
    guest text,
    CONSTRAINT stay_old_pkey PRIMARY KEY (room, day)
);

ALTER TABLE public.stay ATTACH PARTITION public.stay_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');

CREATE TABLE public.stay_new (
    room integer NOT NULL,
    day date NOT NULL,
    guest text,
    CONSTRAINT stay_new_pkey PRIMARY KEY (room, day)
);

ALTER TABLE public.stay ATTACH PARTITION public.stay_new FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);

INSERT INTO public.stay (room, day, guest)
SELECT room, day, guest FROM public__gen_new.stay;

CREATE TABLE public.cache (
    id integer NOT NULL,
    value text,
    CONSTRAINT cache_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

CREATE TABLE public.cache_1 (
    id integer NOT NULL,
    value text,
    CONSTRAINT cache_1_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

CREATE TABLE public.cache_1_all (
    id integer NOT NULL,
    value text,
    CONSTRAINT cache_1_all_pkey PRIMARY KEY (id)
);

ALTER TABLE public.cache_1 ATTACH PARTITION public.cache_1_all FOR VALUES WITH (modulus 1, remainder 0);

ALTER TABLE public.cache ATTACH PARTITION public.cache_1 FOR VALUES WITH (modulus 2, remainder 1);

CREATE TABLE public.cache_0 (
    id integer NOT NULL,
    value text,
    CONSTRAINT cache_0_pkey PRIMARY KEY (id)
);

ALTER TABLE public.cache ATTACH PARTITION public.cache_0 FOR VALUES WITH (modulus 2, remainder 0);

INSERT INTO public.cache (id, value)
SELECT id, value FROM public__gen_new.cache;

DROP SCHEMA public__gen_old;

CREATE FUNCTION public__gen_new.zzzz_gen_stay_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.stay AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.stay AS stay WHERE gen_new_form.room = stay.room AND gen_new_form.day = stay.day);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.room, OLD.day) IS DISTINCT FROM ROW(NEW.room, NEW.day)) THEN
    DELETE FROM public__gen_new.stay AS gen_new_form
    WHERE gen_new_form.room = OLD.room AND gen_new_form.day = OLD.day
      AND NOT EXISTS (SELECT FROM public.stay AS stay WHERE stay.room = OLD.room AND stay.day = OLD.day);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.stay AS gen_new_form (room, day, guest)
    SELECT room, day, guest
    FROM public.stay AS stay
    WHERE stay.room = NEW.room AND stay.day = NEW.day
    ON CONFLICT (room, day) DO UPDATE SET guest = excluded.guest;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_stay_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_stay_copy AFTER INSERT OR UPDATE OR DELETE ON public.stay FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_stay_copy();
ALTER TABLE public.stay ENABLE ALWAYS TRIGGER zzzz_gen_stay_copy;
CREATE TRIGGER zzzz_gen_stay_empty AFTER TRUNCATE ON public.stay FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_stay_copy();
ALTER TABLE public.stay ENABLE ALWAYS TRIGGER zzzz_gen_stay_empty;
CREATE TRIGGER zzzz_gen_stay_empty AFTER TRUNCATE ON public.stay_new FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_stay_copy();
ALTER TABLE public.stay_new ENABLE ALWAYS TRIGGER zzzz_gen_stay_empty;
CREATE TRIGGER zzzz_gen_stay_empty AFTER TRUNCATE ON public.stay_old FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_stay_copy();
ALTER TABLE public.stay_old ENABLE ALWAYS TRIGGER zzzz_gen_stay_empty;

CREATE FUNCTION public__gen_new.zzzz_gen_cache_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.cache AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.cache AS cache WHERE gen_new_form.id = cache.id);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.cache AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.cache AS cache WHERE cache.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.cache AS gen_new_form (id, value)
    SELECT id, value
    FROM public.cache AS cache
    WHERE cache.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET value = excluded.value;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_cache_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_cache_copy AFTER INSERT OR UPDATE OR DELETE ON public.cache FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_cache_copy();
ALTER TABLE public.cache ENABLE ALWAYS TRIGGER zzzz_gen_cache_copy;
CREATE TRIGGER zzzz_gen_cache_empty AFTER TRUNCATE ON public.cache FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_cache_copy();
ALTER TABLE public.cache ENABLE ALWAYS TRIGGER zzzz_gen_cache_empty;
CREATE TRIGGER zzzz_gen_cache_empty AFTER TRUNCATE ON public.cache_0 FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_cache_copy();
ALTER TABLE public.cache_0 ENABLE ALWAYS TRIGGER zzzz_gen_cache_empty;
CREATE TRIGGER zzzz_gen_cache_empty AFTER TRUNCATE ON public.cache_1 FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_cache_copy();
ALTER TABLE public.cache_1 ENABLE ALWAYS TRIGGER zzzz_gen_cache_empty;
CREATE TRIGGER zzzz_gen_cache_empty AFTER TRUNCATE ON public.cache_1_all FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_cache_copy();
ALTER TABLE public.cache_1_all ENABLE ALWAYS TRIGGER zzzz_gen_cache_empty;

CREATE VIEW public.guests AS
 SELECT stay.guest
   FROM public.stay;

COMMIT;
