-- gen: V5 change_type_of_serial  phase: contract  kind: schema
-- why: sequence public.parts_number_seq
-- lock: ACCESS EXCLUSIVE on public.parts_number_seq
-- scan: no
-- rewrite: no
-- risk: a program that still uses sequence public.parts_number_seq fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP SEQUENCE public.parts_number_seq;
