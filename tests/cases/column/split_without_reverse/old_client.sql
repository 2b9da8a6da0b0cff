INSERT INTO people VALUES (10, 'Alan Turing');
