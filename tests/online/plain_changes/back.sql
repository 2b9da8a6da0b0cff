UPDATE app.tickets SET rank = 1 WHERE rank >= 10 OR rank IS NULL;
UPDATE app.tickets SET state = 'open' WHERE state = 'waiting';
