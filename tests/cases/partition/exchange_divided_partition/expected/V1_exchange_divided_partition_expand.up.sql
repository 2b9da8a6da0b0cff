-- gen: V1 exchange_divided_partition  phase: expand  kind: schema
-- why: schema log__gen_new
-- why: after.sql:2 table log__gen_new.line
-- why: after.sql:7 index log__gen_new.line_size
-- why: after.sql:3 table log__gen_new.line_first
-- why: and 10 more
-- lock: SHARE ROW EXCLUSIVE on log.line
-- scan: no
-- rewrite: no
-- risk: a row that the new form of log.line cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA log__gen_new;

CREATE TABLE log__gen_new.line (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text,
    CONSTRAINT line_pkey PRIMARY KEY (id, at)
)
PARTITION BY RANGE (at);

CREATE UNIQUE INDEX line_size ON ONLY log__gen_new.line USING btree (size, at);

CREATE TABLE log__gen_new.line_first (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text
);

ALTER TABLE log__gen_new.line_first ADD CONSTRAINT line_first_pkey PRIMARY KEY (id, at);

CREATE INDEX line_first_body ON log__gen_new.line_first USING btree (body);

CREATE UNIQUE INDEX line_first_size_at_idx ON log__gen_new.line_first USING btree (size, at);

ALTER TABLE log__gen_new.line ATTACH PARTITION log__gen_new.line_first FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');

CREATE TABLE log__gen_new.line_late (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text
);

ALTER TABLE log__gen_new.line_late ADD CONSTRAINT line_late_pkey PRIMARY KEY (id, at);

CREATE UNIQUE INDEX line_late_size_at_idx ON log__gen_new.line_late USING btree (size, at);

ALTER TABLE log__gen_new.line ATTACH PARTITION log__gen_new.line_late FOR VALUES FROM ('2026-07-01 00:00:00+00') TO (MAXVALUE);

CREATE TABLE log__gen_new.line_rest (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text
);

ALTER TABLE log__gen_new.line_rest ADD CONSTRAINT line_rest_pkey PRIMARY KEY (id, at);

CREATE UNIQUE INDEX line_rest_size_at_idx ON log__gen_new.line_rest USING btree (size, at);

ALTER TABLE log__gen_new.line ATTACH PARTITION log__gen_new.line_rest FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');

CREATE FUNCTION log__gen_new.zzzz_gen_line_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM log__gen_new.line AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM log.line AS line WHERE gen_new_form.id = line.id AND gen_new_form.at = line.at);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id, OLD.at) IS DISTINCT FROM ROW(NEW.id, NEW.at)) THEN
    DELETE FROM log__gen_new.line AS gen_new_form
    WHERE gen_new_form.id = OLD.id AND gen_new_form.at = OLD.at
      AND NOT EXISTS (SELECT FROM log.line AS line WHERE line.id = OLD.id AND line.at = OLD.at);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO log__gen_new.line AS gen_new_form (id, at, size, body)
    SELECT id, at, size, body
    FROM log.line AS line
    WHERE line.id = NEW.id AND line.at = NEW.at
    ON CONFLICT (id, at) DO UPDATE SET size = excluded.size, body = excluded.body;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION log__gen_new.zzzz_gen_line_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_line_copy AFTER INSERT OR UPDATE OR DELETE ON log.line FOR EACH ROW EXECUTE FUNCTION log__gen_new.zzzz_gen_line_copy();
ALTER TABLE log.line ENABLE ALWAYS TRIGGER zzzz_gen_line_copy;
CREATE TRIGGER zzzz_gen_line_empty AFTER TRUNCATE ON log.line FOR EACH STATEMENT EXECUTE FUNCTION log__gen_new.zzzz_gen_line_copy();
ALTER TABLE log.line ENABLE ALWAYS TRIGGER zzzz_gen_line_empty;
CREATE TRIGGER zzzz_gen_line_empty AFTER TRUNCATE ON log.line_first FOR EACH STATEMENT EXECUTE FUNCTION log__gen_new.zzzz_gen_line_copy();
ALTER TABLE log.line_first ENABLE ALWAYS TRIGGER zzzz_gen_line_empty;
CREATE TRIGGER zzzz_gen_line_empty AFTER TRUNCATE ON log.line_rest FOR EACH STATEMENT EXECUTE FUNCTION log__gen_new.zzzz_gen_line_copy();
ALTER TABLE log.line_rest ENABLE ALWAYS TRIGGER zzzz_gen_line_empty;

COMMIT;
