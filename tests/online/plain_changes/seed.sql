INSERT INTO app.tickets SELECT n, 'open', 1, 't' || n FROM generate_series(1, :rows) AS n;
INSERT INTO app.drafts SELECT n, 'x' FROM generate_series(1, :rows) AS n;
