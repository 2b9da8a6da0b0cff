CREATE TABLE item (id bigint NOT NULL, day date NOT NULL, kind text NOT NULL DEFAULT 'a', above bigint, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE item_old PARTITION OF item FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE item_new PARTITION OF item FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE INDEX item_kind ON item (kind);
CREATE TABLE note (item bigint, day date, body text, FOREIGN KEY (item, day) REFERENCES item ON DELETE CASCADE);
