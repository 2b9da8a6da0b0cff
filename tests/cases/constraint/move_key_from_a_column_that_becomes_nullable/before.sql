CREATE TABLE ship (id int PRIMARY KEY, code text NOT NULL);
CREATE TABLE seat (a int NOT NULL, b int, c int, CONSTRAINT seat_key PRIMARY KEY (a), CONSTRAINT seat_c CHECK (c > 0));
CREATE INDEX seat_c_idx ON seat (c);
