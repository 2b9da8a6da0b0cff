-- gen: external
CREATE SCHEMA auth;
-- gen: external
CREATE TYPE auth.level AS ENUM ('low', 'high');
-- gen: external
CREATE TABLE auth."Users" (id uuid PRIMARY KEY, email text NOT NULL, level auth.level);
-- gen: external
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT current_setting('my.uid', true)::uuid $$;
CREATE TABLE profile (id uuid PRIMARY KEY REFERENCES auth."Users", level auth.level DEFAULT 'low');
CREATE POLICY own ON profile USING (id = auth.uid());
ALTER TABLE profile ENABLE ROW LEVEL SECURITY;
