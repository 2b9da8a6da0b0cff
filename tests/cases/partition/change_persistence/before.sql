-- SET UNLOGGED leaves a partitioned table as it is: the tree is made again, its rows move over.
CREATE TABLE hits (day date NOT NULL, page text) PARTITION BY RANGE (day);
CREATE TABLE hits_old PARTITION OF hits FOR VALUES FROM ('2020-01-01') TO ('2025-01-01');
CREATE UNLOGGED TABLE hits_new PARTITION OF hits FOR VALUES FROM ('2025-01-01') TO ('2030-01-01');
CREATE INDEX ON hits (page);
