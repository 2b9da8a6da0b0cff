CREATE TABLE ships (id bigint PRIMARY KEY, code text NOT NULL, name text);
CREATE TABLE tokens (ref uuid, tag text NOT NULL, n int NOT NULL, note text, PRIMARY KEY (ref));
CREATE INDEX ships_by_code ON ships (code);
CREATE INDEX tokens_by_tag ON tokens (tag, n);
