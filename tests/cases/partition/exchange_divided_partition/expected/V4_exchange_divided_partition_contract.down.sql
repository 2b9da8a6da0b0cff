-- gen: V4 exchange_divided_partition  phase: contract  kind: schema
-- why: after.sql:2 table log.line
-- why: after.sql:8 publication lines
-- why: after.sql:6 index log.line_first_body
-- why: after.sql:2 sequence log.line_id_seq
-- why: and 8 more
-- lock: ACCESS EXCLUSIVE on log.line, log.line_first, log.line_rest
-- scan: log.line, log.line_first, log.line_rest
-- rewrite: log.line
-- risk: copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound; fails on duplicates
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA log__gen_old;

CREATE SCHEMA log__gen_new;

ALTER TABLE log.line_rest SET SCHEMA log__gen_new;

ALTER TABLE log.line_first SET SCHEMA log__gen_new;

ALTER SEQUENCE log.line_id_seq OWNED BY NONE;

DROP PUBLICATION lines;

ALTER TABLE log.line SET SCHEMA log__gen_new;

CREATE TABLE log.line (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text,
    CONSTRAINT line_pkey PRIMARY KEY (id, at)
)
PARTITION BY RANGE (at);

CREATE TABLE log.line_rest (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text,
    CONSTRAINT line_rest_pkey PRIMARY KEY (id, at)
);

CREATE UNIQUE INDEX line_size ON ONLY log.line USING btree (size, at);

CREATE UNIQUE INDEX line_rest_size_at_idx ON log.line_rest USING btree (size, at);

ALTER TABLE log.line ATTACH PARTITION log.line_rest FOR VALUES FROM ('2026-01-01 00:00:00+00') TO (MAXVALUE);

CREATE TABLE log.line_first (
    id bigint DEFAULT nextval('log.line_id_seq'::regclass) NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL,
    body text,
    CONSTRAINT line_first_pkey PRIMARY KEY (id, at)
);

CREATE UNIQUE INDEX line_first_size_at_idx ON log.line_first USING btree (size, at);

ALTER TABLE log.line ATTACH PARTITION log.line_first FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');

INSERT INTO log.line (id, at, size, body)
SELECT id, at, size, body FROM log__gen_new.line;

ALTER TABLE log.line_late SET SCHEMA log__gen_new;

DROP SCHEMA log__gen_old;

ALTER SEQUENCE log.line_id_seq OWNED BY log.line.id;

CREATE INDEX line_first_body ON log.line_first USING btree (body);

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

CREATE PUBLICATION lines FOR TABLE log.line WITH (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);

COMMIT;
