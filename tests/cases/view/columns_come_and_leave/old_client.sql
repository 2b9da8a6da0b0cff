SELECT id, name, "first,last" FROM adults; INSERT INTO adults (id, name, "first,last") VALUES (7, 'n', 'f'); SELECT name FROM names;
