-- gen: V1 add_exclusion  kind: schema
-- why: after.sql:1 constraint public.bookings.bookings_during_excl
-- lock: ACCESS EXCLUSIVE on public.bookings
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.bookings DROP CONSTRAINT bookings_during_excl;
