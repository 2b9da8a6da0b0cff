INSERT INTO t (id, s, c) VALUES (11, 'b'::state, 1::cents); SELECT a FROM v; SELECT is_a('a');
