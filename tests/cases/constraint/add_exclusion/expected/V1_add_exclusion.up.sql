-- gen: V1 add_exclusion  kind: schema
-- why: after.sql:1 constraint public.bookings.bookings_during_excl
-- lock: ACCESS EXCLUSIVE on public.bookings
-- scan: public.bookings
-- rewrite: no
-- risk: builds its index under the lock; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.bookings ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&);
