-- no-transaction
-- gen: V3 split_without_reverse  phase: migrate  kind: data
-- why: after.gen:4 column public.people.last_name
-- lock: ROW EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: writes every row that needs it, in batches; triggers of the table fire
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.people.last_name' AND done)

-- gen:batch job=public.people.last_name key=id
-- (gen up runs the statement in gen_update itself; the block around it is for psql)
DO $gen$
#variable_conflict use_column
DECLARE
  gen_update CONSTANT text := $batch$
    UPDATE public.people
    SET last_name = (coalesce((nullif(split_part(full_name, ' ', 2), '')), ('unknown')))
    WHERE (last_name IS NULL)
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
  gen_low_1 integer;
  gen_high_1 integer;
  gen_top_1 integer;
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
    SELECT 'public.people.last_name', edge.upper, edge.upper IS NULL
    FROM (
      SELECT (
        SELECT pg_catalog.jsonb_build_array(id)::text
        FROM public.people
        ORDER BY id DESC
        LIMIT 1
      ) AS upper
    ) AS edge
    ON CONFLICT (job) DO UPDATE SET last = NULL, upper = excluded.upper, done = excluded.upper IS NULL
    WHERE checkpoints.done
      AND EXISTS (SELECT FROM public.people WHERE last_name IS NULL);
  COMMIT;
  LOOP
    SELECT last, upper, done, paused, stop, coalesce(batch_size, 1000), coalesce(pause_ms, 0)
      INTO gen_last, gen_upper, gen_done, gen_paused, gen_stop, gen_rows, gen_pause
      FROM gen.checkpoints WHERE job = 'public.people.last_name' FOR UPDATE;
    EXIT WHEN gen_done;
    IF gen_stop THEN
      RAISE EXCEPTION 'backfill stopped: gen.checkpoints.stop is set';
    END IF;
    IF gen_paused THEN
      COMMIT;
      PERFORM pg_sleep(1);
      CONTINUE;
    END IF;
    gen_low_1 := (gen_last::jsonb ->> 0)::integer;
    gen_top_1 := (gen_upper::jsonb ->> 0)::integer;
    IF gen_last IS NULL THEN
      SELECT pg_catalog.jsonb_build_array(id)::text INTO gen_next
        FROM (
          SELECT id
          FROM public.people
          WHERE id <= gen_top_1
          ORDER BY id
          LIMIT gen_rows
        ) AS people
        ORDER BY id DESC
        LIMIT 1;
    ELSE
      SELECT pg_catalog.jsonb_build_array(id)::text INTO gen_next
        FROM (
          SELECT id
          FROM public.people
          WHERE id > gen_low_1 AND id <= gen_top_1
          ORDER BY id
          LIMIT gen_rows
        ) AS people
        ORDER BY id DESC
        LIMIT 1;
    END IF;
    gen_high_1 := (gen_next::jsonb ->> 0)::integer;
    IF gen_next IS NULL THEN
      UPDATE gen.checkpoints SET done = true WHERE job = 'public.people.last_name';
      COMMIT;
      EXIT;
    END IF;
    BEGIN
      -- Of two that wait for each other's rows, the backfill gives way, never a program.
      PERFORM set_config('lock_timeout', '500ms', true);
      EXECUTE gen_update || ' AND id <= $1' || CASE WHEN gen_last IS NOT NULL THEN ' AND id > $2' ELSE '' END
        USING gen_high_1, gen_low_1;
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
    UPDATE gen.checkpoints SET last = gen_next, rows_done = rows_done + gen_count WHERE job = 'public.people.last_name';
    COMMIT;
    IF gen_pause > 0 THEN
      PERFORM pg_sleep(gen_pause / 1000.0);
    END IF;
  END LOOP;
END
$gen$;
