SELECT count(*) FROM sales_2026 HAVING count(*) = 0;
SELECT conname FROM pg_constraint WHERE conname LIKE '%gen%';
