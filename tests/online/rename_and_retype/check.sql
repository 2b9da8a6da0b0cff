SELECT id FROM app.acc WHERE points IS NULL;
SELECT id, remark, points FROM app.acc WHERE remark LIKE 'new %' AND points NOT LIKE '00%';
SELECT attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE c.relkind = 'r' AND attname LIKE '%\_\_gen\_%' AND NOT attisdropped;
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
