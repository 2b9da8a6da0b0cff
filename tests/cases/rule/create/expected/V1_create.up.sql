-- gen: V1 create  kind: schema
-- why: after.sql:3 rule public.t.keep_log
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE RULE keep_log AS
    ON DELETE TO public.t DO ( INSERT INTO public.log (id)
  VALUES (old.id);

 NOTIFY deleted;
);
