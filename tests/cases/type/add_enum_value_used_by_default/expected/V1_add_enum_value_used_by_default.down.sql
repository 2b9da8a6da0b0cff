-- gen: V1 add_enum_value_used_by_default  kind: schema
-- why: after.sql:1 enum type public.order_status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: fails when a row still holds an added label
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TYPE public.order_status RENAME TO order_status__gen_old;
CREATE TYPE public.order_status AS ENUM ('pending', 'paid');
ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'pending'::public.order_status;
DROP TYPE public.order_status__gen_old;

COMMIT;
