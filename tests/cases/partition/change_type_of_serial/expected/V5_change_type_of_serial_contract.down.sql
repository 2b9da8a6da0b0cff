-- gen: V5 change_type_of_serial  phase: contract  kind: schema
-- why: sequence public.parts_number_seq
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE SEQUENCE public.parts_number_seq AS integer;
