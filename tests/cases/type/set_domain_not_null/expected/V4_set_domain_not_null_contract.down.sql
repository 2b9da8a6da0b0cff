-- gen: V4 set_domain_not_null  phase: contract  kind: schema
-- why: after.sql:2 table public.goods
-- why: constraint public.cents.positive
-- why: schema public__gen_old
-- why: after.sql:1 domain public.cents
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: public.goods
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- exchange: domain public.cents gets its old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.goods, where it depends on them, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER DOMAIN public.cents RENAME TO cents__gen_new;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

CREATE DOMAIN public.cents AS bigint;

ALTER TABLE public.goods SET SCHEMA public__gen_new;

CREATE TABLE public.goods (
    id integer NOT NULL,
    price public.cents,
    CONSTRAINT goods_pkey PRIMARY KEY (id)
);

INSERT INTO public.goods (id, price)
SELECT id, price::text::public.cents FROM public__gen_new.goods;

DROP SCHEMA public__gen_old;

ALTER DOMAIN public.cents ADD CONSTRAINT positive CHECK ((VALUE >= 0));

CREATE FUNCTION public__gen_new.zzzz_gen_goods_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.goods;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.goods AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.goods AS goods WHERE goods.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.goods AS gen_new_form (id, price)
    SELECT id, (price::text::bigint)::bigint
    FROM public.goods AS goods
    WHERE goods.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET price = excluded.price;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_goods_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_goods_copy AFTER INSERT OR UPDATE OR DELETE ON public.goods FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_goods_copy();
ALTER TABLE public.goods ENABLE ALWAYS TRIGGER zzzz_gen_goods_copy;
CREATE TRIGGER zzzz_gen_goods_empty AFTER TRUNCATE ON public.goods FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_goods_copy();
ALTER TABLE public.goods ENABLE ALWAYS TRIGGER zzzz_gen_goods_empty;

COMMIT;
