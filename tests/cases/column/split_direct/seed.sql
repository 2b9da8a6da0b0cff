INSERT INTO people VALUES (1, 'Ada Lovelace', 'a'), (2, 'Plato', NULL), (3, 'Ada  King', 'two blanks');
INSERT INTO places VALUES (1, '(19,47.5)', 'x'), (2, '(0,0)', NULL);
