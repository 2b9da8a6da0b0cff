-- gen: V5 rename_and_change_type  phase: contract  kind: schema
-- why: after.sql:3 column public.acc.points
-- lock: ACCESS EXCLUSIVE on public.acc, public.best
-- scan: public.acc
-- rewrite: public.acc
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.acc IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.best;
ALTER INDEX public.acc_score RENAME TO acc_score__gen_new;
ALTER TABLE public.acc ALTER COLUMN points DROP DEFAULT;
COMMENT ON COLUMN public.acc.points IS NULL;
ALTER TABLE public.acc ADD COLUMN score integer;
ALTER TABLE public.acc ADD COLUMN note text;
UPDATE public.acc SET score = (points::int)::integer, note = (remark)::text;
UPDATE public.acc SET points = (score::text)::text WHERE points IS NULL AND ((score::text)::text) IS NOT NULL;
ALTER TABLE public.acc ALTER COLUMN score SET NOT NULL;
ALTER TABLE public.acc ALTER COLUMN score SET DEFAULT 0;
ALTER TABLE public.acc ADD CONSTRAINT acc_points__gen_not_null CHECK (points IS NOT NULL);
ALTER TABLE public.acc ALTER COLUMN points DROP NOT NULL;
CREATE INDEX acc_score ON public.acc USING btree (score);
ALTER TABLE public.acc ADD CONSTRAINT acc_score_check CHECK ((score >= 0));
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
ALTER TABLE public.acc ADD CONSTRAINT acc_points__gen_in_step CHECK (points IS NOT NULL OR ((score::text)::text) IS NULL);
ALTER TABLE public.acc ADD CONSTRAINT acc_remark__gen_in_step CHECK (remark IS NOT NULL OR ((note)::text) IS NULL);
CREATE VIEW public.best AS
 SELECT acc.id,
    acc.score
   FROM public.acc
  WHERE (acc.score > 10);

COMMIT;
