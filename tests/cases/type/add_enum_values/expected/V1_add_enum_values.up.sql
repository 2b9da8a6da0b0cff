-- gen: V1 add_enum_values  kind: schema
-- why: after.sql:1 enum type public.order_status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TYPE public.order_status ADD VALUE 'draft' BEFORE 'pending';
ALTER TYPE public.order_status ADD VALUE 'on hold' AFTER 'pending';
ALTER TYPE public.order_status ADD VALUE 'shipped';

COMMIT;
