SELECT id FROM boxes WHERE area IS DISTINCT FROM width * height;
SELECT id FROM lines WHERE total IS DISTINCT FROM price * count + 1;
SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
