SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
SELECT attname FROM pg_attribute WHERE attname LIKE '%\_\_gen\_%';
