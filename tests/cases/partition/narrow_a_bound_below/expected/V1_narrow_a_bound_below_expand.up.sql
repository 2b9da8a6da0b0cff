-- gen: V1 narrow_a_bound_below  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.log
-- why: after.sql:2 table public__gen_new.log_1
-- why: after.sql:2 constraint public__gen_new.log_1.log_1_pkey
-- why: and 7 more
-- lock: SHARE ROW EXCLUSIVE on public.log
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.log cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE TABLE public__gen_new.log (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT log_pkey PRIMARY KEY (kind, at)
)
PARTITION BY LIST (kind);

CREATE TABLE public__gen_new.log_1 (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text
)
PARTITION BY RANGE (at);

ALTER TABLE ONLY public__gen_new.log_1 ADD CONSTRAINT log_1_pkey PRIMARY KEY (kind, at);

ALTER TABLE public__gen_new.log ATTACH PARTITION public__gen_new.log_1 FOR VALUES IN (1);

CREATE TABLE public__gen_new.log_1_high (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text
);

ALTER TABLE public__gen_new.log_1_high ADD CONSTRAINT log_1_high_pkey PRIMARY KEY (kind, at);

ALTER TABLE public__gen_new.log_1 ATTACH PARTITION public__gen_new.log_1_high FOR VALUES FROM (50) TO (200);

CREATE TABLE public__gen_new.log_1_low (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text
);

ALTER TABLE public__gen_new.log_1_low ADD CONSTRAINT log_1_low_pkey PRIMARY KEY (kind, at);

ALTER TABLE public__gen_new.log_1 ATTACH PARTITION public__gen_new.log_1_low FOR VALUES FROM (0) TO (50);

CREATE TABLE public__gen_new.log_rest (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text
);

ALTER TABLE public__gen_new.log_rest ADD CONSTRAINT log_rest_pkey PRIMARY KEY (kind, at);

ALTER TABLE public__gen_new.log ATTACH PARTITION public__gen_new.log_rest DEFAULT;

CREATE FUNCTION public__gen_new.zzzz_gen_log_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.log AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.log AS log WHERE gen_new_form.kind = log.kind AND gen_new_form.at = log.at);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.kind, OLD.at) IS DISTINCT FROM ROW(NEW.kind, NEW.at)) THEN
    DELETE FROM public__gen_new.log AS gen_new_form
    WHERE gen_new_form.kind = OLD.kind AND gen_new_form.at = OLD.at
      AND NOT EXISTS (SELECT FROM public.log AS log WHERE log.kind = OLD.kind AND log.at = OLD.at);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.log AS gen_new_form (kind, at, line)
    SELECT kind, at, line
    FROM public.log AS log
    WHERE log.kind = NEW.kind AND log.at = NEW.at
    ON CONFLICT (kind, at) DO UPDATE SET line = excluded.line;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_log_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_log_copy AFTER INSERT OR UPDATE OR DELETE ON public.log FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_log_copy();
ALTER TABLE public.log ENABLE ALWAYS TRIGGER zzzz_gen_log_copy;
CREATE TRIGGER zzzz_gen_log_empty AFTER TRUNCATE ON public.log FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_log_copy();
ALTER TABLE public.log ENABLE ALWAYS TRIGGER zzzz_gen_log_empty;
CREATE TRIGGER zzzz_gen_log_empty AFTER TRUNCATE ON public.log_1 FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_log_copy();
ALTER TABLE public.log_1 ENABLE ALWAYS TRIGGER zzzz_gen_log_empty;
CREATE TRIGGER zzzz_gen_log_empty AFTER TRUNCATE ON public.log_1_high FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_log_copy();
ALTER TABLE public.log_1_high ENABLE ALWAYS TRIGGER zzzz_gen_log_empty;
CREATE TRIGGER zzzz_gen_log_empty AFTER TRUNCATE ON public.log_1_low FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_log_copy();
ALTER TABLE public.log_1_low ENABLE ALWAYS TRIGGER zzzz_gen_log_empty;
CREATE TRIGGER zzzz_gen_log_empty AFTER TRUNCATE ON public.log_rest FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_log_copy();
ALTER TABLE public.log_rest ENABLE ALWAYS TRIGGER zzzz_gen_log_empty;

COMMIT;
