CREATE TABLE log (at int NOT NULL, line text, level int NOT NULL DEFAULT 3) PARTITION BY RANGE (at);
CREATE TABLE log_old (at int NOT NULL, line text);
CREATE INDEX log_old_line_idx ON log_old (line);
CREATE TABLE log_rest PARTITION OF log DEFAULT;
CREATE INDEX log_line ON log (line);
