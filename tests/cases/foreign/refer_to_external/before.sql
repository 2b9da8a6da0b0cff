CREATE SCHEMA auth;
CREATE TYPE auth.level AS ENUM ('low', 'high');
CREATE TABLE auth."Users" (id uuid PRIMARY KEY, email text NOT NULL, level auth.level);
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT current_setting('my.uid', true)::uuid $$;
CREATE TABLE profile (id uuid PRIMARY KEY);
