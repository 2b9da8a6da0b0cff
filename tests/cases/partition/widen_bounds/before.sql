-- The place is free, but rows of it may lie in the default partition.
CREATE TABLE log (at int NOT NULL, line text) PARTITION BY RANGE (at);
CREATE TABLE log_old PARTITION OF log FOR VALUES FROM (0) TO (100);
CREATE TABLE log_new PARTITION OF log FOR VALUES FROM (200) TO (300);
CREATE TABLE log_rest PARTITION OF log DEFAULT;
CREATE INDEX log_line ON log (line);
