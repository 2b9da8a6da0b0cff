CREATE TABLE logs (kind text NOT NULL, day timestamp, size int DEFAULT 1, CONSTRAINT logs_size CHECK (size > 0)) PARTITION BY LIST (kind);
CREATE TABLE logs_a PARTITION OF logs FOR VALUES IN ('a');
CREATE TABLE logs_c PARTITION OF logs FOR VALUES IN ('c');
