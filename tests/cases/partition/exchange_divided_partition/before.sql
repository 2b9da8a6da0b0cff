CREATE SCHEMA log;
CREATE TABLE log.line (id bigserial, at timestamptz NOT NULL, size bigint NOT NULL, body text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE log.line_first PARTITION OF log.line FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00+00');
CREATE TABLE log.line_rest PARTITION OF log.line FOR VALUES FROM ('2026-01-01 00:00+00') TO (MAXVALUE);
CREATE INDEX line_first_body ON log.line_first (body);
CREATE UNIQUE INDEX line_size ON log.line (size, at);
CREATE PUBLICATION lines FOR TABLE log.line WITH (publish_via_partition_root);
