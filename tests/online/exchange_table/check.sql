SELECT a.id, b.id FROM app.bookings a JOIN app.bookings b ON a.span && b.span AND a.id < b.id WHERE a.id < 300;
SELECT n FROM app.guests g WHERE NOT EXISTS (SELECT FROM app.bookings b WHERE b.id = g.booking_id);
SELECT id FROM app.bookings WHERE id > (SELECT last_value FROM app.bookings_id_seq);
SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
