CREATE SCHEMA shop;
CREATE TABLE shop.customers (region text, number int, spent numeric NOT NULL DEFAULT 0, PRIMARY KEY (region, number));
CREATE TABLE shop.notes (body text NOT NULL);
