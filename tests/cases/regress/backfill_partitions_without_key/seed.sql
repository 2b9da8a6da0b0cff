INSERT INTO hits SELECT repeat('x', n % 50), date '2026-01-01' + n % 300 FROM generate_series(1, 5000) n;
