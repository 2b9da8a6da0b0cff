CREATE SCHEMA app;
CREATE SEQUENCE app.places;
CREATE TABLE app.areas (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE app.bookings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  area_id int NOT NULL REFERENCES app.areas ON DELETE CASCADE,
  span int8range NOT NULL,
  place bigint CONSTRAINT bookings_place UNIQUE DEFERRABLE,
  note text,
  changed int NOT NULL DEFAULT 0
);
CREATE INDEX bookings_area ON app.bookings (area_id);
CREATE FUNCTION app.count_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := OLD.changed + 1; RETURN NEW; END $$;
CREATE TRIGGER count_change BEFORE UPDATE ON app.bookings FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TABLE app.guests (n bigserial PRIMARY KEY, booking_id bigint NOT NULL REFERENCES app.bookings ON DELETE CASCADE, name text);
CREATE INDEX guests_booking ON app.guests (booking_id);
CREATE VIEW app.noted AS SELECT id, note FROM app.bookings WHERE note IS NOT NULL;
CREATE TABLE app.hits (page int PRIMARY KEY, seen bigint NOT NULL);
