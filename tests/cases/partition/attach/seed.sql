INSERT INTO shops VALUES (1);
INSERT INTO sales VALUES (1, '2025-03-01', 1, 3);
INSERT INTO old_sales VALUES (4, 1, '2024-03-01', 2), (5, NULL, '2020-03-01', 3);
INSERT INTO rest_of_sales VALUES (5, '2027-01-01', 1, 1);
INSERT INTO users SELECT n, 'user' FROM generate_series(1, 9) AS n WHERE satisfies_hash_partition('users'::regclass, 2, 0, n::bigint);
INSERT INTO users_1 SELECT n, 'user' FROM generate_series(1, 9) AS n WHERE satisfies_hash_partition('users'::regclass, 2, 1, n::bigint);
