INSERT INTO bill (n, cents, paid) VALUES ('d', 3, true) RETURNING id; SELECT n FROM bill; SELECT cents FROM totals;
