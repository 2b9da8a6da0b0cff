INSERT INTO plain (n) VALUES (1); INSERT INTO kept (n) VALUES (1); INSERT INTO fleeting (n) VALUES (1);
