INSERT INTO store.goods VALUES (3, 'x', 1); SELECT store.count_goods();
