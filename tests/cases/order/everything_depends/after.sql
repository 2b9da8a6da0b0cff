CREATE TABLE z (id int PRIMARY KEY, state text);
CREATE FUNCTION state_of(z) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.state $$;
CREATE VIEW a AS SELECT state_of(z.*) AS state FROM z;
CREATE TABLE b (state text CHECK (state <> ''), FOREIGN KEY (z_id) REFERENCES z (id), z_id int);
CREATE MATERIALIZED VIEW aa AS SELECT a.state FROM a JOIN b USING (state);
CREATE FUNCTION after_all() RETURNS SETOF aa LANGUAGE sql BEGIN ATOMIC SELECT * FROM aa; END;
