CREATE TABLE users (id bigint, email text NOT NULL, login text NOT NULL);
CREATE TABLE log (id bigint CONSTRAINT log_pkey PRIMARY KEY, at bigint NOT NULL);
CREATE INDEX users_by_id ON users (id);
CREATE INDEX users_by_email ON users (email);
