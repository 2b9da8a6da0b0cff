SELECT price(1) % 2;
SELECT dear FROM prices;
INSERT INTO goods (id, cents) VALUES (3, 1);
