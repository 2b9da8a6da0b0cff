SELECT id, note FROM v; INSERT INTO v VALUES (1, 'n');
