-- gen: V1 exchange_partition  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:4 table public__gen_new.cache
-- why: after.sql:5 table public__gen_new.cache_0
-- why: after.sql:5 constraint public__gen_new.cache_0.cache_0_pkey
-- why: and 11 more
-- lock: SHARE ROW EXCLUSIVE on public.cache, public.stay
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.cache cannot take fails the program's write from here on; each write is done twice until contract; a row that the new form of public.stay cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE TABLE public__gen_new.cache (
    id integer NOT NULL,
    value text,
    CONSTRAINT cache_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

CREATE TABLE public__gen_new.cache_0 (
    id integer NOT NULL,
    value text
);

ALTER TABLE public__gen_new.cache_0 ADD CONSTRAINT cache_0_pkey PRIMARY KEY (id);

ALTER TABLE public__gen_new.cache ATTACH PARTITION public__gen_new.cache_0 FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE public__gen_new.cache_1 (
    id integer NOT NULL,
    value text
)
PARTITION BY HASH (id);

ALTER TABLE ONLY public__gen_new.cache_1 ADD CONSTRAINT cache_1_pkey PRIMARY KEY (id);

ALTER TABLE public__gen_new.cache ATTACH PARTITION public__gen_new.cache_1 FOR VALUES WITH (modulus 2, remainder 1);

CREATE UNLOGGED TABLE public__gen_new.cache_1_all (
    id integer NOT NULL,
    value text
);

ALTER TABLE public__gen_new.cache_1_all ADD CONSTRAINT cache_1_all_pkey PRIMARY KEY (id);

ALTER TABLE public__gen_new.cache_1 ATTACH PARTITION public__gen_new.cache_1_all FOR VALUES WITH (modulus 1, remainder 0);

CREATE TABLE public__gen_new.stay (
    room integer NOT NULL,
    day date NOT NULL,
    guest text,
    CONSTRAINT stay_pkey PRIMARY KEY (room, day)
)
PARTITION BY RANGE (day);

CREATE TABLE public__gen_new.stay_new (
    room integer NOT NULL,
    day date NOT NULL,
    guest text,
    CONSTRAINT stay_new_guest_excl EXCLUDE USING btree (guest WITH =)
);

ALTER TABLE public__gen_new.stay_new ADD CONSTRAINT stay_new_pkey PRIMARY KEY (room, day);

ALTER TABLE public__gen_new.stay ATTACH PARTITION public__gen_new.stay_new FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);

CREATE TABLE public__gen_new.stay_old (
    room integer NOT NULL,
    day date NOT NULL,
    guest text
)
TABLESPACE app_archive;

ALTER TABLE public__gen_new.stay_old ADD CONSTRAINT stay_old_pkey PRIMARY KEY (room, day);

ALTER TABLE public__gen_new.stay ATTACH PARTITION public__gen_new.stay_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');

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

COMMIT;
