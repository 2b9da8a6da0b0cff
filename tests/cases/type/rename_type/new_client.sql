INSERT INTO t (id, s, s2) VALUES (12, 'b', 'c'); SELECT a FROM v;
