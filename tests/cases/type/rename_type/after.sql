CREATE SCHEMA kinds;
-- gen: renamed from public.state
CREATE TYPE kinds.status AS ENUM ('a', 'b', 'c');
-- gen: renamed from cents
CREATE DOMAIN money_amount AS int CONSTRAINT positive CHECK (VALUE >= 0);
CREATE TABLE t (id int PRIMARY KEY, s kinds.status DEFAULT 'a', c money_amount, s2 kinds.status);
CREATE FUNCTION is_a(s kinds.status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'a' $$;
CREATE VIEW v AS SELECT id, is_a(s) AS a, c FROM t;
