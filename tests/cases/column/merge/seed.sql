INSERT INTO shop.people ("First", last_name, euros, cents) VALUES ('Ada', 'Lovelace', 12, 50), ('Plato', '', 0, 99), ('Ada', 'King of Hearts', 1, 0);
