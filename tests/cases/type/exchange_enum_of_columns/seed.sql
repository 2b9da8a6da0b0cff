INSERT INTO orders VALUES (1, 'pending'), (2, 'obsolete'), (3, 'paid'), (4, 'it''s');
