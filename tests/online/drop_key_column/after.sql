CREATE TABLE ships (code text CONSTRAINT ships_pkey PRIMARY KEY, name text);
CREATE TABLE tokens (tag text NOT NULL, n int NOT NULL, note text, CONSTRAINT tokens_pkey PRIMARY KEY (tag, n));
CREATE INDEX ships_by_code ON ships (code);
CREATE INDEX tokens_by_tag ON tokens (tag, n);
