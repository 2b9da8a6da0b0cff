-- gen: V1 revoke_execute_from_public  kind: schema
-- why: after.sql:1 function public.danger()
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.danger() fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP FUNCTION public.danger();
