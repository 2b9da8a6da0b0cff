SELECT id, name FROM item_list; SELECT name FROM long_names; INSERT INTO items (id, price) VALUES (2, 3);
