CREATE FUNCTION next_code() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x'::text $$;
CREATE TABLE t (id bigint PRIMARY KEY, code text DEFAULT next_code());
