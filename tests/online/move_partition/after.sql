CREATE TABLE orders (id bigint NOT NULL, day date NOT NULL, note text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE orders_2025 PARTITION OF orders FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE archive (id bigint NOT NULL, day date NOT NULL, note text CONSTRAINT short CHECK (length(note) < 100), PRIMARY KEY (id, day))
  PARTITION BY RANGE (day);
CREATE TABLE archive_2023 PARTITION OF archive FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE INDEX archive_note ON archive (note);
CREATE TABLE orders_2024 PARTITION OF archive FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
