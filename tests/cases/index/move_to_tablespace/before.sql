CREATE TABLE paper (id int, topic text, body text, CONSTRAINT paper_pkey PRIMARY KEY (id), EXCLUDE USING btree (topic WITH =));
CREATE INDEX paper_topic ON paper (topic);
CREATE TABLE cite (paper int REFERENCES paper);
CREATE TABLE entry (id int, at int, line text, CONSTRAINT entry_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE entry_old PARTITION OF entry FOR VALUES FROM (0) TO (100);
CREATE TABLE entry_new PARTITION OF entry FOR VALUES FROM (100) TO (200);
CREATE INDEX entry_line ON entry (line);
CREATE MATERIALIZED VIEW topics AS SELECT topic FROM paper;
CREATE INDEX topics_topic ON topics (topic);
