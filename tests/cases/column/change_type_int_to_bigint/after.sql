CREATE TABLE readings (id bigint PRIMARY KEY, value bigint NOT NULL);
CREATE INDEX readings_value_idx ON readings (value);
