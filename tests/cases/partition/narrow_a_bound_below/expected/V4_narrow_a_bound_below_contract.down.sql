-- gen: V4 narrow_a_bound_below  phase: contract  kind: schema
-- why: after.sql:1 table public.log
-- why: schema public__gen_old
-- why: after.sql:4 table public.log_1_high
-- why: after.sql:3 table public.log_1_low
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on public.log, public.log_1, public.log_1_high, public.log_1_low, public.log_rest
-- scan: no
-- rewrite: public.log
-- risk: copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.log_rest SET SCHEMA public__gen_new;

ALTER TABLE public.log_1_low SET SCHEMA public__gen_new;

ALTER TABLE public.log_1_high SET SCHEMA public__gen_new;

ALTER TABLE public.log_1 SET SCHEMA public__gen_new;

ALTER TABLE public.log SET SCHEMA public__gen_new;

CREATE TABLE public.log (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT log_pkey PRIMARY KEY (kind, at)
)
PARTITION BY LIST (kind);

CREATE TABLE public.log_rest (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT log_rest_pkey PRIMARY KEY (kind, at)
);

ALTER TABLE public.log ATTACH PARTITION public.log_rest DEFAULT;

CREATE TABLE public.log_1 (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT log_1_pkey PRIMARY KEY (kind, at)
)
PARTITION BY RANGE (at);

CREATE TABLE public.log_1_low (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT log_1_low_pkey PRIMARY KEY (kind, at)
);

CREATE TABLE public.log_1_high (
    kind integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT log_1_high_pkey PRIMARY KEY (kind, at)
);

ALTER TABLE public.log_1 ATTACH PARTITION public.log_1_low FOR VALUES FROM (0) TO (100);

ALTER TABLE public.log_1 ATTACH PARTITION public.log_1_high FOR VALUES FROM (100) TO (200);

ALTER TABLE public.log ATTACH PARTITION public.log_1 FOR VALUES IN (1);

INSERT INTO public.log (kind, at, line)
SELECT kind, at, line FROM public__gen_new.log;

DROP SCHEMA public__gen_old;

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
