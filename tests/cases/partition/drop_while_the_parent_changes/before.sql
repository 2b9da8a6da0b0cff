-- On the way back the partitions come into the parent as it was, not as it is in between.
CREATE TABLE logs (id int, kind text NOT NULL, day date, CONSTRAINT logs_day CHECK (day > '2000-01-01')) PARTITION BY LIST (kind);
CREATE TABLE logs_a PARTITION OF logs FOR VALUES IN ('a');
CREATE TABLE logs_b PARTITION OF logs FOR VALUES IN ('b');
