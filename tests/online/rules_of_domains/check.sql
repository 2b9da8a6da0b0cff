SELECT id FROM shop.parts WHERE part >= 500 OR part < 0 OR level NOT BETWEEN 0 AND 9;
SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\_\_gen\_%';
SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzzz%';
