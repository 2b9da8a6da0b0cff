-- no-transaction
-- gen: V5 partition_without_key  phase: migrate  kind: data
-- why: after.sql:1 table public.visit
-- lock: ROW SHARE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: copies every row, in batches, which programs that change it wait for; needs room for a second copy of the table and its indexes until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.visit' AND done)
-- gen:verify SELECT NOT EXISTS (SELECT FROM public.visit AS visit FULL JOIN public__gen_new.visit AS gen_new_form ON gen_new_form.visit__gen_key = visit.visit__gen_key AND gen_new_form.at = visit.at WHERE visit.visit__gen_key IS NULL OR gen_new_form.visit__gen_key IS NULL)

-- gen:batch job=public__gen_new.visit key=ctid
-- (gen up runs the statement in gen_update itself; the block around it is for psql)
DO $gen$
#variable_conflict use_column
DECLARE
  gen_update CONSTANT text := $batch$
    INSERT INTO public__gen_new.visit (page, at, visit__gen_key)
    SELECT page, at, visit__gen_key
    FROM public.visit AS visit
    WHERE (NOT EXISTS (SELECT FROM public__gen_new.visit AS gen_new_form WHERE gen_new_form.visit__gen_key = visit.visit__gen_key AND gen_new_form.at = visit.at)) /* rows of this batch */
    FOR SHARE OF visit
    ON CONFLICT (visit__gen_key, at) DO NOTHING
    $batch$;
  gen_last text;
  gen_upper text;
  gen_next text;
  gen_done boolean;
  gen_paused boolean;
  gen_stop boolean;
  gen_rows integer;
  gen_pause integer;
  gen_count bigint;
  gen_tries integer := 0;
  gen_low bigint;
  gen_high bigint;
  gen_top bigint;
BEGIN
  CREATE SCHEMA IF NOT EXISTS gen;
  CREATE TABLE IF NOT EXISTS gen.checkpoints (
    job text PRIMARY KEY,
    last text,
    upper text,
    done boolean NOT NULL DEFAULT false,
    rows_done bigint NOT NULL DEFAULT 0,
    batch_size integer,
    pause_ms integer,
    paused boolean NOT NULL DEFAULT false,
    stop boolean NOT NULL DEFAULT false
  );
  INSERT INTO gen.checkpoints (job, upper, done)
    SELECT 'public__gen_new.visit', edge.upper, edge.upper IS NULL
    FROM (
      SELECT (
        SELECT (greatest(
            pg_catalog.pg_relation_size('public.visit'::pg_catalog.regclass),
            (SELECT max(pg_catalog.pg_relation_size(relid)) FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass))
          ) / pg_catalog.current_setting('block_size')::bigint)::text
      ) AS upper
    ) AS edge
    ON CONFLICT (job) DO UPDATE SET last = NULL, upper = excluded.upper, done = excluded.upper IS NULL
    WHERE checkpoints.done
      AND EXISTS (SELECT FROM public.visit WHERE NOT EXISTS (SELECT FROM public__gen_new.visit AS gen_new_form WHERE gen_new_form.visit__gen_key = visit.visit__gen_key AND gen_new_form.at = visit.at));
  COMMIT;
  LOOP
    SELECT last, upper, done, paused, stop, coalesce(batch_size, 1000), coalesce(pause_ms, 0)
      INTO gen_last, gen_upper, gen_done, gen_paused, gen_stop, gen_rows, gen_pause
      FROM gen.checkpoints WHERE job = 'public__gen_new.visit' FOR UPDATE;
    EXIT WHEN gen_done;
    IF gen_stop THEN
      RAISE EXCEPTION 'backfill stopped: gen.checkpoints.stop is set';
    END IF;
    IF gen_paused THEN
      COMMIT;
      PERFORM pg_sleep(1);
      CONTINUE;
    END IF;
    gen_low := gen_last::bigint;
    gen_top := gen_upper::bigint;
    gen_low := coalesce(gen_low, 0);
    gen_high := CASE WHEN gen_low < gen_top THEN least(gen_low + greatest(gen_rows / 50, 1), gen_top) END;
    gen_next := gen_high::text;
    IF gen_next IS NULL THEN
      UPDATE gen.checkpoints SET done = true WHERE job = 'public__gen_new.visit';
      COMMIT;
      EXIT;
    END IF;
    BEGIN
      -- Of two that wait for each other's rows, the backfill gives way, never a program.
      PERFORM set_config('lock_timeout', '500ms', true);
      EXECUTE replace(gen_update, '/* rows of this batch */', 'AND visit.ctid >= $1 AND visit.ctid < $2')
        USING format('(%s,0)', gen_low)::tid, format('(%s,0)', gen_high)::tid;
      GET DIAGNOSTICS gen_count = ROW_COUNT;
      gen_tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      gen_tries := gen_tries + 1;
      IF gen_tries >= 600 THEN
        RAISE;
      END IF;
      gen_count := NULL;
    END;
    IF gen_count IS NULL THEN
      COMMIT;
      PERFORM pg_sleep(0.2);
      CONTINUE;
    END IF;
    UPDATE gen.checkpoints SET last = gen_next, rows_done = rows_done + gen_count WHERE job = 'public__gen_new.visit';
    COMMIT;
    IF gen_pause > 0 THEN
      PERFORM pg_sleep(gen_pause / 1000.0);
    END IF;
  END LOOP;
END
$gen$;
