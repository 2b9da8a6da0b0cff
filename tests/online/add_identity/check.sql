SELECT id FROM app.lines GROUP BY id HAVING count(*) > 1;
SELECT relname FROM pg_class WHERE relname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
SELECT max(id) FROM app.invoices HAVING max(id) <> (SELECT last_value FROM app.invoices_id_seq);
SELECT max(id) FROM app.visits HAVING max(id) <> (SELECT last_value FROM app.visits_id_seq);
