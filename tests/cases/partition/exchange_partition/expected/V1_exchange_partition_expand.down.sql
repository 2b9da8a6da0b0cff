-- gen: V1 exchange_partition  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:4 table public__gen_new.cache
-- why: after.sql:5 table public__gen_new.cache_0
-- why: after.sql:5 constraint public__gen_new.cache_0.cache_0_pkey
-- why: and 11 more
-- lock: ACCESS EXCLUSIVE on public.cache, public.stay
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_stay_empty ON public.stay;
DROP TRIGGER zzzz_gen_stay_empty ON public.stay_new;
DROP TRIGGER zzzz_gen_stay_empty ON public.stay_old;
DROP TRIGGER zzzz_gen_stay_copy ON public.stay;
DROP FUNCTION public__gen_new.zzzz_gen_stay_copy();

DROP TRIGGER zzzz_gen_cache_empty ON public.cache;
DROP TRIGGER zzzz_gen_cache_empty ON public.cache_0;
DROP TRIGGER zzzz_gen_cache_empty ON public.cache_1;
DROP TRIGGER zzzz_gen_cache_empty ON public.cache_1_all;
DROP TRIGGER zzzz_gen_cache_copy ON public.cache;
DROP FUNCTION public__gen_new.zzzz_gen_cache_copy();

DROP TABLE public__gen_new.stay_old;

DROP TABLE public__gen_new.stay_new;

DROP TABLE public__gen_new.stay;

DROP TABLE public__gen_new.cache_1_all;

DROP TABLE public__gen_new.cache_1;

DROP TABLE public__gen_new.cache_0;

DROP TABLE public__gen_new.cache;

DROP SCHEMA public__gen_new;

COMMIT;
