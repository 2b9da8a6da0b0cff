INSERT INTO visit SELECT 'p' || g % 3, date '2025-12-25' + g FROM generate_series(1, 20) g;
