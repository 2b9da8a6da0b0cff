INSERT INTO shop.visitor SELECT n, 'v' || n FROM generate_series(1, 20) n;
INSERT INTO shop.session (visitor, token, place, "Seen at", data)
  SELECT 1 + n % 20, 'Token ' || n, n, '2026-01-01', '{"n": 1}' FROM generate_series(1, 60) n;
DELETE FROM shop.session WHERE id = 7;
