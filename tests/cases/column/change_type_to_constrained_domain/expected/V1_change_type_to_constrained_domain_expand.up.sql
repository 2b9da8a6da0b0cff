-- gen: V1 change_type_to_constrained_domain  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:2 table public__gen_new.goods
-- why: after.sql:2 trigger public.goods.zzzz_gen_goods_copy
-- lock: SHARE ROW EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.goods cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE TABLE public__gen_new.goods (
    id integer NOT NULL,
    price public.cents,
    CONSTRAINT goods_pkey PRIMARY KEY (id)
);

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
    SELECT id, (price)::bigint
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
