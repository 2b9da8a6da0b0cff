CREATE SCHEMA app;
CREATE TABLE app.people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL DEFAULT 'nobody' CHECK (name <> ''), age int);
CREATE INDEX people_name ON app.people (lower(name));
GRANT SELECT, INSERT ON app.people TO app_user;
CREATE TABLE app.pets (id bigint PRIMARY KEY, owner_id bigint REFERENCES app.people (id));
