CREATE TABLE ship (id int, code text PRIMARY KEY);
CREATE TABLE seat (a int NOT NULL, b bigint NOT NULL, c int, CONSTRAINT seat_key PRIMARY KEY (a, b),
                   CONSTRAINT seat_c CHECK (c > 0 AND b > 0));
CREATE INDEX seat_c_idx ON seat (c, b);
