CREATE SCHEMA app;
CREATE TABLE app.people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- gen: renamed from name
    full_name text NOT NULL DEFAULT 'nobody' CONSTRAINT people_name_check CHECK (full_name <> ''), age int, city text);
CREATE INDEX people_name ON app.people (lower(full_name));
GRANT SELECT, INSERT ON app.people TO app_user;
CREATE TABLE app.pets (id bigint PRIMARY KEY, owner_id bigint REFERENCES app.people (id));
