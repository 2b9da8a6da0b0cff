-- gen: V1 move_to_another_parent  phase: expand  kind: schema
-- why: after.sql:5 constraint public.sales_2024.archive_shop_fkey
-- why: after.sql:8 constraint public.sales_2024.short
-- lock: ACCESS EXCLUSIVE on public.sales_2024; SHARE ROW EXCLUSIVE on public.shop
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on; a program whose writes break the check fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

LOCK TABLE public.sales_2024 IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.sales_2024 ADD CONSTRAINT archive_shop_fkey FOREIGN KEY (shop) REFERENCES public.shop(id) NOT VALID;

ALTER TABLE public.sales_2024 ADD CONSTRAINT short CHECK ((length(note) < 100)) NOT VALID;

COMMIT;
