SELECT relname FROM pg_class WHERE relname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
