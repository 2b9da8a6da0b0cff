INSERT INTO goods (id) VALUES (3); SELECT price FROM goods;
