UPDATE app.orders SET state = 'paid' WHERE state = 'sent';
