CREATE TABLE shop (id int PRIMARY KEY);
CREATE TABLE sales (id bigint NOT NULL, day date NOT NULL, shop int CHECK (shop > 0), note text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE sales_2024 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX sales_note ON sales (note);
CREATE TABLE archive (id bigint NOT NULL, day date NOT NULL, shop int REFERENCES shop, note text, CONSTRAINT short CHECK (length(note) < 100)) PARTITION BY RANGE (day);
CREATE TABLE archive_2023 PARTITION OF archive FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE archive_rest PARTITION OF archive DEFAULT;
CREATE INDEX archive_shop ON archive (shop);
