SELECT id, mail, full_name, older FROM adults; INSERT INTO adults (id, name, mail) VALUES (8, 'n', 'm'); SELECT mail FROM mails;
