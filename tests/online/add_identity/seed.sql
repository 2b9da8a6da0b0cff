INSERT INTO app.lines SELECT 'line ' || n FROM generate_series(1, :rows) AS n;
INSERT INTO app.invoices (note) SELECT 'x' FROM generate_series(1, 1000) AS n;
INSERT INTO app.tickets SELECT n, 'x' FROM generate_series(1, :rows) AS n;
INSERT INTO app.visits (page) SELECT 'x' FROM generate_series(1, 1000) AS n;
