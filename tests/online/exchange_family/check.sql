SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
SELECT id FROM app.boxes WHERE area IS DISTINCT FROM width * size;
SELECT id FROM app.things GROUP BY id HAVING count(*) > 1;
