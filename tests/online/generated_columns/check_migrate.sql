SELECT id FROM boxes WHERE area IS DISTINCT FROM width * height;
SELECT id FROM lines WHERE total IS DISTINCT FROM price * count;
