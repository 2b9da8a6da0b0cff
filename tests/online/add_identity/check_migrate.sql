SELECT id FROM app.lines WHERE id IS NULL;
SELECT id FROM app.lines GROUP BY id HAVING count(*) > 1;
