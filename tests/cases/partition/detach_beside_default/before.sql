-- The parent gets a column in the same plan, which the table that leaves does not keep.
CREATE TABLE log (at int NOT NULL, line text) PARTITION BY RANGE (at);
CREATE TABLE log_old PARTITION OF log FOR VALUES FROM (0) TO (100);
CREATE TABLE log_rest PARTITION OF log DEFAULT;
CREATE INDEX log_line ON log (line);
