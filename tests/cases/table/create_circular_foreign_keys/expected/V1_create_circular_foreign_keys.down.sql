-- gen: V1 create_circular_foreign_keys  kind: schema
-- why: after.sql:1 table public.departments
-- why: after.sql:2 table public.employees
-- why: after.sql:1 constraint public.departments.departments_head_id_fkey
-- why: after.sql:2 constraint public.employees.employees_department_id_fkey
-- lock: ACCESS EXCLUSIVE on public.departments, public.employees
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.departments, table public.employees fails
-- loses: all rows of public.departments; all rows of public.employees
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER TABLE public.employees DROP CONSTRAINT employees_department_id_fkey;

ALTER TABLE public.departments DROP CONSTRAINT departments_head_id_fkey;

DROP TABLE public.employees;

DROP TABLE public.departments;

COMMIT;
