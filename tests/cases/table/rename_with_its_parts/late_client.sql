SELECT nextval('bill_id_seq');
