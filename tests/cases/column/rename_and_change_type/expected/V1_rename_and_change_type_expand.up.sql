-- gen: V1 rename_and_change_type  phase: expand  kind: schema
-- why: after.sql:3 column public.acc.points
-- why: after.sql:5 column public.acc.remark
-- why: after.sql:8 view public.worst
-- lock: ACCESS EXCLUSIVE on public.acc
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.acc ADD COLUMN points text;

ALTER TABLE public.acc ADD COLUMN remark text;

CREATE VIEW public.worst AS
 SELECT acc.id,
    acc.points,
    acc.remark
   FROM public.acc
  WHERE (acc.points = '0'::text);

CREATE FUNCTION public.zzzz_gen_acc_points_remark() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.points IS NOT NULL AND NEW.points IS DISTINCT FROM (SELECT (score::text)::text FROM (SELECT NEW.*) AS acc) THEN
    SELECT ((points::int)::integer) INTO NEW.score FROM (SELECT NEW.*) AS acc;
  ELSIF TG_OP = 'UPDATE' AND NEW.points IS DISTINCT FROM OLD.points AND NEW.points IS DISTINCT FROM (SELECT (score::text)::text FROM (SELECT NEW.*) AS acc) THEN
    SELECT ((points::int)::integer) INTO NEW.score FROM (SELECT NEW.*) AS acc;
  ELSIF NEW.points IS NULL OR OLD.score IS DISTINCT FROM NEW.score THEN
    SELECT ((score::text)::text) INTO NEW.points FROM (SELECT NEW.*) AS acc;
  END IF;
  IF TG_OP = 'INSERT' AND NEW.remark IS NOT NULL AND NEW.remark IS DISTINCT FROM (SELECT (note)::text FROM (SELECT NEW.*) AS acc) THEN
    SELECT ((remark)::text) INTO NEW.note FROM (SELECT NEW.*) AS acc;
  ELSIF TG_OP = 'UPDATE' AND NEW.remark IS DISTINCT FROM OLD.remark AND NEW.remark IS DISTINCT FROM (SELECT (note)::text FROM (SELECT NEW.*) AS acc) THEN
    SELECT ((remark)::text) INTO NEW.note FROM (SELECT NEW.*) AS acc;
  ELSIF NEW.remark IS NULL OR OLD.note IS DISTINCT FROM NEW.note THEN
    SELECT ((note)::text) INTO NEW.remark FROM (SELECT NEW.*) AS acc;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_acc_points_remark BEFORE INSERT OR UPDATE ON public.acc FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_acc_points_remark();
ALTER TABLE public.acc ENABLE ALWAYS TRIGGER zzzz_gen_acc_points_remark;
ALTER TABLE public.acc ADD CONSTRAINT acc_points__gen_in_step CHECK (points IS NOT NULL OR ((score::text)::text) IS NULL) NOT VALID;
ALTER TABLE public.acc ADD CONSTRAINT acc_points__gen_not_null CHECK (points IS NOT NULL) NOT VALID;
ALTER TABLE public.acc ADD CONSTRAINT acc_remark__gen_in_step CHECK (remark IS NOT NULL OR ((note)::text) IS NULL) NOT VALID;

COMMIT;
