INSERT INTO log (message) VALUES ('old');
UPDATE visit SET page = 'x' WHERE page = 'page 1';
INSERT INTO visit (page) VALUES ('old');
