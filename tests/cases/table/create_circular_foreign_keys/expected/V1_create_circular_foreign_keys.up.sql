-- gen: V1 create_circular_foreign_keys  kind: schema
-- why: after.sql:1 table public.departments
-- why: after.sql:2 table public.employees
-- why: after.sql:1 constraint public.departments.departments_head_id_fkey
-- why: after.sql:2 constraint public.employees.employees_department_id_fkey
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.departments (
    id integer NOT NULL,
    head_id integer,
    CONSTRAINT departments_pkey PRIMARY KEY (id)
);

CREATE TABLE public.employees (
    id integer NOT NULL,
    department_id integer,
    CONSTRAINT employees_pkey PRIMARY KEY (id)
);

ALTER TABLE public.departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES public.employees(id);

ALTER TABLE public.employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.departments(id);

COMMIT;
