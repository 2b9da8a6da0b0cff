UPDATE people SET mood = 'ok' WHERE id <= 100;
