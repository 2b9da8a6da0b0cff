INSERT INTO data VALUES (1, 'x'); SELECT name FROM data_names;
