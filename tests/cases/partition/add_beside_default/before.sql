-- Rows of the coming partitions lie in the default one, of which there is one on each level.
CREATE TABLE towns (name text PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL GENERATED ALWAYS AS IDENTITY, day date NOT NULL, town text REFERENCES towns,
  amount numeric(8, 2) CHECK (amount >= 0), PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE "sales of other years" PARTITION OF sales DEFAULT;
CREATE INDEX sales_town ON sales (town);
CREATE TABLE notes (kind text, lang varchar(8), body text) PARTITION BY LIST (kind);
CREATE TABLE notes_of_rest PARTITION OF notes DEFAULT PARTITION BY RANGE (lang, lower(body));
CREATE TABLE notes_of_rest_de PARTITION OF notes_of_rest FOR VALUES FROM ('de', MINVALUE) TO ('de', MAXVALUE);
CREATE TABLE notes_of_rest_other PARTITION OF notes_of_rest DEFAULT;
