SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
SELECT conname FROM pg_constraint WHERE conname LIKE '%gen%' OR NOT convalidated;
SELECT n FROM generate_series(1, :rows) AS n WHERE NOT EXISTS (SELECT FROM visits WHERE id = n) LIMIT 5;
SELECT id FROM log WHERE n < 100 LIMIT 5;
