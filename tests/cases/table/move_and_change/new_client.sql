INSERT INTO crm.contacts (id, name) VALUES (12, 'c'); SELECT size FROM crm.contacts;
