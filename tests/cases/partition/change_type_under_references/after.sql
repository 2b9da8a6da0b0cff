-- A foreign key refers to the column, which changes its type with it.
CREATE TABLE item (id text NOT NULL, day date NOT NULL, size int, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE item_old PARTITION OF item FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE item_new PARTITION OF item FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE TABLE note (id int PRIMARY KEY, item text, day date, body text);
ALTER TABLE note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES item;
-- It is a part of the key of a partition.
CREATE TABLE sensor (id bigint NOT NULL, kind int NOT NULL, PRIMARY KEY (id, kind)) PARTITION BY LIST (kind);
CREATE TABLE sensor_1 PARTITION OF sensor FOR VALUES IN (1);
CREATE TABLE sensor_2 PARTITION OF sensor FOR VALUES IN (2) PARTITION BY RANGE (id);
CREATE TABLE sensor_2_all PARTITION OF sensor_2 FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
-- One partition has an index of its own on it.
CREATE TABLE entry (id bigint NOT NULL, at int NOT NULL, line text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE entry_1 PARTITION OF entry FOR VALUES FROM (0) TO (100);
CREATE INDEX entry_1_id ON entry_1 (id);
