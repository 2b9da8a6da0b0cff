SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
SELECT conname FROM pg_constraint WHERE conname LIKE '%gen%' OR NOT convalidated;
SELECT n FROM generate_series(1, :rows) AS n WHERE NOT EXISTS (SELECT FROM orders WHERE id = n) AND NOT EXISTS (SELECT FROM orders_2024 WHERE id = n);
