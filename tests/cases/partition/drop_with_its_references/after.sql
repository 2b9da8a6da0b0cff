-- The foreign key refers to another table, and the indexes of its partitions go with the old one.
CREATE TABLE thing (id int, kind int, PRIMARY KEY (id, kind));
CREATE TABLE note (item int, kind int, FOREIGN KEY (item, kind) REFERENCES thing (id, kind));
-- The index goes with the foreign key on it, and the table stays.
CREATE TABLE part (id int, kind int, name text) PARTITION BY LIST (kind);
CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
CREATE TABLE mark (part int, kind int);
