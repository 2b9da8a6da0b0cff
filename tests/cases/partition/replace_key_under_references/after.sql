CREATE TABLE item (id bigint NOT NULL, day date NOT NULL, kind text NOT NULL, CONSTRAINT item_key PRIMARY KEY (day, id)) PARTITION BY RANGE (day);
CREATE TABLE item_old PARTITION OF item FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE item_new PARTITION OF item FOR VALUES FROM ('2026-01-01') TO (MAXVALUE) PARTITION BY RANGE (day);
CREATE TABLE item_new_1 PARTITION OF item_new FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE item_new_2 PARTITION OF item_new FOR VALUES FROM ('2027-01-01') TO (MAXVALUE);
CREATE TABLE note (item bigint, day date, kind text, body text);
-- One foreign key stays, one gets another action, one goes, one comes, and one is of a partitioned table.
ALTER TABLE note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES item (id, day) ON DELETE SET NULL;
CREATE TABLE mark (id int, item bigint, day date) PARTITION BY LIST (id);
CREATE TABLE mark_1 PARTITION OF mark FOR VALUES IN (1);
CREATE TABLE mark_2 PARTITION OF mark FOR VALUES IN (2) PARTITION BY LIST (id);
CREATE TABLE mark_2_all PARTITION OF mark_2 DEFAULT;
ALTER TABLE mark ADD CONSTRAINT mark_item FOREIGN KEY (day, item) REFERENCES item (day, id) DEFERRABLE;
CREATE TABLE fresh (item bigint, day date, CONSTRAINT fresh_item FOREIGN KEY (item, day) REFERENCES item (id, day));
COMMENT ON CONSTRAINT note_item ON note IS 'which item it is about';
