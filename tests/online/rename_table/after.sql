CREATE SCHEMA app;
-- gen: renamed from people
CREATE TABLE app.persons (id bigserial PRIMARY KEY, name text NOT NULL DEFAULT 'nobody', age int CHECK (age >= 0), city text);
CREATE INDEX persons_age_idx ON app.persons (age);
CREATE INDEX persons_city_idx ON app.persons (city);
GRANT SELECT, INSERT ON app.persons TO app_user;
CREATE TABLE app.pets (id bigint PRIMARY KEY, owner_id bigint REFERENCES app.persons (id));
CREATE SCHEMA archive;
-- gen: renamed from app.places
CREATE TABLE archive.places (id int PRIMARY KEY, name text NOT NULL);
