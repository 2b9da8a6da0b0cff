-- gen: V2 add_exclusion_to_rows  phase: migrate  kind: data
-- why: after.sql:10 column public."Booking".title
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public."Booking".title had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public."Booking".title';
