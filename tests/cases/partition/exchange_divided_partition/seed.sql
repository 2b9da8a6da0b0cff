INSERT INTO log.line (at, size, body) SELECT '2025-06-01 00:00+00'::timestamptz + n * interval '7 days', n, 'x' FROM generate_series(1, 50) n;
