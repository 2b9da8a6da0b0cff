-- no-transaction
VACUUM (ANALYZE) people;
ANALYZE moods;
