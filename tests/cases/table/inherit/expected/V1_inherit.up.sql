-- gen: V1 inherit  kind: schema
-- why: after.sql:2 table public.child
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

CREATE TABLE public.child (
    b integer
)
INHERITS (public.base);
