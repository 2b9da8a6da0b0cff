INSERT INTO visit SELECT 'p' || g % 3, CASE WHEN g > 3 THEN timestamptz '2026-01-01 12:00+00' + g * interval '1 hour' END FROM generate_series(1, 20) g;
