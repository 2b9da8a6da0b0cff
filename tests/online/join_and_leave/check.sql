SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
SELECT conname FROM pg_constraint WHERE conname LIKE '%gen%' OR NOT convalidated;
SELECT n FROM generate_series(1, :rows) AS n WHERE (SELECT count(*) FROM sales WHERE id = n) <> 2 OR NOT EXISTS (SELECT FROM sales_2023 WHERE id = n) LIMIT 5;
