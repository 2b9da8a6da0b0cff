CREATE TABLE invoice (id serial PRIMARY KEY, n text NOT NULL UNIQUE, cents int CHECK (cents >= 0), "odd name" text);
CREATE INDEX invoice_cents_idx ON invoice (cents);
CREATE INDEX by_name ON invoice (lower(n));
GRANT SELECT, INSERT ON invoice TO app_user;
CREATE TABLE lines (id int PRIMARY KEY, invoice_id int REFERENCES invoice (id));
CREATE VIEW totals AS SELECT sum(cents) AS cents FROM invoice;
