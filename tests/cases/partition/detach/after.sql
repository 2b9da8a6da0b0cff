CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL, day date NOT NULL, shop int CONSTRAINT sales_shop REFERENCES shops, amount int,
  CONSTRAINT amount_positive CHECK (amount > 0), CONSTRAINT sales_key PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE sales_2024 (
  id int NOT NULL, day date NOT NULL, shop int CONSTRAINT sales_shop REFERENCES shops, amount int, note text,
  CONSTRAINT amount_positive CHECK (amount > 0), PRIMARY KEY (id, day)
);
CREATE INDEX sales_2024_day ON sales_2024 (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX sales_by_shop ON sales (shop);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER sales_stamp BEFORE INSERT ON sales FOR EACH ROW EXECUTE FUNCTION stamp();
