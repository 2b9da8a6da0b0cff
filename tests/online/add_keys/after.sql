CREATE TABLE users (id bigint CONSTRAINT users_pkey PRIMARY KEY, email text NOT NULL CONSTRAINT users_email UNIQUE, login text NOT NULL,
  CONSTRAINT users_login UNIQUE NULLS NOT DISTINCT (login) INCLUDE (email));
CREATE TABLE log (id bigint NOT NULL, at bigint NOT NULL, CONSTRAINT log_pk PRIMARY KEY (at, id));
CREATE TABLE sessions (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users (id));
CREATE INDEX users_by_id ON users (id);
CREATE INDEX users_by_email ON users (email);
