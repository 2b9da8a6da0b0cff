CREATE SCHEMA app;
CREATE TABLE app.people (id bigserial PRIMARY KEY, name text NOT NULL DEFAULT 'nobody', age int CHECK (age >= 0));
CREATE INDEX people_age_idx ON app.people (age);
GRANT SELECT, INSERT ON app.people TO app_user;
CREATE TABLE app.pets (id bigint PRIMARY KEY, owner_id bigint REFERENCES app.people (id));
CREATE SCHEMA archive;
CREATE TABLE app.places (id int PRIMARY KEY, name text NOT NULL);
