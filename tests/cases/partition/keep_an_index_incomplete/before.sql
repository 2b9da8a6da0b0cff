CREATE TABLE visit (no int NOT NULL, town text NOT NULL) PARTITION BY LIST (town);
CREATE TABLE visit_north PARTITION OF visit FOR VALUES IN ('north');
CREATE UNIQUE INDEX "visit once" ON ONLY visit (town, no);
ALTER TABLE visit_north ADD CONSTRAINT visit_north_once UNIQUE (town, no);
