CREATE TABLE note (id int);
CREATE TABLE bill (no int NOT NULL, year int NOT NULL, CONSTRAINT bill_once UNIQUE (no, year)) PARTITION BY LIST (year);
CREATE TABLE bill_24 PARTITION OF bill (CONSTRAINT bill_24_first PRIMARY KEY (no, year)) FOR VALUES IN (2024);
CREATE UNIQUE INDEX bill_twice ON bill (no, year);
