INSERT INTO parcels SELECT i, '2024-01-01', i FROM generate_series(1, 199, 20) i; INSERT INTO scans VALUES (1, 1);
