INSERT INTO shop.goods (id, name) VALUES (2, 'x'); SELECT shop.count_goods();
