CREATE SCHEMA shop;
CREATE TABLE shop.customers (region text, number int, spent numeric NOT NULL DEFAULT 0,
    -- gen: backfill (case when spent > 1000 then 'gold' else 'basic' end)
    tier text NOT NULL,
    token uuid DEFAULT gen_random_uuid() NOT NULL,
    PRIMARY KEY (region, number));
CREATE TABLE shop.notes (body text NOT NULL,
    -- gen: backfill (length(notes.body))
    size int NOT NULL DEFAULT -1);
