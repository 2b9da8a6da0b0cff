-- One partition gets a wider bound, another leaves beside a default one.
CREATE TABLE visits (id bigint NOT NULL, n int NOT NULL, note text, PRIMARY KEY (id, n)) PARTITION BY RANGE (n);
CREATE TABLE visits_low PARTITION OF visits FOR VALUES FROM (0) TO (100);
CREATE TABLE visits_high PARTITION OF visits FOR VALUES FROM (1000) TO (2000);
CREATE TABLE log (id bigint NOT NULL, n int NOT NULL, note text, PRIMARY KEY (id, n)) PARTITION BY RANGE (n);
CREATE TABLE log_old PARTITION OF log FOR VALUES FROM (0) TO (100);
CREATE TABLE log_new PARTITION OF log FOR VALUES FROM (100) TO (200);
CREATE TABLE log_rest PARTITION OF log DEFAULT;
CREATE INDEX log_note ON log (note);
