CREATE TABLE ship (id int PRIMARY KEY, code text NOT NULL);
CREATE TABLE part (ref uuid, tag text, n int NOT NULL, CONSTRAINT part_pkey PRIMARY KEY (ref, tag));
