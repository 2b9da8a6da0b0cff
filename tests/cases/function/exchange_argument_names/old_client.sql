SELECT area(width => 1, height => 2); INSERT INTO rooms (id) VALUES (10);
