CREATE TABLE visit (no int NOT NULL, town text NOT NULL) PARTITION BY LIST (town);
CREATE TABLE visit_north PARTITION OF visit FOR VALUES IN ('north');
CREATE TABLE visit_south PARTITION OF visit FOR VALUES IN ('south');
ALTER TABLE ONLY visit ADD CONSTRAINT "visit once" UNIQUE (town, no);
ALTER TABLE visit_north ADD CONSTRAINT visit_north_once UNIQUE (town, no);
ALTER INDEX "visit once" ATTACH PARTITION visit_north_once;
CREATE UNIQUE INDEX visit_south_once ON visit_south (town, no);
