-- no-transaction
-- gen: V3 change_type_under_references  phase: migrate  kind: data
-- why: after.sql:2 table public.item
-- lock: ROW SHARE on public.item
-- scan: public.item
-- rewrite: no
-- risk: copies every row, in batches, which programs that change it wait for; needs room for a second copy of the table and its indexes until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.item' AND done)
-- gen:verify SELECT NOT EXISTS (SELECT FROM public.item AS item FULL JOIN public__gen_new.item AS gen_new_form ON gen_new_form.id = (item.id)::text AND gen_new_form.day = item.day WHERE item.id IS NULL OR gen_new_form.id IS NULL)

-- gen:batch job=public__gen_new.item key=id,day
-- (gen up runs the statement in gen_update itself; the block around it is for psql)
DO $gen$
#variable_conflict use_column
DECLARE
  gen_update CONSTANT text := $batch$
    INSERT INTO public__gen_new.item (id, day, size)
    SELECT (id)::text, day, size
    FROM public.item AS item
    WHERE (NOT EXISTS (SELECT FROM public__gen_new.item AS gen_new_form WHERE gen_new_form.id = (item.id)::text AND gen_new_form.day = item.day)) /* rows of this batch */
    FOR SHARE OF item
    ON CONFLICT (id, day) DO NOTHING
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
  gen_low_2 date;
  gen_high_1 integer;
  gen_high_2 date;
  gen_top_1 integer;
  gen_top_2 date;
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
    SELECT 'public__gen_new.item', edge.upper, edge.upper IS NULL
    FROM (
      SELECT (
        SELECT pg_catalog.jsonb_build_array(id, day)::text
        FROM public.item
        ORDER BY id DESC, day DESC
        LIMIT 1
      ) AS upper
    ) AS edge
    ON CONFLICT (job) DO UPDATE SET last = NULL, upper = excluded.upper, done = excluded.upper IS NULL
    WHERE checkpoints.done
      AND EXISTS (SELECT FROM public.item WHERE NOT EXISTS (SELECT FROM public__gen_new.item AS gen_new_form WHERE gen_new_form.id = (item.id)::text AND gen_new_form.day = item.day));
  COMMIT;
  LOOP
    SELECT last, upper, done, paused, stop, coalesce(batch_size, 1000), coalesce(pause_ms, 0)
      INTO gen_last, gen_upper, gen_done, gen_paused, gen_stop, gen_rows, gen_pause
      FROM gen.checkpoints WHERE job = 'public__gen_new.item' FOR UPDATE;
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
    gen_low_2 := (gen_last::jsonb ->> 1)::date;
    gen_top_1 := (gen_upper::jsonb ->> 0)::integer;
    gen_top_2 := (gen_upper::jsonb ->> 1)::date;
    IF gen_last IS NULL THEN
      SELECT pg_catalog.jsonb_build_array(id, day)::text INTO gen_next
        FROM (
          SELECT id, day
          FROM public.item
          WHERE (id, day) <= (gen_top_1, gen_top_2)
          ORDER BY id, day
          LIMIT gen_rows
        ) AS item
        ORDER BY id DESC, day DESC
        LIMIT 1;
    ELSE
      SELECT pg_catalog.jsonb_build_array(id, day)::text INTO gen_next
        FROM (
          SELECT id, day
          FROM public.item
          WHERE (id, day) > (gen_low_1, gen_low_2) AND (id, day) <= (gen_top_1, gen_top_2)
          ORDER BY id, day
          LIMIT gen_rows
        ) AS item
        ORDER BY id DESC, day DESC
        LIMIT 1;
    END IF;
    gen_high_1 := (gen_next::jsonb ->> 0)::integer;
    gen_high_2 := (gen_next::jsonb ->> 1)::date;
    IF gen_next IS NULL THEN
      UPDATE gen.checkpoints SET done = true WHERE job = 'public__gen_new.item';
      COMMIT;
      EXIT;
    END IF;
    BEGIN
      -- Of two that wait for each other's rows, the backfill gives way, never a program.
      PERFORM set_config('lock_timeout', '500ms', true);
      EXECUTE replace(gen_update, '/* rows of this batch */', 'AND (id, day) <= ($1, $2)'
        || CASE WHEN gen_last IS NOT NULL THEN ' AND (id, day) > ($3, $4)' ELSE '' END)
        USING gen_high_1, gen_high_2, gen_low_1, gen_low_2;
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
    UPDATE gen.checkpoints SET last = gen_next, rows_done = rows_done + gen_count WHERE job = 'public__gen_new.item';
    COMMIT;
    IF gen_pause > 0 THEN
      PERFORM pg_sleep(gen_pause / 1000.0);
    END IF;
  END LOOP;
END
$gen$;
