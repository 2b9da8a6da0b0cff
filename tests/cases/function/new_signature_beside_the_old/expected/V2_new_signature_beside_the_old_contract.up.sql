-- gen: V2 new_signature_beside_the_old  phase: contract  kind: schema
-- why: after.sql:4 function public.label(integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.label(integer) fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP FUNCTION public.label(integer);
