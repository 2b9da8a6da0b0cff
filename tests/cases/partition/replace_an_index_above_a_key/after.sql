CREATE TABLE parcels (id int NOT NULL, day date NOT NULL, weight int) PARTITION BY RANGE (id);
CREATE TABLE parcels_low PARTITION OF parcels FOR VALUES FROM (1) TO (100);
CREATE TABLE parcels_high PARTITION OF parcels FOR VALUES FROM (100) TO (200);
ALTER TABLE parcels ADD CONSTRAINT parcels_key UNIQUE (id, weight);
ALTER TABLE parcels_low ADD CONSTRAINT parcels_low_pkey PRIMARY KEY (id, day);
CREATE INDEX parcels_days ON parcels (id, day);
CREATE TABLE scans (parcel int, weight int, FOREIGN KEY (parcel, weight) REFERENCES parcels (id, weight));
