SELECT id FROM app.events GROUP BY id HAVING count(*) > 1;
SELECT id FROM app.events WHERE id > (SELECT last_value FROM app.events_id_seq);
SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
SELECT conname FROM pg_constraint WHERE NOT convalidated;
