-- Each row is where it belongs, and none is gone.
SELECT * FROM sales_rest WHERE day >= '2026-01-01' AND day < '2027-01-01' LIMIT 5;
SELECT n FROM generate_series(1, :rows) AS n WHERE NOT EXISTS (SELECT FROM sales WHERE id = n AND day = date '2024-06-01' + n % 900) LIMIT 5;
