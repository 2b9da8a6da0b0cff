-- gen:kind data
UPDATE people SET mood = 'happy' WHERE id <= 100;
