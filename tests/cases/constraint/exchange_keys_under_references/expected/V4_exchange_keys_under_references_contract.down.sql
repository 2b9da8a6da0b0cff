-- gen: V4 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:1 constraint public.cases.cases_pkey
-- why: after.sql:3 constraint public.parts.parts_id_key
-- why: after.sql:3 constraint public.parts.parts_pkey
-- lock: ACCESS EXCLUSIVE on public.cases, public.notes, public.parts, public.uses
-- scan: public.cases, public.notes, public.parts, public.uses
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.uses DROP CONSTRAINT uses_part_fkey;
ALTER TABLE public.parts DROP CONSTRAINT parts_pkey;
ALTER TABLE public.parts ADD CONSTRAINT parts_pkey PRIMARY KEY (id);
ALTER TABLE public.uses ADD CONSTRAINT uses_again FOREIGN KEY (again) REFERENCES public.parts(id);
ALTER TABLE public.uses ADD CONSTRAINT uses_part_fkey FOREIGN KEY (part) REFERENCES public.parts(id);
CREATE UNIQUE INDEX parts_pkey__gen_new ON public.parts USING btree (code);

ALTER TABLE public.uses DROP CONSTRAINT uses_part_fkey;
ALTER TABLE public.uses DROP CONSTRAINT uses_again;
ALTER TABLE public.parts DROP CONSTRAINT parts_id_key;
CREATE UNIQUE INDEX parts_id_key ON public.parts USING btree (id);
ALTER TABLE public.uses ADD CONSTRAINT uses_part_fkey FOREIGN KEY (part) REFERENCES public.parts(id);
ALTER TABLE public.uses ADD CONSTRAINT uses_again FOREIGN KEY (again) REFERENCES public.parts(id);

ALTER TABLE public.notes DROP CONSTRAINT notes_case_id_fkey;
ALTER TABLE public.cases DROP CONSTRAINT cases_pkey;
CREATE UNIQUE INDEX cases_pkey ON public.cases USING btree (id);
ALTER TABLE public.notes ADD CONSTRAINT notes_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);

COMMIT;
