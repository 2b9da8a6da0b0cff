-- gen: renamed from invoice
CREATE TABLE bill (id serial PRIMARY KEY, n text NOT NULL UNIQUE, cents int CHECK (cents >= 0), "odd name" text, paid boolean NOT NULL DEFAULT false);
CREATE INDEX bill_cents_idx ON bill (cents);
CREATE INDEX by_name ON bill (lower(n));
CREATE INDEX bill_paid_idx ON bill (paid);
GRANT SELECT, INSERT ON bill TO app_user;
CREATE TABLE lines (id int PRIMARY KEY, invoice_id int REFERENCES bill (id));
CREATE VIEW totals AS SELECT sum(cents) AS cents FROM bill;
