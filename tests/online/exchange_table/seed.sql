INSERT INTO app.areas SELECT n, 'area ' || n FROM generate_series(1, 50) AS n;
INSERT INTO app.bookings (area_id, span, place, note)
  SELECT 1 + n % 50, int8range(n * 10, n * 10 + 5), n, 'x' FROM (SELECT nextval('app.places') AS n FROM generate_series(1, :rows)) AS s;
INSERT INTO app.guests (booking_id, name) SELECT id, 'guest' FROM app.bookings;
INSERT INTO app.hits SELECT n, 0 FROM generate_series(1, :rows, 2) AS n;
