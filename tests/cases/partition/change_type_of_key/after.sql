CREATE TABLE sensors (id int NOT NULL, day date NOT NULL, kind bigint) PARTITION BY RANGE (id);
CREATE TABLE sensors_low PARTITION OF sensors FOR VALUES FROM (1) TO (10);
CREATE TABLE sensors_high PARTITION OF sensors FOR VALUES FROM (10) TO (20) PARTITION BY LIST (kind);
CREATE TABLE sensors_high_known PARTITION OF sensors_high FOR VALUES IN (1, 2);
CREATE TABLE sensors_high_rest PARTITION OF sensors_high DEFAULT;
CREATE INDEX ON sensors (kind);
CREATE TABLE events (id int, at timestamp(3) NOT NULL) PARTITION BY RANGE ((at::date));
CREATE TABLE events_old PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2025-01-01');
