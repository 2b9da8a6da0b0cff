SELECT area(w => 1, h => 2); INSERT INTO halls (id) VALUES (1);
