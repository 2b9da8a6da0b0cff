SELECT id FROM app.readings WHERE value IS NULL OR id IS NULL;
SELECT attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE c.relkind = 'r' AND attname LIKE '%\_\_gen\_%' AND NOT attisdropped;
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
