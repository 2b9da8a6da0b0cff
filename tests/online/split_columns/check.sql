SELECT id FROM app.people WHERE first_name IS NULL OR last_name IS NULL OR address IS NULL OR first_name = '' OR address NOT LIKE '%, %';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
