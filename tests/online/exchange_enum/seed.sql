INSERT INTO app.tickets (state) SELECT (ARRAY['open', 'waiting', 'closed'])[n % 3 + 1]::app.state FROM generate_series(1, :rows) AS n;
