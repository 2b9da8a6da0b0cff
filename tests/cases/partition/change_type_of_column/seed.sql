INSERT INTO visit SELECT i, (ARRAY['oslo', 'kiruna', 'rome', 'bari'])[i % 4 + 1], '2026-01-01', i FROM generate_series(1, 200) AS i;
