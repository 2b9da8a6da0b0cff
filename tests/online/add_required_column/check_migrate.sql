SELECT * FROM shop.customers WHERE tier IS NULL OR token IS NULL;
SELECT * FROM shop.notes WHERE size IS NULL;
SELECT * FROM shop.customers WHERE region = 'new' AND tier <> 'mine' OR region = 'old' AND tier <> 'gold';
SELECT token, count(*) FROM shop.customers GROUP BY token HAVING count(*) > 1;
SELECT * FROM shop.notes WHERE body LIKE 'x%' AND size <> length(body);
