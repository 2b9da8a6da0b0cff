-- Rows that count how often they were updated.
CREATE TABLE accounts (id int PRIMARY KEY, balance numeric NOT NULL, touched int NOT NULL DEFAULT 0);
INSERT INTO accounts SELECT n, n * 10 FROM generate_series(1, 500) n;
CREATE FUNCTION count_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := OLD.touched + 1; RETURN NEW; END $$;
CREATE TRIGGER count_update BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION count_update();
