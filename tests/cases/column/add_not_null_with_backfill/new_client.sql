INSERT INTO customers (id, tier) VALUES (1001, 'gold');
