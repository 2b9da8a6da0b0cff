INSERT INTO app.visits SELECT n, 'page ' || n % 7, date '2025-01-01' + (n % 700)::int FROM (SELECT nextval('app.numbers') / 2 AS n FROM generate_series(1, 2 * :rows)) AS s;
